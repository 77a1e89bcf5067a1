import type { KioskAnswer, PlanAnswer } from '../../src/server/contract.ts';

/** What is needed to help somebody without the server; it says nothing of any person. */
export interface KeptPlan {
    readonly kiosk: KioskAnswer;
    readonly plan: PlanAnswer;
}

const KEY = 'stufenfrei.plan';

let latest: KeptPlan | undefined;

/** Keeps the plan for this page and for the next one, should it find no server. */
export function keepPlan(kept: KeptPlan): void {
    latest = kept;
    try {
        localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
        // A browser without room for it still has what this page keeps.
    }
}

/** The plan kept last, by this page or one before it; undefined when there never was one. */
export function keptPlan(): KeptPlan | undefined {
    latest ??= readKept();
    return latest;
}

function readKept(): KeptPlan | undefined {
    try {
        const text = localStorage.getItem(KEY);
        const kept: KeptPlan | undefined = text ? JSON.parse(text) : undefined;
        return kept?.kiosk.ok && kept.plan.ok ? kept : undefined;
    } catch {
        return undefined;
    }
}
