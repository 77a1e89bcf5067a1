import { distanceBetween, type Position } from '../../src/base/position.ts';
import type { MapTap } from './MapStage.ts';

interface Hit {
    readonly geometry: { readonly type: string; readonly coordinates?: unknown };
    readonly properties: Readonly<Record<string, unknown>>;
}

/** Of the signs under a finger the one nearest to its middle. */
export function nearestSign(
    hits: readonly Hit[],
    touched: Position,
    language: string,
): Required<MapTap> | undefined {
    const signs = hits.flatMap((hit) => signOf(hit, language) ?? []);
    return signs.toSorted(
        (one, other) => distanceBetween(one.position, touched) - distanceBetween(other.position, touched),
    )[0];
}

function signOf({ geometry, properties }: Hit, language: string): Required<MapTap> | undefined {
    const position = positionOf(geometry.coordinates);
    const { place } = properties;
    if (!position || typeof place !== 'string') return undefined;
    const name = properties[`name:${language}`] ?? properties.name;
    return { position, sign: { id: place, name: typeof name === 'string' ? name : '' } };
}

function positionOf(coordinates: unknown): Position | undefined {
    if (!Array.isArray(coordinates)) return undefined;
    const [longitude, latitude]: unknown[] = coordinates;
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
    return [longitude, latitude];
}
