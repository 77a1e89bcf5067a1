import { Icon } from '../../ui/icons.tsx';
import { usePanel } from '../../ui/panel.ts';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { keyRows } from './keyRows.ts';

/** Millimetres: no key is narrower (acceptance A10), the gap between two (A11), and the edges of the screen. */
const NARROWEST = 16;
const GAP = 5;
const EDGES = 14;
/** In landscape the keys have this part of the width. */
const LANDSCAPE_SHARE = 0.54;
/** So many keys in a row at least, however small the panel. */
const FEWEST = 6;

/** Big keys in the order of the language, a blank, and keys that take back; one to see what was found where that has no room beside them. */
export function Keyboard({ onSearch }: { readonly onSearch: (() => void) | undefined }) {
    const { journey, words, touch } = useVisit();
    const columns = columnsOn(usePanel(), onSearch !== undefined);
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
                {onSearch && (
                    <TouchButton className="letter letter-search" onPress={onSearch}>
                        {words('finding.search.show')}
                    </TouchButton>
                )}
            </div>
        </section>
    );
}

function columnsOn(
    { pixelsPerMillimetre, isLandscape }: ReturnType<typeof usePanel>,
    isAlone: boolean,
): number {
    const share = isLandscape && !isAlone ? LANDSCAPE_SHARE : 1;
    const width = (innerWidth / pixelsPerMillimetre - EDGES) * share;
    return Math.max(FEWEST, Math.floor((width + GAP) / (NARROWEST + GAP)));
}
