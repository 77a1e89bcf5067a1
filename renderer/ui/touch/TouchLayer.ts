import { millimetresPerPixel } from '../measures.ts';
import { Contacts } from './Contacts.ts';
import { judgeTouch, type LastTouch, REACH, type Verdict } from './judgeTouch.ts';
import { targetsOn } from './targetsOn.ts';

/** Who is told of touches. */
export interface TouchListener {
    /** Targets are a step larger. */
    readonly isGrown: boolean;
    /** A finger has come down on a target, or near it: whether the touch may act. */
    hit(element: Element): boolean;
    /** A finger was lifted where nothing is, pixels. */
    miss(x: number, y: number): void;
}

/** What becomes of a finger's events until it is lifted. */
interface Course {
    /** `shifted`: handed to the target beside which the finger came down, as if it were on it. */
    readonly kind: 'plain' | 'shifted' | 'swallowed';
    readonly element: Element | undefined;
    readonly start: { readonly x: number; readonly y: number };
    readonly shift: { readonly x: number; readonly y: number };
}

const POINTER_EVENTS = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
/** What the browser sends beside them, to those who listen to it: the map. */
const COMPANIONS = [
    'touchstart',
    'touchmove',
    'touchend',
    'touchcancel',
    'mousedown',
    'mousemove',
    'mouseup',
    'click',
] as const;

/**
 * Stands in front of the page and lets through what a trembling hand means: near misses are handed to their target,
 * palms, several fingers and second strikes are kept away.
 */
export class TouchLayer {
    readonly #page: Document;
    readonly #listener: () => TouchListener;
    readonly #contacts = new Contacts();
    readonly #courses = new Map<number, Course>();
    #last: LastTouch<Element> | undefined;
    /** Whether the browser's companions of the newest touch are kept away too. */
    #isQuiet = false;

    constructor(page: Document, listener: () => TouchListener) {
        this.#page = page;
        this.#listener = listener;
        for (const name of POINTER_EVENTS) addEventListener(name, this.#onPointer, { capture: true });
        for (const name of COMPANIONS) addEventListener(name, this.#onCompanion, { capture: true });
    }

    remove(): void {
        for (const name of POINTER_EVENTS) removeEventListener(name, this.#onPointer, { capture: true });
        for (const name of COMPANIONS) removeEventListener(name, this.#onCompanion, { capture: true });
    }

    #onPointer = (event: PointerEvent): void => {
        if (!event.isTrusted) return;
        if (event.type === 'pointerdown') this.#down(event);
        else this.#follow(event);
    };

    #follow(event: PointerEvent): void {
        const course = this.#courses.get(event.pointerId);
        if (!course) return;
        if (course.kind !== 'plain') stop(event);
        if (course.kind === 'shifted' && course.element) pass(event, event.type, course);
        if (event.type === 'pointerup') this.#up(event, course);
        if (event.type !== 'pointermove') this.#forget(event.pointerId);
    }

    /** A click without a pointer is a key's. */
    #onCompanion = (event: Event): void => {
        const isKey = event.type === 'click' && event instanceof MouseEvent && event.detail === 0;
        if (event.isTrusted && this.#isQuiet && !isKey) stop(event);
    };

    #down(event: PointerEvent): void {
        if (event.button !== 0) return;
        this.#contacts.down(event.pointerId, event.timeStamp);
        const verdict = this.#judge(event);
        const isAllowed =
            (verdict.verdict === 'hit' || verdict.verdict === 'near') &&
            this.#listener().hit(verdict.target.key);
        const course = courseOf(event, verdict, isAllowed);
        this.#courses.set(event.pointerId, course);
        this.#isQuiet = course.kind !== 'plain';
        if (verdict.verdict === 'ignored' && verdict.because === 'fingers') this.#cancelOthers(event);
        if (course.kind === 'plain') return;
        stop(event);
        if (course.kind === 'shifted') pass(event, 'pointerdown', course);
    }

    #judge({ clientX, clientY, timeStamp, width, height }: PointerEvent): Verdict<Element> {
        const size = millimetresPerPixel();
        const contact = {
            x: clientX * size,
            y: clientY * size,
            at: timeStamp,
            breadth: Math.max(width, height) * size,
            fingers: this.#contacts.count(timeStamp),
        };
        return judgeTouch(contact, targetsOn(this.#page, size), this.#last, this.#listener().isGrown);
    }

    #up({ clientX, clientY, timeStamp }: PointerEvent, { kind, element, start }: Course): void {
        const size = millimetresPerPixel();
        if (element) this.#last = { x: clientX * size, y: clientY * size, at: timeStamp, key: element };
        const isStill = Math.hypot(clientX - start.x, clientY - start.y) * size < REACH;
        if (kind === 'plain' && !element && isStill) this.#listener().miss(clientX, clientY);
    }

    #forget(id: number): void {
        this.#contacts.up(id);
        this.#courses.delete(id);
    }

    /** A second finger takes back what the first one began. */
    #cancelOthers(event: PointerEvent): void {
        for (const [id, course] of this.#courses) {
            if (id === event.pointerId || course.kind === 'swallowed') continue;
            const { start, element = this.#page.elementFromPoint(start.x, start.y) } = course;
            element?.dispatchEvent(new PointerEvent('pointercancel', { pointerId: id, bubbles: true }));
            element?.dispatchEvent(new TouchEvent('touchcancel', { bubbles: true }));
            this.#courses.set(id, { ...course, kind: 'swallowed', element: undefined });
        }
    }
}

function courseOf(event: PointerEvent, verdict: Verdict<Element>, isAllowed: boolean): Course {
    const start = { x: event.clientX, y: event.clientY };
    const shift = { x: 0, y: 0 };
    if (verdict.verdict === 'miss') return { kind: 'plain', element: undefined, start, shift };
    if (verdict.verdict === 'ignored') return { kind: 'swallowed', element: undefined, start, shift };
    const element = verdict.target.key;
    if (!isAllowed) return { kind: 'swallowed', element, start, shift };
    if (verdict.verdict === 'hit') return { kind: 'plain', element, start, shift };
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const x = Math.min(Math.max(start.x, left + 1), right - 1) - start.x;
    const y = Math.min(Math.max(start.y, top + 1), bottom - 1) - start.y;
    return { kind: 'shifted', element, start, shift: { x, y } };
}

function stop(event: Event): void {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
}

/** Hands an event to the course's element, moved by its shift. */
function pass(event: PointerEvent, name: string, { element, shift }: Course): void {
    const { pointerId, pointerType, isPrimary, button, buttons } = event;
    element?.dispatchEvent(
        new PointerEvent(name, {
            bubbles: true,
            cancelable: true,
            pointerId,
            pointerType,
            isPrimary,
            button,
            buttons,
            clientX: event.clientX + shift.x,
            clientY: event.clientY + shift.y,
        }),
    );
}
