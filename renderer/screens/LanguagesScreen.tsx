import { isLanguage, LANGUAGE_NAMES } from '../../src/words/language.ts';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';

/** Each language in its own words. */
export function LanguagesScreen() {
    const { journey, kiosk, words, touch } = useVisit();
    return (
        <>
            <div className="top">
                <h1 className="title">{words('screens.languages.title')}</h1>
            </div>
            <div className="bottom">
                <div className="tiles tiles-languages">
                    {kiosk.languages.filter(isLanguage).map((language) => (
                        <TouchButton
                            key={language}
                            className="tile tile-word"
                            chosen={language === journey.language}
                            onPress={() => touch({ type: 'chooseLanguage', language })}
                        >
                            <span lang={language} dir="auto">
                                {LANGUAGE_NAMES[language]}
                            </span>
                        </TouchButton>
                    ))}
                </div>
            </div>
        </>
    );
}
