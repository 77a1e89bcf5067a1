import type { WayOut } from './WayOut.ts';

const EDGE_FLAGS = '--overscroll-history-navigation=0; there is no history';
const FIXED_ZOOM = 'the page stops it; touch-action';

/** Edges, corners and buttons of the pointer; a finger's own gestures are in the files below. */
export const POINTER_WAYS: readonly WayOut[] = [
    {
        way: 'right click',
        chromium: 'the page prevents contextmenu; the keeper, where a menu stays',
        electron: 'no context-menu handler, so none',
        trial: { by: 'click', at: [600, 500], button: 3, times: 1 },
        bound: 'recovers',
    },
    {
        way: 'middle click on a link',
        chromium: 'policy URLBlocklist; the keeper',
        electron: 'setWindowOpenHandler denies',
        trial: { by: 'click', at: [420, 160], button: 2, times: 1 },
        bound: 'recovers',
    },
    {
        way: 'back button of a mouse',
        chromium: 'there is no history',
        electron: 'there is no history',
        trial: { by: 'click', at: [600, 500], button: 8, times: 1 },
        bound: 'nothing',
    },
    {
        way: 'zoom by wheel and Ctrl',
        chromium: `keyboard map; ${FIXED_ZOOM}`,
        electron: FIXED_ZOOM,
        trial: { by: 'wheel', keys: 'ctrl' },
        bound: 'nothing',
    },
    {
        way: 'swipe from the left edge',
        chromium: EDGE_FLAGS,
        electron: EDGE_FLAGS,
        trial: { by: 'drag', from: [1, 400], to: [600, 420] },
        bound: 'nothing',
    },
    {
        way: 'swipe from the right edge',
        chromium: EDGE_FLAGS,
        electron: EDGE_FLAGS,
        trial: { by: 'drag', from: [1022, 400], to: [400, 420] },
        bound: 'nothing',
    },
    {
        way: 'swipe from the top edge',
        chromium: 'in kiosk mode no bar comes down',
        electron: 'frame: false',
        trial: { by: 'drag', from: [500, 1], to: [510, 400] },
        bound: 'nothing',
    },
    {
        way: 'swipe from the bottom edge',
        chromium: 'the compositor has no bar',
        electron: 'the compositor has no bar',
        trial: { by: 'drag', from: [500, 766], to: [510, 300] },
        bound: 'nothing',
    },
    {
        way: 'pointer at the top edge',
        chromium: 'in kiosk mode no bar comes down',
        electron: 'frame: false',
        trial: { by: 'click', at: [512, 0], button: 1, times: 1 },
        bound: 'nothing',
    },
    {
        way: 'five clicks in a corner',
        chromium: 'nothing listens',
        electron: 'nothing listens',
        trial: { by: 'click', at: [1, 1], button: 1, times: 5 },
        bound: 'nothing',
    },
];

const file = (way: string, chromium: string, electron: string, test: string): WayOut => ({
    way,
    chromium,
    electron,
    trial: { by: 'file', test },
    bound: 'nothing',
});

/** What no pointer and no page of a stage can do; a test reads what holds it. */
export const OTHER_WAYS: readonly WayOut[] = [
    file(
        'pinch',
        '--disable-pinch; the page prevents gesturestart',
        '--disable-pinch',
        'tests/watch/windowCommand.test.ts',
    ),
    file(
        'long press',
        'the page prevents contextmenu and selectstart',
        'same',
        'tests/renderer/ui/quietBrowser.test.ts',
    ),
    file('text selection', 'the page prevents selectstart', 'same', 'tests/renderer/ui/quietBrowser.test.ts'),
    file(
        'drag and drop',
        'the page prevents dragstart, dragover and drop',
        'navigateOnDragDrop: false; same',
        'tests/renderer/ui/quietBrowser.test.ts',
    ),
    file(
        'shortcuts that reach the page',
        'the page swallows all with a modifier and all function keys',
        'same',
        'tests/renderer/ui/quietBrowser.test.ts',
    ),
    file(
        'restore pages',
        'the profile is wiped at each start; --hide-crash-restore-bubble',
        'keeps none',
        'tests/kiosk/lockdown.test.ts',
    ),
    file(
        'translate bubble',
        'policy TranslateEnabled; translate="no"',
        'has none',
        'tests/kiosk/lockdown.test.ts',
    ),
    file(
        'autofill',
        'policies AutofillAddressEnabled, AutofillCreditCardEnabled',
        'has none',
        'tests/kiosk/lockdown.test.ts',
    ),
    file(
        'update and default browser bubbles',
        'policies ComponentUpdatesEnabled, DefaultBrowserSettingEnabled, PromotionsEnabled',
        'no autoUpdater',
        'tests/kiosk/lockdown.test.ts',
    ),
    file(
        'certificate warning',
        'plain HTTP on the loopback address only',
        'certificate-error refuses',
        'tests/shell/shell.test.ts',
    ),
    file('extensions', 'policy ExtensionInstallBlocklist', 'loads none', 'tests/kiosk/lockdown.test.ts'),
    file(
        'remote debugging',
        'policy RemoteDebuggingAllowed; no such flag',
        'fuses: no inspect, no run-as-node',
        'tests/kiosk/lockdown.test.ts',
    ),
    file(
        'a keyboard that is plugged in',
        'every keyboard has the same map',
        'same',
        'tests/kiosk/lockdown.test.ts',
    ),
    file(
        'a touch screen that is plugged in',
        'its touches go to the one page that there is',
        'same',
        'tests/watch/windowCommand.test.ts',
    ),
    file(
        'a second screen',
        'cage spreads the one page over both; there is nothing else to show',
        'same',
        'tests/watch/windowCommand.test.ts',
    ),
    file(
        'a stick with an autorun',
        'usb-storage is loaded only after a PIN, uas never (image); nothing on a stick can be run',
        'same',
        'tests/kiosk/lockdown.test.ts',
    ),
    file('power and sleep keys', 'logind ignores them (image)', 'same', 'tests/kiosk/lockdown.test.ts'),
    file(
        'login on a console',
        'gettys are masked, root is locked (image)',
        'same',
        'tests/kiosk/lockdown.test.ts',
    ),
];
