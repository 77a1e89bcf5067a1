/** Between two tries to fetch what the server does not give, milliseconds. */
const AGAIN = 3000;

/** Loads a part of the page's code, however often that must be tried. */
export async function untilItComes<Part>(load: () => Promise<Part>): Promise<Part> {
    for (;;) {
        try {
            return await load();
        } catch {
            await new Promise((resolve) => setTimeout(resolve, AGAIN));
        }
    }
}
