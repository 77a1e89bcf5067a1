import { describe, expect, test } from 'vitest';
import { DisplayPower, type StartProgram } from '../../src/services/DisplayPower.ts';
import { nightAt } from '../../src/services/schedule.ts';

const at = (time: string) => Date.parse(time);

describe('a screen with a schedule', () => {
    const day = { on: '07:00', off: '22:00', night: 'picture' } as const;
    test.each([
        ['in the morning', '2026-03-10T06:00:00Z', 'no'],
        ['a minute before', '2026-03-10T05:59:00Z', 'picture'],
        ['in summer time', '2026-07-10T05:00:00Z', 'no'],
        ['at the end of the day', '2026-03-10T21:00:00Z', 'picture'],
        ['at midnight', '2026-03-10T23:00:00Z', 'picture'],
    ])('%s', (_, time, night) => {
        expect(nightAt(day, at(time))).toBe(night);
    });

    test('may be on over midnight', () => {
        const evening = { on: '18:00', off: '02:00', night: 'black' } as const;
        expect(nightAt(evening, at('2026-03-10T23:30:00Z'))).toBe('no');
        expect(nightAt(evening, at('2026-03-10T11:00:00Z'))).toBe('black');
    });

    test('is never dark while the clock cannot be believed, or without a schedule', () => {
        expect(nightAt(day, undefined)).toBe('no');
        expect(nightAt(undefined, at('2026-03-10T23:00:00Z'))).toBe('no');
    });
});

test('the panel is switched once at each change, and again after a failure', () => {
    const started: string[] = [];
    let fails = false;
    const start: StartProgram = (words, failed) => {
        started.push(words.join(' '));
        if (fails) failed('wlopm ended with 1');
    };
    const told: string[] = [];
    const programs = { on: ['wlopm', '--on', '*'], off: ['wlopm', '--off', '*'] };
    const power = new DisplayPower(programs, (fault) => told.push(fault), start);
    power.set(true);
    power.set(true);
    power.set(false);
    fails = true;
    power.set(true);
    fails = false;
    power.set(true);
    expect(started).toEqual(['wlopm --on *', 'wlopm --off *', 'wlopm --on *', 'wlopm --on *']);
    expect(told).toEqual(['displayPower: wlopm ended with 1']);
});
