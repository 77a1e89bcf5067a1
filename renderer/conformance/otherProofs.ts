/** Clauses that no single screen can show, and the tests that hold them. */
export const ELSEWHERE: readonly (readonly [clause: string, proof: string])[] = [
    ['WCAG 2.5.1, 2.5.7', 'No function needs a gesture: tests/e2e/journey.spec.ts taps its way through.'],
    ['WCAG 2.5.2', 'Keys act on release and sliding off cancels: renderer/ui/TouchButton.tsx and its tests.'],
    ['EN 301 549 5.8', 'A second touch within 500 ms is ignored: renderer/ui/press.ts and its tests.'],
    ['WCAG 2.2.1', 'A calm question before the time is over, one touch goes on: tests/e2e/idle.spec.ts.'],
    ['EN 301 549 5.1.3', 'Every screen is read aloud, loudness is reset: tests/e2e/speech.spec.ts.'],
    ['WCAG 1.4.11', 'Colours of the map and its route: tests/renderer/map/contrast.test.ts.'],
    ['WCAG 3.1.1, 3.1.2', 'Every text in every language: tests/words/translations.test.ts.'],
    [
        'WCAG 3.2.3, 3.2.4',
        'The keys of the bar stand in one place: renderer/styles/bar.css gives each its area.',
    ],
];

/** What has to be seen, heard or felt by somebody. */
export const BY_PERSON: readonly (readonly [clause: string, question: string])[] = [
    ['EN 301 549 5.1.3.1', 'Is the speech understood at the place, with its noise?'],
    ['EN 301 549 5.1.3.3', 'Is the headphone socket found without sight?'],
    ['EN 301 549 5.5.2', 'Are the keys of the keypad told apart by touch alone?'],
    ['EN 301 549 8.3.1, 8.3.3', 'Is there room to stand, to turn and for knees in front of the screen?'],
    ['EN 301 549 8.3.5', 'Is the screen read from 1,015 mm eye height, in sun and in rain?'],
    ['WCAG 1.1.1', 'Do photos and voices of prepared walks say what they are meant to?'],
    ['WCAG 2.4.6, 3.1.5', 'Do older people understand each sentence? Try with at least ten.'],
    ['WCAG 3.1.2', 'Has a native speaker read every language?'],
    ['acceptance A43', 'Do nine of ten people over seventy reach a printed way without help?'],
];
