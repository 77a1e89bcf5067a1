import type { Bounds } from '../base/position.ts';
import { openPack } from '../pack/openPack.ts';
import type { RouteOutcome } from '../routing/outcome.ts';
import { Router } from '../routing/Router.ts';
import { limitsSchema } from '../services/requestSchemas.ts';
import { outcomeSentences } from '../words/outcomeSentences.ts';
import { type Command, UsageError } from './Command.ts';
import { expectNoWords, readOptions, required } from './readOptions.ts';
import { routeAnswer } from './routeAnswer.ts';
import { answerLines } from './routeBatch.ts';
import { type RouteRequest, readRequest } from './routeRequest.ts';

const USAGE = `Usage: stufenfrei route --region DIR --from LON,LAT --to LON,LAT [OPTIONS]
       stufenfrei route --region DIR --batch [OPTIONS] < REQUESTS

  --profile NAME         wheelchair, rollator, slow or walking (walking)
  --limit NAME=VALUE     any number of times:
                           narrowest=METRES  steepest=PERCENT  highestKerb=CENTIMETRES
                           roughestSurface=OSM_VALUE  roughestSmoothness=OSM_VALUE
                           steps=forbid or steps=allow (forbid)
  --objective NAME       comfort or distance (comfort)
  --lang LANGUAGE        of the sentences: de or en (de)
  --json                 one JSON object instead of sentences
  --batch                one JSON request per line in, one JSON answer per line out`;

const ASKED = ['from', 'to', 'profile', 'objective', 'lang'] as const;
const LIMIT_NAMES = Object.keys(limitsSchema.shape);
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

function readLimits(pairs: readonly string[]): Record<string, number | string> {
    const limits: Record<string, number | string> = {};
    for (const pair of pairs) {
        const [name, ...rest] = pair.split('=');
        const value = rest.join('=');
        if (!name || !value) throw new UsageError(`--limit: expected NAME=VALUE, found ${pair}`);
        if (!LIMIT_NAMES.includes(name)) {
            throw new UsageError(`--limit: expected one of ${LIMIT_NAMES.join(', ')}, found ${name}`);
        }
        if (Object.hasOwn(limits, name)) throw new UsageError(`--limit ${name} is given twice`);
        limits[name] = NUMBER.test(value) ? Number(value) : value;
    }
    return limits;
}

/** The router's answer and the microseconds it took, with nothing else measured. */
function ask(router: Router, { from, to, needs }: RouteRequest): { outcome: RouteOutcome; elapsed: number } {
    const start = performance.now();
    const outcome = router.plan({ from, to, needs });
    return { outcome, elapsed: Math.round((performance.now() - start) * 1000) };
}

function parseLine(line: string): unknown {
    try {
        return JSON.parse(line);
    } catch {
        return undefined;
    }
}

function answerLine(router: Router, bounds: Bounds, defaults: object, line: string): object {
    const parsed = parseLine(line);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        return { error: `expected a JSON object in one line, found ${JSON.stringify(line.slice(0, 80))}` };
    }
    const request = readRequest({ ...defaults, ...parsed }, bounds);
    if (!request.ok) return { error: request.fault };
    const { outcome, elapsed } = ask(router, request.value);
    return routeAnswer(outcome, request.value.language, elapsed);
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, {
        flags: ['json', 'batch'],
        values: ['region', ...ASKED],
        lists: ['limit'],
    });
    expectNoWords(options.words);
    const given = ASKED.filter((name) => options.value(name) !== undefined);
    const asked = {
        ...Object.fromEntries(given.map((name) => [name, options.value(name)])),
        limits: readLimits(options.list('limit')),
    };
    const isBatch = options.flag('batch');
    if (isBatch && (options.value('from') ?? options.value('to')) !== undefined) {
        throw new UsageError('--batch reads from and to out of each line');
    }
    const pack = await openPack(required('region', options.value('region')));
    if (!pack.ok) throw new UsageError(pack.fault);
    const router = new Router(pack.value.graph);
    const { bounds } = pack.value.manifest;

    if (isBatch) {
        await answerLines(process.stdin, process.stdout, (line) => answerLine(router, bounds, asked, line));
        return 0;
    }
    const request = readRequest(asked, bounds);
    if (!request.ok) throw new UsageError(`--${request.fault.replace(/^limits\./, 'limit ')}`);
    const { outcome, elapsed } = ask(router, request.value);
    const { language } = request.value;
    const answer = options.flag('json')
        ? JSON.stringify(routeAnswer(outcome, language, elapsed))
        : outcomeSentences(outcome, language).join('\n');
    console.log(answer);
    return 0;
}

/** A way between two positions; an answered question exits with 0, whatever the answer. */
export const route: Command = { usage: USAGE, run };
