import type { Bounds } from '../base/position.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { openPack } from '../pack/openPack.ts';
import { closuresOf } from '../services/closureSource.ts';
import { readTime } from '../services/instant.ts';
import { planToday } from '../services/routeService.ts';
import { createTownRouting, type TownRouting } from '../services/townRouting.ts';
import { closedSentence } from '../words/closedSentence.ts';
import { LANGUAGES } from '../words/language.ts';
import { outcomeSentences } from '../words/outcomeSentences.ts';
import { type Command, UsageError } from './Command.ts';
import { explanationLines } from './explanationLines.ts';
import { expectNoWords, readOptions, required } from './readOptions.ts';
import { type Answered, routeAnswer } from './routeAnswer.ts';
import { answerLines } from './routeBatch.ts';
import { ROUTE_OPTIONS, readAsked } from './routeOptions.ts';
import { type RouteRequest, readRequest } from './routeRequest.ts';

const USAGE = `Usage: stufenfrei route --region DIR --from LON,LAT --to LON,LAT [OPTIONS]
       stufenfrei route --region DIR --batch [OPTIONS] < REQUESTS

  --profile NAME         wheelchair, rollator, slow or walking (walking)
  --limit NAME=VALUE     any number of times:
                           narrowest=METRES  steepest=PERCENT  highestKerb=CENTIMETRES
                           roughestSurface=OSM_VALUE  roughestSmoothness=OSM_VALUE
                           steps=forbid or steps=allow (forbid)
  --checked-only         uses nothing of which a deciding fact is unknown
  --rest METRES          at most so far from seat to seat
  --toilet MINUTES       never farther from a usable toilet
  --compare              a shorter way beside the easier one, where they really differ
  --explain              each edge with its facts, their tags and its share of the cost
  --objective NAME       comfort or distance (comfort)
  --closures FILE        of closed ways and broken lifts; docs/closures.md
  --time TIME            when one sets out, for closures and hours (now)
  --lang LANGUAGE        of the sentences: ${LANGUAGES.join(', ')} (de)
  --json                 one JSON object instead of sentences
  --batch                one JSON request per line in, one JSON answer per line out`;

/** Today's answer and the microseconds it took in the router, with nothing else measured. */
function ask(routing: TownRouting, { from, to, needs, compare, explain }: RouteRequest): Answered {
    const start = performance.now();
    const today = planToday(routing, { from, to, needs }, compare ? 'compare' : 'plan');
    const elapsed = Math.round((performance.now() - start) * 1000);
    if (!explain) return { ...today, elapsed };
    return { ...today, elapsed, explanation: routing.router().explain({ from, to, needs }) };
}

function timeOf(time: string): number {
    const now = readTime(time);
    if (now !== undefined) return now;
    throw new UsageError(`--time: expected a time as in 2026-03-10T10:00, found ${time}`);
}

async function openRouting(graph: WalkGraph, file: string | undefined, time: string | undefined) {
    const now = time === undefined ? Date.now() : timeOf(time);
    const routing = createTownRouting(graph, closuresOf(file), () => now);
    const loaded = await routing.reload();
    if (!loaded.ok) throw new UsageError(loaded.fault);
    await routing.ready();
    return routing;
}

function parseLine(line: string): unknown {
    try {
        return JSON.parse(line);
    } catch {
        return undefined;
    }
}

function answerLine(routing: TownRouting, bounds: Bounds, defaults: object, line: string): object {
    const parsed = parseLine(line);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        return { error: `expected a JSON object in one line, found ${JSON.stringify(line.slice(0, 80))}` };
    }
    const request = readRequest({ ...defaults, ...parsed }, bounds);
    if (!request.ok) return { error: request.fault };
    return routeAnswer(ask(routing, request.value), request.value.language);
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, ROUTE_OPTIONS);
    expectNoWords(options.words);
    const asked = readAsked(options);
    const isBatch = options.flag('batch');
    if (isBatch && (options.value('from') ?? options.value('to')) !== undefined) {
        throw new UsageError('--batch reads from and to out of each line');
    }
    const pack = await openPack(required('region', options.value('region')));
    if (!pack.ok) throw new UsageError(pack.fault);
    const { graph, manifest } = pack.value;
    const routing = await openRouting(graph, options.value('closures'), options.value('time'));

    if (isBatch) {
        const answer = (line: string) => answerLine(routing, manifest.bounds, asked, line);
        await answerLines(process.stdin, process.stdout, answer);
        return 0;
    }
    const request = readRequest(asked, manifest.bounds);
    if (!request.ok) throw new UsageError(`--${request.fault.replace(/^limits\./, 'limit ')}`);
    const { language } = request.value;
    const answered = ask(routing, request.value);
    if (options.flag('json')) {
        console.log(JSON.stringify(routeAnswer(answered, language)));
        return 0;
    }
    const { outcome, closures, explanation } = answered;
    const closed = new Set(closures.map((closure) => closedSentence(closure, language)));
    const explained = explanation ? ['', ...explanationLines(explanation)] : [];
    console.log([...closed, ...outcomeSentences(outcome, language), ...explained].join('\n'));
    return 0;
}

/** A way between two positions; an answered question exits with 0, whatever the answer. */
export const route: Command = { usage: USAGE, run };
