import { useState } from 'react';
import type { StaffWords } from '../../src/words/staff/staffWords.ts';
import { TouchButton } from '../ui/TouchButton.tsx';
import { DigitPad } from './DigitPad.tsx';
import { enter } from './staffClient.ts';

interface EnterScreenProps {
    readonly words: StaffWords;
    readonly open: (token: string) => void;
}

type Said = 'wrong' | 'wait' | 'noPin' | 'absent' | 'failed';

/** Asks for the maintainer's PIN. */
export function EnterScreen({ words, open }: EnterScreenProps) {
    const [pin, setPin] = useState('');
    const [said, setSaid] = useState<Said>();

    const tryPin = async () => {
        const entered = await enter(pin);
        setPin('');
        if (entered?.outcome === 'open') return open(entered.token);
        setSaid(entered?.outcome ?? 'failed');
    };
    const told = {
        wrong: words.pin.wrong,
        wait: words.pin.wait,
        noPin: words.pin.none,
        absent: words.pin.absent,
        failed: words.failed,
    };

    return (
        <section>
            <h2>{words.pin.title}</h2>
            {said && <p role="alert">{told[said]}</p>}
            {said === 'noPin' && (
                <p>
                    {words.pin.how} <code dir="ltr">stufenfrei walks pin maintainer</code>
                </p>
            )}
            <DigitPad
                typed={pin.length}
                erase={words.pin.erase}
                onDigit={(digit) => setPin((before) => (before + digit).slice(0, 12))}
                onErase={() => setPin((before) => before.slice(0, -1))}
            />
            <TouchButton className="button primary" onPress={() => void (pin.length >= 4 && tryPin())}>
                {words.next}
            </TouchButton>
        </section>
    );
}
