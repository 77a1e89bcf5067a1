import PDFDocument from 'pdfkit';
import type { Face, Weight } from './faces.ts';
import { type Line, setText, type TextStyle, widthOf } from './setText.ts';

/** Of the line from its top to its baseline, in text sizes. */
const ASCENT = 0.82;

/** Sets text and draws it on a PDF's pages, black on white. */
export class Pen {
    readonly doc: PDFKit.PDFDocument;
    readonly isRightToLeft: boolean;
    readonly #registered = new Set<Face>();
    readonly #chunks: Buffer[] = [];
    readonly #finished: Promise<void>;

    constructor(isRightToLeft: boolean) {
        this.isRightToLeft = isRightToLeft;
        this.doc = new PDFDocument({ autoFirstPage: false, margin: 0, info: { Title: 'Stufenfrei' } });
        this.doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
        this.#finished = new Promise((finish, fail) => this.doc.on('end', finish).on('error', fail));
    }

    /** Lines of at most so many points. */
    set(text: string, width: number, size: number, weight: Weight = 500): Line[] {
        const style: TextStyle = { size, weight, isRightToLeft: this.isRightToLeft };
        return setText(text, width, style);
    }

    /** Draws a line between two edges, at the edge where reading begins. */
    write(line: Line, left: number, right: number, top: number, size: number): void {
        this.doc.markContent('Span', { actual: line.text });
        let x = this.isRightToLeft ? right - line.width : left;
        for (const run of line.runs) {
            this.#take(run.face);
            this.doc
                .fontSize(size)
                .fillColor('black')
                .text(run.text, x, top + size * ASCENT, {
                    lineBreak: false,
                    features: [],
                    baseline: 'alphabetic',
                });
            x += widthOf(run, size);
        }
        this.doc.endMarkedContent();
    }

    /** The finished PDF. */
    async end(): Promise<Buffer> {
        this.doc.end();
        await this.#finished;
        return Buffer.concat(this.#chunks);
    }

    #take(face: Face): void {
        if (!this.#registered.has(face)) {
            this.doc.registerFont(face.name, face.bytes);
            this.#registered.add(face);
        }
        this.doc.font(face.name);
    }
}
