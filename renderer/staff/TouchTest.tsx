import { useState } from 'react';
import type { StaffWords } from '../../src/words/staff/staffWords.ts';
import { TouchButton } from '../ui/TouchButton.tsx';

interface TouchTestProps {
    readonly words: StaffWords;
    readonly done: () => void;
    readonly giveUp: () => void;
}

/** Percent of the screen: into the corners, along the edges, in the middle. */
const SPOTS = [8, 50, 92].flatMap((top) => [8, 50, 92].map((left) => ({ top, left })));

/** Dots all over the screen; each is touched once. */
export function TouchTest({ words, done, giveUp }: TouchTestProps) {
    const [left, setLeft] = useState(SPOTS);
    const touch = (spot: (typeof SPOTS)[number]) => {
        const still = left.filter((other) => other !== spot);
        setLeft(still);
        if (still.length === 0) done();
    };
    return (
        <div className="touch-test" role="dialog" aria-label={words.test.touch}>
            <div className="touch-words">
                <p>{words.test.everyPoint}</p>
                <TouchButton className="button" onPress={giveUp}>
                    {words.test.bad}
                </TouchButton>
            </div>
            {left.map((spot) => (
                <div
                    className="dot"
                    key={`${spot.top} ${spot.left}`}
                    style={{ top: `${spot.top}%`, left: `${spot.left}%` }}
                >
                    <TouchButton
                        className="dot-key"
                        label={`${spot.left} ${spot.top}`}
                        onPress={() => touch(spot)}
                    >
                        {' '}
                    </TouchButton>
                </div>
            ))}
        </div>
    );
}
