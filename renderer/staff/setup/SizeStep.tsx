import { millimetresPerPixelOf } from '../../ui/measures.ts';
import type { StepProps } from './StepContent.tsx';
import { Stepper } from './Stepper.tsx';

/** An ID-1 card, as every bank card is (ISO/IEC 7810), millimetres. */
const CARD = { width: 85.6, height: 53.98 };

/** A card held to the glass tells the true size of a pixel. */
export function SizeStep({ setup, dispatch, words }: StepProps) {
    const width = Math.round(
        CARD.width / millimetresPerPixelOf(setup.lines.millimetresPerPixel ?? undefined),
    );
    const by = (pixels: number) => {
        const value = Math.round((CARD.width / Math.max(50, width + pixels)) * 10_000) / 10_000;
        dispatch({ type: 'millimetresPerPixel', value });
    };
    return (
        <>
            <h2>{words.setup.size}</h2>
            <p>{words.setup.sizeHow}</p>
            <p>{words.setup.sizeMatch}</p>
            <div className="card" style={{ width, height: Math.round((width * CARD.height) / CARD.width) }} />
            <Stepper value={`${(CARD.width / width).toFixed(4)} mm`} steps={[-20, -1, 1, 20]} onStep={by} />
        </>
    );
}
