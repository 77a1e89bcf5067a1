import type { Pair } from '../pairs.ts';

/** Another router on this machine, set up with the same extract. */
export interface Peer {
    readonly name: string;
    /** One wheelchair route; milliseconds the engine itself needed, without process start and files. */
    route(pair: Pair): Promise<number>;
}

/** A peer that is not here, and why. */
export interface AbsentPeer {
    readonly name: string;
    readonly why: string;
}
