import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { WalkPicture } from '../../ui/WalkPicture.tsx';

/** The strip to prepared walks, only where there are any. */
export function MyWalks() {
    const { words, touch, walksThere } = useVisit();
    if (!walksThere.any) return null;
    return (
        <TouchButton className="button my-walks" onPress={() => touch({ type: 'openWalks' })}>
            <WalkPicture picture="sunflower" colour="yellow" />
            <span>{words('walks.title')}</span>
        </TouchButton>
    );
}
