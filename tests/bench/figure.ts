/** One measured number, beside what it should reach. */
export interface Figure {
    readonly what: string;
    readonly value: number;
    readonly unit: 's' | 'ms' | 'µs' | 'MB' | 'kB' | '%';
    /** Largest value that is good enough; absent where a number is only for orientation. */
    readonly reach?: number;
}

/** A measurement that could not be made, and why. */
export interface Skipped {
    readonly what: string;
    readonly why: string;
}

export type Measured = Figure | Skipped;

/** Value below which a share of the samples lies (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
    const sorted = [...samples].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
