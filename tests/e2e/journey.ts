import type { Page } from '@playwright/test';

/** The touches of a visit, by what the senior reads on the buttons. */

export async function startVisit(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Hier tippen' }).tap();
}

export async function chooseCategory(page: Page, name = 'Arzt und Apotheke'): Promise<void> {
    await page.getByRole('button', { name }).tap();
}

/** The first place of the list, or the one of this name on whichever page it stands. */
export async function choosePlace(page: Page, name = ''): Promise<void> {
    const place = page.locator('button.place', { hasText: name }).first();
    const next = page.getByRole('button', { name: 'Weitere' });
    await page.locator('button.place').first().waitFor();
    while ((await place.count()) === 0) {
        await next.tap();
        await page.waitForTimeout(TREMBLING);
    }
    await place.tap();
}

/** Opens the search and taps the letters. */
export async function searchFor(page: Page, letters: string): Promise<void> {
    await startVisit(page);
    await page.getByRole('button', { name: 'Namen suchen' }).tap();
    await tapLetters(page, letters);
}

export async function tapLetters(page: Page, letters: string): Promise<void> {
    for (const [index, letter] of [...letters].entries()) {
        if (index > 0 && letter === letters[index - 1]) await page.waitForTimeout(TREMBLING);
        await page.getByRole('button', { name: letter.toUpperCase(), exact: true }).tap();
    }
}

/** Two touches at one place sooner than this are one, milliseconds. */
export const TREMBLING = 550;

export async function chooseProfile(page: Page, name = 'Rollator'): Promise<void> {
    await page.getByRole('button', { name, exact: true }).tap();
}

/** From the rest picture to the way: four taps. */
export async function walkToTheWay(page: Page): Promise<void> {
    await startVisit(page);
    await chooseCategory(page);
    await choosePlace(page);
    await chooseProfile(page);
}

/** Until the map has drawn everything it knows. */
export async function mapDrawn(page: Page): Promise<void> {
    await page.locator('.map-canvas[data-state="still"]').waitFor({ state: 'attached', timeout: 30_000 });
}
