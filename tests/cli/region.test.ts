import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ProgressBar } from '../../src/cli/ProgressBar.ts';
import { buildSmallTown, stufenfrei } from '../support/stufenfrei.ts';

const TOWN = join(import.meta.dirname, '..', 'support', 'smallTown.osm');
const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-cli-'));

let town = '';
beforeAll(async () => {
    town = await buildSmallTown();
});

describe('region build', () => {
    test('reports what was built, what is known and where it stands', async () => {
        const out = join(folder, 'town');
        const { status, output, errors } = await stufenfrei(['region', 'build', TOWN, '--out', out]);
        expect(errors).toBe('');
        expect(status).toBe(0);
        expect(output).toMatch(/^Reading the extract +[\d.]+ s\n/);
        expect(output).toMatch(/\nsmallTown\n/);
        expect(output).toMatch(/surface known +[\d.]+ %/);
        expect(output).toMatch(/kerb known/);
        expect(output).toMatch(/named places with a category +\d+\.\d % of \d+/);
        expect(output).toContain(`The region pack stands in ${out}.`);
        expect(output).not.toContain('\x1b');
    });

    test.each([
        [[], /INPUT is missing/],
        [[TOWN], /--out is missing/],
        [[TOWN, TOWN, '--out', 'x'], /Expected one INPUT/],
        [[TOWN, '--out', 'x', '--colour', 'red'], /There is no option --colour/],
        [[TOWN, '--out', 'x', '--bbox', '1,2,3'], /--bbox: expected W,S,E,N in degrees, found 1,2,3/],
        [[TOWN, '--out', 'x', '--bbox', '8,2,3,4'], /west before east/],
        [[TOWN, '--out', 'x', '--bbox', '1,2,3,95'], /up to 180,90/],
        [[TOWN, '--out', 'x', '--bbox', '1,2,3,4', '--around', '1,2'], /Either --bbox or --around/],
        [[TOWN, '--out', 'x', '--around', '7,54'], /--radius is missing/],
        [[TOWN, '--out', 'x', '--radius', '3'], /--around is missing/],
        [
            [TOWN, '--out', 'x', '--around', '7,54', '--radius', 'far'],
            /--radius: expected kilometres up to 500, found far/,
        ],
        [
            [TOWN, '--out', 'x', '--around', '54,171', '--radius', '1'],
            /--around: expected LON,LAT with the longitude first/,
        ],
    ])('%j is one sentence and exit status 2', async (words, sentence) => {
        const { status, output, errors } = await stufenfrei(['region', 'build', ...words]);
        expect(status).toBe(2);
        expect(errors).toMatch(sentence);
        expect(errors.trimEnd()).not.toMatch(/\n/);
        expect(output).toBe('');
    });

    test('an input that cannot be used is one sentence and exit status 1', async () => {
        const out = join(folder, 'none');
        const { status, errors } = await stufenfrei(['region', 'build', import.meta.filename, '--out', out]);
        expect(status).toBe(1);
        expect(errors).toMatch(
            /^.*is no OpenStreetMap extract: it is neither .osm.pbf nor .osm, .osm.gz or .osm.bz2\.\n$/,
        );
        expect(readdirSync(folder)).not.toContain('none');
    });

    test('data outside the bounds is one sentence and exit status 1', async () => {
        const { status, errors } = await stufenfrei([
            'region',
            'build',
            TOWN,
            '--out',
            join(folder, 'far'),
            '--bbox',
            '-9,40,-8,41',
        ]);
        expect(status).toBe(1);
        expect(errors).toMatch(/its data reaches from 7\.\d+,54\.\d+ to 7\.\d+,54\.\d+\.\n$/);
    });
});

describe('region info and region verify', () => {
    test('info prints manifest, statistics and a drawing', async () => {
        const { status, output } = await stufenfrei(['region', 'info', town]);
        expect(status).toBe(0);
        expect(output).toMatch(/^Hallighof\n/);
        expect(output).toMatch(/attribution .*OpenStreetMap/);
        expect(output).toMatch(/\n +edges +\d+\n/);
        expect(output).toMatch(/[\u2801-\u28ff]/);
        expect(output).toContain('#');
    });

    test('verify says that a pack is sound', async () => {
        expect(await stufenfrei(['region', 'verify', town])).toMatchObject({ status: 0, errors: '' });
    });

    test.each(['info', 'verify'])('%s of no pack is one sentence and exit status 1', async (command) => {
        const { status, errors } = await stufenfrei(['region', command, tmpdir()]);
        expect(status).toBe(1);
        expect(errors).toMatch(/manifest.json: found no readable file, expected a region pack in .*\n$/);
    });

    test.each(['build', 'info', 'verify'])('%s --help says how it is used', async (command) => {
        const { status, output } = await stufenfrei(['region', command, '--help']);
        expect(status).toBe(0);
        expect(output).toMatch(new RegExp(`^Usage: stufenfrei region ${command} `));
    });

    test.each([[['region', 'paint']], [['dance']]])('%j is no command', async (words) => {
        const { status, errors } = await stufenfrei(words);
        expect(status).toBe(2);
        expect(errors).toMatch(/^There is no command/);
    });
});

describe('the progress bar', () => {
    const shown = (isTTY: boolean): string => {
        let [now, text] = [0, ''];
        const bar = new ProgressBar(
            {
                isTTY,
                write: (part) => {
                    text += part;
                },
            },
            () => now,
        );
        bar.show('read', 0, 0);
        now = 1000;
        bar.show('read', 250, 1000);
        now = 4000;
        bar.show('areas', 0, 0);
        bar.end();
        return text;
    };

    test('counts on a terminal and says the time left', () => {
        expect(shown(true)).toContain(
            'Reading the extract    ██████░░░░░░░░░░░░░░░░░░ 250 of 1,000, 3.0 s left',
        );
    });

    test('is one plain line a stage elsewhere', () => {
        expect(shown(false)).toBe('Reading the extract    4.0 s\nClosing the areas      0.0 s\n');
    });
});
