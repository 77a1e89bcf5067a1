import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startStufenfrei } from '../support/stufenfrei.ts';
import { startVisit, walkToTheWay } from './journey.ts';
import { DEMO_SERVE, expect, test } from './kiosk.ts';

test.skip(({ viewport }) => (viewport?.width ?? 0) > (viewport?.height ?? 0), 'tried in portrait');

test('the code for phones and the other languages are there when the server is gone', async ({ kiosk }) => {
    const server = startStufenfrei('serve', ...DEMO_SERVE);
    const [line] = await once(createInterface({ input: server.stdout }), 'line');
    await kiosk.goto(String(line).replace('ready ', ''));
    await walkToTheWay(kiosk);
    await kiosk.getByRole('button', { name: 'Auf das Handy' }).waitFor();
    server.kill('SIGKILL');
    await kiosk.getByRole('button', { name: 'Auf das Handy' }).tap();
    await expect(kiosk.locator('.code')).toBeVisible();
    await kiosk.getByRole('button', { name: 'Language' }).tap();
    await kiosk.getByRole('button', { name: 'Türkçe' }).tap();
    await expect(kiosk.locator('html')).toHaveAttribute('lang', 'tr');
    await expect(kiosk.locator('h1')).not.toContainText('phone.title');
});

test('a language that does not come at first is offered as soon as it is there', async ({ kiosk }) => {
    await kiosk.route('**/assets/ar-*.js', (route) => route.abort());
    await kiosk.reload();
    await startVisit(kiosk);
    await kiosk.getByRole('button', { name: 'Language' }).tap();
    await expect(kiosk.getByRole('button', { name: 'Türkçe' })).toBeVisible();
    await expect(kiosk.getByRole('button', { name: 'العربية' })).toHaveCount(0);
    await kiosk.unroute('**/assets/ar-*.js');
    await kiosk.getByRole('button', { name: 'العربية' }).tap();
    await expect(kiosk.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('a kiosk whose first language is not German starts in it, and shows its plan until it can', async ({
    kiosk,
}) => {
    await kiosk.route('**/api/kiosk', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ json: { ...(await answer.json()), languages: ['tr', 'de'] } });
    });
    await kiosk.route('**/assets/tr-*.js', (route) => route.abort());
    await kiosk.reload();
    await expect(kiosk.getByText('Bitte fragen Sie jemanden.')).toBeVisible();
    await kiosk.unroute('**/assets/tr-*.js');
    await expect(kiosk.locator('[data-at="rest"]')).toBeVisible();
    await expect(kiosk.locator('html')).toHaveAttribute('lang', 'tr');
});
