import { expect, test } from 'vitest';
import { Pulse } from '../../src/services/Pulse.ts';

test('the last sign of life and its age', () => {
    let now = 1000;
    const pulse = new Pulse(() => now);
    expect(pulse.last).toBeUndefined();
    pulse.beat({ visible: true, focused: true, shows: 'map', atRest: true });
    now = 3500;
    pulse.beat({ visible: true, focused: false, shows: 'drawing', atRest: false });
    now = 8000;
    expect(pulse.last).toEqual({
        visible: true,
        focused: false,
        shows: 'drawing',
        atRest: false,
        secondsAgo: 4.5,
    });
});
