import { execFile } from 'node:child_process';

/** What systemd set for a unit of Type=notify (sd_notify(3), sd_watchdog_enabled(3)). */
export interface ServiceVariables {
    readonly NOTIFY_SOCKET?: string | undefined;
    readonly WATCHDOG_USEC?: string | undefined;
}

/** Says something to whom started this process, as in `READY=1`. */
export type Tell = (message: string) => void;

/**
 * A way to talk to systemd, silent where it did not start us. Node has no datagram sockets of the file system, so
 * `systemd-notify` speaks; the unit needs NotifyAccess=all.
 */
export function serviceManager(variables: ServiceVariables, log: (line: string) => void): Tell {
    if (!variables.NOTIFY_SOCKET) return () => undefined;
    return (message) => {
        execFile('systemd-notify', [message], (error) => {
            if (error) log(`systemd-notify ${message}: ${error.message}`);
        });
    };
}

/** Milliseconds between two signs of life: a third of what the unit's WatchdogSec allows; undefined without one. */
export function watchdogPace({ WATCHDOG_USEC }: ServiceVariables): number | undefined {
    const microseconds = Number(WATCHDOG_USEC);
    return microseconds > 0 ? microseconds / 3000 : undefined;
}

/**
 * Tells systemd again and again that this process turns. A hang of the event loop is silence, and ends it.
 *
 * @returns ends the telling
 */
export function keepTelling(tell: Tell, pace: number | undefined): () => void {
    if (pace === undefined) return () => undefined;
    const timer = setInterval(() => tell('WATCHDOG=1'), pace);
    timer.unref();
    return () => clearInterval(timer);
}
