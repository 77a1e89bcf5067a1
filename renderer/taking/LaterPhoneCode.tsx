import { useEffect, useState } from 'react';
import type { PhoneScene } from '../journey/taking.ts';
import { untilItComes } from '../later/untilItComes.ts';

let PhoneCode: typeof import('./PhoneCode.tsx').PhoneCode | undefined;
let coming: Promise<void> | undefined;

/** Has the code for phones in the page, with all that draws it; few visits need it. */
export function fetchPhoneCode(): Promise<void> {
    coming ??= untilItComes(() => import('./PhoneCode.tsx')).then((fetched) => {
        PhoneCode = fetched.PhoneCode;
    });
    return coming;
}

/** The code for phones, at once where it was fetched ahead: React's `lazy` would show it a third of a second late. */
export function LaterPhoneCode({ scene }: { readonly scene: PhoneScene }) {
    const [isThere, setThere] = useState(PhoneCode !== undefined);
    useEffect(() => {
        if (!isThere) void fetchPhoneCode().then(() => setThere(true));
    }, [isThere]);
    return PhoneCode ? <PhoneCode scene={scene} /> : <div className="phone" />;
}
