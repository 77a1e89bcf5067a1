import { describe, expect, test, vi } from 'vitest';
import { keepTelling, serviceManager, watchdogPace } from '../../src/watch/serviceManager.ts';

describe('systemd', () => {
    test('is told three times within the time it allows', () => {
        expect(watchdogPace({ WATCHDOG_USEC: '6000000' })).toBe(2000);
        expect(watchdogPace({})).toBeUndefined();
        expect(watchdogPace({ WATCHDOG_USEC: 'soon' })).toBeUndefined();
    });

    test('is not spoken to where it did not start us', () => {
        expect(() => serviceManager({}, () => undefined)('READY=1')).not.toThrow();
    });

    test('hears signs of life until they are ended', () => {
        vi.useFakeTimers();
        const said: string[] = [];
        const end = keepTelling((message) => said.push(message), 2000);
        vi.advanceTimersByTime(6000);
        end();
        vi.advanceTimersByTime(60_000);
        vi.useRealTimers();
        expect(said).toEqual(['WATCHDOG=1', 'WATCHDOG=1', 'WATCHDOG=1']);
    });
});
