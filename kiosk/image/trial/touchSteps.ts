import { setTimeout as pause } from 'node:timers/promises';
import { type Kiosk, SAME } from './Kiosk.ts';
import { difference } from './Picture.ts';
import { PAINT, percent, type Step } from './Step.ts';
import type { Twin } from './Twin.ts';

type Place = readonly [x: number, y: number];

/** Fingers that go together from places to places, in parts of 10000 of the screen. */
function gesture(...ways: readonly (readonly [Place, Place])[]): string[] {
    const steps = [0, 0.25, 0.5, 0.75, 1].flatMap((part) =>
        ways.map(([[x, y], [toX, toY]], finger) => {
            const at = [x + (toX - x) * part, y + (toY - y) * part].map(Math.round);
            return `down ${finger} ${at.join(' ')}`;
        }),
    );
    return [...steps, 'wait 200', ...ways.map((_, finger) => `up ${finger}`)];
}

const GESTURES: Readonly<Record<string, string[]>> = {
    'swipe from the left edge': gesture([
        [1, 5000],
        [6000, 5000],
    ]),
    'swipe from the right edge': gesture([
        [9999, 5000],
        [4000, 5000],
    ]),
    'swipe from the upper edge': gesture([
        [5000, 1],
        [5000, 6000],
    ]),
    'swipe from the lower edge': gesture([
        [5000, 9999],
        [5000, 4000],
    ]),
    'two fingers apart': gesture(
        [
            [4800, 5000],
            [2000, 4000],
        ],
        [
            [5200, 5000],
            [8000, 6000],
        ],
    ),
    'two fingers together': gesture(
        [
            [2000, 4000],
            [4800, 5000],
        ],
        [
            [8000, 6000],
            [5200, 5000],
        ],
    ),
    'three fingers down': gesture(
        [
            [3000, 2000],
            [3000, 7000],
        ],
        [
            [5000, 2000],
            [5000, 7000],
        ],
        [
            [7000, 2000],
            [7000, 7000],
        ],
    ),
    'five fingers at once': gesture(
        ...[1, 2, 3, 4, 5].map(
            (finger) =>
                [
                    [finger * 1600, 3000],
                    [finger * 1600, 3000],
                ] as const,
        ),
    ),
    'long press on words': ['down 0 2500 2000', 'wait 3000', 'up 0'],
};

/** Does a gesture on the rest picture, which may at most begin a visit; answers what else was seen. */
async function tryGesture(kiosk: Kiosk, { rest, scenes, home }: Twin, name: string, orders: string[]) {
    await kiosk.touch(...orders);
    await pause(2500);
    const picture = await kiosk.machine.picture();
    if (difference(picture, rest) <= SAME) return undefined;
    const [places] = scenes;
    const share = places ? await kiosk.untilSeen(places.after, PAINT / 3) : 1;
    if (share > SAME) {
        await kiosk.keep(name.replaceAll(' ', '-'));
        return `${name}: the screen differs by ${percent(share)}`;
    }
    await kiosk.tap(home.x, home.y);
    return (await kiosk.untilSeen(rest, PAINT)) > SAME
        ? `${name}: the rest picture did not come back`
        : undefined;
}

export const TOUCH_STEPS: readonly Step[] = [
    {
        name: 'four touches lead from the rest picture to a way, a fifth back',
        async run(kiosk, { scenes, home, rest }) {
            await kiosk.plugInTouch();
            for (const { name, x, y, after } of scenes) {
                await kiosk.tap(x, y);
                const share = await kiosk.untilSeen(after, PAINT);
                await kiosk.keep(name);
                if (share > SAME) return `${name}: the screen differs by ${percent(share)}`;
            }
            await kiosk.tap(home.x, home.y);
            const share = await kiosk.untilSeen(rest, PAINT);
            return share > SAME ? `the rest picture did not come back, ${percent(share)} differ` : undefined;
        },
    },
    {
        name: `${Object.keys(GESTURES).length} gestures lead nowhere`,
        async run(kiosk, twin) {
            const windows = await kiosk.windows();
            const faults: string[] = [];
            for (const [name, orders] of Object.entries(GESTURES)) {
                const fault = await tryGesture(kiosk, twin, name, orders);
                if (fault) faults.push(fault);
            }
            if ((await kiosk.windows()) !== windows) faults.push('the window was opened anew');
            return faults.length > 0 ? faults.join('; ') : undefined;
        },
    },
];
