import { TouchButton } from '../../ui/TouchButton.tsx';
import type { StepProps } from './StepContent.tsx';
import { Stepper } from './Stepper.tsx';

const USUAL = { on: '06:00', off: '23:00', night: 'picture' } as const;
const DAY = 24 * 60;

function later(time: string, minutes: number): string {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const at = (hour * 60 + minute + minutes + DAY) % DAY;
    return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** When the screen is on. */
export function ScheduleStep({ setup, dispatch, words }: StepProps) {
    const { schedule } = setup.lines;
    const set = (changed: Partial<typeof USUAL | NonNullable<typeof schedule>>) => {
        const next = { ...USUAL, ...schedule, ...changed };
        if (next.on !== next.off) dispatch({ type: 'schedule', schedule: next });
    };
    const shown = schedule ?? USUAL;
    return (
        <>
            <h2>{words.setup.schedule}</h2>
            <TouchButton
                className="choice"
                chosen={!schedule}
                onPress={() => dispatch({ type: 'schedule', schedule: null })}
            >
                {words.setup.always}
            </TouchButton>
            <p>{words.setup.from}</p>
            <Stepper
                value={shown.on}
                steps={[-60, -15, 15, 60]}
                onStep={(by) => set({ on: later(shown.on, by) })}
            />
            <p>{words.setup.until}</p>
            <Stepper
                value={shown.off}
                steps={[-60, -15, 15, 60]}
                onStep={(by) => set({ off: later(shown.off, by) })}
            />
        </>
    );
}
