import type { Parameters } from 'fast-check';

const USUAL = 20_261_123;

/**
 * The seed of a run, printed so that a failure can be seen again: FC_SEED=… for another one, FC_SEED=now for a new
 * one each time. The same by default, so that what lands does not hang on chance.
 */
export function printedSeed(): number {
    const asked = process.env.FC_SEED ?? String(USUAL);
    const seed = asked === 'now' ? Date.now() % 2_147_483_647 : Number(asked);
    console.info(`seed ${seed}`);
    return seed;
}

/** Runs of a property with a printed seed. */
export const seeded = <Values>(parameters: Parameters<Values>): Parameters<Values> => ({
    ...parameters,
    seed: printedSeed(),
});
