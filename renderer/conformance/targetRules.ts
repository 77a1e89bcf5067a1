import { contrast, groundOf, over, readColour } from './colours.ts';
import type { Measured, Panel } from './finding.ts';
import { leastOf, mostOf, targetsIn, wordsOf } from './seen.ts';
import { worst } from './textRules.ts';

/** Millimetres (acceptance A10, A11). */
const ANY_SIDE = 16;
const PRIMARY_SIDE = 20;
const GAP = 5;
/** Boxes end on whole pixels of the glass. */
const SLACK = 0.3;
const OTHER_CONTRAST = 3;
/** Millimetres above the floor (acceptance A20, A21). */
const STANDING = { lowest: 380, highest: 1220 };
const SEATED = { lowest: 850, highest: 1050 };

/** What a visit is done with; the map's small keys only help. */
const PRIMARY = '.button.primary, .tile, .place, .key';

export function targetSizes(page: Element, { pixelsPerMillimetre }: Panel): Measured {
    const targets = targetsIn(page).map((target) => {
        const { width, height } = target.getBoundingClientRect();
        const least = target.matches(PRIMARY) ? PRIMARY_SIDE : ANY_SIDE;
        return { target, side: Math.min(width, height) / pixelsPerMillimetre, least };
    });
    return {
        rule: 'targetSize',
        checked: targets.length,
        ...worst(leastOf(targets.map(({ side }) => side))),
        faults: targets
            .filter(({ side, least }) => side < least - SLACK)
            .map(({ target, side, least }) => `${wordsOf(target)}: ${side.toFixed(1)} of ${least} mm`),
    };
}

export function targetGaps(page: Element, { pixelsPerMillimetre }: Panel): Measured {
    const targets = targetsIn(page);
    const pairs = targets.flatMap((first, index) =>
        targets
            .slice(index + 1)
            .filter((second) => !first.contains(second) && !second.contains(first))
            .map((second) => ({ first, second, gap: gapBetween(first, second) / pixelsPerMillimetre })),
    );
    return {
        rule: 'targetGap',
        checked: pairs.length,
        ...worst(leastOf(pairs.map(({ gap }) => gap))),
        faults: pairs
            .filter(({ gap }) => gap < GAP - SLACK)
            .map(({ first, second, gap }) => `${wordsOf(first)} / ${wordsOf(second)}: ${gap.toFixed(1)} mm`),
    };
}

/** Pixels between two boxes; 0 where they touch or lie on each other. */
function gapBetween(first: Element, second: Element): number {
    const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
    const across = Math.max(0, a.left - b.right, b.left - a.right);
    const upright = Math.max(0, a.top - b.bottom, b.top - a.bottom);
    return Math.hypot(across, upright);
}

export function reach(page: Element, panel: Panel): Measured {
    const { mountingHeight, pixelsPerMillimetre, lowered } = panel;
    if (mountingHeight === undefined) {
        return { rule: 'reach', checked: 0, faults: [], skipped: 'nobody measured the mounting height' };
    }
    const band = lowered ? SEATED : STANDING;
    const heights = mustBeReached(page, lowered).map((target) => {
        const { top, bottom } = target.getBoundingClientRect();
        const above = (pixels: number) => mountingHeight + (innerHeight - pixels) / pixelsPerMillimetre;
        return { target, lowest: above(bottom), highest: above(top) };
    });
    return {
        rule: 'reach',
        checked: heights.length,
        ...worst(mostOf(heights.map(({ highest }) => highest))),
        faults: heights
            .filter(({ lowest, highest }) => lowest < band.lowest - 1 || highest > band.highest + 1)
            .map(
                ({ target, lowest, highest }) =>
                    `${wordsOf(target)}: ${Math.round(lowest)} to ${Math.round(highest)} mm`,
            ),
    };
}

/** Every target; while standing up, the key that lowers the others is enough where there is one. */
function mustBeReached(page: Element, lowered: boolean): HTMLElement[] {
    const targets = targetsIn(page);
    const lower = targets.filter((target) => target.matches('.key-lower'));
    return lowered || lower.length === 0 ? targets : lower;
}

/** A target is told from what is around it by its edge or its ground, and its picture from its ground. */
export function otherContrasts(page: Element): Measured {
    const targets = targetsIn(page).flatMap((target) => [
        { target, what: 'edge', ratio: edgeContrast(target) },
        ...[...target.querySelectorAll('svg')].map((picture) => ({
            target,
            what: 'picture',
            ratio: pictureContrast(picture),
        })),
    ]);
    return {
        rule: 'otherContrast',
        checked: targets.length,
        ...worst(leastOf(targets.map(({ ratio }) => ratio))),
        faults: targets
            .filter(({ ratio }) => ratio < OTHER_CONTRAST)
            .map(({ target, what, ratio }) => `${wordsOf(target)}, ${what}: ${ratio.toFixed(2)}:1`),
    };
}

function edgeContrast(target: Element): number {
    const around = groundOf(target.parentElement);
    const { borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(target);
    const ground = contrast(groundOf(target), around);
    const border = readColour(borderTopColor);
    const hasBorder = border && borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
    return hasBorder ? Math.max(ground, contrast(over(border, around), around)) : ground;
}

function pictureContrast(picture: Element): number {
    const ground = groundOf(picture);
    const { color, stroke } = getComputedStyle(picture);
    const ink = readColour(stroke) ?? readColour(color) ?? [0, 0, 0, 1];
    return contrast(over(ink, ground), ground);
}
