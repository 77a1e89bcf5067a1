import type { OsmReference } from '../../graph/WalkGraph.ts';

/** Called as a stage goes on; `total` is 0 while it is not known. */
export type Progress = (done: number, total: number) => void;

export interface Dropped {
    count: number;
    readonly examples: OsmReference[];
}

const EXAMPLES = 3;

/** What a build found, made and left out. Numbers only; sentences are made where it is printed. */
export class Report {
    readonly counts = new Map<string, number>();
    readonly dropped = new Map<string, Dropped>();

    /** Adds to a named figure, for example `walkable metres` or `surface known metres`. */
    add(figure: string, amount = 1): void {
        this.counts.set(figure, (this.counts.get(figure) ?? 0) + amount);
    }

    /** Something was left out: the reason in plain words, and which object. */
    drop(reason: string, osm: OsmReference): void {
        const known = this.dropped.get(reason) ?? { count: 0, examples: [] };
        known.count++;
        if (known.examples.length < EXAMPLES) known.examples.push(osm);
        this.dropped.set(reason, known);
    }
}
