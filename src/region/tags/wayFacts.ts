import { type EdgeFacts, UNKNOWN_FACTS } from '../../graph/facts.ts';
import type { Access, Kind } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import { readAccess, readOneWay, readWheelchair } from './access.ts';
import { readCrossing } from './crossing.ts';
import { readGround } from './ground.ts';
import { readIncline } from './incline.ts';
import { readKerb } from './kerb.ts';
import { isUnbuilt, readKind } from './kind.ts';
import { levelSpan, readLevels } from './levels.ts';
import type { Doubt } from './readWord.ts';
import { readRoad } from './road.ts';
import { readPavement, readSidewalk } from './sidewalk.ts';
import { readSteps } from './steps.ts';
import { narrowestOf, readWidth } from './width.ts';
import { readCovered, readLit, readPresence, readTactilePaving, readTunnel } from './yesNo.ts';

/** Closed to walkers unless tagged otherwise (OSM wiki, OSM tags for routing/Access restrictions#Germany). */
const FORBIDDEN_BY_DEFAULT: readonly Kind[] = ['cycleway', 'bridleway'];
const CARRIAGEWAYS: readonly Kind[] = [
    'living_street',
    'residential',
    'service',
    'unclassified',
    'tertiary',
    'secondary',
    'primary',
    'trunk',
];

/** The kerb tagged on these is their own edge: who walks along them does not meet it. */
const KERB_BESIDE: readonly Kind[] = ['sidewalk', 'platform', 'pedestrian'];

export const isCarriageway = (kind: Kind): boolean => CARRIAGEWAYS.includes(kind);

/** A cycle path with a pavement on it or a line between the two is walked on as well. */
const isShared = (tags: Tags): boolean =>
    tags.segregated !== undefined || (tags.sidewalk !== undefined && !['no', 'none'].includes(tags.sidewalk));

/** Who may walk on a way of this kind, defaults of Germany worked in. */
function readWayAccess(tags: Tags, kind: Kind, doubt: Doubt): Access {
    const access = readAccess(tags, doubt);
    if (tags.motorroad === 'yes' && tags.foot !== 'yes') return 'no';
    if (access !== 'unknown') return access;
    return FORBIDDEN_BY_DEFAULT.includes(kind) && !isShared(tags) ? 'no' : 'unknown';
}

/** What the tags of a way say to a walker, or undefined when it is not there or nobody may walk on it. */
export function readWayFacts(tags: Tags, doubt: Doubt): EdgeFacts | undefined {
    const kind = readKind(tags);
    if (kind === undefined || isUnbuilt(tags)) return undefined;
    const access = readWayAccess(tags, kind, doubt);
    if (access === 'no') return undefined;
    const facts: EdgeFacts = {
        ...UNKNOWN_FACTS,
        kind,
        access,
        ...readGround(tags, doubt),
        width: narrowestOf(readWidth(tags, 'width', doubt), readWidth(tags, 'maxwidth:physical', doubt)),
        ...readIncline(tags, 'incline', doubt),
        crossSlope: readIncline(tags, 'incline:across', doubt).incline,
        ...levelSpan(readLevels(tags, doubt)),
        ...readSteps(tags, doubt),
        lit: readLit(tags, doubt),
        covered: readCovered(tags),
        indoor: readPresence(tags, 'indoor'),
        bridge: readPresence(tags, 'bridge'),
        tunnel: readTunnel(tags),
        wheelchair: readWheelchair(tags, doubt),
        oneWay: readOneWay(tags, doubt),
        tactilePaving: readTactilePaving(tags, doubt),
        barrier: tags.ford === undefined || tags.ford === 'no' ? 'unknown' : 'ford',
    };
    if (isCarriageway(kind)) return withPavement(facts, tags, doubt);
    if (kind === 'crossing')
        return { ...facts, ...readKerb(tags, doubt), crossing: readCrossing(tags, doubt) };
    return KERB_BESIDE.includes(kind) ? facts : { ...facts, ...readKerb(tags, doubt) };
}

function withPavement(facts: EdgeFacts, tags: Tags, doubt: Doubt): EdgeFacts {
    const sidewalk = readSidewalk(tags, doubt);
    const road = { ...facts, ...readRoad(tags, doubt), sidewalk };
    const pavement = readPavement(tags, sidewalk, doubt);
    if (!pavement) return road;
    const isInclineOwn = pavement.incline !== 'unknown' || pavement.inclineWord !== 'unknown';
    return {
        ...road,
        ...pavement,
        incline: isInclineOwn ? pavement.incline : road.incline,
        inclineWord: isInclineOwn ? pavement.inclineWord : road.inclineWord,
        wheelchair: pavement.wheelchair === 'unknown' ? road.wheelchair : pavement.wheelchair,
    };
}
