import { EARTH_RADIUS, type Position } from '../../base/position.ts';
import { type Degrees, degrees } from '../../base/units.ts';

/** Metres looked back and ahead, so that a kink of a metre is no turn. */
const LOOK = 10;

const RADIANS = Math.PI / 180;
/** Degrees of latitude. */
const LOOK_DEGREES = LOOK / (EARTH_RADIUS * RADIANS);

/** Clockwise from north over a few metres, where the earth is flat. */
function bearingOver(from: Position, to: Position): Degrees {
    const east = (to[0] - from[0]) * Math.cos(from[1] * RADIANS);
    return degrees(Math.atan2(east, to[1] - from[1]) / RADIANS);
}

/** The position that lies `LOOK` metres from an index, walking in steps of 1 or −1, or the line's end. */
function lookFrom(line: readonly Position[], at: number, step: 1 | -1): Position {
    const shrink = Math.cos(line[at][1] * RADIANS);
    let left = LOOK_DEGREES;
    let index = at;
    for (;;) {
        const next = index + step;
        if (next < 0 || next >= line.length) return line[index];
        const from = line[index];
        const to = line[next];
        const east = (to[0] - from[0]) * shrink;
        const north = to[1] - from[1];
        const length = Math.sqrt(east * east + north * north);
        if (length >= left) {
            const share = left / length;
            return [from[0] + (to[0] - from[0]) * share, from[1] + north * share];
        }
        left -= length;
        index = next;
    }
}

/** Direction of travel just before a point of the line; at its start the one after. */
export function headingInto(line: readonly Position[], at: number): Degrees {
    if (at === 0) return line.length > 1 ? headingOut(line, 0) : degrees(0);
    return bearingOver(lookFrom(line, at, -1), line[at]);
}

/** Direction of travel just after a point of the line; at its end the one before. */
export function headingOut(line: readonly Position[], at: number): Degrees {
    if (at === line.length - 1) return line.length > 1 ? headingInto(line, at) : degrees(0);
    return bearingOver(line[at], lookFrom(line, at, 1));
}
