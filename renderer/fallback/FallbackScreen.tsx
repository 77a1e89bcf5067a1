import { bearingBetween, type Position } from '../../src/base/position.ts';
import { seconds } from '../../src/base/units.ts';
import { durationWords } from '../../src/words/durationWords.ts';
import type { Language } from '../../src/words/language.ts';
import { wordsIn } from '../../src/words/words.ts';
import { Icon } from '../ui/icons.tsx';
import { keptPlan } from './keptPlan.ts';
import { PlanDrawing } from './PlanDrawing.tsx';

/** Of the places on the plan so many are listed. */
const MOST_PLACES = 6;
/** Of these, so many whatever the room. */
const SURELY = 4;

/**
 * What helps without a server: a plan of the surroundings like a printed one, the nearest places with directions and
 * minutes, and whom to ask. Needs nothing but what the page kept.
 */
export function FallbackScreen({ language }: { readonly language: Language }) {
    const words = wordsIn(language);
    const kept = keptPlan();
    return (
        <>
            <div className="top fallback-top" role="status">
                <h1 className="title">{words('fallback.title')}</h1>
                <p>{words('fallback.resting')}</p>
                <p data-spare>{words('fallback.goesOn')}</p>
            </div>
            {kept && (
                <div className="plan">
                    <PlanDrawing
                        kept={kept}
                        name={words('fallback.plan')}
                        hereName={words('screens.way.here')}
                    />
                    <p className="map-attribution">{kept.kiosk.attribution}</p>
                </div>
            )}
            <div className="bottom fallback-bottom">
                {kept && kept.plan.places.length > 0 && <NearestPlaces language={language} />}
                <PleaseAsk phone={kept?.kiosk.phone ?? ''} language={language} />
            </div>
        </>
    );
}

function NearestPlaces({ language }: { readonly language: Language }) {
    const words = wordsIn(language);
    const kept = keptPlan();
    if (!kept) return null;
    const { position: here, bearing } = kept.kiosk;
    const places = kept.plan.places.slice(0, MOST_PLACES);
    return (
        <ol className="plan-places" aria-label={words('fallback.nearby')}>
            {places.map(({ group, name, category, position, duration }, index) => (
                <li
                    key={`${category} ${position.join(' ')}`}
                    {...(index >= SURELY && { 'data-spare': true })}
                >
                    <span className="way-number">{index + 1}</span>
                    <Icon name={group} />
                    <span className="plan-name" dir="auto">
                        {name || words(`places.category.${category}`)}
                    </span>
                    <Direction degrees={turnTo(here, position, bearing)} language={language} />
                    <span className="plan-minutes">{durationWords(seconds(duration), language)}</span>
                </li>
            ))}
        </ol>
    );
}

/** Degrees clockwise from where the reader looks. */
function turnTo(here: Position, there: Position, bearing: number): number {
    return (bearingBetween(here, there) - bearing + 720) % 360;
}

/** An arrow as it has to be seen from the screen, upwards being straight ahead. */
function Direction({ degrees, language }: { readonly degrees: number; readonly language: Language }) {
    const words = wordsIn(language);
    const side = (['ahead', 'right', 'behind', 'left'] as const)[Math.round(degrees / 90) % 4] ?? 'ahead';
    return (
        <svg
            className="plan-arrow"
            viewBox="0 0 48 48"
            role="img"
            aria-label={words(`fallback.${side}`)}
            style={{ transform: `rotate(${Math.round(degrees / 45) * 45}deg)` }}
        >
            <path d="M24 42V8M10 22L24 8l14 14" />
        </svg>
    );
}

function PleaseAsk({ phone, language }: { readonly phone: string; readonly language: Language }) {
    const words = wordsIn(language);
    return (
        <div className="please-ask">
            <p>
                <strong>{words('fallback.ask')}</strong>
            </p>
            {phone !== '' && (
                <p className="please-call">
                    <Icon name="call" />
                    <span>{words('fallback.call')}</span> <strong dir="ltr">{phone}</strong>
                </p>
            )}
        </div>
    );
}
