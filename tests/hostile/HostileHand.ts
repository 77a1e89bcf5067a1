import type { CDPSession } from '@playwright/test';

interface Point {
    readonly x: number;
    readonly y: number;
}

type Act = (hand: HostileHand) => Promise<void>;

/** What the hand does, the more often the more it is named. */
const ACTS: readonly Act[] = [
    (hand) => hand.tap(hand.anywhere()),
    (hand) => hand.tap(hand.anywhere()),
    (hand) => hand.tap(hand.anywhere()),
    (hand) => hand.tap(hand.onBar()),
    (hand) => hand.twice(hand.anywhere()),
    (hand) => hand.twice(hand.onBar()),
    (hand) => hand.drag(hand.anywhere(), hand.anywhere()),
    (hand) => hand.drag(hand.atEdge(), hand.anywhere()),
    (hand) => hand.palm(hand.anywhere()),
    (hand) => hand.pinch(hand.anywhere()),
    (hand) => hand.hold(hand.anywhere()),
    (hand) => hand.drum(hand.anywhere()),
];

/** Milliseconds. */
const SHORT = 20;
const LONG = 900;
/** From one thing that fingers do to the next. */
const BETWEEN = 8;

/** Real touches of the browser's own kind: fingers, palms, pinches, drags over the edge, drumming. */
export class HostileHand {
    readonly #session: CDPSession;
    readonly #width: number;
    readonly #height: number;
    readonly #random: () => number;
    #underWay: Promise<unknown>[] = [];

    /** @param random the same numbers for the same seed, 0 to below 1 */
    constructor(session: CDPSession, glass: { width: number; height: number }, random: () => number) {
        this.#session = session;
        this.#width = glass.width;
        this.#height = glass.height;
        this.#random = random;
    }

    async touch(): Promise<void> {
        const act = ACTS[Math.floor(this.#random() * ACTS.length)];
        await act?.(this);
    }

    /** Until the page has taken note of every touch; a hand does not wait for that. */
    async rest(): Promise<void> {
        await Promise.all(this.#underWay);
        this.#underWay = [];
    }

    anywhere(): Point {
        return { x: this.#random() * this.#width, y: this.#random() * this.#height };
    }

    onBar(): Point {
        return { x: this.#random() * this.#width, y: this.#height * (0.85 + 0.15 * this.#random()) };
    }

    atEdge(): Point {
        const isLeft = this.#random() < 0.5;
        return { x: isLeft ? 1 : this.#width - 1, y: this.#random() * this.#height };
    }

    async tap(point: Point): Promise<void> {
        await this.#send('touchStart', [point]);
        await this.#pause(SHORT * this.#random());
        await this.#send('touchEnd', []);
    }

    async twice(point: Point): Promise<void> {
        await this.tap(point);
        await this.tap(point);
    }

    async drag(from: Point, to: Point): Promise<void> {
        await this.#send('touchStart', [from]);
        for (const share of [0.2, 0.5, 0.8, 1]) {
            await this.#send('touchMove', [between(from, to, share)]);
        }
        await this.#send('touchEnd', []);
    }

    /** Five fingers and the ball of the hand. */
    async palm(middle: Point): Promise<void> {
        const spots = Array.from({ length: 6 }, (_, index) => ({
            x: middle.x + 60 * Math.cos(index),
            y: middle.y + 60 * Math.sin(index),
        }));
        await this.#send('touchStart', spots);
        await this.#pause(SHORT);
        await this.#send('touchEnd', []);
    }

    async pinch(middle: Point): Promise<void> {
        const apart = (distance: number) => [
            { x: middle.x - distance, y: middle.y },
            { x: middle.x + distance, y: middle.y },
        ];
        await this.#send('touchStart', apart(30));
        for (const distance of [60, 120, 200]) await this.#send('touchMove', apart(distance));
        await this.#send('touchEnd', []);
    }

    async hold(point: Point): Promise<void> {
        await this.#send('touchStart', [point]);
        await this.#pause(LONG * this.#random());
        await this.#send('touchEnd', []);
    }

    async drum(point: Point): Promise<void> {
        for (let stroke = 0; stroke < 8; stroke++) {
            await this.tap({ x: point.x + 20 * this.#random(), y: point.y + 20 * this.#random() });
        }
    }

    async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<void> {
        const touchPoints = points.map(({ x, y }, id) => ({ ...this.#onGlass(x, y), id }));
        this.#underWay.push(this.#session.send('Input.dispatchTouchEvent', { type, touchPoints }));
        await this.#pause(BETWEEN);
    }

    #onGlass(x: number, y: number): Point {
        return {
            x: Math.min(this.#width - 1, Math.max(0, x)),
            y: Math.min(this.#height - 1, Math.max(0, y)),
        };
    }

    #pause(milliseconds: number): Promise<void> {
        return new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
}

const between = (from: Point, to: Point, share: number): Point => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
});
