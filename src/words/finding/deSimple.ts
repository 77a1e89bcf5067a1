import type { Wording } from '../wording.ts';
import { de } from './de.ts';

export const deSimple: Wording<typeof de> = {
    open: {
        until: 'offen bis {{time}} Uhr',
        closing: 'noch {{rest}} offen – Sie brauchen {{walk}}',
        today: 'zu bis {{time}} Uhr',
        tomorrow: 'zu bis morgen um {{time}} Uhr',
        onDay: 'zu bis {{day}} um {{time}} Uhr',
        onDate: 'zu bis {{date}}',
        day: {
            sunday: 'Sonntag',
            monday: 'Montag',
            tuesday: 'Dienstag',
            wednesday: 'Mittwoch',
            thursday: 'Donnerstag',
            friday: 'Freitag',
            saturday: 'Samstag',
        },
    },
    more: {
        ...de.more,
        go: 'Den Weg zeigen',
        openStreetMap: 'Das steht in {{source}}.',
        curated: 'Das sagt: {{source}}.',
        operator: 'Das sagt der Besitzer von diesem Bildschirm.',
        checked: 'Geprüft am: {{date}}.',
        neverChecked: 'Das Datum der Prüfung kennen wir nicht.',
    },
    kinds: {
        choose: 'Nur eine Art',
        label: 'Arten',
        waterAndCool: 'Wasser und kühle Orte',
        short: { ...de.kinds.short, hearing_and_glasses: 'Brille', senior_office: 'Rat', drugstore: 'Seife' },
    },
    search: {
        ...de.search,
        begin: 'Tippen Sie ein paar Buchstaben.',
        typed: 'Ihr Wort',
        erase: 'Weg',
        eraseAll: 'Alles weg',
        guess: 'Meinen Sie das:',
        none: 'Wir finden nichts.',
        kinds: 'Wählen Sie hier etwas:',
    },
    stops: {
        ...de.stops,
        water_one: '{{count}} Mal Wasser zum Trinken',
        water_other: '{{count}} Mal Wasser zum Trinken',
        shelters_one: '{{count}} Dach gegen Regen',
        shelters_other: '{{count}} Dächer gegen Regen',
    },
};
