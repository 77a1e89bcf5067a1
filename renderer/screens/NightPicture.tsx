import { useEffect, useState } from 'react';
import type { NightAnswer } from '../../src/server/contract.ts';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';

/** Between two looks at the schedule, milliseconds. */
const LOOK = 30_000;

/** Lies over the rest picture while the schedule has the screen dark; a touch takes it away for as long as a visit rests. */
export function NightPicture() {
    const { kiosk, words } = useVisit();
    const night = useNight();
    const [isAwake, setIsAwake] = useState(false);
    useEffect(() => {
        if (!isAwake) return;
        const timer = setTimeout(() => setIsAwake(false), kiosk.idle.menu * 1000);
        return () => clearTimeout(timer);
    }, [isAwake, kiosk.idle.menu]);

    if (night === 'no' || isAwake) return null;
    return (
        <div className="night" data-night={night}>
            <TouchButton
                className="night-touch"
                label={words('screens.rest.begin')}
                onPress={() => setIsAwake(true)}
            >
                {night === 'picture' && (
                    <>
                        <Icon name="hand" />
                        <span>{words('screens.rest.begin')}</span>
                    </>
                )}
            </TouchButton>
        </div>
    );
}

function useNight(): NightAnswer['night'] {
    const [night, setNight] = useState<NightAnswer['night']>('no');
    useEffect(() => {
        let isGone = false;
        const look = async () => {
            const answer = await fetch('/api/night', { cache: 'no-store' }).catch(() => undefined);
            const said: NightAnswer | undefined = answer?.ok ? await answer.json() : undefined;
            if (!isGone && said) setNight(said.night);
        };
        void look();
        const timer = setInterval(() => void look(), LOOK);
        return () => {
            isGone = true;
            clearInterval(timer);
        };
    }, []);
    return night;
}
