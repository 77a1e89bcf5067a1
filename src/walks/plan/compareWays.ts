import type { Position } from '../../base/position.ts';
import { nearestOnLine } from '../../routing/nearestOnLine.ts';
import type { Planned } from '../walk.ts';
import type { Change } from './finding.ts';

/** Metres beside the old way that are the same way still: a pavement drawn better, the other half of a path. */
const BESIDE = 15;
/** Metres, and the share, by which a way may grow or shrink without a word. */
const LENGTH = { metres: 20, share: 0.05 };
const UNKNOWN = 15;
/** Metres of a warning that are new. */
const WARNED = 5;

const text = (line: readonly Position[]): string => line.join(' ');

function leaves(line: readonly Position[], other: readonly Position[]): boolean {
    return line.some((position) => nearestOnLine(position, other).away > BESIDE);
}

function isElsewhere(before: Planned, after: Planned): boolean {
    if (text(before.line) === text(after.line)) return false;
    return leaves(after.line, before.line) || leaves(before.line, after.line);
}

const countOf = ({ passes }: Planned, kind: Planned['passes'][number]): number =>
    passes.filter((passed) => passed === kind).length;

function lengthChange({ distance: before }: Planned, { distance: after }: Planned): Change[] {
    const slack = Math.max(LENGTH.metres, before * LENGTH.share);
    if (after > before + slack) return ['longer'];
    return after < before - slack ? ['shorter'] : [];
}

function isWarned(before: Planned, after: Planned): boolean {
    const known = new Map(Object.entries(before.warnings));
    return Object.entries(after.warnings).some(([kind, length]) => length > (known.get(kind) ?? 0) + WARNED);
}

/**
 * What of a way is not as it was, by what matters to who walks it. Ids of edges and objects play no part: a
 * way that mappers split in two is the same way.
 */
export function compareWays(before: Planned, after: Planned): Change[] {
    const counted = (['lift', 'crossing', 'ramp'] as const).filter(
        (kind) => countOf(before, kind) !== countOf(after, kind),
    );
    return [
        ...(isElsewhere(before, after) ? (['elsewhere'] as const) : []),
        ...lengthChange(before, after),
        ...(after.flights > before.flights ? (['steps'] as const) : []),
        ...counted,
        ...(isWarned(before, after) ? (['warning'] as const) : []),
        ...(after.unknown > before.unknown + UNKNOWN ? (['lessKnown'] as const) : []),
    ];
}
