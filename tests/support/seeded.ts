import type { Parameters } from 'fast-check';

/** A seed of this moment, printed, so that a failure can be seen again: FC_SEED=… */
export function printedSeed(): number {
    const seed = Number(process.env.FC_SEED ?? Date.now() % 2_147_483_647);
    console.info(`seed ${seed}`);
    return seed;
}

/** Runs of a property with a printed seed. */
export const seeded = <Values>(parameters: Parameters<Values>): Parameters<Values> => ({
    ...parameters,
    seed: printedSeed(),
});
