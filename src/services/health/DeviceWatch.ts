import { readFileSync } from 'node:fs';

const INPUTS = '/proc/bus/input/devices';
const CARDS = '/proc/asound/cards';
/** INPUT_PROP_DIRECT: what is touched is what is shown (linux/input-event-codes.h). */
const DIRECT = 2;

/** Names of the touch screens in a text as of /proc/bus/input/devices. */
export function touchScreens(devices: string): string[] {
    return devices
        .split('\n\n')
        .filter((device) => (Number.parseInt(/^B: PROP=(\S+)/m.exec(device)?.[1] ?? '0', 16) & DIRECT) !== 0)
        .map((device) => /^N: Name="(.*)"/m.exec(device)?.[1] ?? 'a touch screen');
}

/** First lines of the sound cards in a text as of /proc/asound/cards. */
export function soundCards(cards: string): string[] {
    return cards
        .split('\n')
        .filter((line) => /^\s*\d+ \[/.test(line))
        .map((line) => line.trim());
}

function readText(path: string): string {
    try {
        return readFileSync(path, 'utf8');
    } catch {
        return '';
    }
}

/** Remembers which devices a kiosk had, and says which of them are gone; one that never was is not missed. */
export class DeviceWatch {
    readonly #read: (path: string) => string;
    readonly #had = { touch: 0, sound: 0 };

    constructor(read: (path: string) => string = readText) {
        this.#read = read;
        this.lost();
    }

    /** What is gone now, in sentences for who looks after the kiosk. */
    lost(): string[] {
        const touch = touchScreens(this.#read(INPUTS)).length;
        const sound = soundCards(this.#read(CARDS)).length;
        this.#had.touch = Math.max(this.#had.touch, touch);
        this.#had.sound = Math.max(this.#had.sound, sound);
        return [
            ...(touch < this.#had.touch ? ['a touch screen that was there is gone'] : []),
            ...(sound < this.#had.sound ? ['a sound card that was there is gone'] : []),
        ];
    }
}
