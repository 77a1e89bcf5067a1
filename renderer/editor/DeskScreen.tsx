import { useCallback, useEffect, useState } from 'react';
import type { Needs } from '../../src/routing/needs.ts';
import type { DeskAnswer } from '../../src/server/deskContract.ts';
import { DeskWalkRow } from './DeskWalkRow.tsx';
import { useEditor } from './EditorContext.ts';
import { beginEditing, type Editing, type WalkDraft } from './editing.ts';
import { GivePanel } from './packs/GivePanel.tsx';
import { PackPanel } from './packs/PackPanel.tsx';
import { WalkEditor } from './WalkEditor.tsx';
import { WalkTitle } from './WalkTitle.tsx';

const USUAL_NEEDS: Needs = { profile: 'rollator', limits: {}, objective: 'comfort' };
/** Milliseconds between two looks for sticks. */
const LOOK = 5000;
/** Walks that are found at a glance. */
const FEW = 10;

/** A draft's own state as it was kept; undefined where it cannot be read any more. */
function readDraft(body: string): WalkDraft | undefined {
    try {
        const draft: WalkDraft = JSON.parse(body);
        return draft;
    } catch {
        return undefined;
    }
}

/** All walks with what planning them again found, and what was begun. */
export function DeskScreen() {
    const { desk, say, kiosk, lost } = useEditor();
    const [answer, setAnswer] = useState<DeskAnswer>();
    const [asked, setAsked] = useState('');
    const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
    const [editing, setEditing] = useState<Editing>();
    const [fault, setFault] = useState('');

    const load = useCallback(async () => {
        const found = await desk.list(asked);
        if (found.ok) return setAnswer(found);
        if (found.error.code === 'forbidden') lost();
    }, [desk, lost, asked]);
    useEffect(() => {
        if (editing) return;
        void load();
        const timer = setInterval(() => void load(), LOOK);
        return () => clearInterval(timer);
    }, [load, editing]);

    const create = async () => {
        const name = await desk.name();
        if (!name.ok)
            return setFault(say(name.error.detail === 'allTaken' ? 'fault.allTaken' : 'fault.silent'));
        const draft: WalkDraft = {
            id: name.id,
            number: name.number,
            picture: 'sunflower',
            colour: 'yellow',
            listed: false,
            region: kiosk.region,
            via: [],
            needs: USUAL_NEEDS,
            thereAndBack: true,
            own: [],
        };
        setEditing(beginEditing(draft, 0));
    };
    const edit = async (id: string) => {
        const kept = await desk.walk(id);
        if (!kept.ok) return setFault(say('fault.silent'));
        setFault('');
        setEditing(beginEditing(kept.walk, kept.revision));
    };
    const choose = (id: string, isChosen: boolean) => {
        const others = [...chosen].filter((other) => other !== id);
        setChosen(new Set(isChosen ? [...others, id] : others));
    };

    if (editing) return <WalkEditor begun={editing} close={() => setEditing(undefined)} />;
    if (!answer) return null;
    return (
        <main className="desk">
            <h2>{say('list')}</h2>
            <div className="editor-row">
                <button type="button" className="editor-button main" onClick={() => void create()}>
                    {say('create')}
                </button>
                <button type="button" className="editor-button" onClick={() => void desk.check().then(load)}>
                    {say('check')}
                </button>
                {answer.count > FEW && (
                    <label className="editor-wide">
                        {say('carry.find')}
                        <input
                            type="search"
                            value={asked}
                            onChange={({ target }) => setAsked(target.value.slice(0, 80))}
                        />
                    </label>
                )}
            </div>
            {fault && <p role="alert">{fault}</p>}
            <ul className="desk-walks">
                {answer.drafts.map(({ id, basedOn, body }) => {
                    const draft = readDraft(body);
                    if (!draft) return null;
                    return (
                        <li key={`draft ${id}`} className="desk-draft">
                            <WalkTitle walk={draft} goal={draft.goal?.name} />
                            <span>{say('draft')}</span>
                            <button
                                type="button"
                                className="editor-button"
                                onClick={() => setEditing(beginEditing(draft, basedOn))}
                            >
                                {say('goOn')}
                            </button>
                        </li>
                    );
                })}
                {answer.walks.map((walk) => (
                    <DeskWalkRow
                        key={walk.id}
                        walk={walk}
                        isChosen={chosen.has(walk.id)}
                        choose={(isChosen) => choose(walk.id, isChosen)}
                        edit={() => void edit(walk.id)}
                        gone={() => void load()}
                    />
                ))}
            </ul>
            {answer.count + answer.drafts.length === 0 && <p>{say('none')}</p>}
            <GivePanel answer={answer} ids={[...chosen]} />
            <PackPanel answer={answer} changed={() => void load()} />
        </main>
    );
}
