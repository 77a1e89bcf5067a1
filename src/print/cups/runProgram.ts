import { spawn } from 'node:child_process';

/** How a program ended; without a code it could not be started or was killed in its time. */
interface Ended {
    readonly code: number | undefined;
    readonly output: string;
}

/** Starts a program without a shell and hands it bytes; `environment` is the process's own and more. */
export type RunProgram = (
    program: string,
    parameters: readonly string[],
    input?: Uint8Array,
) => Promise<Ended>;

/** CUPS's programs answer within this time or not at all, milliseconds. */
const PATIENCE = 8_000;
const LONGEST_OUTPUT = 64 * 1024;

/** Runs programs of the machine, found on the PATH of the environment, with plain English messages. */
export function programRunner(environment: NodeJS.ProcessEnv): RunProgram {
    return (program, parameters, input) =>
        new Promise((resolve) => {
            const child = spawn(program, [...parameters], {
                env: { ...environment, LC_ALL: 'C' },
                stdio: ['pipe', 'pipe', 'ignore'],
                timeout: PATIENCE,
                killSignal: 'SIGKILL',
            });
            let output = '';
            child.stdout.setEncoding('utf8').on('data', (text: string) => {
                if (output.length < LONGEST_OUTPUT) output += text;
            });
            child.on('error', () => resolve({ code: undefined, output }));
            child.on('close', (code) => resolve({ code: code ?? undefined, output }));
            // A program that ends before it has read everything is told by its code.
            child.stdin.on('error', () => undefined);
            child.stdin.end(input);
        });
}
