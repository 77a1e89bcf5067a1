import { chooseProfile, searchFor, startVisit, tapLetters } from './journey.ts';
import { expect, test } from './kiosk.ts';
import { openPanel, press } from './panelWalk.ts';
import { listenTo } from './voice.ts';

const MILLIMETRES_PER_PIXEL = 0.248;

test('a few letters in the wrong spelling lead to a way', async ({ kiosk }) => {
    await searchFor(kiosk, 'loven');
    await expect(kiosk.locator('button.place').first()).toContainText('Löwen-Apotheke');
    await kiosk.locator('button.place').first().tap();
    await chooseProfile(kiosk);
    await expect(kiosk.getByRole('heading', { name: 'Ihr Weg' })).toContainText('Löwen-Apotheke');
});

test('keys are large and apart, and a keyboard that is plugged in types too', async ({ kiosk }) => {
    await listenTo(kiosk);
    await startVisit(kiosk);
    await kiosk.getByRole('button', { name: 'Namen suchen' }).tap();
    await kiosk.locator('.letter').first().waitFor();
    const boxes = await Promise.all((await kiosk.locator('.letter').all()).map((key) => key.boundingBox()));
    const sides = boxes.flatMap((box) => (box ? [box.width, box.height] : []));
    expect(Math.min(...sides) * MILLIMETRES_PER_PIXEL).toBeGreaterThanOrEqual(16);
    const [first, second] = boxes;
    const gap = (second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0);
    expect(gap * MILLIMETRES_PER_PIXEL).toBeGreaterThanOrEqual(3.2);
    await kiosk.keyboard.type('am rathausx');
    await kiosk.keyboard.press('Backspace');
    await expect(kiosk.locator('.search-field')).toHaveText('am rathaus');
    await kiosk.getByRole('button', { name: 'Alles löschen' }).tap();
    await expect(kiosk.locator('.search-field')).toHaveText('');
    await kiosk.keyboard.type('rathaus');
    await expect(kiosk.locator('button.place').first()).toContainText('Rathaus');
    await expect(kiosk.locator('.voice-keys')).toHaveCount(0);
});

test('where nothing fits, a guess says so, and the six doors stand open', async ({ kiosk }) => {
    await searchFor(kiosk, 'apotheke');
    await kiosk.getByRole('button', { name: 'Leer', exact: true }).tap();
    await tapLetters(kiosk, 'xyzqw');
    await expect(kiosk.getByText('Meinten Sie vielleicht:')).toBeVisible();
    await kiosk.getByRole('button', { name: 'Alles löschen' }).tap();
    await tapLetters(kiosk, 'xqzwv');
    await kiosk.getByRole('button', { name: 'Toilette' }).tap();
    await expect.poll(() => kiosk.locator('button.place').count()).toBeGreaterThanOrEqual(2);
});

test('one touch leaves one kind of a group, the same touch brings all back', async ({ kiosk }) => {
    await startVisit(kiosk);
    await kiosk.getByRole('button', { name: 'Arzt und Apotheke' }).tap();
    await kiosk.getByRole('button', { name: 'Zahnarzt', exact: true }).tap();
    await expect(kiosk.getByRole('heading', { name: 'Zahnarztpraxis' })).toBeVisible();
    for (const place of await kiosk.locator('button.place').all()) {
        await expect(place).toContainText('Zahnarztpraxis');
    }
    await kiosk.waitForTimeout(550);
    await kiosk.getByRole('button', { name: 'Zahnarzt', exact: true }).tap();
    await expect(kiosk.getByRole('heading', { name: 'Arzt und Apotheke' })).toBeVisible();
});

test('a place tells where its facts come from and how old they are', async ({ kiosk }) => {
    await startVisit(kiosk);
    await kiosk.getByRole('button', { name: 'Arzt und Apotheke' }).tap();
    await kiosk.getByRole('button', { name: 'Mehr: Löwen-Apotheke' }).tap();
    await expect(kiosk.getByText('Die Angaben sind aus OpenStreetMap.')).toBeVisible();
    const checked = kiosk.getByText(/^Zuletzt geprüft: \d+\. \p{L}+ 20\d\d\.$/u);
    if (!(await checked.isVisible())) await kiosk.getByRole('button', { name: 'Weiterlesen' }).tap();
    await expect(checked).toBeVisible();
    await kiosk.getByRole('button', { name: 'Weg dorthin' }).tap();
    await expect(kiosk.getByRole('button', { name: 'Rollator', exact: true })).toBeVisible();
});

test('nothing lies under the badge of the demo where the search is lowered', async ({
    kiosk,
    kioskAddress,
}) => {
    await openPanel(kiosk, kioskAddress, {
        millimetresPerPixel: MILLIMETRES_PER_PIXEL,
        mountingHeight: 850,
    });
    await press(kiosk, '.rest-begin');
    await kiosk.getByRole('button', { name: 'Namen suchen' }).tap();
    await press(kiosk, '.key-lower');
    await expect(kiosk.locator('html[data-lowered="true"] .letter').first()).toBeVisible();
    const covered = await kiosk.evaluate(() => {
        const badge = document.querySelector('.demo')?.getBoundingClientRect();
        if (!badge) return ['no badge'];
        return [...document.querySelectorAll('button, .search-field')]
            .filter((element) => element.checkVisibility())
            .filter((element) => {
                const { left, right, top, bottom } = element.getBoundingClientRect();
                const isBeside = left >= badge.right || right <= badge.left;
                return !isBeside && top < badge.bottom && bottom > badge.top;
            })
            .map(({ textContent }) => textContent);
    });
    expect(covered).toEqual([]);
});
