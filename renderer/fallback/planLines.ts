import type { PlanAnswer } from '../../src/server/contract.ts';
import type { MapColours } from '../map/mapTheme.ts';

type PlanLine = PlanAnswer['lines'][number];

/** How the lines of a plan are drawn: steps as unmistakable as on the map. */
export function planStroke(kind: PlanLine['kind'], colours: MapColours) {
    switch (kind) {
        case 'path':
            return { stroke: colours.walk, strokeWidth: 2 };
        case 'street':
            return { stroke: colours.streetEdge, strokeWidth: 6 };
        case 'steps':
            return { stroke: colours.steps, strokeWidth: 14, strokeDasharray: '3 4' };
    }
}

/** All lines of a kind as one SVG path. */
export function planPath(
    lines: readonly PlanLine[],
    kind: PlanLine['kind'],
    place: (position: readonly number[]) => readonly [number, number],
): string {
    return lines
        .filter((line) => line.kind === kind)
        .map(({ line }) => `M${line.map((position) => place(position).map(Math.round).join(' ')).join('L')}`)
        .join('');
}
