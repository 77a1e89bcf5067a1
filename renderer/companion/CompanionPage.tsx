import { useEffect, useMemo, useState } from 'react';
import type { LinkImprint } from '../../src/handout/link/packWay.ts';
import { type LinkFault, unpackWay } from '../../src/handout/link/unpackWay.ts';
import { type HandoutOrder, makeHandout } from '../../src/handout/makeHandout.ts';
import { isLanguage, isRightToLeft, type Language } from '../../src/words/language.ts';
import { wordsIn } from '../../src/words/words.ts';
import { iconOf } from '../screens/iconOf.ts';
import { Icon } from '../ui/icons.tsx';
import { StripPicture } from './StripPicture.tsx';
import { WayPicture } from './WayPicture.tsx';

/** Where the first cities are; the map's date is written by its calendar. */
const TIME_ZONE = 'Europe/Berlin';

/** A way out of the link that a kiosk's code held; nothing is asked of any server. */
export function CompanionPage() {
    const fragment = useFragment();
    const way = useMemo(() => unpackWay(fragment), [fragment]);
    const language = way.ok ? way.value.language : browserLanguage();
    useEffect(() => {
        document.documentElement.lang = language;
        document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
        document.title = wordsIn(language)('paper.companion.title');
    }, [language]);
    return way.ok ? <Way order={way.value} /> : <Fault fault={way.fault} language={language} />;
}

/** A second code may be opened in the same page. */
function useFragment(): string {
    const [fragment, setFragment] = useState(location.hash.slice(1));
    useEffect(() => {
        const change = () => setFragment(location.hash.slice(1));
        addEventListener('hashchange', change);
        return () => removeEventListener('hashchange', change);
    }, []);
    return fragment;
}

function browserLanguage(): Language {
    const known = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
    return known ?? 'de';
}

function Fault({ fault, language }: { readonly fault: LinkFault; readonly language: Language }) {
    const words = wordsIn(language);
    return (
        <main>
            <h1>{words('paper.companion.title')}</h1>
            <p className="warning">
                <Icon name="caution" />
                <span>{words(`paper.companion.${fault}`)}</span>
            </p>
            <p>{words('paper.companion.again')}</p>
        </main>
    );
}

const NO_ROADS = () => [];

function Way({ order }: { readonly order: HandoutOrder & LinkImprint }) {
    const { language, route, phone, mapDate } = order;
    const words = wordsIn(language);
    const imprint = { phone, mapDate, address: '', attribution: '© OpenStreetMap', timeZone: TIME_ZONE };
    const handout = makeHandout(order, imprint, NO_ROADS);
    return (
        <main>
            <h1>
                {handout.title} <span dir="auto">{handout.goal}</span>
            </h1>
            <p className="promise">{handout.promise}</p>
            {handout.facts.map((fact) => (
                <p key={fact}>{fact}</p>
            ))}
            <WayPicture route={route} label={words('paper.companion.drawing')} />
            <ol>
                {handout.steps.map(({ number, sentences, warnings, pauses, strip }, step) => {
                    const maneuver = route.maneuvers[step];
                    return (
                        <li key={number}>
                            <p className="number">
                                <span>{number}</span>
                                {maneuver && <Icon name={iconOf(maneuver)} />}
                            </p>
                            <StripPicture strip={strip} />
                            <div className="said">
                                {[...sentences, ...pauses].map((sentence) => (
                                    <p key={sentence}>{sentence}</p>
                                ))}
                                {warnings.map((warning) => (
                                    <p className="warning" key={warning}>
                                        <Icon name="caution" />
                                        <span>{warning}</span>
                                    </p>
                                ))}
                            </div>
                        </li>
                    );
                })}
            </ol>
            <footer>
                {handout.foot.map((line) => (
                    <p key={line}>{line}</p>
                ))}
                <p>{words('paper.companion.silent')}</p>
                <button type="button" onClick={() => print()}>
                    {words('paper.companion.print')}
                </button>
            </footer>
        </main>
    );
}
