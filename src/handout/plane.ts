import { distanceBetween, type Position } from '../base/position.ts';

/** Metres to the right and ahead of somebody who stands at the origin. */
export type Point = readonly [right: number, ahead: number];

const RADIANS = Math.PI / 180;

/** The ground as seen from a position by somebody who looks along a heading; exact to a metre within a kilometre. */
export function seenFrom(origin: Position, heading: number): (position: Position) => Point {
    const [sine, cosine] = [Math.sin(heading * RADIANS), Math.cos(heading * RADIANS)];
    return (position) => {
        const east = Math.sign(position[0] - origin[0]) * distanceBetween(origin, [position[0], origin[1]]);
        const north = Math.sign(position[1] - origin[1]) * distanceBetween(origin, [origin[0], position[1]]);
        return [east * cosine - north * sine, east * sine + north * cosine];
    };
}
