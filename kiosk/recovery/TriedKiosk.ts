import { execFileSync } from 'node:child_process';
import {
    chmodSync,
    cpSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stateFolder } from '../../src/pack/stateFolder.ts';
import { DEMO_REGION, DEMO_SETTINGS } from '../../src/setup/products.mjs';
import { readPulse } from '../../src/watch/readPulse.ts';
import { standInPrinter } from '../../tests/support/standInPrinter.ts';
import { Stage } from '../stage/Stage.ts';
import { KeptServer } from './KeptServer.ts';

const PORT = 4180;
/** Where the key that begins anew lies on the stage, at the left end of the bar. */
const BACK = [90, 720] as const;
/** When a way back is given up, milliseconds. */
const LONGEST = 60_000;

/** A whole kiosk on a stage, with disks of its own that may be filled and broken. */
export class TriedKiosk {
    readonly stage: Stage;
    readonly server: KeptServer;
    readonly printer: ReturnType<typeof standInPrinter>;
    /** On a small disk: state folder, settings, region packs. */
    readonly state: string;
    /** On another one: the browser's profile. */
    readonly run: string;
    readonly #folder: string;

    private constructor(
        stage: Stage,
        server: KeptServer,
        printer: ReturnType<typeof standInPrinter>,
        folder: string,
    ) {
        this.stage = stage;
        this.server = server;
        this.printer = printer;
        this.#folder = folder;
        this.state = join(folder, 'state');
        this.run = join(folder, 'run');
    }

    /** Call it in a mount namespace of its own: the disks end with it. */
    static async open(log: (line: string) => void): Promise<TriedKiosk> {
        const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-recovery-'));
        chmodSync(folder, 0o755);
        const [state, run] = [diskAt(join(folder, 'state'), 320), diskAt(join(folder, 'run'), 512)];
        process.env.TMPDIR = run;
        layState(state);
        const printer = standInPrinter();
        const server = new KeptServer(folder, PORT, printer.environment, [
            ...['--region', DEMO_REGION, '--settings', join(state, 'kiosk.json')],
            ...['--state', state],
        ]);
        const { address } = server;
        const stage = await Stage.open({ address, readPulse: () => readPulse(address), log });
        return new TriedKiosk(stage, server, printer, folder);
    }

    /**
     * How long it takes until the rest picture is on the screen, its page beats through a server that answers, and a
     * touch leads on.
     *
     * @returns milliseconds; undefined when it did not come to that
     */
    async timeToUse(): Promise<number | undefined> {
        const from = performance.now();
        while (performance.now() - from < LONGEST) {
            if ((await this.stage.recovery()) === undefined) return undefined;
            if (!(await this.server.answers()) || !(await this.stage.answersTouch())) continue;
            const took = performance.now() - from;
            for (let tries = 0; tries < 10; tries++) if (await this.stage.goBack(BACK)) return took;
        }
        return undefined;
    }

    /** Whether the kiosk says of itself that something troubles it. */
    async isTroubled(): Promise<boolean> {
        const answer = await fetch(new URL('/health', this.server.address));
        return (await answer.text()).trim() !== 'ready';
    }

    async close(): Promise<void> {
        await this.stage.close();
        this.server.close();
        this.printer.remove();
        for (const disk of [this.state, this.run]) execFileSync('umount', ['--lazy', disk]);
        rmSync(this.#folder, { recursive: true, force: true });
    }
}

function diskAt(folder: string, megabytes: number): string {
    mkdirSync(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=1777`, 'tmpfs', folder]);
    return folder;
}

/** Settings, a region pack and the one before it, as updates leave them. */
function layState(state: string): void {
    const settings: object = JSON.parse(readFileSync(DEMO_SETTINGS, 'utf8'));
    const printer = { name: 'Sheets' };
    writeFileSync(join(state, 'kiosk.json'), JSON.stringify({ ...settings, printer }, undefined, 2));
    const { packs, region, previousRegion } = stateFolder(state);
    for (const [name, link] of [
        ['new', region],
        ['old', previousRegion],
    ] as const) {
        cpSync(DEMO_REGION, join(packs, name), { recursive: true });
        symlinkSync(join(packs, name), link);
    }
}
