import { Icon } from '../../ui/icons.tsx';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';

/** Reads the screen, and falls silent at the next press. Where there is no voice its place stays free. */
export function ReadAloudKey() {
    const { journey, words, touch, hasVoice } = useVisit();
    if (!hasVoice) return null;
    const { reading } = journey.hearing;
    return (
        <TouchButton className="key key-speech" onPress={() => touch({ type: 'readAloud' })}>
            <Icon name={reading ? 'stop' : 'speak'} />
            <span className="key-label">{words(reading ? 'speech.stop' : 'speech.key')}</span>
        </TouchButton>
    );
}
