import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const en: Wording<typeof de> = {
    length_one: '{{duration}}, {{count}} metre.',
    length_other: '{{duration}}, {{count}} metres.',
    stepFree: 'There are no stairs on this way.',
    flights_one: 'There is {{count}} flight of stairs on this way.',
    flights_other: 'There are {{count}} flights of stairs on this way.',
    allKnown: 'All of this way is known.',
    known_one: '{{known}} of {{count}} metre are known.',
    known_other: '{{known}} of {{count}} metres are known.',
    rest_one: 'It is at most {{count}} metre from seat to seat.',
    rest_other: 'It is at most {{count}} metres from seat to seat.',
    noRest: 'We know of no seat on this way.',
    toilet: 'The nearest toilet is never farther than: {{duration}}.',
    noToilet: 'We know of no toilet near by.',
    noWay: 'There is no way to get there.',
    noStepFreeWay: 'There is no way there without an obstacle.',
    leastBarrier: 'This is the way with the fewest obstacles:',
    offTheMap: {
        from: 'There is no footway here at the start.',
        to: 'There is no footway here at the destination.',
        nearest_one: 'The nearest footway is {{count}} metre away.',
        nearest_other: 'The nearest footway is {{count}} metres away.',
    },
};
