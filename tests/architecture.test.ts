import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** What a room may import: other rooms, and `node:` or npm modules by name ('*' is any npm package). */
const PLAN: Record<string, { rooms: string[]; packages: string[] }> = {
    'src/base': { rooms: [], packages: ['@turf/turf'] },
    'src/graph': { rooms: ['src/base'], packages: ['flatbush'] },
    'src/routing': { rooms: ['src/base', 'src/graph'], packages: [] },
    'src/words': { rooms: ['src/base', 'src/graph', 'src/routing'], packages: ['i18next'] },
    'src/pictures': { rooms: [], packages: [] },
    'src/schemas': { rooms: ['src/base', 'src/graph', 'src/routing'], packages: ['node:', 'zod'] },
    'src/handout': {
        rooms: ['src/base', 'src/graph', 'src/routing', 'src/words'],
        packages: ['fflate', 'zod'],
    },
    'src/print': {
        rooms: ['src/base', 'src/words', 'src/pictures', 'src/handout'],
        packages: ['node:', 'pdfkit', 'fontkit', 'bidi-js', 'lean-qr'],
    },
    'src/signing': { rooms: [], packages: ['node:'] },
    'src/places': { rooms: ['src/base'], packages: ['node:', 'zod', 'opening_hours', 'csv-parse'] },
    'src/pack': {
        rooms: ['src/base', 'src/graph', 'src/places', 'src/signing'],
        packages: ['node:', 'zod'],
    },
    'src/speech': { rooms: ['src/base', 'src/words'], packages: ['node:', 'lru-cache', 'p-limit'] },
    'src/transfer': { rooms: ['src/base', 'src/pack'], packages: ['node:', 'zod'] },
    'src/region': {
        rooms: ['src/base', 'src/graph', 'src/places', 'src/pack', 'src/transfer'],
        packages: ['node:', '*'],
    },
    'src/update': {
        rooms: ['src/base', 'src/places', 'src/routing', 'src/pack', 'src/transfer', 'src/services'],
        packages: ['node:', 'zod'],
    },
    'src/walks': {
        rooms: ['src/base', 'src/routing', 'src/schemas', 'src/pictures', 'src/signing'],
        packages: ['node:', 'zod', 'fflate', 'sharp', 'saxes'],
    },
    'src/services': {
        rooms: [
            'src/base',
            'src/graph',
            'src/routing',
            'src/words',
            'src/schemas',
            'src/places',
            'src/pack',
            'src/speech',
            'src/pictures',
            'src/walks',
            'src/handout',
            'src/print',
        ],
        packages: ['node:', '*'],
    },
    'src/server': {
        rooms: [
            'src/base',
            'src/routing',
            'src/words',
            'src/schemas',
            'src/places',
            'src/speech',
            'src/print',
            'src/pictures',
            'src/walks',
            'src/services',
        ],
        packages: ['node:', '*'],
    },
    'src/watch': { rooms: ['src/base', 'src/setup'], packages: ['node:', 'zod'] },
    'src/shell': { rooms: ['src/base'], packages: ['node:', 'electron'] },
    'src/cli': {
        rooms: [
            'src/setup',
            'src/watch',
            'src/base',
            'src/graph',
            'src/routing',
            'src/words',
            'src/schemas',
            'src/places',
            'src/pack',
            'src/print',
            'src/pictures',
            'src/walks',
            'src/transfer',
            'src/region',
            'src/update',
            'src/doctor',
            'src/services',
            'src/server',
        ],
        packages: ['node:', '*'],
    },
    'src/doctor': { rooms: ['src/base', 'src/pack', 'src/services'], packages: ['node:'] },
    'src/setup': { rooms: [], packages: ['node:'] },
    renderer: { rooms: ['src/base', 'src/words', 'src/pictures', 'src/handout'], packages: ['*'] },
};

/** Rooms whose types alone may be imported. */
const TYPES_ONLY: Record<string, string[]> = {
    renderer: ['src/server', 'src/routing', 'src/places', 'src/walks'],
};

const FORBIDDEN_NAMES = /(^|\/)(utils?|helpers?|common|manager|index)\.(ts|tsx|mjs)$/;
const LONGEST_FILE = 300;
const IMPORT =
    /(?:^|\n)\s*(import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

interface Import {
    file: string;
    target: string;
    typeOnly: boolean;
}

const SOURCES = ['src', 'renderer']
    .flatMap((room) =>
        readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
    )
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name));

function roomOf(file: string): string | undefined {
    return Object.keys(PLAN).find((room) => file.startsWith(`${room}/`));
}

function importsOf(file: string): Import[] {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return [...text.matchAll(IMPORT)].map((found) => ({
        file,
        target: found[3] ?? found[4] ?? '',
        typeOnly: found[2] !== undefined,
    }));
}

function isAllowed({ file, target, typeOnly }: Import): boolean {
    const room = roomOf(file);
    const plan = room ? PLAN[room] : undefined;
    if (!room || !plan) return false;
    if (!target.startsWith('.')) {
        if (target.startsWith('node:')) return plan.packages.includes('node:');
        const isNamed = plan.packages.some((name) => target === name || target.startsWith(`${name}/`));
        return isNamed || (plan.packages.includes('*') && target !== 'electron');
    }
    const other = roomOf(relative(ROOT, resolve(ROOT, dirname(file), target)));
    if (other === room || (other && plan.rooms.includes(other))) return true;
    if (room === 'renderer' && target.includes('assets/')) return true;
    return typeOnly && other !== undefined && (TYPES_ONLY[room] ?? []).includes(other);
}

describe('the plan of the house', () => {
    test('every source file lies in a room', () => {
        expect(SOURCES.filter((file) => roomOf(file) === undefined)).toEqual([]);
    });

    test('a room imports what the plan names and nothing else', () => {
        const wrong = SOURCES.flatMap(importsOf).filter((found) => !isAllowed(found));
        expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    });

    test('no file is a junk drawer and none is longer than 300 lines', () => {
        const long = SOURCES.filter(
            (file) => readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length > LONGEST_FILE,
        );
        expect(long).toEqual([]);
        expect(SOURCES.filter((file) => FORBIDDEN_NAMES.test(file))).toEqual([]);
    });
});
