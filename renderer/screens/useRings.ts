import { useEffect, useMemo, useState } from 'react';
import { seconds } from '../../src/base/units.ts';
import type { Profile } from '../../src/routing/needs.ts';
import type { ReachAnswer } from '../../src/server/contract.ts';
import { durationWords } from '../../src/words/durationWords.ts';
import { askReach } from '../client.ts';
import { DEFAULT_PACE } from '../journey/Journey.ts';
import type { Ring } from '../map/ringLayers.ts';
import { useVisit } from '../ui/Visit.ts';

interface KnownReach {
    readonly pace: Profile;
    readonly rings: ReachAnswer['rings'];
}

const NONE: readonly Ring[] = [];

/** How far this person comes in some minutes, asked anew in every visit and at every pace; none until it is known. */
export function useRings(): readonly Ring[] {
    const { journey } = useVisit();
    const { scene, profile, language } = journey;
    const pace = profile ?? DEFAULT_PACE;
    const isVisited = scene.at !== 'rest';
    const [reach, setReach] = useState<KnownReach>();

    useEffect(() => {
        if (!isVisited) return;
        let isLate = false;
        void askReach(pace).then((answer) => {
            if (answer && !isLate) setReach({ pace, rings: answer.rings });
        });
        return () => {
            isLate = true;
        };
    }, [pace, isVisited]);

    return useMemo(() => {
        if (reach?.pace !== pace) return NONE;
        return reach.rings.map(({ minutes, outline }) => ({
            label: durationWords(seconds(minutes * 60), language),
            outline,
        }));
    }, [reach, pace, language]);
}
