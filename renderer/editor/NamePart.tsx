import { COLOURS, PICTURES } from '../../src/pictures/pictures.ts';
import { WalkPicture } from '../ui/WalkPicture.tsx';
import { useEditor } from './EditorContext.ts';
import type { PartProps } from './WalkEditor.tsx';

/** What the walk is called, its number, and who may see it. */
export function NamePart({ draft, edit }: PartProps) {
    const { desk, say, words } = useEditor();
    const renumber = async () => {
        const name = await desk.name();
        if (name.ok) edit({ number: name.number });
    };
    return (
        <fieldset>
            <legend>{say('name')}</legend>
            <div className="editor-row">
                {PICTURES.map((picture) => (
                    <button
                        type="button"
                        key={picture}
                        className="editor-picture"
                        aria-label={words(`walks.picture.${picture}`)}
                        aria-pressed={picture === draft.picture}
                        onClick={() => edit({ picture })}
                    >
                        <WalkPicture picture={picture} colour={draft.colour} />
                    </button>
                ))}
            </div>
            <div className="editor-row">
                {COLOURS.map((colour) => (
                    <button
                        type="button"
                        key={colour}
                        className="editor-picture"
                        aria-label={words(`walks.colour.${colour}`)}
                        aria-pressed={colour === draft.colour}
                        onClick={() => edit({ colour })}
                    >
                        <WalkPicture picture={draft.picture} colour={colour} />
                    </button>
                ))}
            </div>
            <div className="editor-row">
                <span>
                    {say('number')} <strong className="walk-number">{draft.number}</strong>
                </span>
                <button type="button" className="editor-button" onClick={() => void renumber()}>
                    {say('newNumber')}
                </button>
                <label>
                    <input
                        type="checkbox"
                        checked={draft.listed}
                        onChange={({ target }) => edit({ listed: target.checked })}
                    />{' '}
                    {say('listed')}
                </label>
                <span className="editor-hint">{say(draft.listed ? 'listedHint' : 'ownHint')}</span>
            </div>
        </fieldset>
    );
}
