import { useEffect, useState } from 'react';
import type { DeskWalk } from '../../src/server/deskContract.ts';
import { useEditor } from './EditorContext.ts';
import { WalkTitle } from './WalkTitle.tsx';

/** Milliseconds in which a deleted walk can be had back. */
const REGRET = 10_000;

interface DeskWalkRowProps {
    readonly walk: DeskWalk;
    readonly isChosen: boolean;
    readonly choose: (isChosen: boolean) => void;
    readonly edit: () => void;
    readonly gone: () => void;
}

/** A kept walk with what planning it again found. */
export function DeskWalkRow({ walk, isChosen, choose, edit, gone }: DeskWalkRowProps) {
    const { desk, say } = useEditor();
    const [isLeaving, setIsLeaving] = useState(false);
    useEffect(() => {
        if (!isLeaving) return;
        const timer = setTimeout(() => void desk.remove(walk.id).then(gone), REGRET);
        return () => clearTimeout(timer);
    }, [isLeaving, desk, walk.id, gone]);
    if (isLeaving) {
        return (
            <li>
                <WalkTitle walk={walk} goal={walk.goal} />
                <span>{say('removed')}</span>
                <button type="button" className="editor-button main" onClick={() => setIsLeaving(false)}>
                    {say('restore')}
                </button>
            </li>
        );
    }
    const { state = 'unchecked', changes = [] } = walk.finding ?? {};
    const said = changes.map((change) => say(`carry.change.${change}`)).join(' ');
    return (
        <li>
            <input
                type="checkbox"
                checked={isChosen}
                aria-label={walk.number}
                onChange={({ target }) => choose(target.checked)}
            />
            <WalkTitle walk={walk} goal={walk.goal} />
            <span className="desk-state" data-state={state}>
                {said || say(`state.${state}`)}
            </span>
            <button type="button" className="editor-button" onClick={edit}>
                {say('edit')}
            </button>
            <button type="button" className="editor-button" onClick={() => setIsLeaving(true)}>
                {say('remove')}
            </button>
        </li>
    );
}
