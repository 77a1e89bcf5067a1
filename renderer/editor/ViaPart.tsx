import { type ChangeEvent, useState } from 'react';
import { distanceBetween, type Position } from '../../src/base/position.ts';
import type { LineAnswer } from '../../src/server/deskContract.ts';
import type { Answered } from './asking.ts';
import { useEditor } from './EditorContext.ts';
import { faultSaid } from './faultSaid.ts';
import { TapButton, type TappingProps } from './GoalPart.tsx';
import { StickKey } from './StickFiles.tsx';
import type { PartProps } from './WalkEditor.tsx';

/** Metres between two goals that are one. */
const SAME_GOAL = 50;

const pair = ([longitude, latitude]: Position): [number, number] => [longitude, latitude];

/** What is passed on the way, from touches on the map or from a line that somebody walked. */
export function ViaPart({ draft, edit, tapping, setTapping }: PartProps & TappingProps) {
    const { desk, say, isAtHome } = useEditor();
    const [said, setSaid] = useState('');
    const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
        const file = target.files?.[0];
        const text = await file?.text();
        target.value = '';
        if (text !== undefined) follow(await desk.followLine(text, draft.needs));
    };
    const follow = (matched: Answered<LineAnswer>) => {
        if (!matched.ok) return setSaid(faultSaid(matched.error, say));
        const { start, goal, via, away, outcome } = matched;
        const { goal: before } = draft;
        const isSame = before && distanceBetween(before.position, goal) <= SAME_GOAL;
        const name = isSame ? before.name : say('goal');
        edit({ start: pair(start), goal: { position: pair(goal), name }, via: via.map(pair) });
        const blocked = outcome.outcome === 'route' ? '' : ` ${say('line.blocked')}`;
        setSaid(say('line.away', { metres: Math.ceil(away) }) + blocked);
    };
    return (
        <fieldset>
            <legend>{say('via')}</legend>
            <div className="editor-row">
                {draft.via.map((position, index) => (
                    <button
                        type="button"
                        key={position.join()}
                        className="editor-button"
                        onClick={() => edit({ via: draft.via.toSpliced(index, 1) })}
                    >
                        {say('removeVia', { number: index + 1 })}
                    </button>
                ))}
                <TapButton what="via" tapping={tapping} setTapping={setTapping} />
                {isAtHome ? (
                    <label className="editor-button">
                        {say('line.open')}
                        <input
                            type="file"
                            accept=".gpx,.geojson,.json"
                            onChange={(event) => void choose(event)}
                        />
                    </label>
                ) : (
                    <StickKey
                        kind="line"
                        choose={(file) => void desk.lineFromStick(file, draft.needs).then(follow)}
                    />
                )}
            </div>
            {said && <p role="status">{said}</p>}
            <label>
                <input
                    type="checkbox"
                    checked={draft.thereAndBack}
                    onChange={({ target }) => edit({ thereAndBack: target.checked })}
                />{' '}
                {say('thereAndBack')}
            </label>
        </fieldset>
    );
}
