import { describe, expect, test } from 'vitest';
import { joinTags, splitTags } from '../../../src/graph/tagText.ts';
import { readAccess, readOneWay } from '../../../src/region/tags/access.ts';
import { readBarrier, readOpening } from '../../../src/region/tags/barrier.ts';
import { readCrossing } from '../../../src/region/tags/crossing.ts';
import { readGround } from '../../../src/region/tags/ground.ts';
import { readIncline } from '../../../src/region/tags/incline.ts';
import { readKerb } from '../../../src/region/tags/kerb.ts';
import { readKind } from '../../../src/region/tags/kind.ts';
import { readLevels } from '../../../src/region/tags/levels.ts';
import { readNodeFacts } from '../../../src/region/tags/nodeFacts.ts';
import { readRoad } from '../../../src/region/tags/road.ts';
import { readSidewalk } from '../../../src/region/tags/sidewalk.ts';
import { readSteps } from '../../../src/region/tags/steps.ts';
import { readWayFacts } from '../../../src/region/tags/wayFacts.ts';
import { readWidth } from '../../../src/region/tags/width.ts';

const doubts: string[] = [];
const doubt = (key: string, value: string) => doubts.push(`${key}=${value}`);
const doubted = (read: () => unknown): string[] => {
    doubts.length = 0;
    read();
    return [...doubts];
};

describe('kerb', () => {
    test.each([
        ['no', 'none'],
        ['flush', 'flush'],
        ['lowered', 'lowered'],
        ['Lowered ', 'lowered'],
        ['dropped', 'lowered'],
        ['rolled', 'rolled'],
        ['raised', 'raised'],
        ['regular', 'raised'],
        ['lowered;raised', 'raised'],
        ['yes', 'unknown'],
    ])('kerb=%s is %s', (value, kerb) => {
        expect(readKerb({ kerb: value }, doubt).kerb).toBe(kerb);
        expect(doubted(() => readKerb({ kerb: value }, doubt))).toEqual([]);
    });

    test('garbage is unknown and named', () => {
        expect(readKerb({ kerb: 'blubb' }, doubt)).toEqual({ kerb: 'unknown', kerbHeight: 'unknown' });
        expect(doubted(() => readKerb({ kerb: 'blubb' }, doubt))).toEqual(['kerb=blubb']);
        expect(doubted(() => readKerb({ kerb: 'constructor' }, doubt))).toEqual(['kerb=constructor']);
    });

    test.each([
        ['0.03', 30],
        ['0,03', 30],
        ['0.15', 150],
        ['0.15 m', 150],
        ['15 cm', 150],
        ['15cm', 150],
        ['3', 30],
        ['15', 150],
        ['120', 120],
        ['20mm', 20],
        ['250mm', 250],
        ['250 mm', 250],
        ['1"', 25],
        ['6 in', 152],
        ['0\'6"', 152],
        ['0', 0],
        ['2-4 cm', 40],
        ['0.03;0.12', 120],
    ])('kerb:height=%s is %i mm', (value, millimetres) => {
        expect(readKerb({ 'kerb:height': value }, doubt).kerbHeight).toBe(millimetres);
    });

    test.each(['-3', 'high', '12 bananas', '5000', '3 km'])('kerb:height=%s is not believed', (value) => {
        expect(readKerb({ 'kerb:height': value }, doubt).kerbHeight).toBe('unknown');
        expect(doubted(() => readKerb({ 'kerb:height': value }, doubt))).toEqual([`kerb:height=${value}`]);
    });

    test('a height written where the word belongs is a height, and the highest of several counts', () => {
        expect(readKerb({ kerb: '4cm' }, doubt)).toEqual({ kerb: 'unknown', kerbHeight: 40 });
        const ends = { 'kerb:height:start': '0.03', 'kerb:height:end': '0.01' };
        expect(readKerb(ends, doubt).kerbHeight).toBe(30);
    });
});

describe('width', () => {
    test.each([
        ['2.5', 250],
        ['2,5 m', 250],
        ['90cm', 90],
        ["8'", 244],
        ['8\'6"', 259],
        ['6 ft', 183],
        ['~2', 200],
        ['ca. 2', 200],
        ['1.5-2', 150],
        ['2;3', 200],
    ])('width=%s is %i cm', (value, centimetres) => {
        expect(readWidth({ width: value }, 'width', doubt)).toBe(centimetres);
    });

    test.each(['0', '120', 'wide', '-2', ''])('width=%s is not believed', (value) => {
        expect(readWidth({ width: value }, 'width', doubt)).toBe('unknown');
        expect(doubted(() => readWidth({ width: value }, 'width', doubt))).toEqual([`width=${value}`]);
    });
});

describe('incline', () => {
    test.each([
        ['10%', 100, 'up'],
        ['10 %', 100, 'up'],
        ['-4%', -40, 'down'],
        ['−4 %', -40, 'down'],
        ['6', 60, 'up'],
        ['2,5%', 25, 'up'],
        ['5°', 87, 'up'],
        ['-5 °', -87, 'down'],
        ['45 deg', 1000, 'up'],
        ['0', 0, 'level'],
        ['0%', 0, 'level'],
        ['1:12', 83, 'up'],
        ['3-5%', 50, 'up'],
        ['-3--5%', 'unknown', 'unknown'],
        ['>10%', 100, 'up'],
        ['up', 'unknown', 'up'],
        ['down', 'unknown', 'down'],
        ['steep', 'unknown', 'steep_up'],
        ['flat', 'unknown', 'level'],
        ['yes', 'unknown', 'unknown'],
        ['very', 'unknown', 'unknown'],
        ['600%', 'unknown', 'unknown'],
    ])('incline=%s is %s tenths, %s', (value, incline, inclineWord) => {
        expect(readIncline({ incline: value }, 'incline', doubt)).toEqual({ incline, inclineWord });
    });
});

describe('ground', () => {
    test('the worst of several counts, synonyms are known', () => {
        expect(readGround({ surface: 'asphalt;sett' }, doubt).surface).toBe('sett');
        expect(readGround({ surface: 'paving_stone' }, doubt).surface).toBe('paving_stones');
        expect(readGround({ surface: 'fine_gravel' }, doubt).surface).toBe('fine_gravel');
        expect(readGround({ smoothness: 'good;bad' }, doubt).smoothness).toBe('bad');
        expect(readGround({ tracktype: 'grade2' }, doubt).trackType).toBe('grade2');
    });

    test('a hike over rocks is no smooth ground, a stroll says nothing', () => {
        expect(readGround({ sac_scale: 'mountain_hiking' }, doubt).smoothness).toBe('horrible');
        expect(readGround({ sac_scale: 'hiking' }, doubt).smoothness).toBe('unknown');
    });

    test('garbage is named beside what is understood', () => {
        expect(readGround({ surface: 'asphalt;moon' }, doubt).surface).toBe('asphalt');
        expect(doubted(() => readGround({ surface: 'asphalt;moon' }, doubt))).toEqual([
            'surface=asphalt;moon',
        ]);
    });
});

describe('access', () => {
    test.each([
        [{ access: 'private', foot: 'yes' }, 'yes'],
        [{ access: 'yes', foot: 'no' }, 'no'],
        [{ access: 'no', foot: 'designated' }, 'yes'],
        [{ access: 'customers' }, 'customers'],
        [{ foot: 'permissive' }, 'permissive'],
        [{ vehicle: 'no' }, 'unknown'],
        [{ foot: 'use_sidepath' }, 'no'],
        [{ foot: 'yes;permissive' }, 'permissive'],
    ])('%j is %s', (tags, access) => {
        expect(readAccess(tags, doubt)).toBe(access);
    });

    test.each([
        [{ highway: 'cycleway' }, false],
        [{ highway: 'cycleway', foot: 'yes' }, true],
        [{ highway: 'cycleway', segregated: 'yes' }, true],
        [{ highway: 'bridleway' }, false],
        [{ highway: 'path' }, true],
        [{ highway: 'track' }, true],
        [{ highway: 'primary' }, true],
        [{ highway: 'primary', motorroad: 'yes' }, false],
        [{ highway: 'motorway' }, false],
        [{ highway: 'construction' }, false],
        [{ highway: 'proposed' }, false],
        [{ highway: 'footway', access: 'no' }, false],
        [{ highway: 'footway', access: 'private' }, true],
        [{ highway: 'steps' }, true],
        [{ highway: 'footway', abandoned: 'yes' }, false],
        [{ route: 'ferry' }, true],
        [{ route: 'ferry', foot: 'no' }, false],
        [{ railway: 'platform' }, true],
        [{ building: 'yes' }, false],
    ])('%j can be walked: %s', (tags, walkable) => {
        expect(readWayFacts(tags, doubt) !== undefined).toBe(walkable);
    });

    test('one way counts only for walkers', () => {
        expect(readOneWay({ oneway: 'yes' }, doubt)).toBe('unknown');
        expect(readOneWay({ 'oneway:foot': 'yes' }, doubt)).toBe('forward');
        expect(readOneWay({ 'oneway:foot': '-1' }, doubt)).toBe('backward');
        expect(readOneWay({ conveying: 'backward' }, doubt)).toBe('backward');
        expect(readOneWay({ conveying: 'reversible' }, doubt)).toBe('unknown');
    });
});

test.each([
    [{ sidewalk: 'both' }, 'both'],
    [{ sidewalk: 'none' }, 'none'],
    [{ sidewalk: 'separate' }, 'separate'],
    [{ sidewalk: 'yes' }, 'yes'],
    [{ 'sidewalk:left': 'separate', 'sidewalk:right': 'yes' }, 'right'],
    [{ 'sidewalk:left': 'separate', 'sidewalk:right': 'no' }, 'separate'],
    [{ 'sidewalk:both': 'separate' }, 'separate'],
    [{ 'sidewalk:both': 'no' }, 'none'],
    [{ 'sidewalk:right': 'yes' }, 'right'],
    [{ sidewalk: 'left', 'sidewalk:right': 'yes' }, 'both'],
    [{ 'sidewalk:left:surface': 'asphalt' }, 'left'],
    [{ 'sidewalk:both:width': '2' }, 'both'],
    [{ sidewalk: 'no', 'sidewalk:left:surface': 'asphalt' }, 'none'],
    [{}, 'unknown'],
    [{ sidewalk: 'blubb' }, 'unknown'],
])('sidewalk of %j is %s', (tags, sidewalk) => {
    expect(readSidewalk(tags, doubt)).toBe(sidewalk);
});

test('a kerb on a platform or a pavement is its edge; on a crossing or a path it is met', () => {
    const kerbOf = (tags: Record<string, string>) => readWayFacts({ ...tags, kerb: 'raised' }, doubt)?.kerb;
    expect(kerbOf({ highway: 'platform' })).toBe('unknown');
    expect(kerbOf({ highway: 'footway', footway: 'sidewalk' })).toBe('unknown');
    expect(kerbOf({ highway: 'footway', footway: 'crossing' })).toBe('raised');
    expect(kerbOf({ highway: 'footway' })).toBe('raised');
});

describe('a street with pavements', () => {
    const street = { highway: 'residential', surface: 'cobblestone', width: '6', incline: '4%', lit: 'yes' };

    test('is walked on the pavement, whose ground is not that of the carriageway', () => {
        expect(readWayFacts({ ...street, sidewalk: 'both' }, doubt)).toMatchObject({
            kind: 'residential',
            surface: 'unknown',
            width: 'unknown',
            incline: 40,
            lit: 'yes',
            sidewalk: 'both',
        });
    });

    test('of two different pavements the worse is met', () => {
        const tags = {
            ...street,
            sidewalk: 'both',
            'sidewalk:left:surface': 'asphalt',
            'sidewalk:right:surface': 'sett',
            'sidewalk:both:width': '1.8',
            'sidewalk:right:width': '1.2',
            'sidewalk:left:incline': '6%',
        };
        expect(readWayFacts(tags, doubt)).toMatchObject({ surface: 'sett', width: 120, incline: 60 });
    });

    test('kerbs at the ends of a pavement are met, in the old words too', () => {
        const tags = {
            ...street,
            'sidewalk:left:sloped_curb:start': '0.02',
            'sidewalk:left:sloped_curb:end': '0.05',
        };
        expect(readWayFacts({ ...tags, sidewalk: 'left' }, doubt)).toMatchObject({ kerbHeight: 50 });
        expect(readWayFacts({ ...tags, 'sidewalk:left:kerb': 'raised', sidewalk: 'left' }, doubt)?.kerb).toBe(
            'unknown',
        );
    });

    test('the side without a pavement does not count', () => {
        const tags = {
            ...street,
            sidewalk: 'left',
            'sidewalk:right:surface': 'sand',
            'sidewalk:left:surface': 'asphalt',
        };
        expect(readWayFacts(tags, doubt)).toMatchObject({ surface: 'asphalt' });
    });

    test('without pavement the carriageway itself is walked on', () => {
        expect(readWayFacts({ ...street, sidewalk: 'no' }, doubt)).toMatchObject({
            surface: 'cobblestone',
            width: 600,
            sidewalk: 'none',
        });
    });
});

test.each([
    [{ crossing: 'zebra' }, 'marked'],
    [{ crossing: 'uncontrolled' }, 'marked'],
    [{ crossing: 'traffic_signals' }, 'traffic_signals'],
    [{ crossing: 'uncontrolled', 'crossing:signals': 'yes' }, 'traffic_signals'],
    [{ crossing: 'unmarked', 'crossing:island': 'yes' }, 'island'],
    [{ crossing: 'unmarked', crossing_ref: 'zebra' }, 'marked'],
    [{ 'crossing:markings': 'zebra' }, 'marked'],
    [{ 'crossing:markings': 'no' }, 'unmarked'],
    [{ crossing: 'yes' }, 'unknown'],
    [{ crossing: 'no' }, 'no'],
])('crossing of %j is %s', (tags, crossing) => {
    expect(readCrossing(tags, doubt)).toBe(crossing);
});

describe('barriers', () => {
    test.each([
        [{ barrier: 'gate' }, 'gate'],
        [{ barrier: 'gate', locked: 'yes' }, 'wall'],
        [{ barrier: 'wicket_gate' }, 'gate'],
        [{ barrier: 'motorcycle_barrier' }, 'cycle_barrier'],
        [{ barrier: 'handrail' }, 'fence'],
        [{ barrier: 'dragon' }, 'other'],
        [{ barrier: 'kerb' }, 'none'],
        [{ door: 'hinged' }, 'door'],
        [{ entrance: 'main' }, 'entrance'],
        [{ entrance: 'no' }, 'unknown'],
    ])('%j is %s', (tags, barrier) => {
        expect(readBarrier(tags, doubt)).toBe(barrier);
    });

    test('a sign against cars on a bollard is none against walkers, on a gate it is', () => {
        const accessOf = (tags: Record<string, string>) => readNodeFacts(tags, doubt)?.access;
        expect(accessOf({ barrier: 'bollard', access: 'no' })).toBe('unknown');
        expect(accessOf({ barrier: 'bollard', access: 'no', foot: 'no' })).toBe('no');
        expect(accessOf({ barrier: 'gate', access: 'private' })).toBe('private');
    });

    test('the opening is the narrowest that is tagged, a measured one before a sign', () => {
        expect(readOpening({ maxwidth: '2', width: '1.2' }, doubt)).toBe(120);
        expect(readOpening({ maxwidth: '0.8', 'maxwidth:physical': '0.95' }, doubt)).toBe(95);
        expect(readOpening({ opening: '85 cm' }, doubt)).toBe(85);
        expect(readOpening({}, doubt)).toBe('unknown');
    });
});

test('steps tell their number, rails and ramps', () => {
    const read = (tags: Record<string, string>) => readSteps(tags, doubt);
    expect(read({ step_count: '12', 'handrail:right': 'yes' })).toMatchObject({
        stepCount: 12,
        handrail: 'yes',
    });
    expect(read({ handrail: 'no', 'handrail:left': 'yes' }).handrail).toBe('yes');
    expect(read({ handrail: 'no' }).handrail).toBe('no');
    expect(read({ ramp: 'yes', 'ramp:wheelchair': 'yes' }).ramp).toBe('wheelchair');
    expect(read({ ramp: 'separate' }).ramp).toBe('separate');
    expect(read({ 'ramp:bicycle': 'yes', 'ramp:wheelchair': 'no' }).ramp).toBe('bicycle');
    expect(read({ ramp: 'no' }).ramp).toBe('no');
    expect(doubted(() => read({ step_count: 'many' }))).toEqual(['step_count=many']);
});

test.each([
    [{ level: '0' }, [0]],
    [{ level: '0;1' }, [0, 1]],
    [{ level: '-1--2' }, [-2, -1]],
    [{ level: '-2-1' }, [-2, -1, 0, 1]],
    [{ level: '0.5' }, [0.5]],
    [{ level: '0', repeat_on: '2-3' }, [0, 2, 3]],
    [{ level: 'ground' }, []],
    [{ level: '9999' }, []],
    [{}, []],
])('levels of %j are %j', (tags, levels) => {
    expect(readLevels(tags, doubt)).toEqual(levels);
});

test.each([
    [{ maxspeed: '50' }, 50],
    [{ maxspeed: '30 mph' }, 48],
    [{ maxspeed: 'DE:urban' }, 50],
    [{ maxspeed: 'walk' }, 7],
    [{ maxspeed: 'none' }, 'unknown'],
    [{ maxspeed: 'fast' }, 'unknown'],
    [{ 'zone:maxspeed': 'DE:30' }, 30],
    [{ 'maxspeed:type': 'DE:rural' }, 100],
])('speed of %j is %s', (tags, speed) => {
    expect(readRoad(tags, doubt).maxSpeed).toBe(speed);
});

test.each([
    [{ highway: 'footway', footway: 'sidewalk' }, 'sidewalk'],
    [{ highway: 'path', path: 'crossing' }, 'crossing'],
    [{ highway: 'cycleway', cycleway: 'crossing' }, 'crossing'],
    [{ highway: 'steps', conveying: 'yes' }, 'escalator'],
    [{ highway: 'footway', conveying: 'forward' }, 'moving_walkway'],
    [{ highway: 'elevator' }, 'lift'],
    [{ highway: 'secondary_link' }, 'secondary'],
    [{ highway: 'footway', step_count: '3' }, 'steps'],
    [{ highway: 'path', steps: 'yes' }, 'steps'],
    [{ highway: 'footway', step_count: '0' }, 'footway'],
    [{ public_transport: 'platform' }, 'platform'],
    [{ man_made: 'pier' }, 'footway'],
    [{ highway: 'via_ferrata' }, undefined],
])('%j is %s', (tags, kind) => {
    expect(readKind(tags)).toBe(kind);
});

test('raw tags survive as text', () => {
    const tags = { level: '0;1', name: 'a=b', note: ';;' };
    expect(splitTags(joinTags(tags))).toEqual(tags);
    expect(splitTags('')).toEqual({});
});
