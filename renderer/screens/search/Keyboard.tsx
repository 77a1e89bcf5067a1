import { Icon } from '../../ui/icons.tsx';
import { millimetresPerPixelOf } from '../../ui/measures.ts';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { keyRows } from './keyRows.ts';

/** Millimetres: no key is narrower (acceptance A10), the gap between two (A11), and the edges of the screen. */
const NARROWEST = 16;
const GAP = 3.3;
const EDGES = 14;
/** In landscape the keys have this part of the width. */
const LANDSCAPE_SHARE = 0.5;
/** So many keys in a row at least, however small the panel. */
const FEWEST = 6;

/** Big keys in the order of the language, a blank, and keys that take back. */
export function Keyboard() {
    const { journey, kiosk, words, touch } = useVisit();
    const columns = columnsOn(millimetresPerPixelOf(kiosk.millimetresPerPixel));
    return (
        <section className="keyboard" aria-label={words('finding.search.keys')}>
            {keyRows(journey.language, columns).map((row) => (
                <div className="keys" key={row.join('')}>
                    {row.map((letter) => (
                        <TouchButton
                            key={letter}
                            className="letter"
                            onPress={() => touch({ type: 'typeLetter', letter })}
                        >
                            <span className="letter-sign">
                                {letter === 'ß' ? letter : letter.toLocaleUpperCase(journey.language)}
                            </span>
                        </TouchButton>
                    ))}
                </div>
            ))}
            <div className="keys keys-acts">
                <TouchButton className="letter" onPress={() => touch({ type: 'eraseAll' })}>
                    {words('finding.search.eraseAll')}
                </TouchButton>
                <TouchButton
                    className="letter letter-space"
                    onPress={() => touch({ type: 'typeLetter', letter: ' ' })}
                >
                    {words('finding.search.space')}
                </TouchButton>
                <TouchButton className="letter" onPress={() => touch({ type: 'eraseLetter' })}>
                    <Icon name="back" />
                    {words('finding.search.erase')}
                </TouchButton>
            </div>
        </section>
    );
}

function columnsOn(millimetresPerPixel: number): number {
    const share = innerWidth > innerHeight ? LANDSCAPE_SHARE : 1;
    const width = (innerWidth * millimetresPerPixel - EDGES) * share;
    return Math.max(FEWEST, Math.floor((width + GAP) / (NARROWEST + GAP)));
}
