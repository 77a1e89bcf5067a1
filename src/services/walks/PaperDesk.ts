import type { Sheet } from '../../print/drawSheet.ts';
import type { Paper } from '../../print/sheetStyles.ts';
import type { WalkStore } from '../../walks/store/openStore.ts';
import type { Walk } from '../../walks/walk.ts';
import type { Language } from '../../words/language.ts';
import type { Clock } from '../clock.ts';
import type { Printed, PrinterOffer, PrintService } from '../printService.ts';
import { lookList } from './lookList.ts';
import type { WalksDesk } from './WalksDesk.ts';

/** Pages that a card has at most, as far as the printer's time is concerned. */
const PAGES_A_CARD = 3;

/** What paper of walks is made with. */
export interface PaperGround {
    readonly store: WalkStore;
    readonly desk: WalksDesk;
    readonly prints: PrintService;
    /** Of the kiosk's printer. */
    readonly paper: Paper;
    readonly clock: Clock;
}

/** Cards and lists on paper: out of the kiosk's printer, or as a PDF for one's own. */
export class PaperDesk {
    readonly #ground: PaperGround;

    constructor(ground: PaperGround) {
        this.#ground = ground;
    }

    printer(): Promise<PrinterOffer> {
        return this.#ground.prints.offer();
    }

    /** Cards on A4, each beginning on a page of its own. */
    async cards(ids: readonly string[], language: Language): Promise<Uint8Array> {
        const { drawCards } = await import('../../print/drawCards.ts');
        return (await drawCards(await this.#ground.desk.cards(ids, language), language, 'A4')).bytes;
    }

    /** The card of a walk that is being made. */
    async draftCard(draft: Walk, language: Language): Promise<Uint8Array> {
        const { drawCards } = await import('../../print/drawCards.ts');
        const { desk, paper } = this.#ground;
        return (await drawCards([await desk.draftCard(draft, language)], language, paper)).bytes;
    }

    /** Prints cards; on a roll each is a piece of its own. Answers at the first that does not come out. */
    async printCards(ids: readonly string[], language: Language): Promise<Printed> {
        const { drawCards } = await import('../../print/drawCards.ts');
        const { desk, prints, paper } = this.#ground;
        const cards = await desk.cards(ids, language);
        const jobs = paper === 'A4' ? [cards] : cards.map((card) => [card]);
        for (const job of jobs) {
            const sheet = await drawCards(job, language, paper);
            const printed = await prints.printDrawn(sheet, job.length * PAGES_A_CARD);
            if (printed !== 'printed') return printed;
        }
        return 'printed';
    }

    /** The list of walks to look at, on A4. */
    async list(language: Language): Promise<Uint8Array> {
        return (await this.#drawList(language, 'A4')).bytes;
    }

    async printList(language: Language): Promise<Printed> {
        const { prints, paper } = this.#ground;
        return prints.printDrawn(await this.#drawList(language, paper), PAGES_A_CARD);
    }

    async #drawList(language: Language, paper: Paper): Promise<Sheet> {
        const { drawList } = await import('../../print/drawList.ts');
        const { store, clock } = this.#ground;
        return drawList(lookList(store, language, clock()), language, paper);
    }
}
