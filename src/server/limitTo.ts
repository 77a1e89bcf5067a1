import { bodyLimit } from 'hono/body-limit';
import { answerFault } from './faults.ts';

/** Refuses a body of more bytes, before it is read where its length is told, else as soon as it is longer. */
export const limitTo = (maxSize: number) =>
    bodyLimit({
        maxSize,
        onError: (context) => {
            const detail = `expected a body of at most ${maxSize} bytes`;
            return answerFault(context, 'badRequest', detail, 'tooLarge');
        },
    });
