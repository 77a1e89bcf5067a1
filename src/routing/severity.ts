import type { Refusal } from './outcome.ts';

/**
 * How bad it is to meet what the gate refused, when there is no way without: least first. A way with less of
 * it in all is the way with the least barriers. Forbidden ground and walls are not opened, so it matters nothing what
 * they count.
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
            return 3;
        case 'escalator':
            return 4;
        case 'steps':
            return 4 + Math.min(12, Math.ceil((refusal.count ?? 12) / 4));
        case 'closed':
        case 'access':
            return 20;
    }
}
