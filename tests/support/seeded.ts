import type { Parameters } from 'fast-check';

/** Runs of a property with a seed of today, printed, so that a failure can be seen again: FC_SEED=… */
export function seeded<Values>(parameters: Parameters<Values>): Parameters<Values> {
    const seed = Number(process.env.FC_SEED ?? Date.now() % 2_147_483_647);
    console.info(`fast-check seed ${seed}`);
    return { ...parameters, seed };
}
