import { useState } from 'react';
import { isLongEnough, type SearchScene } from '../../journey/SearchScene.ts';
import { usePanel } from '../../ui/panel.ts';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useLowered } from '../../ui/useLowered.ts';
import { useVisit } from '../../ui/Visit.ts';
import { PlaceList } from '../list/PlaceList.tsx';
import { Waiting } from '../Waiting.tsx';
import { Keyboard } from './Keyboard.tsx';
import { NothingFound } from './NothingFound.tsx';
import { useTyping } from './useTyping.ts';

/** Looking for a place by the first letters of its name, in any spelling. */
export function SearchScreen({ scene }: { readonly scene: SearchScene }) {
    const { words } = useVisit();
    const { isSmall } = usePanel();
    const isTight = useLowered() || isSmall;
    const [read, setRead] = useState(scene.chosen && scene.text);
    const isReading = isTight && read === scene.text;
    useTyping();
    return (
        <>
            <div className="top">
                <h1 className="title">{words('finding.search.title')}</h1>
                <p
                    className="search-field"
                    dir="auto"
                    role="status"
                    aria-label={words('finding.search.typed')}
                >
                    {scene.text || ' '}
                </p>
            </div>
            {(isReading || !isTight) && (
                <div className="bottom">
                    <Results scene={scene} />
                </div>
            )}
            {isReading ? (
                <TypeOn onPress={() => setRead(undefined)} />
            ) : (
                <Keyboard onSearch={isTight ? () => setRead(scene.text) : undefined} />
            )}
        </>
    );
}

/** Back to the letters, which have no room beside what was found. */
function TypeOn({ onPress }: { readonly onPress: () => void }) {
    const { words } = useVisit();
    return (
        <div className="keyboard keyboard-shut">
            <TouchButton className="button" onPress={onPress}>
                {words('finding.search.typeOn')}
            </TouchButton>
        </div>
    );
}

function Results({ scene }: { readonly scene: SearchScene }) {
    const { words } = useVisit();
    const { found } = scene;
    if (!isLongEnough(scene) || !found) {
        return (
            <div className="calm waiting">
                <p>{words('finding.search.begin')}</p>
            </div>
        );
    }
    if (found.status === 'failed') return <Waiting status="failed" sentence="" />;
    if (found.places.length === 0) return <NothingFound />;
    return (
        <>
            {found.guessed && <p className="note">{words('finding.search.guess')}</p>}
            <PlaceList
                places={found.places}
                first={scene.first}
                chosen={scene.chosen}
                canChooseKind={found.guessed}
            />
        </>
    );
}
