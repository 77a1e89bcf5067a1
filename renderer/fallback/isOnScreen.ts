/** A screen that works asks for a picture, and a browser answers, many times in this time; milliseconds. */
const LONGEST = 1500;

/**
 * Whether what the page draws reaches the screen, and the browser around it turns: a graphics process that hangs asks for
 * no picture, a browser that hangs answers no question, while the page itself runs on.
 */
export async function isOnScreen(): Promise<boolean> {
    if (document.visibilityState !== 'visible') return false;
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), LONGEST));
    const drawn = new Promise<true>((resolve) => requestAnimationFrame(() => resolve(true)));
    const attended = navigator.locks.query().then(() => true);
    const both = Promise.all([drawn, attended]).then(() => true);
    return Promise.race([both, late]);
}
