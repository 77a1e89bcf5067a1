import { describe, expect, test } from 'vitest';
import { seconds } from '../../src/base/units.ts';
import { durationWords } from '../../src/words/durationWords.ts';

describe('a duration in words', () => {
    test.each([
        ['de', '1 Stunde 5 Minuten'],
        ['de-simple', '1 Stunde 5 Minuten'],
        ['en', '1 hour 5 minutes'],
        ['tr', '1 saat 5 dakika'],
        ['pl', '1 godzina 5 minut'],
        ['ru', '1 час 5 минут'],
        ['uk', '1 година 5 хвилин'],
    ] as const)('in %s', (language, words) => {
        expect(durationWords(seconds(3900), language)).toBe(words);
    });

    test('in Arabic joined by “and”, one and two spelt out, digits Latin', () => {
        const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
        expect(plain(durationWords(seconds(3900), 'ar'))).toBe('ساعة واحدة و5 دقائق');
        expect(plain(durationWords(seconds(7320), 'ar'))).toBe('ساعتان ودقيقتان');
        expect(plain(durationWords(seconds(660), 'ar'))).toBe('11 دقيقة');
    });

    test('says less than a minute, and rounds up', () => {
        expect(durationWords(seconds(20), 'pl')).toBe('mniej niż 1 minuta');
        expect(durationWords(seconds(61), 'ru')).toBe('2 минуты');
    });
});
