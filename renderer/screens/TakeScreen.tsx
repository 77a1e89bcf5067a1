import type { PrintAnswer, PrinterAnswer } from '../../src/server/contract.ts';
import type { Journey } from '../journey/Journey.ts';
import { isPrinting, type TakeScene } from '../journey/taking.ts';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';
import { nameOfTarget } from './nameOf.ts';

/** Paper first, then the phone. What the printer cannot do is known before it is offered. */
export function TakeScreen({ scene }: { readonly scene: TakeScene }) {
    const { journey, words, touch, printer } = useVisit();
    const printed = printedOf(journey, scene);
    const canPrint = printer === 'ready' && !isPrinting(journey);
    const isOut = printed === 'printed';
    const { target } = scene;
    const comesBack = target.kind === 'walk' && target.walk.thereAndBack;
    return (
        <>
            <div className="top">
                <h1 className="title">
                    {words('paper.take.title')}
                    <span className="title-goal" dir="auto">
                        {nameOfTarget(scene.target, words)}
                    </span>
                </h1>
                <PrintState printed={printed} printer={printer} />
            </div>
            <div className="bottom">
                <div className="take-acts">
                    {canPrint && !isOut && <PrintKey direction="there" isFirst />}
                    {canPrint && !comesBack && <PrintKey direction="back" />}
                    <TouchButton
                        className={canPrint || isOut ? 'button' : 'button primary'}
                        onPress={() => touch({ type: 'toPhone' })}
                    >
                        <Icon name="phone" />
                        <span>{words('paper.take.toPhone')}</span>
                    </TouchButton>
                    {!isPrinting(journey) && (
                        <TouchButton
                            className={isOut ? 'button primary' : 'button'}
                            onPress={() => touch({ type: 'finish' })}
                        >
                            <Icon name="check" />
                            <span>{words('paper.take.done')}</span>
                        </TouchButton>
                    )}
                </div>
            </div>
        </>
    );
}

function PrintKey({
    direction,
    isFirst,
}: {
    readonly direction: 'there' | 'back';
    readonly isFirst?: boolean;
}) {
    const { words, touch } = useVisit();
    return (
        <TouchButton
            className={isFirst ? 'button primary' : 'button'}
            onPress={() => touch({ type: 'print', direction })}
        >
            <Icon name="print" />
            <span>{words(direction === 'there' ? 'paper.take.print' : 'paper.take.printBack')}</span>
        </TouchButton>
    );
}

type Printed = NonNullable<Journey['print']>['printed'];

/** What became of the sheet of this way; undefined where none was asked for. */
function printedOf({ print }: Journey, scene: TakeScene): Printed | undefined {
    return print?.way.route === scene.route ? print.printed : undefined;
}

interface PrintStateProps {
    readonly printed: Printed | undefined;
    readonly printer: PrinterAnswer['printer'] | undefined;
}

function PrintState({ printed, printer }: PrintStateProps) {
    const { words } = useVisit();
    if (printed === 'awaited') {
        return <Said icon="print" first={words('paper.take.printing')} then={words('paper.take.wait')} />;
    }
    if (printed === 'printed') {
        return <Said icon="check" first={words('paper.take.printed')} then={words('paper.take.takeIt')} />;
    }
    const trouble = printed ?? troubleOf(printer);
    if (!trouble) return null;
    return (
        <Said icon="caution" first={words(`paper.trouble.${trouble}`)} then={words('paper.take.instead')} />
    );
}

/** Where there is no printer nothing is said of one. */
function troubleOf(
    printer: PrintStateProps['printer'],
): Exclude<PrintAnswer['printed'], 'printed'> | undefined {
    return printer === undefined || printer === 'ready' || printer === 'none' ? undefined : printer;
}

interface SaidProps {
    readonly icon: 'print' | 'check' | 'caution';
    readonly first: string;
    readonly then: string;
}

function Said({ icon, first, then }: SaidProps) {
    return (
        <div className="take-said" role="status" data-state={icon}>
            <Icon name={icon} />
            <div>
                <p className="take-first">{first}</p>
                <p>{then}</p>
            </div>
        </div>
    );
}
