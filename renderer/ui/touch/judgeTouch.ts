/** A rectangle on the glass, millimetres. */
export interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
}

/** What a touch can mean. */
export interface TouchTarget<Key> {
    readonly key: Key;
    readonly box: Box;
    /** A picture or map that takes a touch anywhere on it; keys lie on it, and it takes no near miss. */
    readonly isGround: boolean;
}

/** A finger that has come down on the glass. */
export interface Contact {
    /** Millimetres. */
    readonly x: number;
    readonly y: number;
    /** Milliseconds. */
    readonly at: number;
    /** The longer side of what touches the glass, millimetres; 0 where the panel does not tell. */
    readonly breadth: number;
    /** How many fingers are on the glass with this one. */
    readonly fingers: number;
}

/** The touch before: where and when its finger was lifted, and what it meant. */
export interface LastTouch<Key> {
    readonly x: number;
    readonly y: number;
    readonly at: number;
    readonly key: Key | undefined;
}

export type Verdict<Key> =
    | { readonly verdict: 'hit'; readonly target: TouchTarget<Key> }
    /** Beside a target, near enough to mean it. */
    | { readonly verdict: 'near'; readonly target: TouchTarget<Key> }
    | { readonly verdict: 'miss' }
    | { readonly verdict: 'ignored'; readonly because: 'fingers' | 'palm' | 'strike' };

/** How far beside a target a touch still means it (acceptance A12); more once the visitor has missed often. */
export const REACH = 8;
const GROWN_REACH = 12;
/** On a map that takes touches too, only what is this near to a key means the key. */
const REACH_ON_GROUND = 4;
/** A finger lying flat is 20 mm long, the edge of a hand 40 mm and more. */
const PALM = 30;
/** A touch so soon on the same target, or so near, is the same trembling touch (EN 301 549, 5.8; acceptance A16). */
const STRIKE = { milliseconds: 500, millimetres: 8 };

/** Millimetres from a point to a rectangle; 0 inside. */
export function distanceTo({ left, top, right, bottom }: Box, x: number, y: number): number {
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** What a touch means; the targets are in the order in which they are painted. */
export function judgeTouch<Key>(
    contact: Contact,
    targets: readonly TouchTarget<Key>[],
    last: LastTouch<Key> | undefined,
    isGrown = false,
): Verdict<Key> {
    if (contact.fingers > 1) return { verdict: 'ignored', because: 'fingers' };
    if (contact.breadth > PALM) return { verdict: 'ignored', because: 'palm' };
    const meant = meantBy(contact, targets, isGrown);
    const key = meant.verdict === 'miss' ? undefined : meant.target.key;
    return last && isStrike(contact, key, last) ? { verdict: 'ignored', because: 'strike' } : meant;
}

function meantBy<Key>(
    { x, y }: Contact,
    targets: readonly TouchTarget<Key>[],
    isGrown: boolean,
): Exclude<Verdict<Key>, { verdict: 'ignored' }> {
    const under = targets.findLast(({ box }) => distanceTo(box, x, y) === 0);
    if (under && !under.isGround) return { verdict: 'hit', target: under };
    const near = nearest(x, y, targets);
    const reach = under ? REACH_ON_GROUND : isGrown ? GROWN_REACH : REACH;
    if (near && near.distance <= reach) return { verdict: 'near', target: near.target };
    return under ? { verdict: 'hit', target: under } : { verdict: 'miss' };
}

function nearest<Key>(
    x: number,
    y: number,
    targets: readonly TouchTarget<Key>[],
): { target: TouchTarget<Key>; distance: number } | undefined {
    let best: { target: TouchTarget<Key>; distance: number } | undefined;
    for (const target of targets) {
        if (target.isGround) continue;
        const distance = distanceTo(target.box, x, y);
        if (!best || distance < best.distance) best = { target, distance };
    }
    return best;
}

function isStrike<Key>(contact: Contact, key: Key | undefined, last: LastTouch<Key>): boolean {
    if (contact.at - last.at >= STRIKE.milliseconds) return false;
    const isSameTarget = key !== undefined && key === last.key;
    return isSameTarget || Math.hypot(contact.x - last.x, contact.y - last.y) < STRIKE.millimetres;
}
