import { useEffect, useReducer, useState } from 'react';
import type { SetupAnswer } from '../../../src/server/staffContract.ts';
import type { Language } from '../../../src/words/language.ts';
import type { StaffWords } from '../../../src/words/staff/staffWords.ts';
import { TouchButton } from '../../ui/TouchButton.tsx';
import type { StaffClient } from '../staffClient.ts';
import { beginSetup, isAnswered, newPinOf, type Setup, STEPS, setupTransition } from './Setup.ts';
import { StepContent } from './StepContent.tsx';

interface SetupPageProps {
    readonly words: StaffWords;
    readonly language: Language;
    readonly client: StaffClient;
    readonly close: () => void;
}

/** Asks for what the kiosk has to know of its place, one thing after the other. */
export function SetupPage(props: SetupPageProps) {
    const [begun, setBegun] = useState<SetupAnswer>();
    const { client } = props;
    useEffect(() => {
        void client.setup().then((found) => found && setBegun(found));
    }, [client]);
    return begun ? <Steps {...props} begun={begun} /> : null;
}

function Steps({ words, language, client, close, begun }: SetupPageProps & { readonly begun: SetupAnswer }) {
    const [setup, dispatch] = useReducer(setupTransition, beginSetup(begun.setup, begun.hasPin));
    const { step, lines, aim } = setup;

    useEffect(() => {
        if (step !== 'bearing' || aim.aim !== 'awaited') return;
        const { position } = lines;
        void client.landmarks(position).then((found) => dispatch({ type: 'landmarks', position, found }));
    }, [client, step, aim, lines]);

    const save = async () => {
        dispatch({ type: 'save' });
        const why = await client.save(lines, newPinOf(setup));
        dispatch(why === undefined ? { type: 'saved' } : { type: 'refused', why });
    };
    const back = () => (step === STEPS[0] ? close() : dispatch({ type: 'back' }));

    return (
        <section className="setup">
            <p className="count">
                <bdi dir="ltr">{`${STEPS.indexOf(step) + 1} / ${STEPS.length}`}</bdi>
            </p>
            <StepContent
                setup={setup}
                dispatch={dispatch}
                words={words}
                language={language}
                client={client}
            />
            {step === 'save' && <Saving setup={setup} words={words} />}
            <footer>
                <TouchButton className="button" onPress={back}>
                    {words.back}
                </TouchButton>
                {step === 'save' ? (
                    <TouchButton
                        className="button primary"
                        onPress={() => void (setup.saving === 'no' && save())}
                    >
                        {words.setup.saveIt}
                    </TouchButton>
                ) : (
                    <TouchButton className="button primary" onPress={() => dispatch({ type: 'next' })}>
                        <span data-waits={!isAnswered(setup)}>{words.next}</span>
                    </TouchButton>
                )}
            </footer>
        </section>
    );
}

function Saving({ setup: { saving }, words }: { readonly setup: Setup; readonly words: StaffWords }) {
    if (saving === 'saved') return <p role="status">{words.setup.saved}</p>;
    if (typeof saving !== 'object') return null;
    return (
        <p role="alert">
            {words.setup.refused} <code dir="ltr">{saving.refused}</code>
        </p>
    );
}
