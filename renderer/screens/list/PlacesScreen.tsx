import type { PlacesScene } from '../../journey/Journey.ts';
import { KINDS } from '../../journey/kinds.ts';
import { millimetresPerPixelOf } from '../../ui/measures.ts';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useLowered } from '../../ui/useLowered.ts';
import { useVisit } from '../../ui/Visit.ts';
import { Waiting } from '../Waiting.tsx';
import { hasRoomForKinds } from './hasRoomForKinds.ts';
import { KindKeys } from './KindKeys.tsx';
import { kindName } from './kindName.ts';
import { PlaceList } from './PlaceList.tsx';

/** The nearest places of a group or of one kind in it, three to a page. */
export function PlacesScreen({ scene }: { readonly scene: PlacesScene }) {
    const { journey, kiosk, words, touch } = useVisit();
    const { group, kind, pace } = scene;
    const hasKinds = KINDS[group].length > 1;
    const isRoomy = hasRoomForKinds(
        innerWidth,
        innerHeight,
        millimetresPerPixelOf(kiosk.millimetresPerPixel),
        journey,
    );
    const lowered = useLowered();
    const choose = hasKinds && !isRoomy && (
        <TouchButton className="button" onPress={() => touch({ type: 'openKinds' })}>
            {words('finding.kinds.choose')}
        </TouchButton>
    );
    return (
        <>
            <div className="top">
                <div className="places-head">
                    <h1 className="title">{kind ? kindName(kind, words) : words(`places.group.${group}`)}</h1>
                    {!lowered && choose}
                </div>
                <p className="note" data-spare>
                    {words(`screens.pace.${pace}`)}
                </p>
            </div>
            {hasKinds && isRoomy && <KindKeys group={group} chosen={kind} />}
            <div className="bottom">
                {lowered && choose}
                <PlacesContent scene={scene} />
            </div>
        </>
    );
}

function PlacesContent({ scene }: { readonly scene: PlacesScene }) {
    const { words } = useVisit();
    if (scene.list.status !== 'here') {
        return <Waiting status={scene.list.status} sentence={words('screens.places.waiting')} />;
    }
    if (scene.list.value.length === 0) return <NoPlaces />;
    return <PlaceList places={scene.list.value} first={scene.first} chosen={scene.chosen} />;
}

function NoPlaces() {
    const { words, touch } = useVisit();
    return (
        <div className="calm">
            <p>{words('screens.places.none')}</p>
            <TouchButton className="button primary" onPress={() => touch({ type: 'back' })}>
                {words('screens.blocked.otherGoal')}
            </TouchButton>
        </div>
    );
}
