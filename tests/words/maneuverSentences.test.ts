import { describe, expect, test } from 'vitest';
import { degrees, metres, percent, seconds } from '../../src/base/units.ts';
import type { Maneuver } from '../../src/routing/outcome.ts';
import { maneuverSentences } from '../../src/words/maneuverSentences.ts';

const base = {
    at: 0,
    position: [7.46, 51.51],
    distance: metres(150),
    duration: seconds(180),
    heading: degrees(90),
    street: '',
} as const;

describe('sentences of a maneuver', () => {
    test('name the landmark before the street, then how long', () => {
        const turn: Maneuver = {
            ...base,
            act: 'turn',
            turn: 'left',
            street: 'Ostwall',
            landmark: { name: 'St. Marien', tag: 'building=church', side: 'ahead' },
        };
        expect(maneuverSentences(turn, 'de')).toEqual([
            'Gehen Sie bis: St. Marien (Kirche).',
            'Biegen Sie dort links ab.',
            'Die Straße heißt: Ostwall.',
            'Folgen Sie dem Weg etwa 3 Minuten.',
        ]);
        expect(maneuverSentences(turn, 'en')).toEqual([
            'Go as far as: St. Marien (church).',
            'Turn left there.',
            'The street is called: Ostwall.',
            'Follow the path for about 3 minutes.',
        ]);
    });

    test('do not say a noun twice', () => {
        const turn: Maneuver = {
            ...base,
            act: 'turn',
            turn: 'right',
            landmark: { name: 'Löwen-Apotheke', tag: 'amenity=pharmacy', side: 'left' },
        };
        expect(maneuverSentences(turn, 'de').slice(0, 2)).toEqual([
            'Links sehen Sie: Löwen-Apotheke.',
            'Biegen Sie dort rechts ab.',
        ]);
    });

    test('pass over a landmark that nobody could recognise', () => {
        const turn: Maneuver = {
            ...base,
            act: 'turn',
            turn: 'right',
            landmark: { name: '', tag: 'power=substation', side: 'left' },
        };
        expect(maneuverSentences(turn, 'de')[0]).toBe('Biegen Sie rechts ab.');
    });

    test('speak of a short way instead of no minutes', () => {
        const goOn: Maneuver = { ...base, duration: seconds(30), act: 'continue' };
        expect(maneuverSentences(goOn, 'de')).toEqual([
            'Gehen Sie geradeaus weiter.',
            'Folgen Sie dem Weg ein kurzes Stück.',
        ]);
        expect(maneuverSentences({ ...goOn, duration: seconds(3) }, 'de')).toEqual([
            'Gehen Sie geradeaus weiter.',
        ]);
    });

    test('count storeys and steps in the right number', () => {
        const lift: Maneuver = { ...base, duration: seconds(0), act: 'lift', storeys: -1 };
        expect(maneuverSentences(lift, 'de')).toEqual([
            'Nehmen Sie den Aufzug.',
            'Fahren Sie 1 Stockwerk nach unten.',
        ]);
        expect(maneuverSentences({ ...lift, storeys: 0.5 }, 'de')).toEqual(['Nehmen Sie den Aufzug.']);
        const steps: Maneuver = {
            ...base,
            duration: seconds(0),
            act: 'steps',
            count: 12,
            direction: 'down',
        };
        expect(maneuverSentences(steps, 'de')).toEqual([
            'Achtung: Hier sind Stufen.',
            'Es sind 12 Stufen.',
            'Die Stufen führen nach unten.',
        ]);
    });

    test('say how a street is crossed, and that there are no lights only when that is known', () => {
        const cross = { ...base, duration: seconds(0), act: 'cross', turn: 'straight', road: '' } as const;
        expect(maneuverSentences({ ...cross, crossing: 'traffic_signals' }, 'de')).toEqual([
            'Gehen Sie an der Ampel über die Straße.',
        ]);
        expect(maneuverSentences({ ...cross, crossing: 'unmarked' }, 'de')).toContain(
            'Hier ist keine Ampel.',
        );
        expect(maneuverSentences({ ...cross, crossing: 'unknown' }, 'de')).toEqual([
            'Gehen Sie über die Straße.',
        ]);
    });

    test('say which way a ramp leads only when that is known', () => {
        const ramp = { ...base, duration: seconds(0), act: 'ramp' } as const;
        expect(maneuverSentences({ ...ramp, incline: percent(-6) }, 'de')).toEqual([
            'Nehmen Sie die Rampe nach unten.',
        ]);
        expect(maneuverSentences(ramp, 'de')).toEqual(['Nehmen Sie die Rampe.']);
    });
});

describe('sentences in other languages', () => {
    const turn: Maneuver = {
        ...base,
        act: 'turn',
        turn: 'left',
        street: 'Ostwall',
        landmark: { name: 'St. Marien', tag: 'building=church', side: 'ahead' },
    };

    test('name a place in its own letters and its kind in the reader’s', () => {
        expect(maneuverSentences(turn, 'uk')).toEqual([
            'Ідіть до місця: St. Marien (церква).',
            'Там поверніть ліворуч.',
            'Назва вулиці: Ostwall.',
            'Ідіть цією дорогою приблизно 3 хвилини.',
        ]);
    });

    test('keep a Latin name together in an Arabic line', () => {
        expect(maneuverSentences(turn, 'ar')).toEqual([
            'يرجى السير حتى: \u2068St. Marien (كنيسة)\u2069.',
            'يرجى الانعطاف هناك إلى اليسار.',
            'اسم الشارع: \u2068Ostwall\u2069.',
            'يرجى متابعة هذا الطريق نحو \u20683\u2069 دقائق.',
        ]);
    });

    test.each([
        ['pl', ['około 1 minuty', 'około 3 minut', 'około 12 minut', 'około 22 minut']],
        ['ru', ['примерно 1 минуту', 'примерно 3 минуты', 'примерно 12 минут', 'примерно 22 минуты']],
        ['tr', ['yaklaşık 1 dakika', 'yaklaşık 3 dakika', 'yaklaşık 12 dakika', 'yaklaşık 22 dakika']],
        ['ar', ['دقيقة واحدة', '\u20683\u2069 دقائق', '\u206812\u2069 دقيقة', '\u206822\u2069 دقيقة']],
    ] as const)('count minutes in %s as its speakers do', (language, counted) => {
        const follow = [1, 3, 12, 22].map((minutes) =>
            maneuverSentences({ ...turn, duration: seconds(60 * minutes) }, language).at(-1),
        );
        for (const [index, words] of counted.entries()) expect(follow[index]).toContain(words);
    });
});
