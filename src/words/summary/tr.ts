import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const tr: Wording<typeof de> = {
    length_one: '{{duration}}, {{count}} metre.',
    length_other: '{{duration}}, {{count}} metre.',
    stepFree: 'Bu yolda merdiven yok.',
    flights_one: 'Bu yolda {{count}} merdiven var.',
    flights_other: 'Bu yolda {{count}} merdiven var.',
    allKnown: 'Yolun tamamı biliniyor.',
    known_one: 'Yolun bilinen kısmı: {{count}} metreden {{known}} metre.',
    known_other: 'Yolun bilinen kısmı: {{count}} metreden {{known}} metre.',
    rest_one: 'İki oturma bankı arası en fazla {{count}} metre.',
    rest_other: 'İki oturma bankı arası en fazla {{count}} metre.',
    noRest: 'Bu yolda bildiğimiz bir oturma bankı yok.',
    toilet: 'En yakın tuvalet en fazla şu kadar uzakta: {{duration}}.',
    noToilet: 'Yakında bildiğimiz bir tuvalet yok.',
    noWay: 'Oraya giden bir yol yok.',
    noStepFreeWay: 'Oraya engelsiz bir yol yok.',
    leastBarrier: 'En az engeli olan yol bu:',
    offTheMap: {
        from: 'Başlangıç yerinde yaya yolu yok.',
        to: 'Gideceğiniz yerde yaya yolu yok.',
        nearest_one: 'En yakın yaya yolu {{count}} metre uzakta.',
        nearest_other: 'En yakın yaya yolu {{count}} metre uzakta.',
    },
};
