import { useCallback, useEffect, useState } from 'react';
import type { Position } from '../../src/base/position.ts';
import type { PlanAnswer } from '../../src/server/deskContract.ts';
import type { EditorText } from '../../src/words/editorWords.ts';
import { useEditor } from './EditorContext.ts';
import { EditorMap } from './EditorMap.tsx';
import { beginEditing, change, type Editing, redo, undo, type WalkDraft } from './editing.ts';
import { faultSaid } from './faultSaid.ts';
import { GoalPart } from './GoalPart.tsx';
import { NamePart } from './NamePart.tsx';
import { NeedsPart } from './NeedsPart.tsx';
import { Preview } from './Preview.tsx';
import { StepsPart } from './StepsPart.tsx';
import { ViaPart } from './ViaPart.tsx';
import { WayPart } from './WayPart.tsx';

/** What the next touch of the map chooses. */
export type Tapping = 'goal' | 'via' | 'start';

/** What every part of the editor gets. */
export interface PartProps {
    readonly draft: WalkDraft;
    /** `typing` names a text: going on with it is one change. */
    readonly edit: (part: Partial<WalkDraft>, typing?: string) => void;
}

/** Milliseconds of quiet after which a draft is kept and its way planned. */
const QUIET = 400;

const FAULTS: Readonly<Record<string, EditorText>> = {
    changedElsewhere: 'fault.changedElsewhere',
    numberTaken: 'fault.numberTaken',
};

interface WalkEditorProps {
    readonly begun: Editing;
    readonly close: () => void;
}

/** One walk: everything can be undone, and nothing is lost when the window closes. */
export function WalkEditor({ begun, close }: WalkEditorProps) {
    const { desk, say, lost } = useEditor();
    const [editing, setEditing] = useState(begun);
    const [plan, setPlan] = useState<PlanAnswer>();
    const [tapping, setTapping] = useState<Tapping>();
    const [isPreview, setIsPreview] = useState(false);
    const [said, setSaid] = useState<EditorText>();
    const [trouble, setTrouble] = useState('');
    const { draft, basedOn, past, future } = editing;

    const edit = useCallback<PartProps['edit']>((part, typing) => {
        setSaid(undefined);
        setEditing((before) => change(before, part, typing));
    }, []);

    useEffect(() => {
        if (past.length === 0 && future.length === 0) return;
        const timer = setTimeout(async () => {
            const kept = await desk.keepDraft(draft, basedOn);
            if (!kept.ok && kept.error.code === 'forbidden') lost();
            else if (!kept.ok) setTrouble(`${say('fault.notSaved')} ${faultSaid(kept.error, say)}`);
            else setTrouble('');
        }, QUIET);
        return () => clearTimeout(timer);
    }, [draft, basedOn, past, future, desk, lost, say]);

    useEffect(() => {
        if (!draft.goal) return setPlan(undefined);
        let isLate = false;
        const timer = setTimeout(async () => {
            const answer = await desk.plan(draft);
            if (!isLate && answer.ok) setPlan(answer);
        }, QUIET);
        return () => {
            isLate = true;
            clearTimeout(timer);
        };
    }, [draft, desk]);

    const tap = (position: Position, name: string) => {
        const [longitude, latitude] = position;
        const at: [number, number] = [longitude, latitude];
        if (tapping === 'goal')
            edit({ goal: { position: at, name: name || draft.goal?.name || say('goal') } });
        if (tapping === 'via') edit({ via: [...draft.via, at] });
        if (tapping === 'start') edit({ start: at });
        if (tapping !== 'via') setTapping(undefined);
    };
    const save = async () => {
        const { goal, start, ...rest } = draft;
        if (!goal) return setSaid('fault.noGoal');
        await desk.keepDraft(draft, basedOn);
        const saved = await desk.save({ ...rest, goal, ...(start && { start }) }, basedOn);
        if (!saved.ok) {
            const known = FAULTS[saved.error.detail.split(' ')[0] ?? ''];
            return known ? setSaid(known) : setTrouble(faultSaid(saved.error, say));
        }
        setEditing(beginEditing(saved.walk, saved.revision));
        setSaid('saved');
    };
    const showTheirs = async () => {
        const theirs = await desk.walk(draft.id);
        await desk.dropDraft(draft.id);
        if (!theirs.ok) return close();
        setSaid(undefined);
        setEditing(beginEditing(theirs.walk, theirs.revision));
    };

    const part = { draft, edit };
    return (
        <main className="walk-editor">
            <div className="editor-tools">
                <button
                    type="button"
                    className="editor-button"
                    disabled={past.length === 0}
                    onClick={() => setEditing(undo)}
                >
                    {say('undo')}
                </button>
                <button
                    type="button"
                    className="editor-button"
                    disabled={future.length === 0}
                    onClick={() => setEditing(redo)}
                >
                    {say('redo')}
                </button>
                <button
                    type="button"
                    className="editor-button"
                    disabled={!plan || !draft.goal}
                    onClick={() => setIsPreview(true)}
                >
                    {say('preview')}
                </button>
                <button type="button" className="editor-button main" onClick={() => void save()}>
                    {say('save')}
                </button>
                <button type="button" className="editor-button" onClick={close}>
                    {say('close')}
                </button>
                <button
                    type="button"
                    className="editor-button"
                    onClick={() => void desk.dropDraft(draft.id).then(close)}
                >
                    {say('discard')}
                </button>
                {trouble && <p role="alert">{trouble}</p>}
                {said && (
                    <p role="status" className="editor-said">
                        {say(said)}{' '}
                        {said === 'fault.changedElsewhere' && (
                            <button type="button" className="editor-button" onClick={() => void showTheirs()}>
                                {say('fault.showTheirs')}
                            </button>
                        )}
                    </p>
                )}
            </div>
            <div className="editor-parts">
                <NamePart {...part} />
                <GoalPart {...part} tapping={tapping} setTapping={setTapping} />
                <NeedsPart {...part} />
                <ViaPart {...part} tapping={tapping} setTapping={setTapping} />
                <WayPart {...part} plan={plan} />
                {plan && <StepsPart {...part} plan={plan} basedOn={basedOn} />}
            </div>
            <EditorMap draft={draft} plan={plan} tapping={tapping} tap={tap} />
            {isPreview && plan && draft.goal && (
                <Preview draft={draft} goal={draft.goal} plan={plan} close={() => setIsPreview(false)} />
            )}
        </main>
    );
}
