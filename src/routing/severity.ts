import type { Refusal } from './outcome.ts';

/** Never opened, whatever one can manage. */
export const SHUT = 255;

const SOLID = ['fence', 'wall', 'hedge'];

/**
 * How bad it is to meet what the gate refused, when there is no way without: least first. A way with less of
 * it in all is the way with the least barriers; forbidden ground and walls are not opened.
 */
export function severityOf(refusal: Refusal): number {
    switch (refusal.reason) {
        case 'surface':
        case 'smoothness':
        case 'track':
        case 'unknown':
            return 1;
        case 'kerb':
        case 'narrow':
        case 'steep':
        case 'wheelchair':
            return 2;
        case 'barrier':
            return SOLID.includes(refusal.barrier) ? SHUT : 3;
        case 'escalator':
            return 4;
        case 'steps':
            return 4 + Math.min(12, Math.ceil((refusal.count ?? 12) / 4));
        case 'closed':
            return 20;
        case 'access':
            return SHUT;
    }
}
