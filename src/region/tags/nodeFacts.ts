import { type EdgeFacts, UNKNOWN_FACTS } from '../../graph/facts.ts';
import type { Barrier } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import { readAccess, readWheelchair } from './access.ts';
import { readBarrier, readOpening } from './barrier.ts';
import { readKerb } from './kerb.ts';
import { readCount } from './measures.ts';
import type { Doubt } from './readWord.ts';
import { readAutomaticDoor, readTactilePaving } from './yesNo.ts';

const hasKerb = (tags: Tags): boolean =>
    tags.barrier === 'kerb' ||
    Object.keys(tags).some((key) => key === 'curb' || key === 'kerb' || key.startsWith('kerb:'));

const isStep = (tags: Tags): boolean => tags.barrier === 'step' || tags.highway === 'steps';

/** What a walker passes beside; `access` on it is meant for cars, only `foot` for walkers. */
const FOR_VEHICLES: readonly Barrier[] = [
    'bollard',
    'block',
    'cycle_barrier',
    'lift_gate',
    'bar',
    'cattle_grid',
];
const isForVehicles = (barrier: Barrier): boolean => FOR_VEHICLES.includes(barrier);

const MAY_WALK = ['yes', 'designated', 'permissive', 'official'];

/** A solid barrier that walkers may pass has a gap. */
function withPermission(facts: EdgeFacts, tags: Tags): EdgeFacts {
    const permission = tags.foot ?? tags.access;
    const isSolid = facts.barrier === 'fence' || facts.barrier === 'wall' || facts.barrier === 'hedge';
    const isOpened = permission !== undefined && MAY_WALK.includes(permission);
    const isLocked = tags.locked !== undefined && tags.locked !== 'no';
    return isSolid && isOpened && !isLocked ? { ...facts, barrier: 'entrance' } : facts;
}

/**
 * What stands at a node and is met by whoever passes it: a kerb, a barrier, a door, a single step; undefined when
 * there is nothing. Lifts and crossings are read elsewhere: they need to know which ways meet there.
 */
export function readNodeFacts(tags: Tags, doubt: Doubt): EdgeFacts | undefined {
    const barrier = readBarrier(tags, doubt);
    const step = isStep(tags);
    const kerb = hasKerb(tags);
    if (!step && !kerb && (barrier === 'unknown' || barrier === 'none')) return undefined;
    const facts: EdgeFacts = {
        ...UNKNOWN_FACTS,
        kind: step ? 'steps' : barrier === 'unknown' || barrier === 'none' ? 'kerb' : 'barrier',
        barrier,
        ...readKerb(tags, doubt),
        access: isForVehicles(barrier) && tags.foot === undefined ? 'unknown' : readAccess(tags, doubt),
        wheelchair: readWheelchair(tags, doubt),
        tactilePaving: readTactilePaving(tags, doubt),
    };
    if (step)
        return { ...facts, barrier: 'unknown', stepCount: readCount(tags.step_count ?? '1') ?? 'unknown' };
    if (facts.kind === 'kerb') return { ...facts, barrier: 'unknown' };
    return withPermission(
        { ...facts, opening: readOpening(tags, doubt), automaticDoor: readAutomaticDoor(tags, doubt) },
        tags,
    );
}
