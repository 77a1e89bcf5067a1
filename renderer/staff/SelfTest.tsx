import { useState } from 'react';
import type { StaffWords } from '../../src/words/staff/staffWords.ts';
import { TouchButton } from '../ui/TouchButton.tsx';
import { playTone } from './playTone.ts';
import type { StaffClient } from './staffClient.ts';
import { TouchTest } from './TouchTest.tsx';

interface SelfTestProps {
    readonly words: StaffWords;
    readonly client: StaffClient;
}

type Name = 'sound' | 'print' | 'touch' | 'route';
type State = 'under way' | 'asked' | 'good' | 'bad';

/** Sound, print, touch and a probe of ways; then a report onto a stick. */
export function SelfTest({ words, client }: SelfTestProps) {
    const [states, setStates] = useState<Partial<Record<Name, State>>>({});
    const [told, setTold] = useState('');
    const set = (name: Name, state: State) => setStates((before) => ({ ...before, [name]: state }));

    const begin = async (name: Name) => {
        set(name, 'under way');
        if (name === 'sound') return void playTone().then(() => set(name, 'asked'));
        if (name === 'touch') return;
        const answer = await (name === 'print' ? client.print() : client.probe());
        set(name, name === 'print' && answer?.good ? 'asked' : answer?.good ? 'good' : 'bad');
    };
    const saveReport = async () => {
        const [stick] = await client.sticks();
        if (stick === undefined) return setTold(words.diagnostics.noStick);
        const file = await client.diagnose(stick);
        setTold(file === undefined ? words.failed : `${words.diagnostics.saved} ${file}`);
    };

    return (
        <section>
            <h2>{words.test.title}</h2>
            {(['sound', 'print', 'touch', 'route'] as const).map((name) => (
                <div className="test" key={name}>
                    <TouchButton className="button" onPress={() => void begin(name)}>
                        {words.test[name]}
                    </TouchButton>
                    {states[name] === 'asked' ? (
                        <Question
                            words={words}
                            question={name === 'sound' ? words.test.heard : words.test.printed}
                            answer={(isGood) => set(name, isGood ? 'good' : 'bad')}
                        />
                    ) : (
                        <span role="status">{resultOf(states[name], words)}</span>
                    )}
                </div>
            ))}
            {states.touch === 'under way' && (
                <TouchTest
                    words={words}
                    done={() => set('touch', 'good')}
                    giveUp={() => set('touch', 'bad')}
                />
            )}
            <div className="test">
                <TouchButton className="button" onPress={() => void saveReport()}>
                    {words.diagnostics.title}
                </TouchButton>
                <span role="status">{told}</span>
            </div>
        </section>
    );
}

function resultOf(state: State | undefined, { test }: StaffWords): string {
    if (state === 'under way') return '…';
    if (state === undefined || state === 'asked') return '';
    return state === 'good' ? test.good : test.bad;
}

interface QuestionProps {
    readonly words: StaffWords;
    readonly question: string;
    readonly answer: (isGood: boolean) => void;
}

function Question({ words, question, answer }: QuestionProps) {
    return (
        <div className="question">
            <span>{question}</span>
            <TouchButton className="button" onPress={() => answer(true)}>
                {words.yes}
            </TouchButton>
            <TouchButton className="button" onPress={() => answer(false)}>
                {words.no}
            </TouchButton>
        </div>
    );
}
