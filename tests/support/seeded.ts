import fc, { type Parameters } from 'fast-check';

const USUAL = 20_261_123;

/**
 * The seed of a run: FC_SEED=… for another one, FC_SEED=now for a new one each time. The same by default, so that
 * what lands does not hang on chance.
 */
function seedOfRun(): number {
    const asked = process.env.FC_SEED ?? String(USUAL);
    return asked === 'now' ? Date.now() % 2_147_483_647 : Number(asked);
}

/** The seed of a run, printed so that a failure can be seen again. */
export function printedSeed(): number {
    const seed = seedOfRun();
    console.info(`seed ${seed}`);
    return seed;
}

/** Runs of a property with a printed seed. */
export const seeded = <Values>(parameters: Parameters<Values>): Parameters<Values> => ({
    ...parameters,
    seed: printedSeed(),
});

/** Gives every property of a test file the seed of the run; a failing one prints it. */
export const seedEveryProperty = (): void => fc.configureGlobal({ seed: seedOfRun() });
