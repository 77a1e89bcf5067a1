import { useState } from 'react';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { Dial } from './Dial.tsx';
import { proofOf } from './Setup.ts';
import type { StepProps } from './StepContent.tsx';
import { Stepper } from './Stepper.tsx';

/** The direction that one looks in, proven by two landmarks that the map knows and the installer sees. */
export function BearingStep(step: StepProps) {
    const { setup, dispatch, words } = step;
    const proof = proofOf(setup);
    return (
        <>
            <h2>{words.setup.bearing}</h2>
            {setup.aim.aim === 'byHand' && <ByHand {...step} />}
            {proof.proof === 'more' && setup.aim.aim === 'pointing' && <Pointing {...step} />}
            {proof.proof === 'disagree' && <p role="alert">{words.setup.disagree}</p>}
            {proof.proof === 'proven' && (
                <p role="status">
                    {words.setup.proven} <bdi>{`${proof.bearing} ${words.setup.degrees}`}</bdi>
                </p>
            )}
            {proof.proof !== 'more' && (
                <TouchButton className="button" onPress={() => dispatch({ type: 'pointAgain' })}>
                    {words.setup.again}
                </TouchButton>
            )}
        </>
    );
}

function Pointing({ setup: { aim }, dispatch, words }: StepProps) {
    const [seen, setSeen] = useState(0);
    const asked = aim.aim === 'pointing' ? aim.left[0] : undefined;
    if (!asked) return null;
    const answer = () => {
        dispatch({ type: 'seen', seen });
        setSeen(0);
    };
    return (
        <>
            <p>{words.setup.bearingHow}</p>
            <p>{words.setup.where}</p>
            <p className="landmark">
                <bdi>{asked.name}</bdi> <bdi dir="ltr">{`(${Math.round(asked.distance / 10) * 10} m)`}</bdi>
            </p>
            <Dial name={words.setup.where} degrees={seen} onTurn={setSeen} />
            <div className="answers">
                <TouchButton className="button" onPress={() => dispatch({ type: 'notSeen' })}>
                    {words.setup.notSeen}
                </TouchButton>
                <TouchButton className="button primary" onPress={answer}>
                    {words.setup.here}
                </TouchButton>
            </div>
        </>
    );
}

function ByHand({ setup, dispatch, words }: StepProps) {
    const { bearing } = setup.lines;
    const turn = (by: number) => dispatch({ type: 'bearing', value: (bearing + by + 360) % 360 });
    return (
        <>
            <p>{words.setup.few}</p>
            <p>{words.setup.byHand}</p>
            <Stepper value={`${bearing} ${words.setup.degrees}`} steps={[-10, -1, 1, 10]} onStep={turn} />
        </>
    );
}
