/** What a build does, in order; `elevation` only when it is asked for. */
export const STAGES = ['read', 'elevation', 'areas', 'network', 'places', 'map', 'seal'] as const;
export type Stage = (typeof STAGES)[number];

/** Hears how far a stage is; `total` is 0 while it is not known. The last call of a stage says total of total. */
export type Watch = (stage: Stage, done: number, total: number) => void;
