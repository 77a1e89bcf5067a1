import { LANGUAGE_NAMES } from '../../src/words/language.ts';
import { useSpokenLanguages } from '../later/useSpokenLanguages.ts';
import { MAP_THEMES } from '../map/mapTheme.ts';
import { Choices } from '../ui/Choices.tsx';
import { usePanel } from '../ui/panel.ts';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useLowered } from '../ui/useLowered.ts';
import { useVisit } from '../ui/Visit.ts';

/** Each language in its own words, and the colours, each in its own. */
export function LanguagesScreen() {
    const { words } = useVisit();
    const lowered = useLowered();
    const { isSmall } = usePanel();
    const languages = useLanguageTiles();
    const themes = useThemeTiles();
    return (
        <>
            <div className="top">
                <h1 className="title">{words('screens.languages.title')}</h1>
            </div>
            <div className="bottom">
                {lowered || isSmall ? (
                    <Choices className="tiles-languages">{[...languages, ...themes]}</Choices>
                ) : (
                    <>
                        <Choices className="tiles-languages">{languages}</Choices>
                        <h2 data-spare="">{words('look.colours')}</h2>
                        <Choices className="tiles-themes">{themes}</Choices>
                    </>
                )}
            </div>
        </>
    );
}

function useLanguageTiles() {
    const { journey, kiosk, touch } = useVisit();
    return useSpokenLanguages(kiosk.languages).map((language) => (
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
    ));
}

function useThemeTiles() {
    const { journey, kiosk, words, touch } = useVisit();
    return MAP_THEMES.map((theme) => (
        <div key={theme} className="theme" data-theme={theme}>
            <TouchButton
                className="tile tile-word"
                chosen={theme === (journey.theme ?? kiosk.theme)}
                onPress={() => touch({ type: 'chooseTheme', theme })}
            >
                {words(`look.${theme}`)}
            </TouchButton>
        </div>
    ));
}
