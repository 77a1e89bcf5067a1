import {
    closeSync,
    cpSync,
    mkdirSync,
    openSync,
    readFileSync,
    rmSync,
    writeFileSync,
    writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../../src/setup/command.mjs';
import { ROOT } from '../../../src/setup/runtime.mjs';

const INSIDE = join(import.meta.dirname, 'inside');
/** What saves walks until the power is cut; it finds the app's sources beside itself. */
const SUPPORT = ['walkWriter.ts', 'walks.ts'].map((name) => join('tests/support', name));
/** Under emulation a late timer is not a broken one, and guarding against the processor's own faults costs much time. */
const WORDS = ' no_timer_check mitigations=off';
const SECTOR = 512;

/** Bytes of a partition on the disk. */
export interface Place {
    readonly start: number;
    readonly size: number;
}

interface PartitionTable {
    readonly partitiontable: {
        readonly partitions: readonly { start: number; size: number; name: string }[];
    };
}

async function run(file: string, ...parameters: string[]): Promise<string> {
    const { ok, output } = await runCommand(file, parameters, { quiet: true });
    if (!ok) throw new Error(`${file} ${parameters.join(' ')}: ${output.trim()}`);
    return output;
}

/** A copy of a shipped image whose kernels bring a shell along; both slots and the data stay as they were shipped. */
export class TrialDisk {
    readonly file: string;
    readonly #folder: string;
    readonly #places: ReadonlyMap<string, Place>;

    private constructor(file: string, folder: string, places: ReadonlyMap<string, Place>) {
        this.file = file;
        this.#folder = folder;
        this.#places = places;
    }

    static async make(image: string, folder: string): Promise<TrialDisk> {
        const file = join(folder, 'disk.raw');
        await run('cp', '--sparse=always', image, file);
        const { partitiontable }: PartitionTable = JSON.parse(await run('sfdisk', '--json', file));
        const places = partitiontable.partitions.map(
            ({ name, start, size }) => [name, { start: start * SECTOR, size: size * SECTOR }] as const,
        );
        const disk = new TrialDisk(file, folder, new Map(places));
        const extra = await disk.#pack();
        for (const kernel of await disk.kernels()) await disk.#lend(kernel, extra);
        return disk;
    }

    /** Where a partition lies, by its label without `stufenfrei-`. */
    place(name: string): Place {
        const place = this.#places.get(`stufenfrei-${name}`);
        if (!place) throw new Error(`the image has no partition stufenfrei-${name}`);
        return place;
    }

    get #efi(): string {
        return `${this.file}@@${this.place('efi').start}`;
    }

    /** Names of the kernels and their counts of tries, as in `stufenfrei-2+3.efi`. */
    async kernels(): Promise<string[]> {
        const names = await run('mdir', '-b', '-i', this.#efi, '::/EFI/Linux');
        return names
            .split('\n')
            .flatMap((line) => /[^/]+\.efi$/.exec(line.trim())?.[0] ?? [])
            .sort();
    }

    /** What is unpacked over the initial file system. */
    async #pack(): Promise<Buffer> {
        const tree = join(this.#folder, 'inside');
        const archive = join(this.#folder, 'inside.cpio');
        rmSync(tree, { recursive: true, force: true });
        mkdirSync(join(tree, 'conf'), { recursive: true });
        cpSync(INSIDE, join(tree, 'stufenfrei-trial'), { recursive: true });
        for (const path of SUPPORT) cpSync(join(ROOT, path), join(tree, 'stufenfrei-trial', path));
        // It is read after each script of the initial file system (initramfs-tools(7)).
        writeFileSync(
            join(tree, 'conf/param.conf'),
            '[ -d /run/stufenfrei-trial ] || sh /stufenfrei-trial/hook\n',
        );
        await run('sh', '-c', `cd "${tree}" && find . | cpio --quiet -o -H newc >"${archive}"`);
        return readFileSync(archive);
    }

    /** Puts the trial's files behind a kernel's initial file system. */
    async #lend(kernel: string, extra: Buffer): Promise<void> {
        const [whole, initial, words] = ['kernel.efi', 'initial', 'words'].map((name) =>
            join(this.#folder, name),
        );
        if (!whole || !initial || !words) return;
        const path = `::/EFI/Linux/${kernel}`;
        await run('mcopy', '-n', '-o', '-i', this.#efi, path, whole);
        await run(
            'objcopy',
            '--dump-section',
            `.initrd=${initial}`,
            '--dump-section',
            `.cmdline=${words}`,
            whole,
            `${whole}.same`,
        );
        const shipped = readFileSync(initial);
        const gap = Buffer.alloc((4 - (shipped.length % 4)) % 4);
        writeFileSync(initial, Buffer.concat([shipped, gap, extra]));
        writeFileSync(words, readFileSync(words, 'latin1').replace(/\0*$/, WORDS));
        await run(
            'objcopy',
            ...['--remove-section', '.cmdline', '--remove-section', '.initrd'],
            ...['--add-section', `.cmdline=${words}`, '--change-section-vma', '.cmdline=0x30000'],
            ...['--add-section', `.initrd=${initial}`, '--change-section-vma', '.initrd=0x4000000'],
            ...[whole, `${whole}.lent`],
        );
        await run('mcopy', '-D', 'o', '-o', '-i', this.#efi, `${whole}.lent`, path);
        for (const file of [whole, `${whole}.same`, `${whole}.lent`, initial, words]) rmSync(file);
    }

    /** Overwrites bytes of a partition; the machine must be off. */
    write(name: string, at: number, bytes: Uint8Array): void {
        const disk = openSync(this.file, 'r+');
        writeSync(disk, bytes, 0, bytes.length, this.place(name).start + at);
        closeSync(disk);
    }
}
