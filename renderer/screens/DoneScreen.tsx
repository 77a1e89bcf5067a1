import { useEffect, useEffectEvent, useState } from 'react';
import { Icon } from '../ui/icons.tsx';
import { useVisit } from '../ui/Visit.ts';

/** From the farewell's first picture until its visitor is forgotten, milliseconds. */
const SEEN = 700;

/** The farewell as it stood on the glass: mere letters of a size and colours. */
interface Farewell {
    readonly lang: string;
    readonly dir: string;
    readonly theme: string | undefined;
    readonly text: string;
    readonly huge: string;
    readonly sentences: readonly [string, string];
}

/** It stays as it was painted when the visitor's language, size and colours are forgotten. */
export function DoneScreen({ forget }: { readonly forget: () => void }) {
    const { words } = useVisit();
    const [picture, setPicture] = useState<Farewell>();
    const [farewell, forgotten] = picture?.sentences ?? [
        words('screens.done.farewell'),
        words('screens.done.forgotten'),
    ];
    const leave = useEffectEvent(() => {
        setPicture({ ...painted(), sentences: [farewell, forgotten] });
        forget();
    });
    useEffect(() => {
        const timer = setTimeout(() => leave(), SEEN);
        return () => clearTimeout(timer);
    }, []);
    const look = picture && {
        lang: picture.lang,
        dir: picture.dir,
        'data-theme': picture.theme,
        style: { '--text': picture.text, '--huge': picture.huge },
    };
    return (
        <div className="calm done" role="status" {...look}>
            <Icon name="check" />
            <h1>{farewell}</h1>
            <p>{forgotten}</p>
        </div>
    );
}

/** How the page looks just now. */
function painted(): Omit<Farewell, 'sentences'> {
    const { lang, dir, dataset } = document.documentElement;
    const style = getComputedStyle(document.documentElement);
    return {
        lang,
        dir,
        theme: dataset.theme,
        text: style.getPropertyValue('--text'),
        huge: style.getPropertyValue('--huge'),
    };
}
