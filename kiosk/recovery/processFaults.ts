import type { Fault } from './faults.ts';
import type { TriedKiosk } from './TriedKiosk.ts';

/** Programs of the screen, by what their command lines look like. */
const PROGRAMS = {
    'the page’s process': /--type=renderer/,
    'the graphics process': /--type=gpu-process/,
    'the network process': /--utility-sub-type=network/,
    'the browser': /^\S*\/chromium (?!.*--type=)/,
    'the compositor': /^cage -d/,
} as const;
const ENDS = [
    ['is killed', 'SIGKILL'],
    ['hangs', 'SIGSTOP'],
] as const;

function strike({ stage }: TriedKiosk, name: keyof typeof PROGRAMS, signal: NodeJS.Signals): void {
    if (stage.signal(PROGRAMS[name], signal) === 0) throw new Error(`${name} is not there`);
}

const NAMES = [
    'the page’s process',
    'the graphics process',
    'the network process',
    'the browser',
    'the compositor',
] as const;

/** Every program of the screen and the server, killed and stopped. */
export const PROCESS_FAULTS: readonly Fault[] = [
    ...ENDS.flatMap(([what, signal]) => [
        ...NAMES.map(
            (name): Fault => ({ name: `${name} ${what}`, befall: (kiosk) => strike(kiosk, name, signal) }),
        ),
        { name: `the server ${what}`, befall: ({ server }: TriedKiosk) => server.signal(signal) },
    ]),
];
