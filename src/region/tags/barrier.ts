import type { Known } from '../../graph/facts.ts';
import type { Barrier } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import { type Doubt, readWord, type WordTable } from './readWord.ts';
import { narrowestOf, readWidth } from './width.ts';

/** OSM wiki Key:barrier. What stops cars only is 'none'; what walkers climb is a stile, what they walk round a block. */
const BARRIER_WORDS: WordTable<Barrier> = {
    no: 'none',
    gate: 'gate',
    wicket_gate: 'gate',
    hampshire_gate: 'gate',
    wire_gate: 'gate',
    bump_gate: 'none',
    lift_gate: 'lift_gate',
    swing_gate: 'swing_gate',
    sliding_gate: 'sliding_gate',
    sliding_beam: 'sliding_gate',
    bollard: 'bollard',
    bollards: 'bollard',
    rising_bollard: 'bollard',
    cycle_barrier: 'cycle_barrier',
    motorcycle_barrier: 'cycle_barrier',
    chicane: 'cycle_barrier',
    chain: 'chain',
    rope: 'chain',
    block: 'block',
    log: 'block',
    rock: 'block',
    stone: 'block',
    fallen_tree: 'block',
    shrub: 'block',
    overgrowth: 'block',
    planter: 'block',
    jersey_barrier: 'block',
    debris: 'block',
    barrier_board: 'block',
    bar: 'bar',
    stile: 'stile',
    squeeze: 'stile',
    horse_stile: 'stile',
    kissing_gate: 'kissing_gate',
    turnstile: 'turnstile',
    'full-height_turnstile': 'full-height_turnstile',
    cattle_grid: 'cattle_grid',
    entrance: 'entrance',
    door: 'door',
    fence: 'fence',
    wire_fence: 'fence',
    guard_rail: 'fence',
    handrail: 'fence',
    railing: 'fence',
    cable_barrier: 'fence',
    wall: 'wall',
    retaining_wall: 'wall',
    city_wall: 'wall',
    berm: 'wall',
    embankment: 'wall',
    ditch: 'wall',
    hedge: 'hedge',
    hedge_bank: 'hedge',
    bus_trap: 'none',
    sump_buster: 'none',
    height_restrictor: 'none',
    width_restrictor: 'none',
    toll_booth: 'none',
    border_control: 'none',
    sally_port: 'entrance',
    coupure: 'none',
    spikes: 'none',
    kerb: 'none',
    step: 'none',
    yes: 'other',
};

const OPENING_KEYS = ['maxwidth:physical', 'maxwidth', 'opening', 'width'] as const;

/** What stands in the way at a node; a lock makes a wall of any of them, a permission a gap of a wall. */
export function readBarrier(tags: Tags, doubt: Doubt): Barrier {
    if (isPresent(tags.ford)) return 'ford';
    if (tags.barrier === undefined) {
        if (isPresent(tags.door)) return 'door';
        return isPresent(tags.entrance) ? 'entrance' : 'unknown';
    }
    const barrier = readWord(tags, 'barrier', BARRIER_WORDS, doubt);
    if (isPresent(tags.locked)) return 'wall';
    return barrier === 'unknown' ? 'other' : barrier;
}

const isPresent = (value: string | undefined): boolean => value !== undefined && value !== 'no';

/** Centimetres a walker can pass through: the first of the keys that is there. */
export function readOpening(tags: Tags, doubt: Doubt): Known {
    const keys = OPENING_KEYS.filter((key) => tags[key] !== undefined);
    if (keys.includes('maxwidth:physical')) return readWidth(tags, 'maxwidth:physical', doubt);
    return narrowestOf(...keys.map((key) => readWidth(tags, key, doubt)));
}
