import { type ChangeEvent, useState } from 'react';
import type { DeskAnswer, PackAnswer } from '../../src/server/deskContract.ts';
import { walkName } from '../screens/walks/walkName.ts';
import type { Answered } from './deskClient.ts';
import { useEditor } from './EditorContext.ts';

/** A pack that waits to be taken. */
interface Offered {
    readonly pack: PackAnswer;
    readonly take: () => Promise<Answered<PackAnswer>>;
}

interface PackPanelProps {
    readonly answer: DeskAnswer;
    readonly changed: () => void;
}

/** Walks that come and go as files: looked at first, taken on a second touch. */
export function PackPanel({ answer, changed }: PackPanelProps) {
    const { desk, say, lost, language } = useEditor();
    const [offered, setOffered] = useState<Offered>();
    const [said, setSaid] = useState('');

    const tell = (found: Answered<PackAnswer>): found is PackAnswer => {
        if (found.ok) return true;
        if (found.error.code === 'forbidden') lost();
        setSaid(`${say('fault.badFile')} (${found.error.detail})`);
        return false;
    };
    const offer = async (look: Promise<Answered<PackAnswer>>, take: Offered['take']) => {
        setSaid('');
        setOffered(undefined);
        const pack = await look;
        if (tell(pack)) setOffered({ pack, take });
    };
    const take = async () => {
        if (!offered || !tell(await offered.take())) return;
        setOffered(undefined);
        setSaid(say('pack.taken'));
        changed();
    };
    const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
        const file = target.files?.[0];
        target.value = '';
        if (file) void offer(desk.previewPack(file), () => desk.takePack(file));
    };
    const ids = answer.walks.map(({ walk }) => walk.id);
    const give = (blob: Blob | undefined, name: string) => {
        if (!blob) return setSaid(say('fault.silent'));
        const link = document.createElement('a');
        link.href = URL.createObjectURL(blob);
        link.download = name;
        link.click();
        URL.revokeObjectURL(link.href);
    };
    const carryOut = async () => give(await desk.carryOut(ids), 'stufenfrei.walks');
    const print = async () => give(await desk.print(ids, language), 'stufenfrei.pdf');
    return (
        <section className="desk-packs">
            <div className="editor-row">
                <label className="editor-button">
                    {say('carryIn')}
                    <input type="file" accept=".walks" onChange={choose} />
                </label>
                {answer.walks.length > 0 && (
                    <>
                        <button type="button" className="editor-button" onClick={() => void carryOut()}>
                            {say('carryOut')}
                        </button>
                        <button type="button" className="editor-button" onClick={() => void print()}>
                            {say('cards')}
                        </button>
                    </>
                )}
                <span>{say('signedAs', { fingerprint: answer.fingerprint })}</span>
            </div>
            {answer.sticks.length > 0 && <h3>{say('stick')}</h3>}
            {answer.sticks.map((name) => (
                <button
                    type="button"
                    key={name}
                    className="editor-button"
                    onClick={() => void offer(desk.stick(name, false), () => desk.stick(name, true))}
                >
                    {name}
                </button>
            ))}
            {said && <p role="status">{said}</p>}
            {offered && (
                <OfferedPack
                    pack={offered.pack}
                    take={() => void take()}
                    cancel={() => setOffered(undefined)}
                />
            )}
        </section>
    );
}

interface OfferedPackProps {
    readonly pack: PackAnswer;
    readonly take: () => void;
    readonly cancel: () => void;
}

function OfferedPack({ pack, take, cancel }: OfferedPackProps) {
    const { say, words } = useEditor();
    const { walks, media, signer } = pack;
    return (
        <div className="desk-offered">
            <p>{say('pack.brings', { walks: walks.length, media })}</p>
            {!signer.isTrusted && <p>{say('pack.unknown', { fingerprint: signer.fingerprint })}</p>}
            <ul>
                {walks.map((walk) => (
                    <li key={walk.id}>
                        <strong className="walk-number">{walk.number}</strong> {walkName(walk, words)}:{' '}
                        <span dir="auto">{walk.goal}</span> ({say(`pack.${walk.becomes}`)}
                        {walk.isRenumbered && `; ${say('pack.renumbered')}`})
                    </li>
                ))}
            </ul>
            <div className="editor-row">
                <button type="button" className="editor-button main" onClick={take}>
                    {say('pack.take')}
                </button>
                <button type="button" className="editor-button" onClick={cancel}>
                    {say('pack.cancel')}
                </button>
            </div>
        </div>
    );
}
