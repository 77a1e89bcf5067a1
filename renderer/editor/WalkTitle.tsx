import type { Colour, Picture } from '../../src/pictures/pictures.ts';
import { walkName } from '../screens/walks/walkName.ts';
import { WalkPicture } from '../ui/WalkPicture.tsx';
import { useEditor } from './EditorContext.ts';

interface WalkTitleProps {
    readonly walk: { readonly picture: Picture; readonly colour: Colour; readonly number: string };
    readonly goal: string | undefined;
}

/** Picture, number, name and goal of a walk in a list. */
export function WalkTitle({ walk, goal }: WalkTitleProps) {
    const { words } = useEditor();
    return (
        <>
            <WalkPicture picture={walk.picture} colour={walk.colour} />
            <strong className="walk-number">{walk.number}</strong>
            <span>{walkName(walk, words)}</span>
            <span dir="auto">{goal}</span>
        </>
    );
}
