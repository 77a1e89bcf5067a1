/** Zoom range of the tiles; the client draws nearer zooms from the last one. */
export const FIRST_ZOOM = 0;
export const LAST_ZOOM = 16;

/** OSM `name:xx` that are kept beside `name`. */
export const NAME_LANGUAGES = ['de', 'en', 'tr', 'pl', 'ru', 'uk', 'ar'] as const;

type FieldType = 'String' | 'Number' | 'Boolean';

interface LayerPlan {
    readonly description: string;
    readonly fields: Readonly<Record<string, FieldType>>;
}

const NAMES: Record<string, FieldType> = {
    name: 'String',
    ...Object.fromEntries(NAME_LANGUAGES.map((language) => [`name:${language}`, 'String' as const])),
};

/** Our vector layers, drawn by `renderer/map`; goes into the tiles' metadata as `vector_layers`. */
export const MAP_LAYERS = {
    green: { description: 'Parks, woods, meadows, cemeteries', fields: { class: 'String' } },
    water: { description: 'Lakes and rivers as areas, streams as lines', fields: { class: 'String' } },
    square: { description: 'Places one walks across, and platforms', fields: { class: 'String' } },
    building: { description: 'Outlines of buildings', fields: {} },
    street: { description: 'Roads for vehicles', fields: { class: 'String', bridge: 'Boolean' } },
    walk: { description: 'Ways for people on foot', fields: { class: 'String', bridge: 'Boolean' } },
    ramp: {
        description: 'Footways with a tagged slope of 3 percent or more, drawn uphill',
        fields: { incline: 'Number' },
    },
    steps: {
        description: 'Flights of steps, drawn uphill where the direction is tagged',
        fields: { class: 'String', direction: 'String', count: 'Number', ramp: 'Boolean' },
    },
    rail: { description: 'Railways and tram lines', fields: { class: 'String' } },
    street_name: {
        description: 'Named ways, joined over their pieces',
        fields: { class: 'String', ...NAMES },
    },
    label: {
        description: 'Names of towns, districts, squares, parks',
        fields: { class: 'String', ...NAMES },
    },
    poi: {
        description: 'What one can go to; place is the id in places.sqlite',
        fields: { class: 'String', place: 'String', ...NAMES },
    },
    barrier: { description: 'Kerbs, lifts, gates and bollards on ways', fields: { class: 'String' } },
    address: { description: 'House numbers', fields: { number: 'String' } },
} as const satisfies Record<string, LayerPlan>;

export type MapLayer = keyof typeof MAP_LAYERS;
