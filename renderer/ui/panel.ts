import { type Measures, measuresOf } from './measures.ts';
import { useVisit } from './Visit.ts';

/** The sizes of this panel, as it stands now. */
export function usePanel(): Measures & { readonly isLandscape: boolean } {
    const { kiosk } = useVisit();
    return {
        ...measuresOf(kiosk, Math.min(innerWidth, innerHeight)),
        isLandscape: innerWidth > innerHeight,
    };
}
