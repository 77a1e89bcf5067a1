import { expect, test } from 'vitest';
import { sampleHandout } from '../support/sampleHandout.ts';

test('tells where one can sit, drink, stand dry and find a toilet, in all and step by step', () => {
    const { facts, steps } = sampleHandout('en');
    const pauses = [
        'There are 2 benches on the way.',
        'There is a toilet on the way.',
        'There is drinking water on the way.',
        'There is a shelter on the way.',
    ];
    expect(facts).toEqual(expect.arrayContaining(pauses));
    expect(new Set(steps.flatMap((step) => step.pauses))).toEqual(new Set(pauses));
});
