import type { Measured, Panel } from './finding.ts';
import { focus, names, structure } from './nameRules.ts';
import { otherContrasts, reach, targetGaps, targetSizes } from './targetRules.ts';
import { capHeights, lineLengths, misplaced, sentenceLengths, textContrasts } from './textRules.ts';

/** Every rule on what stands on the screen now. */
export function measureScreen(page: Element, panel: Panel): Measured[] {
    return [
        capHeights(page, panel),
        lineLengths(page),
        sentenceLengths(page),
        textContrasts(page),
        otherContrasts(page),
        targetSizes(page, panel),
        targetGaps(page, panel),
        reach(page, panel),
        focus(page),
        names(page),
        structure(page),
        misplaced(page),
    ];
}
