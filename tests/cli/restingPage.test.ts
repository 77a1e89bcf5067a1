import { expect, test } from 'vitest';
import { restingPage } from '../../src/cli/restingPage.ts';

test('asks in every language to ask somebody, each once, and needs nothing but itself', () => {
    const page = restingPage(['de', 'de-simple', 'en', 'ar'], '0231 50-0');
    expect(page).toContain('<html lang="de" dir="ltr">');
    expect(page.match(/Bitte fragen Sie jemanden\./g)).toHaveLength(1);
    expect(page).toMatch(/<p lang="ar" dir="rtl">.+<\/p>/);
    expect(page).toContain('0231 50-0');
    expect(page).not.toMatch(/<script|src=|href=|url\(/);
});

test('names no telephone where there is none, and no telephone breaks the page', () => {
    expect(restingPage(['ar'], '')).not.toContain('class="phone"');
    expect(restingPage(['en'], '<b>')).toContain('&lt;b&gt;');
});
