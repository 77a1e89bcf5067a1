import { distanceBetween } from '../../src/base/position.ts';
import type { Maneuver } from '../../src/routing/outcome.ts';
import type { PlanAnswer } from '../../src/server/deskContract.ts';
import { maneuverSentences } from '../../src/words/maneuverSentences.ts';
import { useEditor } from './EditorContext.ts';
import { withOwn } from './editing.ts';
import { plain } from './GoalPart.tsx';
import { StepMedia } from './StepMedia.tsx';
import type { PartProps } from './WalkEditor.tsx';

const LONGEST = 200;
/** Metres between acts that are done at one place. */
const SAME_PLACE = 1;

interface StepsPartProps extends PartProps {
    readonly plan: PlanAnswer;
    /** Revision that the work began with. */
    readonly basedOn: number;
}

/** Each act of the way with the caretaker's own words, photo and voice. */
export function StepsPart({ draft, edit, plan, basedOn }: StepsPartProps) {
    if (plan.outcome.outcome !== 'route') return null;
    const { maneuvers } = plan.outcome.route;
    const turningPoint = maneuvers.findIndex(({ act }) => act === 'arrive');
    return (
        <ol className="editor-steps">
            {maneuvers.map((maneuver, step) => (
                <Step
                    key={`${maneuver.at} ${maneuver.act}`}
                    maneuver={maneuver}
                    leg={step <= turningPoint ? 'there' : 'back'}
                    nth={nthAt(maneuvers, step, step <= turningPoint ? 0 : turningPoint + 1)}
                    index={plan.own.find((own) => own.step === step)?.index}
                    hint={plan.hints}
                    draft={draft}
                    edit={edit}
                    basedOn={basedOn}
                />
            ))}
        </ol>
    );
}

/** How many acts of the leg, which begins with the act `first`, are done before this one at the same place. */
function nthAt(maneuvers: readonly Maneuver[], step: number, first: number): number {
    const here = maneuvers[step]?.position;
    const before = maneuvers.slice(first, step);
    return before.filter(({ position }) => here && distanceBetween(position, here) <= SAME_PLACE).length;
}

interface StepProps extends PartProps {
    readonly maneuver: Maneuver;
    readonly leg: 'there' | 'back';
    readonly nth: number;
    readonly index: number | undefined;
    readonly hint: PlanAnswer['hints'];
    readonly basedOn: number;
}

function Step({ maneuver, leg, nth, index, hint, draft, edit, basedOn }: StepProps) {
    const { say, language } = useEditor();
    const own = index === undefined ? undefined : draft.own[index];
    const found = hint.find((about) => about.index === index);
    const place = { at: maneuver.position, leg, nth, index };
    return (
        <li>
            <p>{maneuverSentences(maneuver, language).join(' ')}</p>
            <label className="editor-wide">
                {say('own')}
                <textarea
                    dir="auto"
                    rows={2}
                    maxLength={LONGEST}
                    value={own?.words ?? ''}
                    onChange={({ target }) =>
                        edit(
                            { own: withOwn(draft.own, place, { words: plain(target.value) || undefined }) },
                            `words ${maneuver.at}`,
                        )
                    }
                />
            </label>
            {found && own?.words && (
                <p className="editor-warn" role="alert">
                    {say(`hint.${found.hint}`)} {say('hint.why')}
                </p>
            )}
            <StepMedia
                draft={draft}
                basedOn={basedOn}
                photo={own?.photo}
                voice={own?.voice}
                put={(part) => edit({ own: withOwn(draft.own, place, part) })}
            />
        </li>
    );
}
