import { bearingBetween, distanceBetween, type Position } from '../../base/position.ts';
import { type Degrees, degrees } from '../../base/units.ts';

/** Metres looked back and ahead, so that a kink of a metre is no turn. */
const LOOK = 10;

/** The position that lies `LOOK` metres from an index, walking in steps of 1 or −1, or the line's end. */
function lookFrom(line: readonly Position[], at: number, step: 1 | -1): Position {
    let left = LOOK;
    let index = at;
    for (;;) {
        const next = index + step;
        if (next < 0 || next >= line.length) return line[index];
        const length = distanceBetween(line[index], line[next]);
        if (length >= left) {
            const share = left / length;
            const [from, to] = [line[index], line[next]];
            return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
        }
        left -= length;
        index = next;
    }
}

/** Direction of travel just before a point of the line; at its start the one after. */
export function headingInto(line: readonly Position[], at: number): Degrees {
    if (at === 0) return line.length > 1 ? headingOut(line, 0) : degrees(0);
    return bearingBetween(lookFrom(line, at, -1), line[at]);
}

/** Direction of travel just after a point of the line; at its end the one before. */
export function headingOut(line: readonly Position[], at: number): Degrees {
    if (at === line.length - 1) return line.length > 1 ? headingInto(line, at) : degrees(0);
    return bearingBetween(line[at], lookFrom(line, at, 1));
}
