import { type ChangeEvent, useState } from 'react';
import { mediumAddress } from '../walksClient.ts';
import { useEditor } from './EditorContext.ts';
import type { WalkDraft } from './editing.ts';
import { faultSaid } from './faultSaid.ts';
import { StickKey } from './StickFiles.tsx';
import { useRecorder } from './useRecorder.ts';

interface StepMediaProps {
    readonly draft: WalkDraft;
    /** Revision that the work began with. */
    readonly basedOn: number;
    readonly photo: string | undefined;
    readonly voice: string | undefined;
    readonly put: (part: {
        readonly photo?: string | undefined;
        readonly voice?: string | undefined;
    }) => void;
}

/** The photo and the voice of one act: chosen, recorded, looked at, heard, taken away. */
export function StepMedia({ draft, basedOn, photo, voice, put }: StepMediaProps) {
    const { desk, say, isAtHome } = useEditor();
    const [said, setSaid] = useState<string>();
    const recorder = useRecorder((wave) => void add('wav', new Blob([wave])));

    async function add(kind: 'jpg' | 'wav', body: Blob): Promise<void> {
        setSaid(undefined);
        await desk.keepDraft(draft, basedOn);
        const added = await desk.addMedium(draft.id, kind, body);
        if (!added.ok) return setSaid(faultSaid(added.error, say));
        put(kind === 'jpg' ? { photo: added.name } : { voice: added.name });
    }
    async function addFromStick(file: string): Promise<void> {
        setSaid(undefined);
        await desk.keepDraft(draft, basedOn);
        const added = await desk.photoFromStick(draft.id, file);
        if (!added.ok) return setSaid(faultSaid(added.error, say));
        put({ photo: added.name });
    }
    const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
        const file = target.files?.[0];
        target.value = '';
        if (file) void add('jpg', file);
    };
    const isRecording = recorder.state === 'recording';
    return (
        <div className="editor-row">
            {photo ? (
                <>
                    <img src={mediumAddress(draft.id, photo)} alt={say('photo')} className="editor-photo" />
                    <button type="button" className="editor-button" onClick={() => put({ photo: undefined })}>
                        {say('removePhoto')}
                    </button>
                </>
            ) : !isAtHome ? (
                <StickKey kind="photo" choose={(file) => void addFromStick(file)} />
            ) : (
                <label className="editor-button">
                    {say('addPhoto')}
                    <input type="file" accept="image/jpeg,image/png,image/webp" onChange={choose} />
                </label>
            )}
            {voice ? (
                <>
                    {/* biome-ignore lint/a11y/useMediaCaption: the caretaker's own voice, just recorded */}
                    <audio controls src={mediumAddress(draft.id, voice)} aria-label={say('voice')} />
                    <button type="button" className="editor-button" onClick={() => put({ voice: undefined })}>
                        {say('removeVoice')}
                    </button>
                </>
            ) : (
                <button
                    type="button"
                    className="editor-button"
                    aria-pressed={isRecording}
                    onClick={() => (isRecording ? recorder.stop() : void recorder.start())}
                >
                    {say(isRecording ? 'stop' : 'record')}
                </button>
            )}
            {recorder.state === 'refused' && <p role="alert">{say('fault.microphone')}</p>}
            {said && <p role="alert">{said}</p>}
        </div>
    );
}
