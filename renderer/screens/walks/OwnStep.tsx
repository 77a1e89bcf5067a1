import { useEffect, useRef, useState } from 'react';
import type { StepsScene } from '../../journey/Journey.ts';
import { Icon } from '../../ui/icons.tsx';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { mediumAddress } from '../../walksClient.ts';

/** What the caretaker said, showed and spoke for this act, before the kiosk's own sentence. */
export function OwnStep({ scene }: { readonly scene: StepsScene }) {
    const { words } = useVisit();
    const { target, step } = scene;
    if (target.kind !== 'walk') return null;
    const own = target.walk.own.find((at) => at.step === step);
    if (!own) return null;
    const { id } = target.walk;
    return (
        <>
            {own.words && (
                <p className="own-words" dir="auto">
                    {own.words}
                </p>
            )}
            {own.photo && (
                <img className="own-photo" src={mediumAddress(id, own.photo)} alt={words('walks.photo')} />
            )}
            {own.voice && <OwnVoice key={own.voice} address={mediumAddress(id, own.voice)} />}
        </>
    );
}

/** The caretaker's voice, on a touch and never by itself: others may listen. */
function OwnVoice({ address }: { readonly address: string }) {
    const { words } = useVisit();
    const audio = useRef<HTMLAudioElement>(null);
    const [isPlaying, setIsPlaying] = useState(false);
    useEffect(() => () => audio.current?.pause(), []);
    const press = () => {
        const player = audio.current;
        if (!player) return;
        if (!player.paused) return player.pause();
        player.currentTime = 0;
        player.play().catch(() => setIsPlaying(false));
    };
    return (
        <>
            {/* biome-ignore lint/a11y/useMediaCaption: the same is said by the sentence below it */}
            <audio
                ref={audio}
                src={address}
                preload="auto"
                onPlay={() => setIsPlaying(true)}
                onPause={() => setIsPlaying(false)}
                onEnded={() => setIsPlaying(false)}
            />
            <TouchButton className="button own-voice" onPress={press}>
                <Icon name={isPlaying ? 'stop' : 'voice'} />
                <span>{words(isPlaying ? 'walks.quiet' : 'walks.hear')}</span>
            </TouchButton>
        </>
    );
}
