import { rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fail, type Result, succeed } from '../../base/result.ts';
import type { BuildOrder, BuildWord } from './BuildOrder.ts';
import type { BuildRequest, BuiltPack } from './BuildRequest.ts';
import { sentenceOf } from './buildFault.ts';
import { installPack, type PackFolders, prepareFolders } from './packFolder.ts';
import type { Watch } from './Watch.ts';

/** Share of the machine's memory that a build may fill with objects. */
const MEMORY_SHARE = 0.75;
const MEGABYTE = 2 ** 20;

/** Megabytes of objects that the building thread may hold: the machine's memory, or a container's where that is less. */
function memoryLimit(): number {
    const constrained = process.constrainedMemory() || Infinity;
    return Math.floor((Math.min(totalmem(), constrained) * MEMORY_SHARE) / MEGABYTE);
}

/**
 * Builds a region pack. The work runs in a thread of its own, so that `stop` is obeyed at once; until the pack is
 * whole and on the disk, `request.out` is not touched. The fault is a sentence for the maintainer.
 */
export async function buildRegion(
    request: BuildRequest,
    watch: Watch,
    stop?: AbortSignal,
): Promise<Result<BuiltPack, string>> {
    let folders: PackFolders | undefined;
    try {
        folders = prepareFolders(request.out);
        const built = await buildInThread({ request, folder: folders.unfinished }, watch, stop);
        if (built.ok) installPack(folders);
        return built;
    } catch (fault) {
        const sentence = sentenceOf(fault, request.out);
        if (sentence === undefined) throw fault;
        return fail(sentence);
    } finally {
        if (folders) rmSync(folders.unfinished, { recursive: true, force: true });
    }
}

function buildInThread(
    order: BuildOrder,
    watch: Watch,
    stop: AbortSignal | undefined,
): Promise<Result<BuiltPack, string>> {
    const thread = new Worker(new URL('./buildThread.ts', import.meta.url), {
        workerData: order,
        resourceLimits: { maxOldGenerationSizeMb: memoryLimit() },
    });
    return new Promise((resolve, reject) => {
        let outcome: Result<BuiltPack, string> = fail('The build was stopped');
        const end = (): Promise<number> => thread.terminate();
        stop?.addEventListener('abort', end, { once: true });
        if (stop?.aborted) end();
        thread.on('message', (word: BuildWord) => {
            if (word.kind === 'progress') watch(word.stage, word.done, word.total);
            else outcome = word.kind === 'built' ? succeed(word.pack) : fail(word.sentence);
        });
        thread.on('error', (fault) => {
            const isMemory = 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
            if (isMemory)
                outcome = fail('The memory of this machine is too small; a smaller part may fit (--around)');
            else reject(fault);
        });
        thread.on('exit', () => resolve(stop?.aborted ? fail('The build was stopped') : outcome));
    });
}
