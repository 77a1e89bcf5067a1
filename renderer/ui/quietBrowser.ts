/** Gestures and menus of the browser that a public screen must not have. */
const UNWANTED = ['contextmenu', 'dragstart', 'selectstart', 'gesturestart'] as const;

/** A page that only answers single touches: no menu, no selection, no dragging, no pinch. */
export function quietBrowser(page: Document): void {
    for (const name of UNWANTED) page.addEventListener(name, (event) => event.preventDefault());
    page.addEventListener('wheel', stopZoom, { passive: false });
}

function stopZoom(event: WheelEvent): void {
    if (event.ctrlKey) event.preventDefault();
}
