import { expect, test } from 'vitest';
import type { Pulse } from '../../src/watch/PageWatch.ts';
import { untilQuiet } from '../../src/watch/untilQuiet.ts';

const PATIENCE = { look: 5, rest: 40, longest: 400 };
const beat = (atRest: boolean, secondsAgo = 0): Pulse => ({
    kind: 'beat',
    secondsAgo,
    inFront: true,
    atRest,
});

test('a visit is waited for, and the rest picture must have stayed', async () => {
    const looks: Pulse[] = [];
    const isQuiet = await untilQuiet(async () => {
        const pulse = beat(looks.length > 5);
        looks.push(pulse);
        return pulse;
    }, PATIENCE);
    expect(isQuiet).toBe(true);
    expect(looks.filter((pulse) => pulse.kind === 'beat' && pulse.atRest).length).toBeGreaterThan(1);
});

test('it ends when somebody stands there for longer than can be waited', async () => {
    expect(await untilQuiet(async () => beat(false), { ...PATIENCE, longest: 30 })).toBe(false);
});

test.each<[string, Pulse]>([
    ['a server that does not answer', { kind: 'unreachable' }],
    ['a page that never beat', { kind: 'silent' }],
    ['a page that is gone', beat(false, 61)],
])('%s keeps nobody', async (_, pulse) => {
    expect(await untilQuiet(async () => pulse, PATIENCE)).toBe(true);
});
