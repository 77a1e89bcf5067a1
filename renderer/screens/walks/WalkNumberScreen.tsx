import type { WalkNumberScene } from '../../journey/walks.ts';
import { Icon } from '../../ui/icons.tsx';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { WalkPicture } from '../../ui/WalkPicture.tsx';
import { Waiting } from '../Waiting.tsx';
import { WalkUnknown } from './WalkUnknown.tsx';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const PLACES = [0, 1, 2, 3];

/** The four digits of one's walk, typed under its picture. */
export function WalkNumberScreen({ scene }: { readonly scene: WalkNumberScene }) {
    const { words, touch } = useVisit();
    const { picture, digits, state } = scene;
    if (state === 'failed') return <Waiting status="failed" sentence="" />;
    return (
        <>
            <div className="top">
                <h1 className="title">{words('walks.number')}</h1>
                <div className="walk-typed" dir="ltr">
                    <WalkPicture picture={picture} />
                    <p className="walk-digits" role="status" aria-label={words('walks.typed', { digits })}>
                        {PLACES.map((place) => (
                            <span key={place} data-typed={digits[place] !== undefined}>
                                {digits[place] ?? ''}
                            </span>
                        ))}
                    </p>
                </div>
                {state === 'unknown' && <WalkUnknown />}
                {state === 'awaited' && <p role="status">{words('walks.looking')}</p>}
            </div>
            <div className="bottom">
                <div className="walk-keys" dir="ltr">
                    {[...KEYS, '0'].map((digit) => (
                        <TouchButton
                            key={digit}
                            className="button walk-key"
                            onPress={() => touch({ type: 'typeDigit', digit })}
                        >
                            {digit}
                        </TouchButton>
                    ))}
                    <TouchButton
                        className="button walk-key walk-wipe"
                        label={words('walks.wipe')}
                        onPress={() => touch({ type: 'wipeDigit' })}
                    >
                        <Icon name="wipe" />
                    </TouchButton>
                </div>
            </div>
        </>
    );
}
