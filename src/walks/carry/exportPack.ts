import { createHash } from 'node:crypto';
import { packJson, writePack } from '../pack/writePack.ts';
import type { WalkStore } from '../store/openStore.ts';
import type { Walk } from '../walk.ts';

/** Walks as a `.walks` file. Walks that came in one pack and were not changed leave as the same bytes. */
export function exportPack(store: WalkStore, walks: readonly Walk[]): Uint8Array {
    const media = new Map(walks.flatMap((walk) => [...store.walks.media(walk)]));
    const json = packJson({ walks, media });
    const digest = createHash('sha256').update(json).digest('hex');
    return writePack(json, media, store.keys.signatureOf(json, digest));
}
