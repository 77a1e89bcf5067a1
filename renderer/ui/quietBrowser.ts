/** Gestures and menus of the browser that a public screen must not have. */
const UNWANTED = [
    'contextmenu',
    'auxclick',
    'dragstart',
    'dragover',
    'drop',
    'selectstart',
    'gesturestart',
    'gesturechange',
    'beforeprint',
] as const;

/** F1 help, F3 and Ctrl+G search, F7 caret, F11 window; keys of media keyboards that lead elsewhere. */
const BROWSER_KEY = /^(F\d+|Browser.+|Launch.+|ContextMenu|Help|Print|PrintScreen|Zoom.+)$/;

/** A page that only answers single touches and plain keys: no menu, no selection, no dragging, no pinch, no shortcut. */
export function quietBrowser(page: Document): void {
    for (const name of UNWANTED) page.addEventListener(name, (event) => event.preventDefault());
    page.addEventListener('wheel', stopZoom, { passive: false });
    for (const name of ['touchstart', 'touchmove'] as const) {
        page.addEventListener(name, stopPinch, { passive: false });
    }
    page.addEventListener('keydown', stopShortcut, { capture: true });
    stopGhosts(page);
}

/** Whether a key would make the browser do something; a letter written with AltGr would not. */
export function isShortcut(
    event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'getModifierState'>,
): boolean {
    if (BROWSER_KEY.test(event.key) || (event.key === 'Escape' && event.shiftKey)) return true;
    const isWritten = event.key.length === 1 && event.getModifierState('AltGraph');
    return !isWritten && (event.ctrlKey || event.altKey || event.metaKey);
}

/** What listens in the page still hears the key. */
function stopShortcut(event: KeyboardEvent): void {
    if (isShortcut(event)) event.preventDefault();
}

/** Two fingers enlarge nothing, even where a busy page is late to say so. */
function stopPinch(event: TouchEvent): void {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
}

function stopZoom(event: WheelEvent): void {
    if (event.ctrlKey) event.preventDefault();
}

/**
 * After a touch the browser sends mouse events and a click to whatever lies under the finger by then, which may be the
 * next screen. Only what the touch began on may have them (UI Events, 3.8; Pointer Events 3, 10).
 */
function stopGhosts(page: Document): void {
    let touched: EventTarget | null = null;
    page.addEventListener(
        'pointerdown',
        (event) => {
            touched = event.target;
        },
        { capture: true },
    );
    const stop = (event: MouseEvent) => {
        const isKeyboard = event.type === 'click' && event.detail === 0;
        if (isKeyboard || event.target === touched) return;
        event.stopImmediatePropagation();
        event.preventDefault();
    };
    for (const name of ['mousedown', 'mouseup', 'click'] as const) {
        page.addEventListener(name, stop, { capture: true });
    }
}
