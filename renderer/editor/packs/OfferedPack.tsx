import type { PackAnswer } from '../../../src/server/deskContract.ts';
import { walkName } from '../../screens/walks/walkName.ts';
import { useEditor } from '../EditorContext.ts';

interface OfferedPackProps {
    readonly pack: PackAnswer;
    readonly take: () => void;
    readonly cancel: () => void;
}

/** What a pack would bring, and who signed it. */
export function OfferedPack({ pack, take, cancel }: OfferedPackProps) {
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
