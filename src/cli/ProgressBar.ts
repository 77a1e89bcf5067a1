import type { Stage } from '../region/build/Watch.ts';

type Work = Stage | 'download';

const TITLES: Readonly<Record<Work, string>> = {
    download: 'Downloading',
    read: 'Reading the extract',
    elevation: 'Reading the heights',
    areas: 'Closing the areas',
    network: 'Weaving the network',
    places: 'Collecting the places',
    map: 'Drawing the map',
    seal: 'Sealing the pack',
};

const WIDTH = 24;
const TITLE_WIDTH = 22;
/** Below this share the time left is a guess not worth showing. */
const FIRST_GUESS = 0.05;

/** The part of a terminal or file that the bar writes to. */
export interface Screen {
    readonly isTTY?: boolean;
    write(text: string): unknown;
}

/** One line a stage: drawn again and again on a terminal, written once when the stage is done elsewhere. */
export class ProgressBar {
    readonly #screen: Screen;
    readonly #now: () => number;
    #stage: Work | undefined;
    #started = 0;

    /** `now` is a clock in milliseconds. */
    constructor(screen: Screen, now: () => number) {
        this.#screen = screen;
        this.#now = now;
    }

    show(stage: Work, done: number, total: number): void {
        if (stage !== this.#stage) {
            this.end();
            this.#stage = stage;
            this.#started = this.#now();
        }
        if (this.#screen.isTTY) this.#draw(TITLES[stage], done, total);
    }

    /** Takes the line of a stage that was cut off away. */
    clear(): void {
        if (this.#stage !== undefined && this.#screen.isTTY) this.#screen.write('\r\x1b[2K');
        this.#stage = undefined;
    }

    /** Finishes the line of the last stage. */
    end(): void {
        if (this.#stage === undefined) return;
        const line = `${TITLES[this.#stage].padEnd(TITLE_WIDTH)} ${seconds(this.#elapsed())}`;
        this.#screen.write(this.#screen.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`);
        this.#stage = undefined;
    }

    #elapsed(): number {
        return this.#now() - this.#started;
    }

    #draw(title: string, done: number, total: number): void {
        const share = total > 0 ? Math.min(1, done / total) : 0;
        const filled = Math.round(share * WIDTH);
        const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
        const left = share < FIRST_GUESS ? '' : `, ${seconds((this.#elapsed() * (1 - share)) / share)} left`;
        const counts = total > 1 ? `${count(done)} of ${count(total)}${left}` : '';
        this.#screen.write(`\r\x1b[2K${title.padEnd(TITLE_WIDTH)} ${bar} ${counts}`);
    }
}

const seconds = (milliseconds: number): string =>
    milliseconds < 60_000
        ? `${(milliseconds / 1000).toFixed(1)} s`
        : `${Math.ceil(milliseconds / 60_000)} min`;

const count = (value: number): string => Math.round(value).toLocaleString('en-GB');
