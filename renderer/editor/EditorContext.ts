import { createContext, useContext } from 'react';
import type { KioskAnswer } from '../../src/server/contract.ts';
import type { EditorWords } from '../../src/words/editorWords.ts';
import type { Language } from '../../src/words/language.ts';
import type { Words } from '../../src/words/words.ts';
import type { Desk } from './deskClient.ts';

/** What every part of the caretaker's page needs. */
export interface EditorPage {
    readonly kiosk: KioskAnswer;
    readonly desk: Desk;
    readonly language: Language;
    /** The editor's own words, and those that the senior reads. */
    readonly say: EditorWords;
    readonly words: Words;
    /** On the caretaker's own machine, with its files and printers; else at a kiosk, which opens no dialog. */
    readonly isAtHome: boolean;
    /** The session ended or nobody answers. */
    readonly lost: () => void;
}

export const EditorContext = createContext<EditorPage | undefined>(undefined);

export function useEditor(): EditorPage {
    const page = useContext(EditorContext);
    if (!page) throw new Error('useEditor outside of the editor');
    return page;
}
