import { deflateSync } from 'fflate';
import type { Position } from '../../base/position.ts';
import type { Maneuver, Warning } from '../../routing/outcome.ts';
import type { HandoutOrder, HandoutRoute } from '../makeHandout.ts';
import { DICTIONARY, STEPS_PER_DEGREE } from './linkFormat.ts';
import type { PackedManeuver, PackedWarning, PackedWay } from './packedWay.ts';
import { sealed } from './sealed.ts';
import { thinLine } from './thinLine.ts';

/** Metres that the line may be off, tried in turn until the link fits. */
const TOLERANCES = [0.5, 2, 4, 8, 15, 30];

/** Whom to call, and the date of the map's data, milliseconds since 1970. */
export interface LinkImprint {
    readonly phone: string;
    readonly mapDate?: number | undefined;
}

/** The link to a page with the way in its fragment; undefined where none fits, however coarse the line. */
export function linkTo(
    address: string,
    order: HandoutOrder,
    imprint: LinkImprint,
    fits: (link: string) => boolean,
): string | undefined {
    for (const tolerance of TOLERANCES) {
        const link = `${address}#${packWay(order, imprint, tolerance)}`;
        if (fits(link)) return link;
    }
    return undefined;
}

/** A way as the fragment of a link: version, checksum, and the deflated JSON of a `PackedWay`. */
export function packWay(order: HandoutOrder, imprint: LinkImprint, tolerance: number): string {
    const json = JSON.stringify(packed(order, imprint, tolerance));
    const bytes = deflateSync(new TextEncoder().encode(json), { level: 9, dictionary: DICTIONARY });
    return sealed(bytes);
}

function packed(order: HandoutOrder, { phone, mapDate }: LinkImprint, tolerance: number): PackedWay {
    const { route, language, goal, direction, stepFree, facing, entrance } = order;
    const line = thinLine(route.geometry, marksOn(route), tolerance);
    /** Where the nearest point at or before an index of the whole line stands in the thinned one. */
    const place = (at: number) =>
        Math.max(
            0,
            line.findLastIndex((index) => index <= at),
        );
    const [origin = [0, 0] as const] = route.geometry;
    return [
        language,
        goal.slice(0, 300),
        direction,
        stepFree ? 1 : 0,
        route.flights,
        [
            tenths(route.distance),
            tenths(route.duration),
            Math.min(tenths(route.known), tenths(route.distance)),
        ],
        facing === undefined ? '' : Math.round(facing),
        entrance ?? '',
        [phone, mapDate ?? ''],
        differences(line.map((index) => route.geometry[index])),
        route.maneuvers.map((maneuver) => packedManeuver(maneuver, place)),
        route.warnings.map((warning) => packedWarning(warning, place)),
        route.stops.map(({ kind, along, after, position }) => [
            kind,
            Math.round(along),
            Math.round(after),
            ...stepsFrom(origin, position),
        ]),
        route.stretches
            .filter(({ kind }) => kind === 'steps')
            .map(({ first, last }) => [place(first), place(last)]),
    ];
}

function marksOn({ maneuvers, warnings, stretches }: HandoutRoute): Set<number> {
    const ends = stretches.filter(({ kind }) => kind === 'steps').flatMap(({ first, last }) => [first, last]);
    return new Set([...maneuvers.map(({ at }) => at), ...warnings.map(({ at }) => at), ...ends]);
}

/** The words for a whole way turn at full minutes and tens of metres. */
const tenths = (value: number): number => Math.round(value * 10) / 10;

const steps = (degrees: number): number => Math.round(degrees * STEPS_PER_DEGREE);

function stepsFrom(origin: Position, [longitude, latitude]: Position): [number, number] {
    return [steps(longitude) - steps(origin[0]), steps(latitude) - steps(origin[1])];
}

function differences(line: readonly Position[]): number[] {
    return line.flatMap((position, index) => stepsFrom(line[index - 1] ?? [0, 0], position));
}

function packedManeuver(maneuver: Maneuver, place: (at: number) => number): PackedManeuver {
    const { at, distance, duration, street, landmark } = maneuver;
    const seen = landmark
        ? ([landmark.name, landmark.tag, landmark.side] as [string, string, 'left'])
        : (0 as const);
    const base: [number, number, number, string, typeof seen] = [
        place(at),
        Math.round(distance),
        // Rounded down, it stays on its side of every full second at which the words change.
        Math.floor(duration),
        street,
        seen,
    ];
    switch (maneuver.act) {
        case 'depart':
            return ['depart', ...base, maneuver.turn ?? 0];
        case 'turn':
            return ['turn', ...base, maneuver.turn];
        case 'continue':
        case 'square':
            return [maneuver.act, ...base];
        case 'cross':
            return ['cross', ...base, maneuver.crossing, maneuver.turn, maneuver.road];
        case 'lift':
            return ['lift', ...base, maneuver.storeys ?? ''];
        case 'steps':
            return ['steps', ...base, maneuver.count ?? '', maneuver.direction];
        case 'ramp':
            return ['ramp', ...base, maneuver.incline ?? ''];
        case 'arrive':
            return ['arrive', ...base, maneuver.side];
    }
}

function packedWarning(warning: Warning, place: (at: number) => number): PackedWarning {
    const at = place(warning.at);
    switch (warning.warning) {
        case 'steep':
            return ['steep', at, Math.round(warning.incline)];
        case 'rough':
            return ['rough', at, warning.surface, warning.smoothness];
        case 'narrow':
            return ['narrow', at, warning.width];
        case 'kerb':
            return ['kerb', at, warning.kerb];
        case 'gate':
            return ['gate', at, warning.barrier];
        case 'carriageway':
        case 'unlit':
        case 'unmarkedCrossing':
            return [warning.warning, at];
    }
}
