import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kiosk } from './Kiosk.ts';
import { type Step, startToRest } from './Step.ts';

const WALKS = '/run/stufenfrei-data/state/trial.sqlite';
const WRITER = '/run/stufenfrei-trial/tests/support/walkWriter.ts';
const NODE = '/usr/lib/stufenfrei/node --disable-warning=ExperimentalWarning';
/** From the first saved walk to the cut, milliseconds at most. */
const LONGEST = 20_000;
const COUNT = `import { DatabaseSync } from 'node:sqlite';
const database = new DatabaseSync('${WALKS}');
const { integrity_check: sound } = database.prepare('PRAGMA integrity_check').get();
console.log(sound, database.prepare('SELECT count(*) AS walks FROM walk').get().walks);`;

/** Lets walks be saved until a moment of chance, and answers how many are known to be. */
async function writeUntilCut(kiosk: Kiosk, first: number): Promise<number> {
    const before = kiosk.machine.said().length;
    await kiosk.machine.shell.tell(
        `systemd-run --quiet sh -c '${NODE} ${WRITER} ${WALKS} ${first} >/dev/ttyS0'`,
    );
    const lines = () => kiosk.machine.said().slice(before).split('\n').slice(0, -1);
    for (let tries = 0; lines().length === 0; tries++) {
        if (tries > 300) throw new Error('no walk was saved');
        await pause(1000);
    }
    await pause(randomInt(LONGEST));
    await kiosk.cut();
    const last = /^(\d+) (\d+)\r?$/.exec(lines().at(-1) ?? '');
    return last ? Number(last[1]) + Number(last[2]) : first;
}

/** The power is cut that many times while walks are saved: each start shows the screen, no walk is lost. */
export function cutSteps(cuts: number): Step[] {
    let saved = 0;
    return Array.from({ length: cuts }, (_, index) => ({
        name: `cut ${index + 1} of ${cuts} while walks are saved: the screen comes, none is lost`,
        async run(kiosk, twin) {
            saved = await writeUntilCut(kiosk, saved);
            const fault = await startToRest(kiosk, twin, `cut-${index + 1}`);
            if (fault) return fault;
            const said = await kiosk.machine.shell.tell(
                `${NODE} --input-type=module -e "${COUNT.replaceAll('\n', ' ')}"`,
                300,
            );
            const [sound, walks = ''] = said.split(' ');
            if (sound !== 'ok') return `the database is damaged: ${said}`;
            if (Number(walks) < saved) return `${walks} walks are there, ${saved} were saved`;
            // The last that was being saved may be there too, unsaid; the next goes on after it.
            saved = Number(walks);
            return undefined;
        },
    }));
}
