import type { Tags } from './Plan.ts';

/** What is known of a door: number of steps, `0a` opens by itself, `1r` one step and a ramp to lay, `?` nothing. */
export type Door = '0' | '0a' | '1' | '1r' | '2' | '3' | '?';
const DOORS: readonly string[] = ['0', '0a', '1', '1r', '2', '3', '?'] satisfies Door[];

export interface TownPlace {
    readonly name: string;
    readonly tags: Tags;
    readonly street: string;
    readonly number: string;
    /** OSM opening_hours or ''. */
    readonly hours: string;
    readonly door: Door;
}

const isDoor = (text: string): text is Door => DOORS.includes(text);

/** Reads rows `name | key=value, key=value | street and number | opening hours | door`. */
export function placeTable(text: string): TownPlace[] {
    return text
        .trim()
        .split('\n')
        .map((row) => {
            const [name, tags, address, hours, door] = row.split('|').map((cell) => cell.trim());
            const found = /^(.+) (\d+)$/.exec(address ?? '');
            if (!found || door === undefined || !isDoor(door)) throw new Error(`not a place: ${row}`);
            return { name, tags: readTags(tags), street: found[1], number: found[2], hours, door };
        });
}

/** 'a=1, b=2' as tags. */
export function readTags(text: string): Tags {
    const pairs = text.split(/, +/).map((pair) => pair.trim());
    return Object.fromEntries(
        pairs.map((pair) => {
            const at = pair.indexOf('=');
            if (at < 1) throw new Error(`not a tag: ${pair}`);
            return [pair.slice(0, at), pair.slice(at + 1)];
        }),
    );
}
