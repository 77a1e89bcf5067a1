import { useEffect } from 'react';
import type { KioskAnswer } from '../../src/server/contract.ts';
import { askPlan } from '../client.ts';
import { keepPlan } from './keptPlan.ts';

/** Minutes on foot change with closures; so often the plan is drawn anew, milliseconds. */
const RENEWAL = 600_000;
/** The first questions of the page come before this one, milliseconds. */
const FIRST = 2000;

/** Keeps a plan of the surroundings while there is a server to draw it. */
export function useKeptPlan(kiosk: KioskAnswer, isServerThere: boolean): void {
    useEffect(() => {
        if (!isServerThere) return;
        const renew = async () => {
            const plan = await askPlan();
            if (plan) keepPlan({ kiosk, plan });
        };
        const first = setTimeout(renew, FIRST);
        const again = setInterval(renew, RENEWAL);
        return () => {
            clearTimeout(first);
            clearInterval(again);
        };
    }, [kiosk, isServerThere]);
}
