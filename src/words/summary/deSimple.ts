import type { Wording } from '../wording.ts';
import { de } from './de.ts';

export const deSimple: Wording<typeof de> = {
    ...de,
    stepFree: 'Auf dem Weg ist keine Treppe.',
    flights_one: 'Auf dem Weg ist {{count}} Treppe.',
    flights_other: 'Auf dem Weg sind {{count}} Treppen.',
    allKnown: 'Wir kennen den ganzen Weg.',
    known_one: 'Wir kennen {{known}} von {{count}} Meter.',
    known_other: 'Wir kennen {{known}} von {{count}} Metern.',
    noRest: 'Wir kennen auf dem Weg keine Bank.',
    toilet: 'So weit ist es höchstens zur Toilette: {{duration}}.',
    noToilet: 'Wir kennen in der Nähe keine Toilette.',
    noWay: 'Dorthin gibt es keinen Weg.',
    noStepFreeWay: 'Auf jedem Weg dorthin ist etwas im Weg.',
    leastBarrier: 'Auf diesem Weg ist am wenigsten im Weg:',
};
