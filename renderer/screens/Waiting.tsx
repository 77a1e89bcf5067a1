import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';

interface WaitingProps {
    readonly status: 'awaited' | 'failed';
    readonly sentence: string;
}

/** While an answer is on its way, or when it did not come. */
export function Waiting({ status, sentence }: WaitingProps) {
    const { words, touch } = useVisit();
    if (status === 'awaited') {
        return (
            <div className="calm waiting" role="status">
                <p>{sentence}</p>
            </div>
        );
    }
    return (
        <div className="calm" role="alert">
            <p>{words('screens.fault.sorry')}</p>
            <TouchButton className="button primary" onPress={() => touch({ type: 'retry' })}>
                {words('screens.fault.retry')}
            </TouchButton>
        </div>
    );
}
