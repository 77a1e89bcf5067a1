import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const en: Wording<typeof de> = {
    length: '{{duration}}, {{metres}} metres.',
    stepFree: 'There are no stairs on this way.',
    flights_one: 'There is {{count}} flight of stairs on this way.',
    flights_other: 'There are {{count}} flights of stairs on this way.',
    allKnown: 'All of this way is known.',
    known: '{{known}} of {{metres}} metres are known.',
    rest: 'It is at most {{metres}} metres from seat to seat.',
    noRest: 'We know of no seat on this way.',
    toilet: 'The nearest toilet is never farther than: {{duration}}.',
    noToilet: 'We know of no toilet near by.',
    noWay: 'There is no way to get there.',
    noStepFreeWay: 'There is no way there without an obstacle.',
    leastBarrier: 'This is the way with the fewest obstacles:',
    offTheMap: {
        from: 'There is no footway here at the start.',
        to: 'There is no footway here at the destination.',
        nearest: 'The nearest footway is {{metres}} metres away.',
    },
};
