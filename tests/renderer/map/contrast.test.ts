import { describe, expect, test } from 'vitest';
import { MAP_COLOURS, MAP_THEMES, type MapColours } from '../../../renderer/map/mapTheme.ts';

/** Relative luminance of sRGB (WCAG 2.2, definition). */
function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
}

type Token = keyof MapColours;

const GROUNDS: Token[] = ['ground', 'green', 'water', 'building', 'square'];
const STREETS: Token[] = ['street', 'mainStreet'];

const every = (tokens: Token[], grounds: Token[], least: number): [Token, Token, number][] =>
    tokens.flatMap((token) => grounds.map((ground): [Token, Token, number] => [token, ground, least]));

/** Route, steps and ramps: 3:1 (WCAG 1.4.11, acceptance A5). Text: 7:1 (WCAG 1.4.6). */
const PAIRS: [Token, Token, number][] = [
    ...every(['route', 'steps', 'ramp', 'here', 'goal', 'ring'], [...GROUNDS, ...STREETS], 3),
    ...every(['walk'], GROUNDS, 3),
    ...every(['streetEdge'], ['ground', 'square', 'street'], 3),
    ...every(['rail', 'sign'], ['ground', 'building'], 3),
    ...every(['label'], ['labelHalo', ...GROUNDS, ...STREETS], 7),
    ['steps', 'stepsGap', 3],
    ['ramp', 'stepsGap', 3],
    ['route', 'routeEdge', 3],
    ['here', 'hereEdge', 3],
    ['goal', 'goalEdge', 7],
    ['turnText', 'turn', 7],
    ['turnNowText', 'turnNow', 7],
    ['signText', 'sign', 7],
    ['ring', 'labelHalo', 7],
];

describe.each(MAP_THEMES)('colours of the %s map', (theme) => {
    const colours = MAP_COLOURS[theme];
    test.each(PAIRS)('%s on %s reaches %d:1', (token, ground, least) => {
        expect(contrast(colours[token], colours[ground])).toBeGreaterThanOrEqual(least);
    });
});

test('the measure itself: black on white is 21:1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
