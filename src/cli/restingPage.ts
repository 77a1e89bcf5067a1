import { isRightToLeft, type Language } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';

/** Seen and not touched: no script, nothing to load, sizes of the screen itself. */
const STYLE = `html{height:100%;background:#faf5e9;color:#16191f;cursor:none}
body{box-sizing:border-box;height:100%;margin:0;padding:4vmin;display:flex;flex-direction:column;justify-content:center;gap:3vmin;
font:500 4.4vmin/1.3 "Atkinson Hyperlegible Next","Noto Sans","Noto Sans Arabic",sans-serif}
h1{margin:0;font-size:8vmin;line-height:1.15}p{margin:0}.first{font-size:6vmin}.phone{font-size:9vmin;font-weight:700}`;

const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * What the window shows while there is no server to load the page from: that somebody can be asked, in the kiosk's
 * languages, the first of them large, and the telephone of who helps; '' where there is none.
 */
export function restingPage(languages: readonly [Language, ...Language[]], phone: string): string {
    const [first, ...others] = languages;
    const words = wordsIn(first);
    const call =
        phone &&
        `<p class="first">${escaped(words('fallback.call'))}</p><p class="phone">${escaped(phone)}</p>`;
    const asked = new Set([words('fallback.ask')]);
    const rest = others.flatMap((language) => {
        const ask = wordsIn(language)('fallback.ask');
        if (asked.has(ask)) return [];
        asked.add(ask);
        return [`<p lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">${escaped(ask)}</p>`];
    });
    return [
        `<!doctype html><html lang="${first}" dir="${isRightToLeft(first) ? 'rtl' : 'ltr'}"><meta charset="utf-8">`,
        `<title>${escaped(words('fallback.resting'))}</title><style>${STYLE}</style>`,
        `<h1>${escaped(words('fallback.resting'))}</h1>`,
        `<p class="first">${escaped(words('fallback.ask'))}</p>${call}`,
        ...rest,
        '</html>\n',
    ].join('\n');
}
