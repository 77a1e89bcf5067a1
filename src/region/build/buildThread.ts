import { parentPort, workerData } from 'node:worker_threads';
import type { BuildOrder, BuildWord } from './BuildOrder.ts';
import { sentenceOf } from './buildFault.ts';
import { buildPack } from './buildPack.ts';
import type { Stage } from './Watch.ts';

/** Milliseconds between two words about progress. */
const PACE = 100;

const { request, folder }: BuildOrder = workerData;
const say = (word: BuildWord): void => parentPort?.postMessage(word);

let last = 0;
let stage: Stage | undefined;

function watch(now: Stage, done: number, total: number): void {
    const time = performance.now();
    const isDone = total > 0 && done >= total;
    if (now === stage && !isDone && time - last < PACE) return;
    [last, stage] = [time, now];
    say({ kind: 'progress', stage: now, done, total });
}

try {
    say({ kind: 'built', pack: await buildPack(request, folder, watch) });
} catch (fault) {
    const sentence = sentenceOf(fault, request.out);
    if (sentence === undefined) throw fault;
    say({ kind: 'refused', sentence });
}
