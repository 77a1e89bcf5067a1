import { Hono } from 'hono';
import { z } from 'zod';
import type { SpeechService } from '../services/speechService.ts';
import { LONGEST_TEXT, SPEEDS, type SpeechFault } from '../speech/Utterance.ts';
import { LANGUAGES } from '../words/language.ts';
import { check } from './check.ts';
import type { HeadphonesAnswer, SpeechQuery, VoicesAnswer } from './contract.ts';
import { answerFault } from './faults.ts';

const speechQuerySchema = z.strictObject({
    language: z.enum(LANGUAGES),
    text: z.string().min(1).max(LONGEST_TEXT),
    speed: z.number().min(SPEEDS.min).max(SPEEDS.max),
}) satisfies z.ZodType<SpeechQuery>;

function faultOf(fault: SpeechFault): [code: 'notFound' | 'unavailable', detail: string] {
    switch (fault) {
        case 'noVoice':
            return ['notFound', 'no voice here speaks this language'];
        case 'busy':
            return ['unavailable', 'the voice has too much to say'];
        case 'failed':
            return ['unavailable', 'the voice cannot say this'];
    }
}

/** What the kiosk says aloud, and who listens. */
export function createSpeechApi(speech: SpeechService) {
    return new Hono()
        .get('/api/voices', async (context) => {
            const answer: VoicesAnswer = { ok: true, languages: await speech.languages() };
            return context.json(answer, 200);
        })
        .get('/api/headphones', async (context) => {
            const answer: HeadphonesAnswer = { ok: true, plugged: await speech.hasHeadphones() };
            return context.json(answer, 200);
        })
        .post('/api/speech', check('json', speechQuerySchema), async (context) => {
            const spoken = await speech.say(context.req.valid('json'));
            if (!spoken.ok) return answerFault(context, ...faultOf(spoken.fault));
            const { bytes, type, isRecording } = spoken.value;
            return context.body(bytes, 200, {
                'Content-Type': type,
                'Speech-Source': isRecording ? 'recording' : 'voice',
            });
        });
}

/** For `hc<SpeechApi>`. */
export type SpeechApi = ReturnType<typeof createSpeechApi>;
