import type { WebContents } from 'electron';

/** Waits between tries to load the page, milliseconds: quick at first, then every five seconds. */
const WAITS = [250, 500, 1000, 2000, 5000];

/** ERR_ABORTED: a load that another load replaced. */
const ABORTED = -3;

interface Recovery {
    load(): void;
    wait(milliseconds: number, then: () => void): void;
    log(line: string): void;
}

/**
 * Loads the page again when it could not be loaded, when its process died, and when it hangs. Tries
 * for ever: a public screen has nobody to press reload.
 */
export function recoverContents(
    contents: Pick<WebContents, 'on' | 'forcefullyCrashRenderer'>,
    { load, wait, log }: Recovery,
): void {
    let failures = 0;
    const again = (reason: string) => {
        const pause = WAITS[Math.min(failures, WAITS.length - 1)];
        failures++;
        log(`${reason}; loading again in ${pause} ms`);
        wait(pause, load);
    };
    contents.on('did-finish-load', () => {
        failures = 0;
    });
    contents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
        if (isMainFrame && code !== ABORTED) again(`the page did not load: ${description} (${code})`);
    });
    contents.on('render-process-gone', (_event, details) =>
        again(`the page's process ended: ${details.reason}`),
    );
    contents.on('unresponsive', () => {
        log('the page hangs');
        contents.forcefullyCrashRenderer();
    });
}
