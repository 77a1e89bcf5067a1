import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const TOKENS = readFileSync(resolve(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');
/** WCAG 2.2, 1.4.6: text on its ground. */
const TEXT_CONTRAST = 7;

function colour(token: string): string {
    const found = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(TOKENS)?.[1];
    if (!found) throw new Error(`tokens.css has no colour --${token}`);
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

test.each([
    ['ink', 'paper'],
    ['ink', 'card'],
    ['ink', 'held'],
    ['ink', 'chosen'],
    ['quiet', 'paper'],
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
])('%s on %s is read by weak eyes', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(TEXT_CONTRAST);
});
