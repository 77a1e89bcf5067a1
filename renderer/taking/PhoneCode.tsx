import { useContext, useLayoutEffect, useMemo } from 'react';
import { linkTo } from '../../src/handout/link/packWay.ts';
import type { HandoutOrder } from '../../src/handout/makeHandout.ts';
import { phoneText } from '../../src/handout/phoneText.ts';
import type { KioskAnswer } from '../../src/server/contract.ts';
import type { CodeKind, PhoneScene } from '../journey/taking.ts';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { FitContext } from '../ui/useFit.ts';
import { useVisit } from '../ui/Visit.ts';
import { CodePicture } from './CodePicture.tsx';
import { fitsCode } from './code.ts';
import { handoutOrderOf } from './handoutOrderOf.ts';

/** The code and what to do with it; several ones are turned like pages. */
export function PhoneCode({ scene }: { readonly scene: PhoneScene }) {
    const { journey, kiosk, words } = useVisit();
    const { language } = journey;
    const fit = useContext(FitContext);
    // It comes after the screen that it stands on was fitted.
    useLayoutEffect(fit, [fit]);
    const { text, link } = useMemo(() => {
        const order = handoutOrderOf(scene, kiosk, language);
        return { text: phoneText(order, kiosk.phone, fitsCode), link: linkOf(order, kiosk) };
    }, [scene, kiosk, language]);
    const kind: CodeKind = link === undefined ? 'text' : (scene.kind ?? 'link');
    const part = Math.min(scene.part, text.codes.length - 1);
    const shown = kind === 'link' ? link : text.codes[part];
    return (
        <div className="phone">
            {shown !== undefined && <CodePicture text={shown} label={words('paper.phone.code')} />}
            <div className="phone-words">
                <p className="take-first">{words('paper.phone.scan')}</p>
                <p>{words(kind === 'link' ? 'paper.phone.linkHelp' : 'paper.phone.textHelp')}</p>
                <p>{words(kind === 'link' ? 'paper.phone.linkOnline' : 'paper.phone.textOffline')}</p>
                {link !== undefined && <KindKeys kind={kind} />}
                {kind === 'text' && text.isShort && <p>{words('paper.phone.short')}</p>}
                {kind === 'text' && text.codes.length > 1 && (
                    <PartKeys part={part} parts={text.codes.length} />
                )}
            </div>
        </div>
    );
}

/** Where the operator has a page for phones, and the way fits into a link to it. */
function linkOf(order: HandoutOrder, { companion, phone, dataDate }: KioskAnswer): string | undefined {
    if (companion === undefined) return undefined;
    const date = Date.parse(dataDate);
    return linkTo(companion, order, { phone, mapDate: Number.isNaN(date) ? undefined : date }, fitsCode);
}

function KindKeys({ kind }: { readonly kind: CodeKind }) {
    const { words, touch } = useVisit();
    return (
        <div className="phone-kinds">
            {KINDS.map((other) => (
                <TouchButton
                    key={other}
                    className="button"
                    chosen={other === kind}
                    onPress={() => touch({ type: 'showCode', kind: other, part: 0 })}
                >
                    {words(`paper.phone.${other}`)}
                </TouchButton>
            ))}
        </div>
    );
}

const KINDS: readonly CodeKind[] = ['link', 'text'];

function PartKeys({ part, parts }: { readonly part: number; readonly parts: number }) {
    const { words, touch } = useVisit();
    const isLast = part + 1 === parts;
    const next = isLast ? 0 : part + 1;
    return (
        <>
            <p>{words('paper.phone.part', { part: part + 1, parts })}</p>
            <TouchButton
                className="button"
                onPress={() => touch({ type: 'showCode', kind: 'text', part: next })}
            >
                <span>{words(isLast ? 'paper.phone.first' : 'paper.phone.next')}</span>
                <Icon name="next" />
            </TouchButton>
        </>
    );
}
