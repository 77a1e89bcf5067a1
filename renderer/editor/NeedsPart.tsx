import type { Limits, Needs, Profile } from '../../src/routing/needs.ts';
import type { EditorText } from '../../src/words/editorWords.ts';
import { Icon } from '../ui/icons.tsx';
import { useEditor } from './EditorContext.ts';
import type { PartProps } from './WalkEditor.tsx';

const PROFILES: readonly Profile[] = ['wheelchair', 'rollator', 'slow', 'walking'];

interface Measure {
    readonly text: EditorText;
    readonly least: number;
    readonly most: number;
    readonly step: number;
    readonly read: (needs: Needs) => number | undefined;
    readonly write: (needs: Needs, value: number | undefined) => Needs;
}

/** The same object with one part set, or without it where there is no value. */
function withPart<Whole extends object, Key extends keyof Whole>(
    whole: Whole,
    key: Key,
    value: Whole[Key] | undefined,
): Whole {
    const copy = { ...whole };
    if (value === undefined) Reflect.deleteProperty(copy, key);
    else copy[key] = value;
    return copy;
}

const limit = (
    key: 'steepest' | 'narrowest' | 'highestKerb',
    shape: Pick<Measure, 'text' | 'least' | 'most' | 'step'>,
): Measure => ({
    ...shape,
    read: ({ limits }) => limits[key],
    write: (needs, value) => ({ ...needs, limits: withPart<Limits, typeof key>(needs.limits, key, value) }),
});

const pause = (
    key: 'rest' | 'toilet',
    shape: Pick<Measure, 'text' | 'least' | 'most' | 'step'>,
): Measure => ({
    ...shape,
    read: (needs) => needs[key],
    write: (needs, value) => withPart<Needs, typeof key>(needs, key, value),
});

const MEASURES: readonly Measure[] = [
    limit('steepest', { text: 'steepest', least: 0, most: 30, step: 1 }),
    limit('narrowest', { text: 'narrowest', least: 0, most: 5, step: 0.1 }),
    limit('highestKerb', { text: 'kerb', least: 0, most: 30, step: 1 }),
    pause('rest', { text: 'rest', least: 10, most: 5000, step: 10 }),
    pause('toilet', { text: 'toilet', least: 1, most: 120, step: 1 }),
];

/** How somebody walks and what they can manage; an empty field is the usual for how they walk. */
export function NeedsPart({ draft, edit }: PartProps) {
    const { say, words } = useEditor();
    const { needs } = draft;
    const mayClimb = needs.profile === 'slow' || needs.profile === 'walking';
    return (
        <fieldset>
            <legend>{say('needs')}</legend>
            <div className="editor-row">
                {PROFILES.map((profile) => (
                    <button
                        type="button"
                        key={profile}
                        className="editor-button"
                        aria-pressed={profile === needs.profile}
                        onClick={() => edit({ needs: { ...needs, profile } })}
                    >
                        <Icon name={profile} /> {words(`screens.needs.${profile}`)}
                    </button>
                ))}
            </div>
            <div className="editor-measures">
                {MEASURES.map(({ text, least, most, step, read, write }) => (
                    <label key={text}>
                        {say(text)}
                        <input
                            type="number"
                            min={least}
                            max={most}
                            step={step}
                            value={read(needs) ?? ''}
                            onChange={({ target }) => {
                                const value = target.valueAsNumber;
                                const isGood = value >= least && value <= most;
                                if (target.value === '' || isGood)
                                    edit({ needs: write(needs, isGood ? value : undefined) }, text);
                            }}
                        />
                    </label>
                ))}
            </div>
            <div className="editor-row">
                <label>
                    <input
                        type="checkbox"
                        checked={needs.checkedOnly ?? false}
                        onChange={({ target }) =>
                            edit({
                                needs: withPart<Needs, 'checkedOnly'>(
                                    needs,
                                    'checkedOnly',
                                    target.checked || undefined,
                                ),
                            })
                        }
                    />{' '}
                    {say('checkedOnly')}
                </label>
                {mayClimb && (
                    <label>
                        <input
                            type="checkbox"
                            checked={needs.limits.steps === 'allow'}
                            onChange={({ target }) => {
                                const steps = target.checked ? 'allow' : undefined;
                                edit({
                                    needs: {
                                        ...needs,
                                        limits: withPart<Limits, 'steps'>(needs.limits, 'steps', steps),
                                    },
                                });
                            }}
                        />{' '}
                        {say('stepsAllowed')}
                    </label>
                )}
            </div>
        </fieldset>
    );
}
