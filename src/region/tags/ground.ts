import type { Smoothness, Surface, TrackType } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import { type Doubt, readWord, type WordTable } from './readWord.ts';

export interface GroundFacts {
    readonly surface: Surface;
    readonly smoothness: Smoothness;
    readonly trackType: TrackType;
}

/** From the firmest to the softest, for where a way names several. */
export const SURFACES_FROM_BEST: readonly Surface[] = [
    'asphalt',
    'concrete',
    'chipseal',
    'tartan',
    'rubber',
    'paving_stones',
    'concrete:plates',
    'tiles',
    'bricks',
    'paved',
    'metal',
    'wood',
    'concrete:lanes',
    'paving_stones:lanes',
    'artificial_turf',
    'compacted',
    'fine_gravel',
    'clay',
    'metal_grid',
    'cobblestone:flattened',
    'sett',
    'cobblestone',
    'unhewn_cobblestone',
    'grass_paver',
    'unpaved',
    'ground',
    'earth',
    'dirt',
    'gravel',
    'shells',
    'pebblestone',
    'rock',
    'grass',
    'woodchips',
    'snow',
    'salt',
    'ice',
    'mud',
    'sand',
];

/** OSM wiki Key:surface, with the synonyms that stand in real data. */
const SURFACE_WORDS: WordTable<Surface> = {
    ...Object.fromEntries(SURFACES_FROM_BEST.map((surface) => [surface, surface] as const)),
    tarmac: 'asphalt',
    bitumen: 'asphalt',
    asphalt_concrete: 'asphalt',
    cement: 'concrete',
    'concrete:slabs': 'concrete:plates',
    paving_stone: 'paving_stones',
    paving: 'paving_stones',
    pavingstones: 'paving_stones',
    'paving_stones:30': 'paving_stones',
    'paving_stones:20': 'paving_stones',
    interlock: 'paving_stones',
    slabs: 'paving_stones',
    granite: 'paving_stones',
    'granite:plates': 'paving_stones',
    brick: 'bricks',
    brick_weave: 'bricks',
    'cobblestone:10': 'sett',
    'sett:flattened': 'cobblestone:flattened',
    cobblestones: 'cobblestone',
    'cobblestone:large': 'unhewn_cobblestone',
    stone: 'rock',
    stones: 'rock',
    rocks: 'rock',
    rocky: 'rock',
    pebbles: 'pebblestone',
    pebble: 'pebblestone',
    grit: 'fine_gravel',
    hoggin: 'compacted',
    compacted_gravel: 'compacted',
    concrete_plates: 'concrete:plates',
    crushed_limestone: 'fine_gravel',
    dolomite: 'compacted',
    'gravel;grass': 'grass',
    soil: 'earth',
    trampled: 'ground',
    grass_pavers: 'grass_paver',
    lawn: 'grass',
    wooden: 'wood',
    planks: 'wood',
    wood_chips: 'woodchips',
    bark: 'woodchips',
    mulch: 'woodchips',
    steel: 'metal',
    grate: 'metal_grid',
    metal_grate: 'metal_grid',
    acrylic: 'rubber',
    carpet: 'tartan',
    tile: 'tiles',
    ceramic: 'tiles',
    plastic: 'rubber',
};

export const SMOOTHNESSES_FROM_BEST: readonly Smoothness[] = [
    'excellent',
    'good',
    'intermediate',
    'bad',
    'very_bad',
    'horrible',
    'very_horrible',
    'impassable',
];

const SMOOTHNESS_WORDS: WordTable<Smoothness> = {
    ...Object.fromEntries(SMOOTHNESSES_FROM_BEST.map((smoothness) => [smoothness, smoothness] as const)),
    'very good': 'excellent',
    very_good: 'excellent',
    medium: 'intermediate',
    poor: 'bad',
};

const TRACK_TYPES_FROM_BEST: readonly TrackType[] = ['grade1', 'grade2', 'grade3', 'grade4', 'grade5'];
const TRACK_TYPE_WORDS: WordTable<TrackType> = Object.fromEntries(
    TRACK_TYPES_FROM_BEST.map((grade) => [grade, grade] as const),
);

/** From `mountain_hiking` on a path has rocks and needs sure feet (OSM wiki Key:sac_scale). */
const EASY_HIKES = ['strolling', 'hiking', 'no', 't1'];

function readSmoothness(tags: Tags, doubt: Doubt, prefix: string): Smoothness {
    const smoothness = readWord(tags, `${prefix}smoothness`, SMOOTHNESS_WORDS, doubt, SMOOTHNESSES_FROM_BEST);
    const hike = tags.sac_scale;
    const isRocky = hike !== undefined && !EASY_HIKES.includes(hike);
    return smoothness === 'unknown' && isRocky && prefix === '' ? 'horrible' : smoothness;
}

/** What lies underfoot; of several the worst. `prefix` is put before each key, as `sidewalk:left:`. */
export function readGround(tags: Tags, doubt: Doubt, prefix = ''): GroundFacts {
    return {
        surface: readWord(tags, `${prefix}surface`, SURFACE_WORDS, doubt, SURFACES_FROM_BEST),
        smoothness: readSmoothness(tags, doubt, prefix),
        trackType: readWord(tags, `${prefix}tracktype`, TRACK_TYPE_WORDS, doubt, TRACK_TYPES_FROM_BEST),
    };
}
