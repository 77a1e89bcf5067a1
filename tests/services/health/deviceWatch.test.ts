import { expect, test } from 'vitest';
import { DeviceWatch, soundCards, touchScreens } from '../../../src/services/health/DeviceWatch.ts';

const KEYBOARD = 'I: Bus=0003\nN: Name="Keys"\nB: PROP=0\nB: EV=120013\n';
const TOUCH = 'I: Bus=0003\nN: Name="ILITEK ILITEK-TP"\nB: PROP=2\nB: EV=1b\n';
const CARD =
    ' 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n                      HDA Intel PCH at 0xf7 irq 30\n';

test('touch screens and sound cards are told from what else there is', () => {
    expect(touchScreens(`${KEYBOARD}\n${TOUCH}`)).toEqual(['ILITEK ILITEK-TP']);
    expect(touchScreens('')).toEqual([]);
    expect(soundCards(CARD)).toEqual(['0 [PCH            ]: HDA-Intel - HDA Intel PCH']);
    expect(soundCards('--- no soundcards ---\n')).toEqual([]);
});

test('what was there is missed until it is back; what never was is not', () => {
    let [inputs, cards] = [KEYBOARD, CARD];
    const watch = new DeviceWatch((path) => (path.includes('asound') ? cards : inputs));
    expect(watch.lost()).toEqual([]);
    inputs = `${KEYBOARD}\n${TOUCH}`;
    expect(watch.lost()).toEqual([]);
    [inputs, cards] = [KEYBOARD, ''];
    expect(watch.lost()).toEqual([
        'a touch screen that was there is gone',
        'a sound card that was there is gone',
    ]);
    [inputs, cards] = [`${KEYBOARD}\n${TOUCH}`, CARD];
    expect(watch.lost()).toEqual([]);
});
