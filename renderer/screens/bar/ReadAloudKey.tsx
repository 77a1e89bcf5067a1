import { useVisit } from '../../ui/Visit.ts';
import { BarKey } from './BarKey.tsx';

/** Reads the screen, and falls silent at the next press. Where there is no voice its place stays free. */
export function ReadAloudKey() {
    const { journey, words, hasVoice } = useVisit();
    if (!hasVoice) return null;
    const { reading } = journey.hearing;
    return (
        <BarKey
            name="speech"
            icon={reading ? 'stop' : 'speak'}
            label={words(reading ? 'speech.stop' : 'speech.key')}
            touch={{ type: 'readAloud' }}
        />
    );
}
