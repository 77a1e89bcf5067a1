import { setTimeout as pause } from 'node:timers/promises';
import { createBareApp } from '../server/createBareApp.ts';
import { listen } from '../server/listen.ts';
import type { Page } from '../server/page.ts';
import { keepTelling, serviceManager, watchdogPace } from '../watch/serviceManager.ts';

/** What it was about may be mended by then, milliseconds; whoever supervises the server starts it again. */
const NEXT_TRY = 30_000;
const FAILED = 1;

/** Serves the page of a kiosk that cannot be opened, lest the screen is blank, until it is worth another try. */
export async function serveBare(page: Page, port: number, toldToStop: Promise<void>): Promise<number> {
    const listening = await listen(createBareApp(page), port);
    if (!listening.ok) {
        console.error(`${listening.fault}.`);
        return FAILED;
    }
    console.log(`ready ${listening.value.address}`);
    const tell = serviceManager(process.env, console.error);
    tell('READY=1');
    const endTelling = keepTelling(tell, watchdogPace(process.env));
    await Promise.race([toldToStop, pause(NEXT_TRY, undefined, { ref: false })]);
    endTelling();
    await listening.value.close();
    return FAILED;
}
