import { createContext, useContext } from 'react';
import type { KioskAnswer, PrinterAnswer } from '../../src/server/contract.ts';
import type { Words } from '../../src/words/words.ts';
import type { Journey } from '../journey/Journey.ts';
import type { Touch } from '../journey/JourneyEvent.ts';
import type { WalksThere } from '../walksClient.ts';

/** What every screen needs to know and to do. */
export interface Visit {
    readonly journey: Journey;
    readonly kiosk: KioskAnswer;
    readonly words: Words;
    /** While it is away the screen goes on with what it has. */
    readonly isServerThere: boolean;
    readonly touch: (touch: Touch) => void;
    /** Whether the visitor's language can be read aloud. */
    readonly hasVoice: boolean;
    /** Which prepared walks there are to offer. */
    readonly walksThere: WalksThere;
    /** Whether printing may be offered; undefined until the server has said it. */
    readonly printer: PrinterAnswer['printer'] | undefined;
}

export const VisitContext = createContext<Visit | undefined>(undefined);

export function useVisit(): Visit {
    const visit = useContext(VisitContext);
    if (!visit) throw new Error('useVisit outside of a visit');
    return visit;
}
