import { expect, test } from 'vitest';
import { personHint } from '../../src/walks/personHint.ts';

test.each([
    ['Hier wohnt Frau Schmidt.', 'name'],
    ['Warten Sie auf Helga.', 'name'],
    ['Dr. Yilmaz ist im 2. Stock.', 'name'],
    ['Здесь живёт Господин Иванов', 'name'],
    ['Rufen Sie an: 0231 50 12345', 'phone'],
    ['Tel. +49 (231) 5012345', 'phone'],
    ['Schreib an erna@example.org', 'phone'],
    ['geboren 3.4.1938', 'date'],
    ['Wegen der Demenz langsam gehen', 'health'],
])('%s looks like a person: %s', (text, hint) => {
    expect(personHint(text)).toBe(hint);
});

test.each([
    '',
    'Am Brunnen vorbei, dann links.',
    'Die rote Bank vor der St.-Ursula-Kirche.',
    'Nach 120 Metern kommt der Markt 12.',
    'Bus 440, Haltestelle Rathaus, alle 10 Minuten.',
    'Frauenstraße 5, zweiter Eingang.',
    'Turn left at the church.',
    'Pod mostem prosto.',
])('%s is about a way', (text) => {
    expect(personHint(text)).toBeUndefined();
});
