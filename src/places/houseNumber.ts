const RANGE = /^(\d+)\s*[-–]\s*(\d+)$/;

/** How well a mapped house number answers a typed one; lower is better, undefined is not at all. */
export function houseFit(mapped: string, typed: string): number | undefined {
    const wanted = typed.toLowerCase();
    let best: number | undefined;
    for (const part of mapped.toLowerCase().split(/[;,/]/)) {
        const fit = partFit(part.replaceAll(' ', ''), wanted);
        if (fit !== undefined && (best === undefined || fit < best)) best = fit;
    }
    return best;
}

/** Same, within a range of the same parity, same number with another letter, beginning of the number. */
function partFit(part: string, wanted: string): number | undefined {
    if (part === wanted) return 0;
    const [digits] = /^\d+/.exec(wanted) ?? [''];
    const range = RANGE.exec(part);
    const number = Number(digits);
    if (range && number >= Number(range[1]) && number <= Number(range[2])) {
        return (number - Number(range[1])) % 2 === 0 ? 1 : undefined;
    }
    const own = /^\d+/.exec(part)?.[0] ?? '';
    if (own === digits) return 2;
    return wanted === digits && own.startsWith(digits) ? 3 : undefined;
}
