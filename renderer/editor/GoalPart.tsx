import { useEffect, useState } from 'react';
import type { ListedPlace } from '../../src/server/contract.ts';
import { nameOf } from '../screens/nameOf.ts';
import { search } from './deskClient.ts';
import { useEditor } from './EditorContext.ts';
import type { PartProps, Tapping } from './WalkEditor.tsx';

const QUIET = 250;

export interface TappingProps {
    readonly tapping: Tapping | undefined;
    readonly setTapping: (tapping: Tapping | undefined) => void;
}

/** Where to and where from: by words or by a touch on the map. */
export function GoalPart({ draft, edit, tapping, setTapping }: PartProps & TappingProps) {
    const { say, words } = useEditor();
    const [text, setText] = useState('');
    const [found, setFound] = useState<readonly ListedPlace[]>();
    useEffect(() => {
        if (text.trim().length < 2) return setFound(undefined);
        let isLate = false;
        const timer = setTimeout(async () => {
            const answer = await search(text);
            if (!isLate) setFound(answer.ok ? answer.places : []);
        }, QUIET);
        return () => {
            isLate = true;
            clearTimeout(timer);
        };
    }, [text]);
    const choose = (place: ListedPlace) => {
        const [longitude, latitude] = place.position;
        edit({ goal: { position: [longitude, latitude], name: nameOf(place, words).slice(0, 80) } });
        setText('');
    };
    return (
        <fieldset>
            <legend>{say('goal')}</legend>
            <div className="editor-row">
                <label className="editor-wide">
                    {say('search')}
                    <input type="search" value={text} onChange={({ target }) => setText(target.value)} />
                </label>
                <TapButton what="goal" tapping={tapping} setTapping={setTapping} />
            </div>
            {found && found.length === 0 && <p>{say('nothingFound')}</p>}
            {found && found.length > 0 && (
                <ul className="editor-found">
                    {found.map((place) => (
                        <li key={place.id}>
                            <button type="button" className="editor-button" onClick={() => choose(place)}>
                                <span dir="auto">{nameOf(place, words)}</span>{' '}
                                <span dir="auto" className="editor-hint">
                                    {place.address}
                                </span>
                            </button>
                        </li>
                    ))}
                </ul>
            )}
            {draft.goal && (
                <label className="editor-wide">
                    {say('goalName')}
                    <input
                        dir="auto"
                        maxLength={80}
                        value={draft.goal.name}
                        onChange={({ target }) =>
                            draft.goal &&
                            edit({ goal: { ...draft.goal, name: plain(target.value) || ' ' } }, 'goal name')
                        }
                    />
                </label>
            )}
            <div className="editor-row">
                <span>{say('start')}</span>
                <label>
                    <input
                        type="radio"
                        checked={draft.start === undefined}
                        onChange={() => edit({ start: undefined })}
                    />{' '}
                    {say('here')}
                </label>
                <label>
                    <input
                        type="radio"
                        checked={draft.start !== undefined || tapping === 'start'}
                        onChange={() => setTapping('start')}
                    />{' '}
                    {say('otherStart')}
                </label>
            </div>
        </fieldset>
    );
}

/** Without what no walk may say: marks of a page and control characters. */
export const plain = (text: string): string => text.replace(/[<>]|(?!\n)\p{Cc}/gu, '');

interface TapButtonProps extends TappingProps {
    readonly what: 'goal' | 'via';
}

/** The next touch of the map chooses this. */
export function TapButton({ what, tapping, setTapping }: TapButtonProps) {
    const { say } = useEditor();
    return (
        <button
            type="button"
            className="editor-button"
            aria-pressed={tapping === what}
            onClick={() => setTapping(tapping === what ? undefined : what)}
        >
            {say(what === 'goal' ? 'onMap' : 'addVia')}
        </button>
    );
}
