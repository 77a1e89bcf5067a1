import { useCallback, useEffect, useState } from 'react';
import type { Needs } from '../../src/routing/needs.ts';
import type { DeskAnswer } from '../../src/server/deskContract.ts';
import { walkName } from '../screens/walks/walkName.ts';
import { WalkPicture } from '../ui/WalkPicture.tsx';
import { useEditor } from './EditorContext.ts';
import { beginEditing, type Editing, type WalkDraft } from './editing.ts';
import { PackPanel } from './PackPanel.tsx';
import { WalkEditor } from './WalkEditor.tsx';

const USUAL_NEEDS: Needs = { profile: 'rollator', limits: {}, objective: 'comfort' };
/** Milliseconds in which a deleted walk can be had back, and between two looks for sticks. */
const REGRET = 10_000;
const LOOK = 5000;

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
    const [editing, setEditing] = useState<Editing>();
    const [fault, setFault] = useState('');

    const load = useCallback(async () => {
        const found = await desk.list();
        if (found.ok) return setAnswer(found);
        if (found.error.code === 'forbidden') lost();
    }, [desk, lost]);
    useEffect(() => {
        void load();
        const timer = setInterval(() => void load(), LOOK);
        return () => clearInterval(timer);
    }, [load]);

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

    if (editing) {
        return (
            <WalkEditor
                begun={editing}
                close={() => {
                    setEditing(undefined);
                    void load();
                }}
            />
        );
    }
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
            </div>
            {fault && <p role="alert">{fault}</p>}
            <ul className="desk-walks">
                {answer.drafts.map(({ id, basedOn, body }) => {
                    const draft = readDraft(body);
                    if (!draft) return null;
                    return (
                        <li key={`draft ${id}`} className="desk-draft">
                            <WalkTitle draft={draft} />
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
                {answer.walks.map((kept) => (
                    <KeptWalk
                        key={kept.walk.id}
                        kept={kept}
                        edit={() => setEditing(beginEditing(kept.walk, kept.revision))}
                        gone={() => void load()}
                    />
                ))}
            </ul>
            {answer.walks.length + answer.drafts.length === 0 && <p>{say('none')}</p>}
            <PackPanel answer={answer} changed={() => void load()} />
        </main>
    );
}

function WalkTitle({ draft }: { readonly draft: WalkDraft }) {
    const { words } = useEditor();
    return (
        <>
            <WalkPicture picture={draft.picture} colour={draft.colour} />
            <strong className="walk-number">{draft.number}</strong>
            <span>{walkName(draft, words)}</span>
            <span dir="auto">{draft.goal?.name}</span>
        </>
    );
}

interface KeptWalkProps {
    readonly kept: DeskAnswer['walks'][number];
    readonly edit: () => void;
    readonly gone: () => void;
}

function KeptWalk({ kept, edit, gone }: KeptWalkProps) {
    const { desk, say } = useEditor();
    const { walk, finding } = kept;
    const [isLeaving, setIsLeaving] = useState(false);
    useEffect(() => {
        if (!isLeaving) return;
        const timer = setTimeout(() => void desk.remove(walk.id).then(gone), REGRET);
        return () => clearTimeout(timer);
    }, [isLeaving, desk, walk.id, gone]);
    if (isLeaving) {
        return (
            <li>
                <WalkTitle draft={walk} />
                <span>{say('removed')}</span>
                <button type="button" className="editor-button main" onClick={() => setIsLeaving(false)}>
                    {say('restore')}
                </button>
            </li>
        );
    }
    const state = finding?.state ?? 'unchecked';
    return (
        <li>
            <WalkTitle draft={walk} />
            <span className="desk-state" data-state={state}>
                {say(`state.${state}`)}
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
