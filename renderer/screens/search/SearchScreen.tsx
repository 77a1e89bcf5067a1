import { isLongEnough, type SearchScene } from '../../journey/SearchScene.ts';
import { useVisit } from '../../ui/Visit.ts';
import { PlaceList } from '../list/PlaceList.tsx';
import { Waiting } from '../Waiting.tsx';
import { Keyboard } from './Keyboard.tsx';
import { NothingFound } from './NothingFound.tsx';
import { useTyping } from './useTyping.ts';

/** Looking for a place by the first letters of its name, in any spelling. */
export function SearchScreen({ scene }: { readonly scene: SearchScene }) {
    const { words } = useVisit();
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
            <div className="bottom">
                <Results scene={scene} />
            </div>
            <Keyboard />
        </>
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
