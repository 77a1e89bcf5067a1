/** What in own words looks like something about a person. A hint to look again, never a ban: towns are full of names. */
export type PersonHint = 'phone' | 'date' | 'name' | 'health';

/** Six digits or more, in groups or not; an e-mail address. */
const PHONE = /(?:\+|\b0)[\d /()-]{5,}\d|\b\d{3,}[ /-]\d{3,}\b|[^\s@]+@[^\s@]+\.[a-z]{2,}/iu;
const DATE = /\b\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b/u;

/** Forms of address before a capital letter, in the languages of the screen. */
const ADDRESS =
    /(?:^|[^\p{L}])(?:Herrn?|Frau|Fräulein|Dr|Mrs?|Ms|Miss|Bay|Bayan|Pana?|Pani|Господин|Госпожа|Пан|Пані|السيدة?)(?:\.\s?|\s)[\p{Lu}\p{Lo}]\p{L}{2,}/u;
const TITLED = /\p{L}{2,} (?:Bey|Hanım)(?:$|[^\p{L}])/u;

/** First names common among those born in Germany from 1925 to 1950, but those that churches and streets bear most. */
const FIRST_NAMES = new Set(
    `Adelheid Alfred Anneliese Annemarie Brigitte Brunhilde Christa Dieter Edeltraud Edith Egon Elfriede Elke Elli Erika Erna
    Ernst Erwin Eva Frieda Friedrich Gerda Gerhard Gertrud Gisela Gudrun Günter Günther Hannelore Hans Heinrich Heinz Helga Helmut
    Hermann Herta Hilde Hildegard Horst Ilse Inge Ingeborg Ingrid Irmgard Jürgen Karin Karl Käthe Klaus Kurt Lieselotte Lieschen
    Lotte Magdalene Manfred Margarete Margot Marianne Marlies Monika Otto Renate Rosemarie Rudolf Ruth Siegfried Sigrid Traudel Ursula Ute
    Waltraud Werner Wilfried Wilhelm Willi Wolfgang Ayşe Fatma Emine Hatice Mehmet Mustafa Zofia Krystyna Stanisław Olga Tatjana
    Galina Nina Ivan Wladimir`.split(/\s+/),
);
const HEALTH =
    /\b(?:demen[zt]\w*|alzheimer\w*|parkinson\w*|schlaganfall|diabet\w*|depress\w*|epilep\w*|blind\w*|krebs|cancer|dementia|stroke|demencja|inme|demans|деменц\p{L}*|инсульт\p{L}*)/iu;

/** The first thing in a text that looks like a person's; undefined for words about a way. */
export function personHint(text: string): PersonHint | undefined {
    if (DATE.test(text)) return 'date';
    if (PHONE.test(text)) return 'phone';
    if (ADDRESS.test(text) || TITLED.test(text)) return 'name';
    const words = text.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? [];
    if (words.some((word) => FIRST_NAMES.has(word))) return 'name';
    return HEALTH.test(text) ? 'health' : undefined;
}
