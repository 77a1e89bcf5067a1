import { isPrinting, type PhoneScene } from '../journey/taking.ts';
import { LaterPhoneCode } from '../taking/LaterPhoneCode.tsx';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';

/** The way as a picture that a phone's camera reads. */
export function PhoneScreen({ scene }: { readonly scene: PhoneScene }) {
    const { words } = useVisit();
    return (
        <>
            <div className="top">
                <h1 className="title">{words('paper.phone.title')}</h1>
            </div>
            <div className="bottom">
                <LaterPhoneCode scene={scene} />
                <DoneKey />
            </div>
        </>
    );
}

/** Away while a sheet is printed, which the end of the visit would take back. */
function DoneKey() {
    const { journey, words, touch } = useVisit();
    if (isPrinting(journey)) return null;
    return (
        <div className="take-acts">
            <TouchButton className="button primary" onPress={() => touch({ type: 'finish' })}>
                <Icon name="check" />
                <span>{words('paper.take.done')}</span>
            </TouchButton>
        </div>
    );
}
