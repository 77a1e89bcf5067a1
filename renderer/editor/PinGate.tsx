import { useState } from 'react';
import type { EditorWords } from '../../src/words/editorWords.ts';
import { Icon } from '../ui/icons.tsx';
import { login } from './deskClient.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

interface PinGateProps {
    readonly say: EditorWords;
    /** What the key is called that takes back a digit. */
    readonly wipe: string;
    readonly enter: (token: string) => void;
}

/** The caretaker's PIN, by keys on the screen or a keyboard. */
export function PinGate({ say, wipe, enter }: PinGateProps) {
    const [pin, setPin] = useState('');
    const [fault, setFault] = useState('');
    const open = async () => {
        const answer = await login(pin);
        setPin('');
        if (answer.ok) return enter(answer.token);
        const [what, seconds = '0'] = answer.error.detail.split(' ');
        if (what === 'noPin') return setFault(say('pinNone'));
        if (answer.error.code === 'internal') return setFault(say('fault.silent'));
        setFault(Number(seconds) > 0 ? say('pinWait', { seconds }) : say('pinWrong'));
    };
    return (
        <form
            className="pin-gate"
            onSubmit={(event) => {
                event.preventDefault();
                void open();
            }}
        >
            <label>
                {say('pin')}
                <input
                    type="password"
                    inputMode="numeric"
                    autoComplete="off"
                    value={pin}
                    onChange={({ target }) => setPin(target.value.replace(/\D/g, ''))}
                />
            </label>
            {fault && <p role="alert">{fault}</p>}
            <div className="pin-keys" dir="ltr">
                {DIGITS.map((digit) => (
                    <button type="button" key={digit} onClick={() => setPin((before) => before + digit)}>
                        {digit}
                    </button>
                ))}
                <button
                    type="button"
                    aria-label={wipe}
                    onClick={() => setPin((before) => before.slice(0, -1))}
                >
                    <Icon name="wipe" />
                </button>
            </div>
            <button type="submit" className="editor-button main">
                {say('enter')}
            </button>
        </form>
    );
}
