import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
    readonly text: string;
    /** Points from the page's left and bottom edge. */
    readonly x: number;
    readonly y: number;
    readonly width: number;
    /** Of the letters, points. */
    readonly size: number;
}

export interface PdfPage {
    readonly width: number;
    readonly height: number;
    readonly texts: readonly PdfText[];
    /** Every colour that something is drawn with, as `#rrggbb`. */
    readonly colours: ReadonlySet<string>;
}

/** What stands on a PDF's pages, read by another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
    const reading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
    const pdf = await reading.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        const { width, height } = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent();
        const texts = items.flatMap((item) =>
            'str' in item && item.str.trim() !== ''
                ? [{ text: item.str, ...placeOf(item.transform), width: item.width }]
                : [],
        );
        const { fnArray, argsArray } = await page.getOperatorList();
        const colours = fnArray.flatMap((operator: number, index: number): string[] =>
            operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor
                ? [String(argsArray[index])]
                : [],
        );
        pages.push({ width, height, texts, colours: new Set(colours) });
    }
    await reading.destroy();
    return pages;
}

function placeOf(transform: readonly number[]) {
    const [, , rise = 0, size = 0, x = 0, y = 0] = transform;
    return { x, y, size: Math.hypot(rise, size) };
}

/** The text of each drawn line in the order in which it is read (`ActualText`), Arabic too. */
export async function readLines(bytes: Uint8Array): Promise<string[]> {
    const { inflateSync } = await import('node:zlib');
    const pdf = Buffer.from(bytes);
    const lines: string[] = [];
    for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('\nstream\n', at + 1)) {
        const start = at + (pdf[at] === 10 ? 8 : 7);
        const content = unpacked(inflateSync, pdf.subarray(start, pdf.indexOf('\nendstream', start)));
        for (const [, text = ''] of content.matchAll(/\/ActualText \(((?:\\.|[^\\)])*)\)/gs)) {
            lines.push(decoded(text));
        }
    }
    return lines;
}

function unpacked(inflate: (bytes: Uint8Array) => Buffer, bytes: Uint8Array): string {
    try {
        return inflate(bytes).toString('latin1');
    } catch {
        return '';
    }
}

/** A PDF string: bytes with escapes, UTF-16 where it begins with a byte order mark (ISO 32000-1, 7.9.2). */
function decoded(text: string): string {
    const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    const raw = text.replace(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter);
    const bytes = Buffer.from(raw, 'latin1');
    return bytes[0] === 0xfe && bytes[1] === 0xff
        ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
        : raw;
}
