import { ask } from '../client.ts';
import type { Journey } from '../journey/Journey.ts';
import type { Touch } from '../journey/JourneyEvent.ts';
import { pendingOf } from '../journey/pendingOf.ts';
import { transition } from '../journey/transition.ts';

/** Touches one screen after the other, asking the server where a screen waits for it. */
export async function go(from: Journey, ...touches: readonly Touch[]): Promise<Journey> {
    let journey = from;
    for (const touch of touches) {
        journey = transition(journey, touch);
        const pending = pendingOf(journey.scene);
        if (pending) journey = transition(journey, await ask(pending));
    }
    return journey;
}
