import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const TOKENS = readFileSync(resolve(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');
/** WCAG 2.2, 1.4.6: text on its ground. */
const TEXT_CONTRAST = 7;

/** Edges, icons and keys: WCAG 2.2, 1.4.11. */
const OTHER_CONTRAST = 3;

function colour(theme: string, token: string): string {
    const block = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(TOKENS)?.[1] ?? '';
    const found = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(block)?.[1];
    if (!found) throw new Error(`tokens.css has no colour --${token} in ${theme}`);
    return found;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
}

const TEXTS: readonly (readonly [text: string, ground: string])[] = [
    ['ink', 'paper'],
    ['ink', 'sky'],
    ['ink', 'card'],
    ['ink', 'chosen'],
    ['on-ink', 'ink'],
    ['on-held', 'held'],
    ['quiet', 'paper'],
    ['quiet', 'sky'],
    ['on-act', 'act'],
    ['act-deep', 'card'],
    ['act-deep', 'chosen'],
    ['good', 'card'],
    ['good', 'chosen'],
    ['good', 'good-ground'],
    ['warn', 'card'],
    ['warn', 'paper'],
    ['warn', 'chosen'],
    ['warn', 'warn-ground'],
    ['on-alarm', 'alarm'],
];

const OTHERS: readonly (readonly [mark: string, ground: string])[] = [
    ['act', 'card'],
    ['act', 'chosen'],
    ['act', 'paper'],
    ['act', 'sky'],
    ['act-deep', 'paper'],
    ['act-deep', 'ledge'],
    ['alarm', 'ledge'],
    ['quiet', 'paper'],
    ['quiet', 'ledge'],
    ['warn', 'paper'],
    ['good', 'paper'],
    ['ink', 'paper'],
];

describe.each(['light', 'dark', 'contrast'])('%s', (theme) => {
    test.each(TEXTS)('%s on %s is read by weak eyes', (text, ground) => {
        expect(contrast(colour(theme, text), colour(theme, ground))).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    });

    test.each(OTHERS)('%s stands out from %s', (mark, ground) => {
        expect(contrast(colour(theme, mark), colour(theme, ground))).toBeGreaterThanOrEqual(OTHER_CONTRAST);
    });
});
