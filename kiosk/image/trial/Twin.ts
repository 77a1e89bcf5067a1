import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { findChromium } from '../../../src/setup/chromium.mjs';
import { DEMO_REGION } from '../../../src/setup/products.mjs';
import { startServer } from '../../../src/setup/server.mjs';
import type { Picture } from './Picture.ts';

/** The four taps from the rest picture to the way, by what stands on the buttons. */
const TAPS: readonly { readonly name: string; readonly button: string }[] = [
    { name: 'places', button: 'role=button[name="Hier tippen"]' },
    { name: 'place', button: 'button:has-text("Arzt und Apotheke")' },
    { name: 'needs', button: 'button.place' },
    { name: 'way', button: 'role=button[name="Rollator"]' },
];
/** Without a graphics card, as the machine on trial. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--no-first-run'];
const SETTLES = 1500;

/** A touch, as parts of the screen's width and height, and the screen that it leads to. */
interface Scene {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly after: Picture;
}

/** What the machine on trial has to show, shown by the same page, server and region on this one. */
export interface Twin {
    readonly rest: Picture;
    readonly scenes: readonly Scene[];
    /** The touch that begins anew, from every screen but the rest picture. */
    readonly home: { readonly x: number; readonly y: number };
}

async function decode(png: Buffer): Promise<Picture> {
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, pixels: data };
}

/** Walks the page of a kiosk with these settings, on a screen of this size, from the rest picture to a way. */
export async function walkTwin(settings: string, width: number, height: number): Promise<Twin> {
    const server = await startServer(['--region', DEMO_REGION, '--settings', settings, '--port', '0']);
    if ('why' in server) throw new Error(server.why);
    const executablePath = findChromium();
    if (!executablePath) throw new Error('there is no Chromium');
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    try {
        const page = await browser.newPage({ viewport: { width, height }, hasTouch: true });
        const look = async () => {
            await page.waitForTimeout(SETTLES);
            await page.locator('.map-canvas:not([data-state="still"])').waitFor({ state: 'detached' });
            return decode(await page.screenshot());
        };
        await page.goto(server.address);
        const rest = await look();
        const centre = async (button: string) => {
            const box = await page.locator(button).first().boundingBox();
            if (!box) throw new Error(`${button} is nowhere on the page`);
            return { x: (box.x + box.width / 2) / width, y: (box.y + box.height / 2) / height };
        };
        const scenes: Scene[] = [];
        for (const { name, button } of TAPS) {
            const at = await centre(button);
            await page.touchscreen.tap(at.x * width, at.y * height);
            scenes.push({ name, ...at, after: await look() });
        }
        return { rest, scenes, home: await centre('role=button[name="Anfang"]') };
    } finally {
        await browser.close();
        server.child.kill();
    }
}
