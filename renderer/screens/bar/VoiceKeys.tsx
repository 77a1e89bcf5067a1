import { Icon } from '../../ui/icons.tsx';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';

/** Loudness, speed and the journey by ear, for who has used the voice; they stay to the end of the visit. */
export function VoiceKeys() {
    const { journey, words, touch, hasVoice } = useVisit();
    if (!hasVoice || !journey.hearing.used || journey.scene.at === 'rest') return null;
    return (
        <fieldset className="voice-keys" aria-label={words('speech.panel')}>
            <Dial name="volume" less="quieter" more="louder" />
            <Dial name="speed" less="slower" more="faster" />
            <TouchButton
                className="button voice-always"
                chosen={journey.hearing.byEar}
                onPress={() => touch({ type: 'toggleByEar' })}
            >
                <Icon name="ear" />
                <span>{words('speech.byEar')}</span>
            </TouchButton>
        </fieldset>
    );
}

interface DialProps {
    readonly name: 'volume' | 'speed';
    readonly less: 'quieter' | 'slower';
    readonly more: 'louder' | 'faster';
}

function Dial({ name, less, more }: DialProps) {
    const { words, touch } = useVisit();
    return (
        <div className="voice-dial">
            <TouchButton
                className="button"
                label={words(`speech.${less}`)}
                onPress={() => touch({ type: name, by: -1 })}
            >
                <Icon name="farther" />
            </TouchButton>
            <span>{words(`speech.${name}`)}</span>
            <TouchButton
                className="button"
                label={words(`speech.${more}`)}
                onPress={() => touch({ type: name, by: 1 })}
            >
                <Icon name="nearer" />
            </TouchButton>
        </div>
    );
}
