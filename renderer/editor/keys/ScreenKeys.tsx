import { type PointerEvent, useEffect, useState } from 'react';
import { keyRows } from '../../screens/search/keyRows.ts';
import { useEditor } from '../EditorContext.ts';
import {
    beginsSentence,
    eraseText,
    type Field,
    isField,
    isNumber,
    stepNumber,
    typeText,
} from './typeInto.ts';

/** Pixels: no key is narrower with its gap. */
const NARROWEST = 72;
const SIGNS = [',', '.', '?', '!', '-'];

/**
 * The field that is typed into now. It stays until a touch elsewhere is over: keys that went with the focus would move
 * the page away under the finger.
 */
function useField(): Field | undefined {
    const [field, setField] = useState<Field>();
    useEffect(() => {
        const begin = ({ target }: FocusEvent) => isField(target) && setField(target);
        const end = () => !isField(document.activeElement) && setField(undefined);
        addEventListener('focusin', begin);
        addEventListener('click', end);
        return () => {
            removeEventListener('focusin', begin);
            removeEventListener('click', end);
        };
    }, []);
    return field;
}

/** Keys under whatever is typed into: a kiosk has no keyboard. */
export function ScreenKeys() {
    const { say, words } = useEditor();
    const field = useField();
    useEffect(() => {
        field?.scrollIntoView({ block: 'center' });
    }, [field]);
    if (!field) return null;
    // The field keeps the focus while keys are touched.
    const stay = (event: PointerEvent) => event.preventDefault();
    return (
        <section className="screen-keys" aria-label={say('carry.keyboard')} onPointerDown={stay}>
            {isNumber(field) ? <StepKeys field={field} /> : <LetterKeys field={field} />}
            <div className="screen-keys-row">
                {!isNumber(field) && (
                    <button type="button" className="screen-key wide" onClick={() => typeText(field, ' ')}>
                        {words('finding.search.space')}
                    </button>
                )}
                <button type="button" className="screen-key" onClick={() => eraseText(field)}>
                    {words('finding.search.erase')}
                </button>
                <button type="button" className="screen-key done" onClick={() => field.blur()}>
                    {words('paper.take.done')}
                </button>
            </div>
        </section>
    );
}

function StepKeys({ field }: { readonly field: HTMLInputElement }) {
    return (
        <div className="screen-keys-row" dir="ltr">
            <button type="button" className="screen-key" onClick={() => stepNumber(field, -1)}>
                −
            </button>
            <button type="button" className="screen-key" onClick={() => stepNumber(field, 1)}>
                +
            </button>
        </div>
    );
}

function LetterKeys({ field }: { readonly field: Field }) {
    const { language } = useEditor();
    const [isUpper, setIsUpper] = useState(() => beginsSentence(field));
    const columns = Math.floor(innerWidth / NARROWEST);
    useEffect(() => {
        const look = () => setIsUpper(beginsSentence(field));
        document.addEventListener('selectionchange', look);
        return () => document.removeEventListener('selectionchange', look);
    }, [field]);
    const type = (text: string) => typeText(field, text);
    const shown = (letter: string) =>
        isUpper && letter !== 'ß' ? letter.toLocaleUpperCase(language) : letter;
    return (
        <>
            {[...keyRows(language, columns), SIGNS].map((row) => (
                <div className="screen-keys-row" key={row.join('')}>
                    {row === SIGNS && (
                        <button
                            type="button"
                            className="screen-key"
                            aria-pressed={isUpper}
                            onClick={() => setIsUpper(!isUpper)}
                        >
                            ⇧
                        </button>
                    )}
                    {row.map((letter) => (
                        <button
                            type="button"
                            className="screen-key"
                            key={letter}
                            onClick={() => type(shown(letter))}
                        >
                            {shown(letter)}
                        </button>
                    ))}
                    {row === SIGNS && field instanceof HTMLTextAreaElement && (
                        <button type="button" className="screen-key" onClick={() => type('\n')}>
                            ↵
                        </button>
                    )}
                </div>
            ))}
        </>
    );
}
