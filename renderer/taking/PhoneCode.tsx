import { useMemo } from 'react';
import { phoneText } from '../../src/handout/phoneText.ts';
import type { CodeKind, PhoneScene } from '../journey/taking.ts';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';
import { CodePicture } from './CodePicture.tsx';
import { fitsCode } from './code.ts';
import { handoutOrderOf } from './handoutOrderOf.ts';

/** The code and what to do with it; several ones are turned like pages. */
export function PhoneCode({ scene }: { readonly scene: PhoneScene }) {
    const { journey, kiosk, words } = useVisit();
    const { language } = journey;
    const text = useMemo(() => {
        const order = handoutOrderOf(scene, kiosk, language);
        return phoneText(order, kiosk.phone, fitsCode);
    }, [scene, kiosk, language]);
    const link: string | undefined = undefined;
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
                {kind === 'text' && text.isShort && <p>{words('paper.phone.short')}</p>}
                {kind === 'text' && text.codes.length > 1 && (
                    <PartKeys part={part} parts={text.codes.length} />
                )}
            </div>
        </div>
    );
}

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
