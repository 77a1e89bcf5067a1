import { realpathSync } from 'node:fs';
import { stateFolder } from '../pack/stateFolder.ts';
import { listenForMetrics } from '../server/metrics.ts';
import { DisplayPower } from '../services/DisplayPower.ts';
import type { OpenKiosk } from '../services/openKiosk.ts';

/** Between two looks at the schedule and at the region pack, milliseconds. */
const LOOK = 10_000;
/** For the answer to whoever asked the server to begin anew, milliseconds. */
const LAST_ANSWER = 500;
/** Seconds that a panel stays on after a touch at night. */
const AWAKE = 180;

/** What a server does beside answering; `ended` says when it should make way for a new region pack. */
export interface KioskWatch {
    readonly ended: Promise<void>;
    close(): Promise<void>;
}

function realPath(link: string): string | undefined {
    try {
        return realpathSync(link);
    } catch {
        return undefined;
    }
}

/**
 * Tells the figures, switches the panel by the schedule, and ends when another pack than the open one is in use and nobody
 * is at the screen: whoever supervises the server starts it again, with the new pack.
 */
export async function keepWatch(
    kiosk: OpenKiosk,
    state: string | undefined,
    tell: (fault: string) => void,
): Promise<KioskWatch> {
    const { services, settings } = kiosk;
    const metrics = settings.metrics && (await listenForMetrics(services, settings.metrics));
    if (metrics && !metrics.ok) tell(metrics.fault);
    services.counts.count('starts');
    services.counts.save();

    const power = settings.displayPower && new DisplayPower(settings.displayPower, tell);
    const region = state === undefined ? undefined : stateFolder(state).region;
    const opened = region === undefined ? undefined : realPath(region);
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
        end = resolve;
    });
    const look = (): void => {
        const { secondsQuiet } = services.activity;
        power?.set(services.night() === 'no' || secondsQuiet < AWAKE);
        const isChanged = region !== undefined && realPath(region) !== opened;
        if (isChanged && secondsQuiet > settings.idle.route) end();
    };
    void services.activity.renewed.then(() => setTimeout(end, LAST_ANSWER));
    look();
    const timer = setInterval(look, LOOK);
    return {
        ended,
        async close() {
            clearInterval(timer);
            if (metrics?.ok) await metrics.value();
        },
    };
}
