import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';

/** The way in one touch: on paper where a printer is ready, and to the phone. */
export function TakeKeys() {
    const { words, touch, printer } = useVisit();
    return (
        <>
            {printer === 'ready' && (
                <TouchButton className="button" onPress={() => touch({ type: 'print', direction: 'there' })}>
                    <Icon name="print" />
                    <span>{words('paper.take.print')}</span>
                </TouchButton>
            )}
            <TouchButton className="button" onPress={() => touch({ type: 'toPhone' })}>
                <Icon name="phone" />
                <span>{words('paper.take.toPhone')}</span>
            </TouchButton>
        </>
    );
}
