import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { KioskAnswer } from '../../src/server/contract.ts';
import { editorWordsIn } from '../../src/words/editorWords.ts';
import { isLanguage, isRightToLeft, LANGUAGE_NAMES, type Language } from '../../src/words/language.ts';
import { wordsIn } from '../../src/words/words.ts';
import { DeskScreen } from './DeskScreen.tsx';
import { askKiosk, deskOf } from './deskClient.ts';
import { EditorContext } from './EditorContext.ts';
import { ScreenKeys } from './keys/ScreenKeys.tsx';
import { PinGate } from './PinGate.tsx';

/** `stufenfrei walks edit` hands the session over behind the `#`, where no server and no log sees it. */
function tokenFromAddress(): string | undefined {
    const token = location.hash.slice(1);
    if (token) history.replaceState(null, '', location.pathname);
    return token || undefined;
}

/** Milliseconds without a touch after which the kiosk is the seniors' again. */
const LONGEST_PAUSE = 5 * 60 * 1000;

/** Goes back to the kiosk's screen when nobody works here any more; at home there is none to go back to. */
function useWayBack(isAtHome: boolean): void {
    useEffect(() => {
        if (isAtHome) return;
        let timer = 0;
        const count = () => {
            clearTimeout(timer);
            timer = window.setTimeout(() => location.assign('/'), LONGEST_PAUSE);
        };
        count();
        for (const name of ['pointerdown', 'keydown']) addEventListener(name, count);
        return () => {
            clearTimeout(timer);
            for (const name of ['pointerdown', 'keydown']) removeEventListener(name, count);
        };
    }, [isAtHome]);
}

/** The caretaker's page: the PIN, the list of walks, the editor. */
export function EditorApp() {
    const [kiosk, setKiosk] = useState<KioskAnswer>();
    const [token, setToken] = useState(tokenFromAddress);
    const [isAtHome] = useState(token !== undefined);
    useWayBack(isAtHome);
    const [chosen, setChosen] = useState<Language>();
    const lost = useCallback(() => setToken(undefined), []);

    useEffect(() => {
        void askKiosk().then((answer) => answer.ok && setKiosk(answer));
    }, []);

    const language = chosen ?? kiosk?.languages.find(isLanguage) ?? 'de';
    const say = useMemo(() => editorWordsIn(language), [language]);
    const desk = useMemo(() => token && deskOf(token), [token]);
    useLayoutEffect(() => {
        document.documentElement.lang = language;
        document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
        document.title = say('title');
    }, [language, say]);

    if (!kiosk) return null;
    return (
        <div className="editor" data-place={isAtHome ? 'home' : 'kiosk'}>
            <header className="editor-head">
                <h1>{say('title')}</h1>
                <label>
                    {say('language')}{' '}
                    <select
                        value={language}
                        onChange={({ target }) => isLanguage(target.value) && setChosen(target.value)}
                    >
                        {kiosk.languages.filter(isLanguage).map((name) => (
                            <option key={name} value={name}>
                                {LANGUAGE_NAMES[name]}
                            </option>
                        ))}
                    </select>
                </label>
                <a className="editor-button" href="/">
                    {say('leave')}
                </a>
            </header>
            {desk ? (
                <EditorContext
                    value={{ kiosk, desk, language, say, words: wordsIn(language), isAtHome, lost }}
                >
                    <DeskScreen />
                    {!isAtHome && <ScreenKeys />}
                </EditorContext>
            ) : (
                <PinGate say={say} wipe={wordsIn(language)('walks.wipe')} enter={setToken} />
            )}
        </div>
    );
}
