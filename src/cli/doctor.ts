import { join } from 'node:path';
import type { Finding } from '../doctor/Finding.ts';
import { checkKiosk } from '../doctor/kioskChecks.ts';
import { thisMachine } from '../doctor/Machine.ts';
import { MACHINE_CHECKS } from '../doctor/machineChecks.ts';
import type { Command } from './Command.ts';
import { expectNoWords, readOptions } from './readOptions.ts';

const USAGE = `Usage: stufenfrei doctor [--region DIR] [--settings FILE] [--state DIR] [--json]

Looks at a machine before and after a kiosk is installed on it, and says what to do about what it finds: Node, SQLite,
browser, graphics, voice, sound, touch, clock; with the options also settings, port, printer, region, disk, and
whether the kiosk would start. Exit status 1 when anything keeps the kiosk from its work.`;

const PAGE = join(import.meta.dirname, '..', '..', 'out', 'renderer');
const MARKS = { good: 'ok  ', poor: 'poor', bad: 'BAD ' } as const;

function lineOf({ name, state, found, remedy }: Finding): string {
    const line = `${MARKS[state]}  ${name.padEnd(9)} ${found}`;
    return remedy === undefined ? line : `${line}\n      ${' '.repeat(9)} → ${remedy}`;
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { values: ['region', 'settings', 'state'], flags: ['json'] });
    expectNoWords(options.words);
    const places = {
        region: options.value('region'),
        settings: options.value('settings'),
        state: options.value('state'),
        page: PAGE,
    };
    const findings: Finding[] = [];
    for (const check of MACHINE_CHECKS) findings.push(await check(thisMachine));
    findings.push(...(await checkKiosk(places, thisMachine)));
    console.log(options.flag('json') ? JSON.stringify({ findings }) : findings.map(lineOf).join('\n'));
    return findings.some(({ state }) => state === 'bad') ? 1 : 0;
}

/** `doctor`. */
export const doctor: Command = { usage: USAGE, run };
