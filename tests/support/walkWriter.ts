import { writeSync } from 'node:fs';
import { openStore } from '../../src/walks/store/openStore.ts';
import { ownAt, sampleWalk } from './walks.ts';

/** Walks that come in one pack. */
const PACK = 10;

/**
 * Saves walks until it is killed, alone and as packs, each with a medium of its own, and says which are saved as soon as
 * it was told so. Run as a process of its own: `walkWriter.ts FILE FIRST_NUMBER`.
 */
const [path = '', first = '0'] = process.argv.slice(2);
const store = openStore(path, Date.now);
if (!store.ok) throw new Error(store.fault);
const { walks, inOne } = store.value;

const mediumOf = (number: string) => `${number.padStart(64, '0')}.wav`;
const numbered = (next: number) => {
    const number = String(next).padStart(4, '0');
    return sampleWalk({ number, own: [ownAt([7, 54], { voice: mediumOf(number) })] });
};
const bytes = new Uint8Array(20_000).fill(7);

for (let next = Number(first); next < 9000; ) {
    const count = next % 3 === 0 ? PACK : 1;
    inOne(() => {
        for (let index = next; index < next + count; index++) {
            const walk = numbered(index);
            walks.write(walk, new Map([[mediumOf(walk.number), bytes]]), 0);
        }
    });
    writeSync(1, `${next} ${count}\n`);
    next += count;
}
