import type { PlanAnswer } from '../../src/server/deskContract.ts';
import { durationWords } from '../../src/words/durationWords.ts';
import { obstacleSentence } from '../../src/words/obstacleSentence.ts';
import { warningSentence } from '../../src/words/warningSentence.ts';
import { useEditor } from './EditorContext.ts';
import type { PartProps } from './WalkEditor.tsx';

interface WayPartProps extends PartProps {
    readonly plan: PlanAnswer | undefined;
}

/** How long the way is, what is not known of it, what to be careful about, and the other way there is. */
export function WayPart({ draft, edit, plan }: WayPartProps) {
    const { say, words, language } = useEditor();
    if (!draft.goal) return null;
    if (!plan) return <p role="status">{say('planning')}</p>;
    const { outcome, other } = plan;
    const route = outcome.outcome === 'route' ? outcome.route : undefined;
    const obstacles = outcome.outcome === 'noStepFreeWay' ? outcome.obstacles : [];
    const count = Math.round(route?.distance ?? 0);
    return (
        <fieldset>
            <legend>{say('way')}</legend>
            {!route && (
                <p className="editor-warn">
                    {outcome.outcome === 'offTheMap'
                        ? say('state.offTheMap')
                        : words('summary.noStepFreeWay')}
                </p>
            )}
            {[...new Set(obstacles.map((obstacle) => obstacleSentence(obstacle, language)))].map(
                (sentence) => (
                    <p key={sentence}>{sentence}</p>
                ),
            )}
            {route && (
                <>
                    <p>
                        {words('summary.length', {
                            duration: durationWords(route.duration, language),
                            count,
                        })}
                    </p>
                    <p>
                        {route.flights === 0
                            ? words('summary.stepFree')
                            : words('summary.flights', { count: route.flights })}
                    </p>
                    <p data-unknown={route.unknown >= 1}>
                        {route.unknown < 1
                            ? words('summary.allKnown')
                            : words('summary.known', { known: Math.floor(route.known), count })}
                    </p>
                    {[...new Set(route.warnings.map((warning) => warningSentence(warning, language)))].map(
                        (sentence) => (
                            <p key={sentence}>{sentence}</p>
                        ),
                    )}
                </>
            )}
            {other?.outcome === 'route' && (
                <div className="editor-row">
                    <span>{say('other', { duration: durationWords(other.route.duration, language) })}</span>
                    <button
                        type="button"
                        className="editor-button"
                        onClick={() => {
                            const objective = draft.needs.objective === 'comfort' ? 'distance' : 'comfort';
                            edit({ needs: { ...draft.needs, objective } });
                        }}
                    >
                        {say('takeOther')}
                    </button>
                </div>
            )}
        </fieldset>
    );
}
