import { z } from 'zod';

const CARD = /^\w{1,40}$/;
const JACK = /^[\w ,.()/-]{1,60}$/;

const speechSchema = z.strictObject({
    /** Folder of recorded voices with its index.json, beside the settings unless its path is whole. */
    clips: z.string().min(1).optional(),
    /** The socket whose plug starts the journey by ear: a sound card's id and the name of its jack's control. */
    headphones: z
        .strictObject({
            card: z.string().regex(CARD, 'expected the id of a sound card, as in /proc/asound/cards'),
            jack: z
                .string()
                .regex(JACK, 'expected the name of a control, as in "Headphone Jack"')
                .exactOptional(),
        })
        .optional(),
    /** Whether the question of time and hints are spoken to everybody, not only to who uses the voice. */
    always: z.boolean().default(false),
});

/** Lines of the settings about what is heard; docs/settings.md describes each. */
export const soundLines = {
    speech: speechSchema.default({ always: false }),
    /** Whether every touch is heard as a soft click. */
    touchSound: z.boolean().default(false),
};
