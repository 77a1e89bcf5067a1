import type { Page } from '@playwright/test';

/** Hundredths of a second that a stand-in sound lasts. */
const USUAL_LENGTH = 5;
const SAMPLES_A_HUNDREDTH = 80;

/** A WAV file of silence: 8,000 samples of one byte a second. */
function silence(hundredths: number): Buffer {
    const samples = hundredths * SAMPLES_A_HUNDREDTH;
    const wave = Buffer.alloc(44 + samples, 0x80);
    wave.write('RIFF', 0);
    wave.writeUInt32LE(36 + samples, 4);
    wave.write('WAVEfmt ', 8);
    wave.writeUInt32LE(16, 16);
    wave.writeUInt16LE(1, 20);
    wave.writeUInt16LE(1, 22);
    wave.writeUInt32LE(8000, 24);
    wave.writeUInt32LE(8000, 28);
    wave.writeUInt16LE(1, 32);
    wave.writeUInt16LE(8, 34);
    wave.write('data', 36);
    wave.writeUInt32LE(samples, 40);
    return wave;
}

interface Said {
    readonly language: string;
    readonly text: string;
    readonly speed: number;
}

/**
 * A voice in the place of the server's, for the page as it is loaded next: keeps what it was asked to say, and is
 * silent for a moment each time. A sound is asked for while the one before is still heard.
 */
export async function listenTo(page: Page, hundredths = USUAL_LENGTH) {
    const said: Said[] = [];
    const languages = ['de', 'de-simple', 'en', 'tr', 'pl', 'ru', 'uk', 'ar'];
    await page.route('**/api/voices', (route) => route.fulfill({ json: { ok: true, languages } }));
    await page.route('**/api/speech', (route) => {
        said.push(route.request().postDataJSON());
        return route.fulfill({ contentType: 'audio/wav', body: silence(hundredths) });
    });
    await page.reload();
    await page.locator('.key-speech').waitFor();
    return {
        said,
        /** What was said since the last time this was asked. */
        news: () => said.splice(0).map(({ text }) => text),
    };
}
