/** One word of the command line, in a module of its own that is loaded when it is called. */
export interface Command {
    /** What `--help` prints. */
    readonly usage: string;
    /** Does the work with the words after the command's own; answers the exit status. */
    run(words: string[]): number | Promise<number>;
}

/** The command line cannot be obeyed: main prints the sentence and exits with 2. */
export class UsageError extends Error {}
