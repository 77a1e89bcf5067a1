import AxeBuilder from '@axe-core/playwright';
import { findMisplaced, SCREENS } from './everyScreen.ts';
import { expect, test } from './kiosk.ts';

test('axe finds nothing on any screen', async ({ kiosk }) => {
    for (const { name, reach } of SCREENS) {
        await reach(kiosk);
        await kiosk.waitForTimeout(600);
        const { violations } = await new AxeBuilder({ page: kiosk }).exclude('.map-canvas').analyze();
        expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
});

for (const larger of [0, 1, 2]) {
    test(`nothing is cut, outside or on top of something else, ${larger} steps larger`, async ({ kiosk }) => {
        for (const { name, reach } of SCREENS) {
            await reach(kiosk);
            await kiosk.waitForTimeout(600);
            if (name === 'where-to') {
                for (let step = 0; step < larger; step++) {
                    await kiosk.getByRole('button', { name: 'Größer' }).tap();
                    await kiosk.waitForTimeout(600);
                }
            }
            expect(await findMisplaced(kiosk), name).toEqual([]);
        }
    });
}
