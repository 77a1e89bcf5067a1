import { spawn } from 'node:child_process';
import type { Settings } from './settings.ts';

type Programs = NonNullable<Settings['displayPower']>;

/** Starts a program without a shell; hears why it could not do its work. */
export type StartProgram = (words: readonly string[], failed: (why: string) => void) => void;

const PATIENCE = 10_000;

const startProgram: StartProgram = ([program = '', ...words], failed) => {
    const child = spawn(program, words, { stdio: 'ignore', timeout: PATIENCE });
    child.on('error', (error) => failed(`${program}: ${error.message}`));
    child.on('exit', (code) => code !== 0 && failed(`${program} ended with ${code ?? 'a signal'}`));
};

/** Switches the panel by the programs of the settings, once at each change. */
export class DisplayPower {
    readonly #programs: Programs;
    readonly #tell: (fault: string) => void;
    readonly #start: StartProgram;
    #isOn: boolean | undefined;

    constructor(programs: Programs, tell: (fault: string) => void, start: StartProgram = startProgram) {
        this.#programs = programs;
        this.#tell = tell;
        this.#start = start;
    }

    /** After a program that failed it is tried again at the next call. */
    set(isOn: boolean): void {
        if (isOn === this.#isOn) return;
        this.#isOn = isOn;
        this.#start(isOn ? this.#programs.on : this.#programs.off, (why) => {
            this.#isOn = undefined;
            this.#tell(`displayPower: ${why}`);
        });
    }
}
