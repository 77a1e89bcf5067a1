import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How inside/shell ends what a command said: its number and exit status. */
const END = /^([\s\S]*?)~end (\d+) (\d+)\r?\n/;
/** Between two calls while nobody answers yet, milliseconds. */
const CALL = 5000;

export interface Said {
    readonly status: number;
    readonly output: string;
}

/** Root's shell inside a machine on trial, over its second serial line (inside/shell); no shipped image has one. */
export class Shell {
    readonly #socket: Socket;
    readonly #waiting = new Map<number, (said: Said) => void>();
    #heard = '';
    #number = 0;
    #isOpen = false;

    constructor(socket: Socket) {
        this.#socket = socket;
        socket.setEncoding('utf8');
        socket.on('data', (text: string) => this.#hear(text));
    }

    #hear(text: string): void {
        this.#heard += text;
        for (;;) {
            const [whole, output = '', number, status] = END.exec(this.#heard) ?? [];
            if (whole === undefined) return;
            this.#heard = this.#heard.slice(whole.length);
            this.#isOpen = true;
            this.#waiting.get(Number(number))?.({ status: Number(status), output: output.trim() });
            this.#waiting.delete(Number(number));
        }
    }

    /** What a line of sh says; undefined when nothing is said within these seconds. */
    async ask(line: string, seconds = 60): Promise<Said | undefined> {
        const number = ++this.#number;
        const said = new Promise<Said>((hear) => this.#waiting.set(number, hear));
        this.#socket.write(`${number} ${line}\n`);
        const patience = new AbortController();
        const silence = pause(seconds * 1000, undefined, { signal: patience.signal }).catch(() => undefined);
        const first = await Promise.race([said, silence]);
        patience.abort();
        return first;
    }

    /** What a line of sh puts out; throws when it fails or says nothing. */
    async tell(line: string, seconds?: number): Promise<string> {
        const said = await this.ask(line, seconds);
        if (!said) throw new Error(`the machine does not answer: ${line}`);
        if (said.status !== 0) throw new Error(`${line}: exit status ${said.status}: ${said.output}`);
        return said.output;
    }

    /** Whether somebody in there has ever answered; calls once more. */
    async call(): Promise<boolean> {
        if (!this.#isOpen) await this.ask('true', CALL / 1000);
        return this.#isOpen;
    }
}
