import type { CSSProperties } from 'react';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { TownPicture } from '../ui/TownPicture.tsx';
import { useVisit } from '../ui/Visit.ts';

/** One picture, one sentence, one button, readable at three metres. The whole picture is a button too. */
export function RestScreen() {
    const { kiosk, words, touch } = useVisit();
    const question = words('screens.rest.question');
    return (
        <div className="rest" role="presentation" data-ground onPointerUp={() => touch({ type: 'start' })}>
            <div className="rest-picture">
                <TownPicture />
            </div>
            <div className="rest-words">
                <p className="rest-place">
                    {kiosk.demo ? words('screens.rest.madeUp', { town: kiosk.region }) : kiosk.region}
                </p>
                <h1 className="rest-question" style={lengthsOf(question)}>
                    {question}
                </h1>
            </div>
            <TouchButton className="button primary rest-begin" onPress={() => touch({ type: 'start' })}>
                <Icon name="hand" />
                <span>{words('screens.rest.begin')}</span>
            </TouchButton>
        </div>
    );
}

/** For the style sheet: the question is as large as its longest word and its number of words allow. */
function lengthsOf(question: string): CSSProperties {
    const words = question.split(' ');
    const longest = Math.max(...words.map((word) => [...word].length));
    return { '--longest': longest, '--words': words.length };
}
