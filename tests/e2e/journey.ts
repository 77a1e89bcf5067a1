import type { Page } from '@playwright/test';

/** The touches of a visit, by what the senior reads on the buttons. */

export async function startVisit(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Hier tippen' }).tap();
}

export async function chooseCategory(page: Page, name = 'Arzt & Apotheke'): Promise<void> {
    await page.getByRole('button', { name }).tap();
}

/** A place of the list that can be reached without a step, by its order on the page. */
export async function choosePlace(page: Page, index = 0): Promise<void> {
    await page.locator('button.place').nth(index).tap();
}

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
    await page.locator('.map-canvas[data-state="still"]').waitFor({ timeout: 30_000 });
}
