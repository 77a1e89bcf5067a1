import { type Bounds, isWithin, type Position } from '../base/position.ts';
import { fail, type Result, succeed } from '../base/result.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

function numbersOf(found: unknown): number[] {
    const parts = typeof found === 'string' ? found.split(',').map((part) => part.trim()) : found;
    if (!Array.isArray(parts)) return [];
    return parts.map((part) => {
        if (typeof part === 'string') return NUMBER.test(part) ? Number(part) : Number.NaN;
        return typeof part === 'number' ? part : Number.NaN;
    });
}

const quote = (found: unknown): string =>
    (typeof found === 'string' ? found : (JSON.stringify(found) ?? 'nothing')).slice(0, 80);

/** A position out of `LON,LAT` or `[LON, LAT]`; the fault says what was found and expected. */
export function readPosition(name: string, found: unknown): Result<Position, string> {
    const numbers = numbersOf(found);
    const [longitude, latitude] = numbers;
    if (numbers.length !== 2 || numbers.some((number) => !Number.isFinite(number))) {
        return fail(`${name}: expected LON,LAT in degrees as in 8.6936,49.4094, found ${quote(found)}`);
    }
    if (Math.abs(latitude) > 90 && Math.abs(longitude) <= 90) {
        return fail(`${name}: expected LON,LAT with the longitude first, found ${quote(found)}: swapped?`);
    }
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
        return fail(`${name}: expected LON,LAT up to 180,90 degrees, found ${quote(found)}`);
    }
    return succeed([longitude, latitude]);
}

/** Why a position was most likely given with its numbers swapped: it lies outside, and swapped inside. */
export function swapFault(name: string, [longitude, latitude]: Position, bounds: Bounds): string | undefined {
    if (isWithin(bounds, [longitude, latitude]) || !isWithin(bounds, [latitude, longitude])) return undefined;
    return `${name}: expected LON,LAT with the longitude first, found ${longitude},${latitude}: swapped, it lies in the region`;
}
