/**
 * Joins lines that meet end to end, so that a street cut into twenty ways has room for its name. Where more than two
 * meet, the first two in the given order are joined. Every line ends up in exactly one answer.
 */
export function joinLines(lines: readonly Uint32Array[]): Uint32Array[] {
    const ending = new Map<number, number[]>();
    lines.forEach((line, at) => {
        for (const end of [line[0], line[line.length - 1]]) {
            const there = ending.get(end) ?? [];
            there.push(at);
            ending.set(end, there);
        }
    });
    const used = new Set<number>();

    function extend(line: number[]): void {
        for (;;) {
            const end = line[line.length - 1];
            const next = ending.get(end)?.find((at) => !used.has(at));
            if (next === undefined) return;
            used.add(next);
            const nodes = Array.from(lines[next]);
            if (nodes[0] !== end) nodes.reverse();
            line.push(...nodes.slice(1));
        }
    }

    return lines.flatMap((first, at) => {
        if (used.has(at)) return [];
        used.add(at);
        const joined = Array.from(first);
        extend(joined);
        joined.reverse();
        extend(joined);
        return [Uint32Array.from(joined)];
    });
}
