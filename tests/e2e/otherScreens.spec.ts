import AxeBuilder from '@axe-core/playwright';
import { findMisplaced, OTHER_SCREENS } from './everyScreen.ts';
import { expect, test } from './kiosk.ts';

for (const { name, reach } of OTHER_SCREENS) {
    test(`${name}: axe finds nothing, and nothing is cut or on top of something else`, async ({ kiosk }) => {
        await reach(kiosk);
        await kiosk.waitForTimeout(600);
        const { violations } = await new AxeBuilder({ page: kiosk }).exclude('.map-canvas').analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
        for (const size of ['as it is', 'larger', 'largest']) {
            expect(await findMisplaced(kiosk), size).toEqual([]);
            if (name === 'done') return;
            await kiosk.locator('.key-larger').tap();
            await kiosk.waitForTimeout(600);
        }
    });
}
