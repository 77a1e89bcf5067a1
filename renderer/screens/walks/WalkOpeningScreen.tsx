import type { WalkOpeningScene } from '../../journey/walks.ts';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { Waiting } from '../Waiting.tsx';
import { WalkUnknown } from './WalkUnknown.tsx';

/** A walk from a tile or a card, until its way is there. */
export function WalkOpeningScreen({ scene }: { readonly scene: WalkOpeningScene }) {
    const { words, touch } = useVisit();
    return (
        <>
            <div className="top">
                <h1 className="title">{words('walks.title')}</h1>
            </div>
            <div className="bottom">
                {scene.state === 'unknown' ? (
                    <div className="calm">
                        <WalkUnknown />
                        <TouchButton className="button primary" onPress={() => touch({ type: 'back' })}>
                            {words('screens.bar.back')}
                        </TouchButton>
                    </div>
                ) : (
                    <Waiting status={scene.state} sentence={words('walks.looking')} />
                )}
            </div>
        </>
    );
}
