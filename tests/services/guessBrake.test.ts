import { expect, test } from 'vitest';
import { GuessBrake } from '../../src/services/walks/GuessBrake.ts';

function brakeWithClock() {
    let now = 1_000_000;
    const waited: number[] = [];
    const brake = new GuessBrake(
        () => now,
        async (milliseconds) => {
            waited.push(milliseconds);
            now += milliseconds;
        },
    );
    return { brake, waited, pass: (milliseconds: number) => (now += milliseconds) };
}

const wrong = () => undefined;

test('a slip or two costs nothing', async () => {
    const { brake, waited } = brakeWithClock();
    await brake.looked(wrong);
    await brake.looked(wrong);
    expect(await brake.looked(() => 'found')).toBe('found');
    expect(waited).toEqual([]);
});

test('who goes on guessing waits longer each time, never more than five seconds, and is always answered', async () => {
    const { brake, waited } = brakeWithClock();
    for (let guess = 0; guess < 20; guess++) await brake.looked(wrong);
    expect(waited.slice(0, 4)).toEqual([500, 1000, 2000, 4000]);
    expect(Math.max(...waited)).toBe(5000);
    expect(await brake.looked(() => 'found')).toBe('found');
    const before = waited.length;
    await brake.looked(() => 'found');
    expect(waited.length).toBe(before);
});

test('after two quiet minutes earlier slips are forgotten', async () => {
    const { brake, waited, pass } = brakeWithClock();
    for (let guess = 0; guess < 6; guess++) await brake.looked(wrong);
    const before = waited.length;
    pass(120_001);
    await brake.looked(wrong);
    expect(waited.length).toBe(before);
});
