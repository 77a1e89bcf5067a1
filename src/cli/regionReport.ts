import type { Manifest } from '../pack/manifest.ts';
import type { BuiltPack } from '../region/build/BuildRequest.ts';

const LINE_WIDTH = 36;
const LONGEST_LIST = 30;

const line = (title: string, text: string): string => `  ${title.padEnd(LINE_WIDTH)} ${text}`;

const count = (value: number): string => value.toLocaleString('en-GB');

const share = (part: number, whole: number): string =>
    whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : 'none';

function bytes(size: number): string {
    return size < 1e6 ? `${(size / 1e3).toFixed(1)} kB` : `${(size / 1e6).toFixed(1)} MB`;
}

const figureOf =
    ({ statistics }: Manifest) =>
    (name: string): number =>
        statistics[name] ?? 0;

/** The network in figures and how much of it is known. */
export function describeNetwork(manifest: Manifest): string[] {
    const figure = figureOf(manifest);
    const length = figure('walkable metres');
    const crossings = figure('crossings');
    return [
        line('walkable', `${count(Math.round(length / 1000))} km, ${count(figure('edges'))} edges`),
        line('flights of steps, lifts', `${count(figure('flights of steps'))}, ${count(figure('lifts'))}`),
        line('surface known', share(figure('surface known metres'), length)),
        line('width known', share(figure('width known metres'), length)),
        line('incline known', share(figure('incline known metres'), length)),
        line('slope from elevation', share(figure('slope from elevation metres'), length)),
        line(
            'kerb known',
            `${share(figure('crossings with known kerb'), crossings)} of ${count(crossings)} crossings`,
        ),
    ];
}

/** The places in figures: how wide the net of the table of categories is. */
function describePlaces(manifest: Manifest): string[] {
    const figure = figureOf(manifest);
    const named = figure('named public places');
    return [
        line('places', count(figure('places'))),
        line(
            'named places with a category',
            `${share(figure('named public places with category'), named)} of ${count(named)}`,
        ),
    ];
}

/** Name, data date, bounds and files. */
export function describeManifest(manifest: Manifest): string[] {
    return [
        `${manifest.name}${manifest.demo ? ' (made up)' : ''}`,
        line('data of', manifest.dataDate || 'unknown: the extract carries no dates'),
        line('bounds', manifest.bounds.map((value) => value.toFixed(5)).join(',')),
        line('centre', manifest.centre.map((value) => value.toFixed(5)).join(',')),
        line('built by', `${manifest.builder}, format ${manifest.version}`),
        line('attribution', manifest.attribution),
        ...Object.entries(manifest.files).map(([name, file]) => line(name, bytes(file.bytes))),
    ];
}

/** What the maintainer reads at the end of a build: what was built, what is known, what was left out and why. */
export function describeBuild({ manifest, dropped }: BuiltPack, out: string): string {
    const reasons = [...dropped].sort(([, one], [, other]) => other.count - one.count);
    return [
        '',
        ...describeManifest(manifest),
        ...describeNetwork(manifest),
        ...describePlaces(manifest),
        ...(reasons.length > 0 ? ['', 'Left out or mended:'] : []),
        ...reasons.slice(0, LONGEST_LIST).map(([reason, { count: times, examples }]) => {
            const named = examples.map(({ type, id }) => `${type} ${id}`).join(', ');
            return `  ${count(times).padStart(7)}  ${reason} (${named}${times > examples.length ? ', …' : ''})`;
        }),
        ...(reasons.length > LONGEST_LIST
            ? [`           and ${reasons.length - LONGEST_LIST} other reasons`]
            : []),
        '',
        `The region pack stands in ${out}.`,
    ].join('\n');
}

/** Every figure of the build, as the manifest holds them. */
export function describeStatistics({ statistics }: Manifest): string[] {
    return Object.entries(statistics).map(([name, value]) => line(name, count(value)));
}
