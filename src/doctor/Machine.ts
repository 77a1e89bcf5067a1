import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a program said, or why it said nothing. */
export interface Said {
    readonly ok: boolean;
    readonly text: string;
}

/** The machine as the checks see it: its files and its programs. */
export interface Machine {
    /** A file's text; undefined where it cannot be read. */
    read(path: string): string | undefined;
    /** Names in a folder; none where there is no such folder. */
    list(path: string): readonly string[];
    exists(path: string): boolean;
    /** The whole path of the first of these programs that is installed. */
    program(...names: readonly string[]): string | undefined;
    /** Runs a program without a shell and ends it after so many seconds. */
    run(program: string, words: readonly string[], seconds: number): Promise<Said>;
}

const LARGEST_OUTPUT = 2 ** 20;

/** This machine. */
export const thisMachine: Machine = {
    read(path) {
        try {
            return readFileSync(path, 'utf8');
        } catch {
            return undefined;
        }
    },
    list(path) {
        try {
            return readdirSync(path);
        } catch {
            return [];
        }
    },
    exists: existsSync,
    program(...names) {
        const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
        return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
    },
    run(program, words, seconds) {
        const options = {
            timeout: seconds * 1000,
            maxBuffer: LARGEST_OUTPUT,
            killSignal: 'SIGKILL',
        } as const;
        return new Promise((resolve) => {
            execFile(program, [...words], options, (error, output, errors) =>
                resolve({ ok: error === null, text: error === null ? output : errors || error.message }),
            );
        });
    },
};

function isExecutable(path: string): boolean {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}
