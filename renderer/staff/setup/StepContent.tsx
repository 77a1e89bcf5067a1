import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../src/words/language.ts';
import type { StaffWords } from '../../../src/words/staff/staffWords.ts';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { DigitPad } from '../DigitPad.tsx';
import { SelfTest } from '../SelfTest.tsx';
import type { StaffClient } from '../staffClient.ts';
import { BearingStep } from './BearingStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { ScheduleStep } from './ScheduleStep.tsx';
import type { Setup, SetupEvent } from './Setup.ts';
import { SizeStep } from './SizeStep.tsx';
import { Stepper } from './Stepper.tsx';

export interface StepProps {
    readonly setup: Setup;
    readonly dispatch: (event: SetupEvent) => void;
    readonly words: StaffWords;
}

interface StepContentProps extends StepProps {
    readonly language: Language;
    readonly client: StaffClient;
}

export function StepContent({ language, client, ...step }: StepContentProps) {
    const { setup, words } = step;
    switch (setup.step) {
        case 'language':
            return <LanguageStep {...step} />;
        case 'size':
            return <SizeStep {...step} />;
        case 'height':
            return <HeightStep {...step} />;
        case 'place':
            return <PlaceStep {...step} language={language} />;
        case 'bearing':
            return <BearingStep {...step} />;
        case 'test':
            return <SelfTest words={words} client={client} />;
        case 'schedule':
            return <ScheduleStep {...step} />;
        case 'pin':
            return <PinStep {...step} />;
        case 'save':
            return <h2>{words.setup.save}</h2>;
    }
}

function LanguageStep({ setup, dispatch, words }: StepProps) {
    return (
        <>
            <h2>{words.setup.language}</h2>
            <div className="choices">
                {LANGUAGES.map((language) => (
                    <TouchButton
                        key={language}
                        className="choice"
                        chosen={setup.lines.languages[0] === language}
                        onPress={() => dispatch({ type: 'greetIn', language })}
                    >
                        <span lang={language}>{LANGUAGE_NAMES[language]}</span>
                    </TouchButton>
                ))}
            </div>
        </>
    );
}

/** Of the lower edge of an upright panel, millimetres (acceptance: keys lie between 850 and 1,050 mm). */
const USUAL_HEIGHT = 800;
const CENTIMETRE = 10;

function HeightStep({ setup, dispatch, words }: StepProps) {
    const height = setup.lines.mountingHeight ?? USUAL_HEIGHT;
    const by = (centimetres: number) =>
        dispatch({
            type: 'mountingHeight',
            value: Math.min(2000, Math.max(0, height + centimetres * CENTIMETRE)),
        });
    return (
        <>
            <h2>{words.setup.height}</h2>
            <p>{words.setup.heightHow}</p>
            <Stepper
                value={`${height / CENTIMETRE} ${words.setup.centimetres}`}
                steps={[-10, -1, 1, 10]}
                onStep={by}
            />
        </>
    );
}

function PinStep({ setup: { pin, hasPin }, dispatch, words }: StepProps) {
    const isTyping = pin.pin === 'first' || pin.pin === 'again';
    const typed = isTyping ? pin.digits.length : pin.pin === 'chosen' ? pin.chosen.length : 0;
    return (
        <>
            <h2>{words.setup.pin}</h2>
            <p>{pin.pin === 'again' ? words.setup.pinAgain : words.setup.pinHow}</p>
            {pin.pin === 'first' && pin.differed && <p role="alert">{words.setup.pinDiffers}</p>}
            <DigitPad
                typed={typed}
                erase={words.pin.erase}
                onDigit={(digit) => dispatch({ type: 'digit', digit })}
                onErase={() => dispatch({ type: 'erase' })}
            />
            {hasPin && (
                <TouchButton
                    className="choice"
                    chosen={pin.pin === 'kept'}
                    onPress={() => dispatch({ type: 'keepPin' })}
                >
                    {words.setup.pinKeep}
                </TouchButton>
            )}
        </>
    );
}
