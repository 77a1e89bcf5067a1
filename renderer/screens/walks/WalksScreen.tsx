import { PICTURES } from '../../../src/pictures/pictures.ts';
import type { ListedWalk } from '../../../src/server/walksContract.ts';
import { tilesAt, type WalksScene } from '../../journey/walks.ts';
import { Choices } from '../../ui/Choices.tsx';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { WalkPicture } from '../../ui/WalkPicture.tsx';
import { Waiting } from '../Waiting.tsx';
import { CaretakerDoor } from './CaretakerDoor.tsx';
import { TilePages } from './TilePages.tsx';
import { walkName } from './walkName.ts';

/** Walks that everybody may see as tiles; else the pictures, of which one's own is one. */
export function WalksScreen({ scene }: { readonly scene: WalksScene }) {
    const { words } = useVisit();
    if (scene.list.status !== 'here') {
        return (
            <>
                <div className="top">
                    <h1 className="title">{words('walks.title')}</h1>
                </div>
                <div className="bottom">
                    <Waiting status={scene.list.status} sentence={words('walks.waiting')} />
                </div>
            </>
        );
    }
    return scene.shows === 'pictures' ? (
        <Pictures scene={scene} />
    ) : (
        <Listed scene={scene} walks={scene.list.value} />
    );
}

function Listed({ scene, walks }: { readonly scene: WalksScene; readonly walks: readonly ListedWalk[] }) {
    const { journey, words, touch } = useVisit();
    const page = tilesAt(walks, scene.first, journey.size);
    return (
        <>
            <div className="top">
                <h1 className="title">{words('walks.title')}</h1>
            </div>
            <div className="bottom">
                <Choices className="tiles-walks">
                    {page.tiles.map(({ id, picture, colour, number }) => (
                        <TouchButton
                            key={id}
                            className="tile walk-tile"
                            chosen={id === scene.chosen}
                            onPress={() => touch({ type: 'chooseWalk', id })}
                        >
                            <WalkPicture picture={picture} colour={colour} />
                            <span className="walk-title">
                                <span>{walkName({ picture, colour }, words)}</span>
                                <span className="walk-number">{number}</span>
                            </span>
                        </TouchButton>
                    ))}
                </Choices>
                <TilePages {...page} />
                <TouchButton className="button" onPress={() => touch({ type: 'showPictures' })}>
                    {words('walks.otherPicture')}
                </TouchButton>
            </div>
        </>
    );
}

function Pictures({ scene }: { readonly scene: WalksScene }) {
    const { journey, words, touch } = useVisit();
    const page = tilesAt(PICTURES, scene.first, journey.size);
    return (
        <>
            <div className="top">
                <h1 className="title">{words('walks.whichPicture')}</h1>
            </div>
            <div className="bottom">
                <Choices className="tiles-walks">
                    {page.tiles.map((picture) => (
                        <TouchButton
                            key={picture}
                            className="tile walk-tile"
                            chosen={picture === scene.chosen}
                            onPress={() => touch({ type: 'choosePicture', picture })}
                        >
                            <WalkPicture picture={picture} />
                            <span>{words(`walks.picture.${picture}`)}</span>
                        </TouchButton>
                    ))}
                </Choices>
                <TilePages {...page} />
                <CaretakerDoor />
            </div>
        </>
    );
}
