import { describe, expect, test } from 'vitest';
import { readTown, type TownNode } from './town.ts';

const { nodes, ways, relations } = readTown();

type Tagged = Pick<TownNode, 'tags'>;
const everything: readonly Tagged[] = [...nodes.values(), ...ways, ...relations];

/** `a=b` a value, `a` any value, `a!=b` another or none; spaces join conditions. */
function fits({ tags }: Tagged, conditions: string): boolean {
    return conditions.split(' ').every((condition) => {
        const [, key, sign, value] = /^([^!=]+)(!?=)?(.*)$/.exec(condition) ?? [];
        if (sign === undefined) return tags[key] !== undefined;
        return (sign === '=') === value.split('|').includes(tags[key] ?? '');
    });
}

const count = (conditions: string): number => everything.filter((one) => fits(one, conditions)).length;
const named = (conditions: string): number =>
    new Set(everything.filter((one) => fits(one, conditions)).map(({ tags }) => tags.name)).size;

/** What the town must have to show every feature, and how many at least. */
const LEAST: readonly (readonly [what: string, conditions: string, least: number])[] = [
    ['bridge over the river', 'bridge=yes highway', 6],
    ['flight of steps', 'highway=steps step_count', 20],
    ['flight with a handrail', 'highway=steps handrail=yes|both', 8],
    ['flight with a wheelchair ramp', 'highway=steps ramp:wheelchair=yes', 2],
    ['ramp with its incline', 'highway=footway incline name=Sonnenrampe', 1],
    ['lift with its levels', 'highway=elevator level wheelchair=yes', 4],
    ['lift with opening hours', 'highway=elevator opening_hours', 1],
    ['square with a hole', 'type=multipolygon highway=pedestrian', 2],
    ['square as a closed way', 'highway=pedestrian area=yes type!=multipolygon', 3],
    ['kerb lowered', 'barrier=kerb kerb=lowered', 60],
    ['kerb flush', 'barrier=kerb kerb=flush', 15],
    ['kerb raised', 'barrier=kerb kerb=raised', 8],
    ['kerb of unknown height', 'barrier=kerb kerb!=lowered|flush|raised', 8],
    ['kerb height in metres', 'barrier=kerb kerb:height', 40],
    ['tactile paving at a kerb', 'barrier=kerb tactile_paving=yes', 40],
    ['crossing with signals', 'footway=crossing crossing=traffic_signals', 8],
    ['zebra crossing', 'footway=crossing crossing_ref=zebra', 10],
    ['crossing with an island', 'footway=crossing crossing:island=yes', 4],
    ['unmarked crossing', 'footway=crossing crossing=unmarked', 20],
    ['sett', 'highway surface=sett smoothness', 8],
    ['cobblestone', 'highway surface=cobblestone|unhewn_cobblestone|cobblestone:flattened', 5],
    ['compacted park path', 'highway=footway surface=compacted', 10],
    ['pavement mapped by itself', 'footway=sidewalk', 80],
    ['street with tagged pavements', 'highway sidewalk=both', 15],
    ['street with one pavement', 'highway sidewalk=right', 5],
    ['street without a pavement', 'highway sidewalk=no', 4],
    ['bollard with its opening', 'barrier=bollard maxwidth:physical', 4],
    ['cycle barrier', 'barrier=cycle_barrier', 3],
    ['gate', 'barrier=gate', 2],
    ['stile', 'barrier=stile', 1],
    ['narrow passage', 'highway=footway width=0.7|0.8', 2],
    ['tram stop', 'railway=tram_stop', 16],
    ['tram platform', 'railway=platform tram=yes wheelchair', 16],
    ['tram route', 'route=tram', 2],
    ['bus stop', 'highway=bus_stop', 30],
    ['bus route', 'route=bus', 3],
    ['railway platform', 'highway=platform train!=no tram!=yes', 2],
    ['underpass', 'highway tunnel=yes', 3],
    ['bench', 'amenity=bench', 100],
    ['bench with a backrest', 'amenity=bench backrest=yes', 40],
    ['bench without a backrest', 'amenity=bench backrest=no', 10],
    ['bench with an armrest', 'amenity=bench armrest=yes', 20],
    ['toilet', 'amenity=toilets', 12],
    ['toilet with EuroKey', 'amenity=toilets centralkey=eurokey', 5],
    ['toilet for wheelchairs', 'amenity=toilets wheelchair=yes', 8],
    ['toilet with a fee', 'amenity=toilets fee=yes', 3],
    ['toilet with a changing table', 'amenity=toilets changing_table=yes', 4],
    ['drinking water', 'amenity=drinking_water', 6],
    ['defibrillator', 'emergency=defibrillator', 6],
    ['emergency access point', 'highway=emergency_access_point ref', 5],
    ['pharmacy', 'amenity=pharmacy opening_hours', 7],
    ['doctor', 'amenity=doctors|clinic opening_hours', 15],
    ['dentist', 'amenity=dentist', 4],
    ['hearing aids and glasses', 'shop=hearing_aids|optician', 5],
    ['supermarket', 'shop=supermarket', 5],
    ['bakery', 'shop=bakery', 8],
    ['hairdresser', 'shop=hairdresser', 6],
    ['café', 'amenity=cafe', 10],
    ['bank', 'amenity=bank', 4],
    ['post office', 'amenity=post_office', 3],
    ['police', 'amenity=police', 2],
    ['library', 'amenity=library', 2],
    ['help for seniors', 'amenity=social_facility social_facility:for=senior', 5],
    ['town hall', 'amenity=townhall', 2],
    ['market with its days', 'amenity=marketplace opening_hours', 1],
    ['church', 'amenity=place_of_worship', 4],
    ['cemetery', 'landuse=cemetery', 1],
    ['hospital', 'amenity=hospital', 1],
    ['railway station', 'railway=station', 1],
    ['taxi', 'amenity=taxi', 2],
    ['entrance without a step', 'entrance step_count=0', 60],
    ['entrance with one step', 'entrance step_count=1', 30],
    ['entrance with more steps', 'entrance step_count=2|3|4|5', 15],
    ['entrance of which nothing is known', 'entrance=main step_count!=0|1|2|3|4|5', 10],
    ['door that opens by itself', 'entrance automatic_door=button|motion', 20],
    ['place without a word on wheelchairs', 'name shop wheelchair!=yes|limited|no', 5],
    ['address', 'addr:housenumber building', 500],
    ['quarter', 'place=suburb|neighbourhood', 6],
    ['tree', 'natural=tree', 150],
    ['street being built', 'highway=construction', 2],
    ['name in English', 'name:en', 10],
    ['name in Turkish', 'name:tr', 6],
    ['name in Arabic', 'name:ar', 4],
    ['date of the last check', 'check_date', 80],
];

describe('Treppenburg has what a demo must show', () => {
    test.each(LEAST.map(([what, conditions, least]) => ({ what, conditions, least })))(
        '$what: at least $least',
        ({ conditions, least }) => {
            expect(count(conditions)).toBeGreaterThanOrEqual(least);
        },
    );

    test('more than 40 streets with names of their own', () => {
        expect(named('highway=secondary|tertiary|residential|living_street|pedestrian name')).toBeGreaterThan(
            40,
        );
    });

    test('more than 250 places with a name, most of them with opening hours', () => {
        const kinds = ['amenity', 'shop', 'healthcare', 'office', 'craft', 'tourism', 'leisure'];
        const places = everything.filter(({ tags }) => tags.name && kinds.some((kind) => tags[kind]));
        expect(places.length).toBeGreaterThan(250);
        expect(places.filter(({ tags }) => tags.opening_hours).length).toBeGreaterThan(200);
    });

    test('of one street nothing is known but its name', () => {
        const unknown = ways.filter(({ tags }) => tags.name === 'Am Nebelfeld');
        expect(unknown.map(({ tags }) => tags)).toEqual([{ highway: 'residential', name: 'Am Nebelfeld' }]);
    });
});
