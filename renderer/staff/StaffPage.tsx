import { useEffect, useState } from 'react';
import { isRightToLeft, LANGUAGE_NAMES, LANGUAGES, type Language } from '../../src/words/language.ts';
import { STAFF_WORDS } from '../../src/words/staff/staffWords.ts';
import { TouchButton } from '../ui/TouchButton.tsx';
import { EnterScreen } from './EnterScreen.tsx';
import { Report } from './Report.tsx';
import { SelfTest } from './SelfTest.tsx';
import { SetupPage } from './setup/SetupPage.tsx';
import { enter, type StaffClient, staffClient } from './staffClient.ts';

/** The hidden page of those who look after the kiosk. It leads back to the screen by itself when nobody touches it. */
const QUIET = 10 * 60_000;

const leave = () => location.replace('/');

export function StaffPage() {
    const [language, setLanguage] = useState<Language>('de');
    const [client, setClient] = useState<StaffClient>();
    const [isAbsent, setIsAbsent] = useState(false);
    const [part, setPart] = useState<'report' | 'setup'>('report');
    const words = STAFF_WORDS[language];

    useEffect(() => {
        // On a kiosk that is not yet set up nobody is asked for a PIN.
        void enter(undefined).then((entered) => {
            setIsAbsent(entered?.outcome === 'absent');
            if (entered?.outcome !== 'open') return;
            setClient(staffClient(entered.token));
            setPart('setup');
        });
    }, []);
    useEffect(leaveWhenQuiet, []);

    return (
        <div className="staff" lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
            <header>
                <h1>{words.title}</h1>
                <TouchButton className="button" onPress={leave}>
                    {words.leave}
                </TouchButton>
            </header>
            <nav aria-label={words.setup.language}>
                {LANGUAGES.map((tag) => (
                    <TouchButton
                        key={tag}
                        className="choice"
                        chosen={tag === language}
                        onPress={() => setLanguage(tag)}
                    >
                        <span lang={tag}>{LANGUAGE_NAMES[tag]}</span>
                    </TouchButton>
                ))}
            </nav>
            <main>
                {isAbsent && <p>{words.pin.absent}</p>}
                {!client && !isAbsent && (
                    <EnterScreen words={words} open={(token) => setClient(staffClient(token))} />
                )}
                {client && part === 'report' && (
                    <>
                        <Report words={words} client={client} />
                        <SelfTest words={words} client={client} />
                        <TouchButton className="button" onPress={() => setPart('setup')}>
                            {words.setup.title}
                        </TouchButton>
                    </>
                )}
                {client && part === 'setup' && (
                    <SetupPage
                        words={words}
                        language={language}
                        client={client}
                        close={() => setPart('report')}
                    />
                )}
            </main>
        </div>
    );
}

function leaveWhenQuiet() {
    let timer = setTimeout(leave, QUIET);
    const touched = () => {
        clearTimeout(timer);
        timer = setTimeout(leave, QUIET);
    };
    addEventListener('pointerdown', touched, { capture: true });
    return () => {
        clearTimeout(timer);
        removeEventListener('pointerdown', touched, { capture: true });
    };
}
