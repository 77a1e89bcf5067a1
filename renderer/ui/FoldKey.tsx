import { useContext, useLayoutEffect, useState } from 'react';
import { Icon } from './icons.tsx';
import { TouchButton } from './TouchButton.tsx';
import { FitContext } from './useFit.ts';
import { useVisit } from './Visit.ts';

/** Turns the pages of a screen that is too small for all its lines; elsewhere it is away. */
export function FoldKey() {
    const { journey, words } = useVisit();
    const { scene, size, language } = journey;
    const shown = `${language} ${size}`;
    const [turned, setTurned] = useState({ scene, shown, page: 0 });
    const page = turned.scene === scene && turned.shown === shown ? turned.page : 0;
    const fit = useContext(FitContext);
    // biome-ignore lint/correctness/useExhaustiveDependencies: another page shows other lines
    useLayoutEffect(fit, [fit, page]);
    return (
        <div className="fold" data-page={page}>
            <TouchButton className="button" onPress={() => setTurned({ scene, shown, page: page + 1 })}>
                <span className="fold-on">{words('look.readOn')}</span>
                <span className="fold-again">{words('look.readAgain')}</span>
                <Icon name="down" />
            </TouchButton>
        </div>
    );
}
