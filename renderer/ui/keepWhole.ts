/** The part of the address that makes the browser take the page for another one, which it shows unenlarged. */
const AFRESH = '?whole';

/** Wider than this the page is enlarged and not merely rounded. */
const ENLARGED = 1.01;

/**
 * A page that a pinch has enlarged all the same, because it was too busy to say no, is loaded anew: nobody could go on
 * with a part of a screen. No browser lets a page shrink itself back. Without a server to load from it stays as it is.
 */
export function keepWhole(page: Window, canLoad: () => Promise<boolean>): void {
    if (page.location.search === AFRESH) page.history.replaceState(null, '', '/');
    const viewport = page.visualViewport;
    viewport?.addEventListener('resize', async () => {
        if (viewport.scale > ENLARGED && (await canLoad())) page.location.replace(`/${AFRESH}`);
    });
}
