import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Position } from '../../base/position.ts';
import { PROFILES, type Profile } from '../../routing/needs.ts';
import type { RouteOutcome } from '../../routing/outcome.ts';
import { freeNumber } from '../../walks/freeNumber.ts';
import { matchLine } from '../../walks/line/matchLine.ts';
import { readLine } from '../../walks/line/readLine.ts';
import { plannedOf } from '../../walks/plan/planned.ts';
import { type Walk, walkSchema } from '../../walks/walk.ts';
import { obstacleSentence } from '../../words/obstacleSentence.ts';
import { type Command, UsageError } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { openTown } from './openTown.ts';
import { walkLine } from './walkLine.ts';
import { openWalksFile, WALKS_FILE_OPTIONS, WALKS_FILE_USAGE } from './walksFile.ts';

const USAGE = `Usage: stufenfrei walks line FILE --region DIR [--profile PROFILE] [--name WORDS] [--dry-run]

Makes a walk of a GPX or GeoJSON line: puts it on the network, says how far the way leaves it and what is in the way,
and keeps the walk under a new number.

  --region DIR       the region pack
  --profile PROFILE  ${PROFILES.join(', ')} (rollator)
  --name WORDS       what the goal is called
  --dry-run          keeps nothing
${WALKS_FILE_USAGE}

Ends with 3 when something is in the way.`;

const BLOCKED = 3;
const LARGEST = 20_000_000;
const FULL = 'all 10,000 numbers are taken: please delete walks that nobody needs any more';

async function readText(path: string): Promise<string> {
    const size = await stat(path).then(
        ({ size }) => size,
        () => undefined,
    );
    if (size === undefined) throw new UsageError(`${path}: the file cannot be read`);
    if (size > LARGEST) throw new UsageError(`${path}: expected at most ${LARGEST} bytes, found ${size}`);
    return readFile(path, 'utf8');
}

function profileOf(name: string): Profile {
    const profile = PROFILES.find((known) => known === name);
    if (profile === undefined) throw new UsageError(`--profile: expected one of ${PROFILES.join(', ')}`);
    return profile;
}

const pair = ([longitude, latitude]: Position): [number, number] => [longitude, latitude];

/** Each thing that is in the way, once, in English. */
function barriersOf(outcome: RouteOutcome): string[] {
    const obstacles = outcome.outcome === 'noStepFreeWay' ? outcome.obstacles : [];
    return [...new Set(obstacles.map((obstacle) => obstacleSentence(obstacle, 'en')))];
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, {
        values: ['region', 'profile', 'name', ...WALKS_FILE_OPTIONS],
        flags: ['dry-run'],
    });
    const [path, ...more] = options.words;
    if (path === undefined || more.length > 0) throw new UsageError('expected one GPX or GeoJSON file');
    const profile = profileOf(options.value('profile') ?? 'rollator');
    const line = readLine(await readText(path));
    if (!line.ok) throw new UsageError(`${path}: ${line.fault.detail}`);
    const { routing, region } = await openTown(options);
    const needs = { profile, limits: {}, objective: 'comfort' } as const;
    const router = routing.router();
    const matched = matchLine(line.value, needs, (request) => router.plan(request));
    if (!matched.ok) throw new UsageError(`${path}: ${matched.fault.detail}`);
    const { start, goal, via, away, outcome } = matched.value;
    console.log(
        `The way leaves the line by ${Math.ceil(away)} metres at most, with ${via.length} points on it.`,
    );
    const barriers = barriersOf(outcome);
    for (const barrier of barriers) console.log(barrier);

    const store = await openWalksFile(options);
    try {
        const number = freeNumber(store.walks.numbers(), Math.random);
        if (number === undefined) throw new UsageError(FULL);
        const walk: Walk = {
            id: randomUUID(),
            number,
            picture: 'boat',
            colour: 'blue',
            listed: false,
            region,
            start: pair(start),
            goal: { position: pair(goal), name: options.value('name') ?? 'GPX' },
            via: via.map(pair),
            needs,
            thereAndBack: false,
            own: [],
            ...(outcome.outcome === 'route' && { planned: plannedOf(outcome.route) }),
        };
        const checked = walkSchema.safeParse(walk);
        if (!checked.success) throw new UsageError('--name: expected plain words, 80 letters at most');
        if (!options.flag('dry-run')) store.walks.save(checked.data, new Map(), 0);
        console.log(walkLine(checked.data));
        return barriers.length > 0 ? BLOCKED : 0;
    } finally {
        store.close();
    }
}

export const walksLine: Command = { usage: USAGE, run };
