import type { BuildRequest, BuiltPack } from './BuildRequest.ts';
import type { Stage } from './Watch.ts';

/** What the building thread is given. */
export interface BuildOrder {
    readonly request: BuildRequest;
    readonly folder: string;
}

/** What it says. */
export type BuildWord =
    | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number; readonly total: number }
    | { readonly kind: 'built'; readonly pack: BuiltPack }
    | { readonly kind: 'refused'; readonly sentence: string };
