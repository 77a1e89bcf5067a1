import { resolve } from 'node:path';

/** Where the old pack lies while the new one takes its place. */
export const previousPack = (dir: string): string => `${resolve(dir)}.previous`;

/** Where a pack is built before it takes its place; named after the process, so that two builds never meet. */
export const unfinishedPack = (dir: string, process: number): string => `${resolve(dir)}.building-${process}`;
