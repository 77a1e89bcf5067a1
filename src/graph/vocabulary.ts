/**
 * The closed vocabulary of what is known of an edge. 'unknown' is a value of its own: the tag was absent
 * or unreadable, never a default. Values are OpenStreetMap's own words where OSM has a word.
 * The order is part of the file format: append only, and raise FORMAT_VERSION when a list changes.
 */
export const KINDS = [
    'unknown',
    'footway',
    'sidewalk',
    'crossing',
    'path',
    'pedestrian',
    'cycleway',
    'bridleway',
    'track',
    'living_street',
    'residential',
    'service',
    'unclassified',
    'tertiary',
    'secondary',
    'primary',
    'trunk',
    'steps',
    'escalator',
    'moving_walkway',
    'corridor',
    'platform',
    'square',
    'lift',
    'kerb',
    'barrier',
    'ferry',
] as const;

export const SURFACES = [
    'unknown',
    'paved',
    'asphalt',
    'chipseal',
    'concrete',
    'concrete:lanes',
    'concrete:plates',
    'paving_stones',
    'paving_stones:lanes',
    'grass_paver',
    'sett',
    'unhewn_cobblestone',
    'cobblestone',
    'cobblestone:flattened',
    'bricks',
    'metal',
    'metal_grid',
    'wood',
    'rubber',
    'tiles',
    'unpaved',
    'compacted',
    'fine_gravel',
    'gravel',
    'shells',
    'rock',
    'pebblestone',
    'ground',
    'dirt',
    'earth',
    'grass',
    'mud',
    'sand',
    'woodchips',
    'snow',
    'ice',
    'salt',
    'tartan',
    'artificial_turf',
    'clay',
] as const;

export const SMOOTHNESSES = [
    'unknown',
    'excellent',
    'good',
    'intermediate',
    'bad',
    'very_bad',
    'horrible',
    'very_horrible',
    'impassable',
] as const;

export const TRACK_TYPES = ['unknown', 'grade1', 'grade2', 'grade3', 'grade4', 'grade5'] as const;

/** flush ≤ 1 cm, lowered ≤ 3 cm, rolled and raised above (wiki Key:kerb; DIN 18040-3 for the 3 cm). */
export const KERBS = ['unknown', 'none', 'flush', 'lowered', 'rolled', 'raised'] as const;

/** Where a pavement runs along a carriageway, seen in the way's direction; `yes` does not say on which side. */
export const SIDEWALKS = ['unknown', 'none', 'left', 'right', 'both', 'separate', 'yes'] as const;

export const CROSSINGS = [
    'unknown',
    'traffic_signals',
    'marked',
    'island',
    'unmarked',
    'informal',
    'no',
] as const;

export const BARRIERS = [
    'unknown',
    'none',
    'gate',
    'lift_gate',
    'swing_gate',
    'bollard',
    'cycle_barrier',
    'chain',
    'block',
    'bar',
    'stile',
    'kissing_gate',
    'turnstile',
    'full-height_turnstile',
    'cattle_grid',
    'entrance',
    'door',
    'sliding_gate',
    'fence',
    'wall',
    'hedge',
    'other',
    'ford',
] as const;

/** Who may walk here, after foot=* has overruled access=*. */
export const ACCESSES = [
    'unknown',
    'yes',
    'permissive',
    'destination',
    'customers',
    'private',
    'no',
] as const;

export const WHEELCHAIRS = ['unknown', 'yes', 'limited', 'no'] as const;
export const YES_NO = ['unknown', 'yes', 'no'] as const;
export const RAMPS = ['unknown', 'wheelchair', 'stroller', 'bicycle', 'separate', 'yes', 'no'] as const;
export const ONE_WAYS = ['unknown', 'no', 'forward', 'backward'] as const;
/** incline=up or down without a number; a number is the fact `incline`. */
export const INCLINE_WORDS = ['unknown', 'level', 'up', 'down', 'steep_up', 'steep_down'] as const;

export type Kind = (typeof KINDS)[number];
export type Surface = (typeof SURFACES)[number];
export type Smoothness = (typeof SMOOTHNESSES)[number];
export type TrackType = (typeof TRACK_TYPES)[number];
export type Kerb = (typeof KERBS)[number];
export type Sidewalk = (typeof SIDEWALKS)[number];
export type Crossing = (typeof CROSSINGS)[number];
export type Barrier = (typeof BARRIERS)[number];
export type Access = (typeof ACCESSES)[number];
export type Wheelchair = (typeof WHEELCHAIRS)[number];
export type YesNo = (typeof YES_NO)[number];
export type Ramp = (typeof RAMPS)[number];
export type OneWay = (typeof ONE_WAYS)[number];
export type InclineWord = (typeof INCLINE_WORDS)[number];

/** What stands beside the network and matters to a walker. */
export const FEATURE_KINDS = [
    'bench',
    'shelter',
    'stop',
    'toilets',
    'drinking_water',
    'landmark',
    'entrance',
] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];
