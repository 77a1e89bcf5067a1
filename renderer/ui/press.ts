/** A touch so soon and so near after the last one is the same trembling touch (EN 301 549, 5.8). */
const DOUBLE_STRIKE = { milliseconds: 500, millimetres: 8 };

interface Point {
    readonly x: number;
    readonly y: number;
    readonly at: number;
}

let last: Point | undefined;

/** Whether a release is a touch of its own; remembers it when it is. */
export function isOwnTouch(event: { clientX: number; clientY: number; timeStamp: number }): boolean {
    const touch = { x: event.clientX, y: event.clientY, at: event.timeStamp };
    const isSame =
        last !== undefined &&
        touch.at - last.at < DOUBLE_STRIKE.milliseconds &&
        Math.hypot(touch.x - last.x, touch.y - last.y) < DOUBLE_STRIKE.millimetres * pixelsPerMillimetre();
    if (!isSame) last = touch;
    return !isSame;
}

function pixelsPerMillimetre(): number {
    const value = getComputedStyle(document.documentElement).getPropertyValue('--pixels-per-millimetre');
    return Number(value) || 4;
}
