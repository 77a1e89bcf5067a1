import { hc } from 'hono/client';
import type { HeadphonesAnswer, SpeechQuery, VoicesAnswer } from '../../src/server/contract.ts';
import type { SpeechApi } from '../../src/server/speechApi.ts';
import type { Language } from '../../src/words/language.ts';
import { answerOf, within } from '../client.ts';

/** A sentence takes a tenth of a second at most, but may wait for others, milliseconds. */
const PATIENCE = 6000;

const server = hc<SpeechApi>('/', { init: { cache: 'no-store' } });

/** The languages that the server can say; undefined while it does not answer. */
export async function askVoices(): Promise<readonly Language[] | undefined> {
    return (await answerOf<VoicesAnswer>(() => server.api.voices.$get({}, within())))?.languages;
}

/** Whether headphones are plugged in; undefined while the server does not answer. */
export async function askHeadphones(): Promise<boolean | undefined> {
    return (await answerOf<HeadphonesAnswer>(() => server.api.headphones.$get({}, within())))?.plugged;
}

/** A text as sound; undefined where the server cannot say it just now. */
export async function askSpeech(
    query: SpeechQuery,
    signal: AbortSignal,
): Promise<{ readonly audio: Blob; readonly isRecording: boolean } | undefined> {
    try {
        const either = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
        const reply = await server.api.speech.$post({ json: query }, { init: { signal: either } });
        if (!reply.ok) return undefined;
        return { audio: await reply.blob(), isRecording: reply.headers.get('Speech-Source') === 'recording' };
    } catch {
        return undefined;
    }
}
