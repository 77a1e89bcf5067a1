import type { Kiosk } from './Kiosk.ts';
import type { Step } from './Step.ts';
import type { Twin } from './Twin.ts';

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1000)} s`.padStart(6);

/** Takes the steps one after the other and tells each with its time; answers how many went wrong. */
export async function runSteps(steps: readonly Step[], kiosk: Kiosk, twin: Twin): Promise<number> {
    let wrong = 0;
    for (const step of steps) {
        const from = performance.now();
        const fault = await step
            .run(kiosk, twin)
            .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
        if (fault !== undefined) wrong++;
        const took = seconds(performance.now() - from);
        console.log(
            fault === undefined ? `ok   ${took}  ${step.name}` : `FAIL ${took}  ${step.name}: ${fault}`,
        );
    }
    return wrong;
}
