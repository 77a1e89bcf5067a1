import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runCommand } from '../../../src/setup/command.mjs';
import type { Step } from './Step.ts';

const FOUND = 'ls /media/*/hello.walks 2>/dev/null || true';
const ASKED = '/run/stufenfrei/sticks';
/** A stick under emulation is there after some seconds. */
const PATIENCE = 60_000;

/** A FAT stick with one file on it. */
async function makeStick(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-stick-'));
    const [stick, walks] = [join(folder, 'stick.img'), join(folder, 'hello.walks')];
    writeFileSync(stick, '');
    truncateSync(stick, 64 * 1024 * 1024);
    writeFileSync(walks, 'hello\n');
    const made = await runCommand('mkfs.vfat', [stick], { quiet: true });
    const filled = await runCommand('mcopy', ['-i', stick, walks, '::/'], { quiet: true });
    if (!made.ok || !filled.ok) throw new Error(`no stick: ${made.output} ${filled.output}`);
    return stick;
}

export const STICK_STEPS: readonly Step[] = [
    {
        name: 'a stick is read only while somebody who entered a PIN is at it',
        async run({ machine }) {
            const ask = (line: string) => machine.shell.tell(line);
            await machine.plugIn(await makeStick());
            await pause(10_000);
            if ((await ask('ls /dev/sd* 2>/dev/null || true')) !== '') return 'it is read before';
            await ask(`setpriv --reuid=stufenfrei --regid=stufenfrei --clear-groups touch ${ASKED}`);
            const until = performance.now() + PATIENCE;
            while ((await ask(FOUND)) === '' && performance.now() < until) await pause(2000);
            if ((await ask(FOUND)) === '') return 'it is not read after the PIN';
            const options = await ask('findmnt -no OPTIONS /media/sd*');
            for (const option of ['nosuid', 'nodev', 'noexec'])
                if (!options.includes(option)) return `it is mounted without ${option}`;
            await ask(`touch -d '20 minutes ago' ${ASKED}`);
            await pause(10_000);
            return (await ask(FOUND)) === '' ? undefined : 'it is still read when nobody is there any more';
        },
    },
];
