/** Gestures and menus of the browser that a public screen must not have. */
const UNWANTED = ['contextmenu', 'dragstart', 'selectstart', 'gesturestart'] as const;

/** A page that only answers single touches: no menu, no selection, no dragging, no pinch. */
export function quietBrowser(page: Document): void {
    for (const name of UNWANTED) page.addEventListener(name, (event) => event.preventDefault());
    page.addEventListener('wheel', stopZoom, { passive: false });
    stopGhosts(page);
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
