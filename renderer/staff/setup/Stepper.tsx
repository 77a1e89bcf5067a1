import { TouchButton } from '../../ui/TouchButton.tsx';

interface StepperProps {
    readonly value: string;
    /** What each key adds. */
    readonly steps: readonly number[];
    readonly onStep: (by: number) => void;
}

const signed = (step: number): string => (step < 0 ? `−${-step}` : `+${step}`);

/** A value between keys that make it smaller and larger. */
export function Stepper({ value, steps, onStep }: StepperProps) {
    const key = (step: number) => (
        <TouchButton key={step} className="button" onPress={() => onStep(step)}>
            {signed(step)}
        </TouchButton>
    );
    return (
        <div className="stepper" dir="ltr">
            {steps.filter((step) => step < 0).map(key)}
            <output dir="auto">{value}</output>
            {steps.filter((step) => step > 0).map(key)}
        </div>
    );
}
