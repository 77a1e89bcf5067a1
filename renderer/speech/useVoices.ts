import { useEffect, useState } from 'react';
import { askVoices } from './speechClient.ts';
import { browserVoices, NO_VOICES, type Voices } from './voices.ts';

/** Between two tries to hear from a server that does not answer, milliseconds. */
const RETRY = 5000;

/** The voices there are for the kiosk's languages. */
export function useVoices(languages: readonly string[]): Voices {
    const [server, setServer] = useState<Voices['server']>(NO_VOICES.server);
    const [browser, setBrowser] = useState<Voices['browser']>(NO_VOICES.browser);

    useEffect(() => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        let stopped = false;
        const load = async () => {
            const found = await askVoices();
            if (stopped) return;
            if (found) setServer(found);
            else timer = setTimeout(load, RETRY);
        };
        void load();
        return () => {
            stopped = true;
            clearTimeout(timer);
        };
    }, []);

    useEffect(() => {
        if (!('speechSynthesis' in window)) return;
        const look = () => setBrowser(browserVoices(speechSynthesis.getVoices(), languages));
        look();
        speechSynthesis.addEventListener('voiceschanged', look);
        return () => speechSynthesis.removeEventListener('voiceschanged', look);
    }, [languages]);

    return { server, browser };
}
