import AxeBuilder from '@axe-core/playwright';
import { SCREENS } from './everyScreen.ts';
import { expect, test } from './kiosk.ts';

test('axe finds nothing on any screen', async ({ kiosk }) => {
    for (const { name, reach } of SCREENS) {
        await reach(kiosk);
        await kiosk.waitForTimeout(600);
        const { violations } = await new AxeBuilder({ page: kiosk }).exclude('.map-canvas').analyze();
        expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
});
