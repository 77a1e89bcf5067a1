import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Position } from '../../src/base/position.ts';
import { type Degrees, degrees } from '../../src/base/units.ts';
import { toUnits } from '../../src/graph/coordinates.ts';
import { writeGraphFile } from '../../src/graph/graphFile.ts';
import { SMOOTHNESSES, SURFACES } from '../../src/graph/vocabulary.ts';
import { WalkGraph } from '../../src/graph/WalkGraph.ts';
import { graphFaults } from '../../src/pack/graphFaults.ts';
import { verifyPack } from '../../src/pack/verifyPack.ts';
import { assembleAreas } from '../../src/region/areas/assembleAreas.ts';
import { buildPack } from '../../src/region/build/buildPack.ts';
import { Report } from '../../src/region/build/Report.ts';
import { buildNetwork } from '../../src/region/network/buildNetwork.ts';
import { BadInput } from '../../src/region/osm/BadInput.ts';
import type { OsmData } from '../../src/region/osm/OsmData.ts';
import { readOsm } from '../../src/region/osm/readOsm.ts';
import { type Needs, OBJECTIVES, PROFILES } from '../../src/routing/needs.ts';
import { Router } from '../../src/routing/Router.ts';
import { numbersFrom } from '../bench/pairs.ts';
import { carefulWalker } from '../support/carefulWalker.ts';
import { HAMLET } from '../support/hamlet.ts';
import { mutateBytes, mutateObjects } from '../support/mutate.ts';
import { type FileNode, type FileObjects, pbfOf, xmlOf } from '../support/osmFiles.ts';
import { printedSeed } from '../support/seeded.ts';
import { needsOf } from '../support/town.ts';
import { WalkedLine } from '../support/walkedLine.ts';

const EXTRACTS = 2000;
const ROUTES_EACH = 10;
const REQUESTS = 10_000;
/** Seconds of this process's own time for one extract and its routes; less than a person would call a hang. */
const LONGEST = 2;

const seed = printedSeed();
const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ownSeconds = (): number => process.cpuUsage().user / 1e6;

/** Without the nodes that a mutation flung over the globe: whoever builds a map clips it. */
function clipped(objects: FileObjects): FileObjects {
    const isNear = ({ longitude, latitude }: FileNode) =>
        Math.abs(longitude - 7.5) < 0.1 && Math.abs(latitude - 51.5) < 0.1;
    return { ...objects, nodes: (objects.nodes ?? []).filter(isNear) };
}

/** The bytes of the n-th damaged extract: most say something else, some are no longer whole. */
function damagedExtract(index: number): Uint8Array {
    const draw = numbersFrom(seed + index);
    const isPbf = index % 2 === 0;
    const objects = index % 5 === 0 ? HAMLET : mutateObjects(HAMLET, draw);
    const bytes = isPbf ? pbfOf(objects) : new TextEncoder().encode(xmlOf(objects));
    return index % 5 === 0 ? mutateBytes(bytes, draw) : bytes;
}

async function build(input: string): Promise<{ graph: WalkGraph; data: OsmData } | undefined> {
    const report = new Report();
    try {
        const data = await readOsm(input, undefined, report, () => {});
        const sections = buildNetwork(data, assembleAreas(data, report), report, () => {});
        const opened = WalkGraph.open(writeGraphFile(sections).buffer);
        if (!opened.ok) throw new Error(opened.fault);
        return { graph: opened.value, data };
    } catch (fault) {
        if (fault instanceof BadInput && fault.message.length > 0) return undefined;
        throw fault;
    }
}

const keyOf = (longitude: number, latitude: number): string => `${longitude} ${latitude}`;
const unitsOf = ([longitude, latitude]: Position): string => keyOf(toUnits(longitude), toUnits(latitude));

/** Pieces of the map, from node to node, that the tags say nothing but steps lead over. */
function stepsOnly({ ways, nodes }: OsmData): Set<string> {
    const at = (node: number) => keyOf(nodes.longitude[node] ?? 0, nodes.latitude[node] ?? 0);
    const pieces = (isSteps: boolean) =>
        ways
            .filter(({ tags }) => (tags.highway === 'steps' && tags['ramp:wheelchair'] !== 'yes') === isSteps)
            .flatMap((way) =>
                [...way.nodes].slice(1).flatMap((to, index) => {
                    const [a, b] = [at(way.nodes[index] ?? to), at(to)];
                    return a === b ? [] : [`${a} ${b}`, `${b} ${a}`];
                }),
            );
    const others = new Set(pieces(false));
    return new Set(pieces(true).filter((piece) => !others.has(piece)));
}

/** The pieces of a line that were walked from end to end: the first and the last may be parts of others. */
const wholePieces = (line: readonly Position[]): string[] =>
    line.slice(2, -1).map((end, index) => `${unitsOf(line[index + 1] ?? end)} ${unitsOf(end)}`);

/** What is wrong with ten ways through a graph. */
function wrongWays({ graph, data }: { graph: WalkGraph; data: OsmData }, draw: () => number): string[] {
    const router = new Router(graph);
    const steps = stepsOnly(data);
    const [west, south, east, north] = graph.bounds();
    const anywhere = (): Position =>
        draw() < 0.7
            ? graph.vertexPosition(Math.floor(draw() * graph.vertexCount))
            : [west + (east - west) * draw(), south + (north - south) * draw()];
    return Array.from({ length: ROUTES_EACH }).flatMap((_, index) => {
        const profile = PROFILES[index % PROFILES.length] ?? 'slow';
        const outcome = router.plan({ from: anywhere(), to: anywhere(), needs: needsOf(profile) });
        if (JSON.stringify(outcome).includes('null')) return ['a number that is none'];
        if (outcome.outcome !== 'route') return [];
        const { geometry, flights } = outcome.route;
        const faults = [];
        const isOverSteps = wholePieces(geometry).some((piece) => steps.has(piece));
        if (flights > 0 || isOverSteps) faults.push(`a ${profile} over steps`);
        if (!new WalkedLine(graph, geometry, carefulWalker(profile)).isWalkable()) {
            faults.push(`a ${profile} where none may go`);
        }
        return faults;
    });
}

test(`${EXTRACTS} damaged extracts are refused or built whole, and mislead nobody`, async () => {
    const input = join(folder, 'extract');
    const faults: string[] = [];
    let built = 0;
    for (let index = 0; index < EXTRACTS; index++) {
        const say = (fault: string) => faults.push(`extract ${index} of seed ${seed}: ${fault}`);
        writeFileSync(input, damagedExtract(index));
        const started = ownSeconds();
        try {
            const found = await build(input);
            if (found) {
                built++;
                graphFaults(found.graph).forEach(say);
                wrongWays(found, numbersFrom(seed - index)).forEach(say);
            }
        } catch (fault) {
            say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
        }
        if (ownSeconds() - started > LONGEST) say('takes too long');
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect(built).toBeGreaterThan(EXTRACTS / 2);
}, 300_000);

test('one of forty goes through the whole builder, and what comes out verifies', async () => {
    const input = join(folder, 'whole');
    const faults: string[] = [];
    for (let index = 0; index < EXTRACTS; index += 41) {
        const pack = join(folder, `pack${index}`);
        mkdirSync(pack);
        writeFileSync(input, pbfOf(clipped(mutateObjects(HAMLET, numbersFrom(seed + index)))));
        try {
            await buildPack({ input, out: pack, name: 'Fuzz', demo: true }, pack, () => {});
            faults.push(
                ...(await verifyPack(pack)).map((fault) => `extract ${index} of seed ${seed}: ${fault}`),
            );
        } catch (fault) {
            if (!(fault instanceof BadInput))
                faults.push(`extract ${index} of seed ${seed}: ${String(fault)}`);
        }
    }
    expect(faults).toEqual([]);
}, 300_000);

const NUMBERS = [0, -0, 1, -1, 7.5, 51.5, 90, -90, 180, -180, 360, 1e-300, 1e308, -1e308, Number.NaN];
const ODD = [...NUMBERS, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MAX_SAFE_INTEGER];

test(`${REQUESTS} random requests get one of three answers`, async () => {
    const draw = numbersFrom(seed);
    const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(draw() * items.length)];
    const maybe = <Item>(item: Item | undefined): Item | undefined => (draw() < 0.5 ? undefined : item);
    const input = join(folder, 'whole');
    writeFileSync(input, pbfOf(HAMLET));
    const found = await build(input);
    if (!found) throw new Error('the hamlet is refused');
    const { graph } = found;
    const router = new Router(graph);
    const position = (): Position => {
        if (draw() < 0.2) return [pick(ODD) ?? 0, pick(ODD) ?? 0];
        const [longitude, latitude] = graph.vertexPosition(Math.floor(draw() * graph.vertexCount));
        const beside = () => (draw() < 0.3 ? (draw() - 0.5) * 0.01 : 0);
        return [longitude + beside(), latitude + beside()];
    };
    const needs = (): Needs => {
        const asked = {
            narrowest: maybe(pick(ODD)),
            steepest: maybe(pick(ODD)),
            highestKerb: maybe(pick(ODD)),
            roughestSurface: maybe(pick(SURFACES)),
            roughestSmoothness: maybe(pick(SMOOTHNESSES)),
            steps: maybe(pick(['forbid', 'allow'] as const)),
        };
        const limits = Object.fromEntries(
            Object.entries(asked).filter(([, value]) => value !== undefined && value !== 'unknown'),
        );
        const turned = { speed: maybe(pick(ODD)), rest: maybe(pick(ODD)), toilet: maybe(pick(ODD)) };
        return {
            profile: pick(PROFILES) ?? 'slow',
            objective: pick(OBJECTIVES) ?? 'comfort',
            limits,
            checkedOnly: draw() < 0.2,
            ...(draw() < 0.2 &&
                Object.fromEntries(Object.entries(turned).filter(([, value]) => value !== undefined))),
        };
    };
    const facing = (): { facing?: Degrees } => (draw() < 0.5 ? {} : { facing: degrees(pick(ODD) ?? 0) });
    const outcomes = new Map<string, number>();
    const faults: string[] = [];
    for (let request = 0; request < REQUESTS; request++) {
        const asked = { from: position(), to: position(), needs: needs(), ...facing() };
        const started = ownSeconds();
        try {
            const { outcome } = router.plan(asked);
            outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        } catch (fault) {
            const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
            faults.push(`request ${request} of seed ${seed}: ${JSON.stringify(asked)} ${text}`);
        }
        if (ownSeconds() - started > LONGEST)
            faults.push(`request ${request} of seed ${seed} takes too long`);
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect([...outcomes.keys()].sort()).toEqual(['noStepFreeWay', 'offTheMap', 'route']);
}, 300_000);
