import { type ChangeEvent, useState } from 'react';
import type { DeskAnswer, PackAnswer, PackProgress } from '../../../src/server/deskContract.ts';
import type { Answered } from '../asking.ts';
import { useEditor } from '../EditorContext.ts';
import { faultSaid } from '../faultSaid.ts';
import { OfferedPack } from './OfferedPack.tsx';
import type { Tell } from './packClient.ts';

interface PackPanelProps {
    readonly answer: DeskAnswer;
    readonly changed: () => void;
}

/** Walks that come as files: looked at first, taken on a second touch. */
export function PackPanel({ answer, changed }: PackPanelProps) {
    const { desk, say, lost, isAtHome } = useEditor();
    const [offered, setOffered] = useState<PackAnswer>();
    const [said, setSaid] = useState('');
    const [progress, setProgress] = useState<PackProgress | 'begun'>();

    const tell = (found: Answered<PackAnswer>): found is PackAnswer => {
        if (found.ok) return true;
        if (found.error.code === 'forbidden') lost();
        setSaid(faultSaid(found.error, say));
        return false;
    };
    const lookAt = async (look: (tell: Tell) => Promise<Answered<PackAnswer>>) => {
        setSaid('');
        setOffered(undefined);
        setProgress('begun');
        const pack = await look(setProgress);
        setProgress(undefined);
        if (tell(pack)) setOffered(pack);
    };
    const take = async () => {
        if (!offered || !tell(await desk.takePack(offered.ticket))) return setOffered(undefined);
        setOffered(undefined);
        setSaid(say('pack.taken'));
        changed();
    };
    const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
        const file = target.files?.[0];
        if (file) void lookAt((told) => desk.lookAtFile(file, told));
        target.value = '';
    };
    return (
        <section className="desk-packs">
            {isAtHome && (
                <label className="editor-button">
                    {say('carryIn')}
                    <input type="file" accept=".walks" onChange={choose} />
                </label>
            )}
            {answer.sticks.packs.length > 0 && <h3>{say('stick')}</h3>}
            {answer.sticks.packs.map((name) => (
                <button
                    type="button"
                    key={name}
                    className="editor-button"
                    onClick={() => void lookAt((told) => desk.lookAtStick(name, told))}
                >
                    <bdi>{name}</bdi>
                </button>
            ))}
            {progress && <Reading progress={progress} />}
            {said && <p role="status">{said}</p>}
            {offered && (
                <OfferedPack pack={offered} take={() => void take()} cancel={() => setOffered(undefined)} />
            )}
        </section>
    );
}

function Reading({ progress }: { readonly progress: PackProgress | 'begun' }) {
    const { say } = useEditor();
    if (progress === 'begun') return <p role="status">{say('carry.reading')}</p>;
    const { step, done, all } = progress;
    return (
        <p className="desk-progress" role="status">
            <progress value={done} max={all} aria-label={say('carry.reading')} />
            {step === 'media' ? say('carry.readingMedia', { done, all }) : say('carry.reading')}
        </p>
    );
}
