import { describe, expect, test } from 'vitest';
import { isShortcut, quietBrowser } from '../../../renderer/ui/quietBrowser.ts';

const quiet = () => {
    const page = new EventTarget();
    quietBrowser(page as never);
    return page;
};

const key = (
    name: string,
    held: { ctrl?: boolean; alt?: boolean; meta?: boolean; shift?: boolean } = {},
) => ({
    key: name,
    ctrlKey: held.ctrl ?? false,
    altKey: held.alt ?? false,
    metaKey: held.meta ?? false,
    shiftKey: held.shift ?? false,
    getModifierState: () => false,
});

/** Whether the page keeps the browser from doing what it does by default. */
const isStopped = (page: EventTarget, name: string, fields: object = {}): boolean => {
    const event = Object.assign(new Event(name, { cancelable: true }), fields);
    return !page.dispatchEvent(event);
};

describe('the browser behind the page', () => {
    test.each([
        'contextmenu',
        'auxclick',
        'dragstart',
        'dragover',
        'drop',
        'selectstart',
        'gesturestart',
        'gesturechange',
    ])('does nothing on %s', (name) => {
        expect(isStopped(quiet(), name)).toBe(true);
    });

    test('zooms by no wheel; a plain wheel is left alone', () => {
        expect(isStopped(quiet(), 'wheel', { ctrlKey: true })).toBe(true);
        expect(isStopped(quiet(), 'wheel', { ctrlKey: false })).toBe(false);
    });

    test('hears no shortcut, though the page does', () => {
        const page = quiet();
        let heard = 0;
        page.addEventListener('keydown', () => {
            heard++;
        });
        expect(isStopped(page, 'keydown', key('p', { ctrl: true }))).toBe(true);
        expect(heard).toBe(1);
    });

    test.each([
        ['F1'],
        ['F3'],
        ['F5'],
        ['F7'],
        ['F11'],
        ['F12'],
        ['ContextMenu'],
        ['BrowserHome'],
        ['LaunchMail'],
        ['PrintScreen'],
    ])('%s is a shortcut', (name) => {
        expect(isShortcut(key(name))).toBe(true);
    });

    test.each([
        ['o', { ctrl: true }],
        ['+', { ctrl: true }],
        ['ArrowLeft', { alt: true }],
        ['q', { meta: true }],
        ['Escape', { shift: true }],
        ['Tab', { ctrl: true }],
    ])('%s with %o is a shortcut', (name, held) => {
        expect(isShortcut(key(name, held))).toBe(true);
    });

    test.each([['a'], ['Ä'], ['Enter'], ['Tab'], [' '], ['Escape'], ['ArrowDown'], ['Backspace'], ['5']])(
        '%s is not',
        (name) => {
            expect(isShortcut(key(name))).toBe(false);
            expect(isShortcut(key(name, { shift: name !== 'Escape' }))).toBe(false);
        },
    );

    test('a letter written with AltGr is not', () => {
        expect(isShortcut({ ...key('@', { ctrl: true, alt: true }), getModifierState: () => true })).toBe(
            false,
        );
    });
});
