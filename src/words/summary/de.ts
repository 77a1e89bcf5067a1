/** A whole answer in a few lines, for the command line and for paper. */
export const de = {
    length: '{{duration}}, {{metres}} Meter.',
    stepFree: 'Auf diesem Weg ist keine Treppe.',
    flights_one: 'Auf diesem Weg ist {{count}} Treppe.',
    flights_other: 'Auf diesem Weg sind {{count}} Treppen.',
    allKnown: 'Der ganze Weg ist bekannt.',
    known: '{{known}} von {{metres}} Metern sind bekannt.',
    rest: 'Von Bank zu Bank sind es höchstens {{metres}} Meter.',
    noRest: 'Auf diesem Weg kennen wir keine Bank.',
    toilet: 'Zur nächsten Toilette dauert es höchstens: {{duration}}.',
    noToilet: 'In der Nähe kennen wir keine Toilette.',
    noWay: 'Dorthin führt kein Weg.',
    noStepFreeWay: 'Dorthin führt kein Weg ohne Hindernis.',
    leastBarrier: 'Das ist der Weg mit den wenigsten Hindernissen:',
    offTheMap: {
        from: 'Am Start gibt es hier keinen Fußweg.',
        to: 'Am Ziel gibt es hier keinen Fußweg.',
        nearest: 'Der nächste Fußweg ist {{metres}} Meter entfernt.',
    },
} as const;
