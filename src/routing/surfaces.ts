import type { Smoothness, Surface, TrackType } from '../graph/vocabulary.ts';
import { SMOOTHNESSES, TRACK_TYPES } from '../graph/vocabulary.ts';

type KnownSurface = Exclude<Surface, 'unknown'>;

/** How a surface feels under wheels and feet: the rows of the cost model's table. */
export type Footing = 'firm' | 'fair' | 'sett' | 'rough' | 'soft';

/**
 * From best to worst, and how each feels. The order is openrouteservice's (WheelchairTypesEncoder), so
 * that limits mean the same here and there; unhewn cobblestone is put beside cobblestone (there: beside
 * sett), and surfaces it does not know stand beside their likes.
 */
const ORDER: Readonly<Record<KnownSurface, readonly [rank: number, footing: Footing]>> = {
    paved: [1, 'fair'],
    asphalt: [2, 'firm'],
    chipseal: [2, 'firm'],
    tiles: [2, 'firm'],
    rubber: [2, 'firm'],
    tartan: [2, 'firm'],
    concrete: [3, 'firm'],
    paving_stones: [4, 'firm'],
    bricks: [4, 'firm'],
    'concrete:plates': [5, 'firm'],
    'cobblestone:flattened': [6, 'sett'],
    sett: [6, 'sett'],
    'concrete:lanes': [7, 'fair'],
    'paving_stones:lanes': [7, 'fair'],
    cobblestone: [8, 'rough'],
    unhewn_cobblestone: [8, 'rough'],
    unpaved: [9, 'rough'],
    fine_gravel: [10, 'fair'],
    compacted: [11, 'fair'],
    metal: [12, 'fair'],
    metal_grid: [12, 'rough'],
    ice: [13, 'soft'],
    grass_paver: [14, 'rough'],
    artificial_turf: [14, 'fair'],
    sand: [15, 'soft'],
    dirt: [16, 'soft'],
    clay: [16, 'soft'],
    earth: [17, 'soft'],
    grass: [18, 'soft'],
    gravel: [19, 'rough'],
    shells: [19, 'rough'],
    ground: [20, 'soft'],
    mud: [21, 'soft'],
    pebblestone: [22, 'rough'],
    rock: [22, 'rough'],
    salt: [23, 'soft'],
    snow: [24, 'soft'],
    wood: [25, 'fair'],
    woodchips: [26, 'rough'],
};

/** 1 is best; a limit lets pass what ranks at most as high as itself. */
export const surfaceRank = (surface: KnownSurface): number => ORDER[surface][0];

export const footingOf = (surface: KnownSurface): Footing => ORDER[surface][1];

export const smoothnessRank = (smoothness: Exclude<Smoothness, 'unknown'>): number =>
    SMOOTHNESSES.indexOf(smoothness);

export const trackRank = (trackType: Exclude<TrackType, 'unknown'>): number => TRACK_TYPES.indexOf(trackType);
