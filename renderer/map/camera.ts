import type { Position } from '../../src/base/position.ts';

/** Where the map looks: `bearing` is the direction that is up on the screen. */
export interface Camera {
    readonly center: Position;
    readonly zoom: number;
    readonly bearing: number;
}

export interface Size {
    readonly width: number;
    readonly height: number;
}

/** Pixels kept free at each side. */
export interface Padding {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
}

/** MapLibre's world is 512 pixels wide at zoom 0. */
const WORLD = 512;
const RADIANS = Math.PI / 180;

function project([longitude, latitude]: Position): [x: number, y: number] {
    const sine = Math.sin(latitude * RADIANS);
    return [
        WORLD * (longitude / 360 + 0.5),
        WORLD * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
    ];
}

function unproject(x: number, y: number): Position {
    const latitude = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) / RADIANS;
    return [(x / WORLD - 0.5) * 360, latitude];
}

function turn([x, y]: readonly [number, number], bearing: number): [x: number, y: number] {
    const [sine, cosine] = [Math.sin(-bearing * RADIANS), Math.cos(-bearing * RADIANS)];
    return [x * cosine - y * sine, x * sine + y * cosine];
}

/** Pixels on a screen of the given size, the bearing being up. */
export function toScreen(position: Position, camera: Camera, size: Size): [x: number, y: number] {
    const [centerX, centerY] = project(camera.center);
    const [x, y] = project(position);
    const scale = 2 ** camera.zoom;
    const [right, down] = turn([(x - centerX) * scale, (y - centerY) * scale], camera.bearing);
    return [size.width / 2 + right, size.height / 2 + down];
}

/** The position that lies so many pixels right of and below the camera's centre. */
export function centreMoved(camera: Camera, right: number, down: number): Position {
    const scale = 2 ** camera.zoom;
    const [east, south] = turn([right / scale, down / scale], -camera.bearing);
    const [x, y] = project(camera.center);
    return unproject(x + east, y + south);
}

/** Of a small map the padding takes no more than this part. */
const MOST_PADDING = 0.6;

function fitting({ top, bottom, left, right }: Padding, { width, height }: Size): Padding {
    const upright = Math.min(1, (MOST_PADDING * height) / Math.max(1, top + bottom));
    const across = Math.min(1, (MOST_PADDING * width) / Math.max(1, left + right));
    return { top: top * upright, bottom: bottom * upright, left: left * across, right: right * across };
}

/** The nearest view, not nearer than `nearest`, that shows all positions inside the padding with the bearing up. */
export function cameraAround(
    positions: readonly Position[],
    bearing: number,
    size: Size,
    padding: Padding,
    nearest: number,
): Camera {
    const turned = positions.map((position) => turn(project(position), bearing));
    const xs = turned.map(([x]) => x);
    const ys = turned.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const { top: above, bottom: below, left: before, right: after } = fitting(padding, size);
    const width = Math.max(1, size.width - before - after);
    const height = Math.max(1, size.height - above - below);
    const scale = Math.min(width / (right - left), height / (bottom - top), 2 ** nearest);
    const shiftRight = (after - before) / 2 / scale;
    const shiftDown = (below - above) / 2 / scale;
    const middle = turn([(left + right) / 2 + shiftRight, (top + bottom) / 2 + shiftDown], -bearing);
    return { center: unproject(...middle), zoom: Math.log2(scale), bearing };
}
