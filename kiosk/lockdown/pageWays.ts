import type { WayOut } from './WayOut.ts';

const page = (
    way: string,
    keyPressed: string,
    chromium: string,
    electron: string,
    bound: WayOut['bound'] = 'nothing',
): WayOut => ({
    way,
    chromium,
    electron,
    trial: { by: 'page', key: keyPressed },
    bound,
});

const NAVIGATION = 'will-navigate, will-frame-navigate, will-redirect: only the own origin';
const BLOCKED = 'policy URLBlocklist; the keeper takes away the page that says so';
const PERMISSION = 'setPermissionRequestHandler and setPermissionCheckHandler refuse it';
const DEVICE = 'setDevicePermissionHandler refuses all';

/** What a page could do if it were not ours: a broken build, injected words, a library gone bad. */
export const PAGE_WAYS: readonly WayOut[] = [
    page(
        'window.open',
        'a',
        'policy DefaultPopupsSetting; what opens is covered and the keeper opens anew',
        'setWindowOpenHandler denies',
        'recovers',
    ),
    page(
        'link with target',
        'd',
        'the keeper sees that the page is no longer in front',
        'setWindowOpenHandler denies',
        'recovers',
    ),
    page('another site', 'b', BLOCKED, NAVIGATION, 'recovers'),
    page('a redirect to another site', '1', BLOCKED, NAVIGATION, 'recovers'),
    page(
        'a form sent, password offered to be kept',
        '3',
        'policy PasswordManagerEnabled; the keeper takes away the answer',
        'has no password manager; form-action',
        'recovers',
    ),
    page('a file of the disk', 'c', 'policy URLBlocklist; Chromium itself', NAVIGATION),
    page(
        'mail link',
        'm',
        'policies URLBlocklist, AutoLaunchProtocolsFromOrigins; no handlers',
        'shell.openExternal is not called',
        'recovers',
    ),
    page('source of the page, by a link', 'n', 'Chromium refuses it from a page', NAVIGATION),
    page('browser settings', 'o', 'Chromium refuses it from a page; policy URLBlocklist', NAVIGATION),
    page(
        'download',
        'e',
        'policy DownloadRestrictions: nothing is kept; a note that passes by itself',
        'will-download cancels',
        'recovers',
    ),
    {
        ...page(
            'Esc, as the note of a download says',
            'e',
            'in kiosk mode Esc leaves nothing',
            'will-download cancels, so there is no note',
            'recovers',
        ),
        trial: { by: 'page', key: 'e', upon: 'esc' },
    },
    page(
        'file dialog',
        'f',
        'policy AllowFileSelectionDialogs; the keeper takes away the bar that says so',
        'select-file is a permission; refused',
        'recovers',
    ),
    page(
        'file dialog by API',
        'p',
        'policies DefaultFileSystemReadGuardSetting, AllowFileSelectionDialogs',
        PERMISSION,
    ),
    page(
        'save dialog by API',
        'q',
        'policies DefaultFileSystemWriteGuardSetting, AllowFileSelectionDialogs',
        PERMISSION,
    ),
    page(
        'print dialog',
        'g',
        'policies PrintingEnabled, DisablePrintPreview',
        'no printer; the server prints',
    ),
    page(
        'message box',
        'h',
        'the page stops; the keeper opens anew',
        'the page stops; the watchdog reloads',
        'recovers',
    ),
    page(
        'colour dialog',
        'r',
        'a popup of the page; the keeper, where it takes the keyboard',
        'same',
        'recovers',
    ),
    page('notification', 'i', 'policy DefaultNotificationsSetting', PERMISSION),
    page(
        'camera and microphone',
        'j',
        'policies VideoCaptureAllowed, AudioCaptureAllowed; AudioCaptureAllowedUrls and Permissions-Policy give the microphone to the caretakers’ page',
        'setPermissionRequestHandler and setPermissionCheckHandler refuse all but the microphone of the caretakers’ page',
    ),
    page('position', 'k', 'policy DefaultGeolocationSetting', PERMISSION),
    page('USB', 'l', 'policy DefaultWebUsbGuardSetting', DEVICE),
    page('HID', 't', 'policy DefaultWebHidGuardSetting', DEVICE),
    page('serial port', 'u', 'policy DefaultSerialGuardSetting', DEVICE),
    page('Bluetooth', '2', 'policy DefaultWebBluetoothGuardSetting', DEVICE),
    page('share sheet', 's', 'Chromium on Linux has none', 'has none'),
    page('screen capture', 'v', 'policy ScreenCaptureAllowed', 'no setDisplayMediaRequestHandler'),
    page('leave full screen, by script', 'w', 'the kiosk’s full screen is the window’s own', 'kiosk: true'),
    page(
        'pointer lock',
        'x',
        '--deny-permission-prompts; a bubble at most, which passes',
        PERMISSION,
        'recovers',
    ),
    page('protocol handler', 'y', '--deny-permission-prompts', PERMISSION),
    page('clipboard', 'z', 'policy DefaultClipboardSetting', PERMISSION),
    page('move and resize the window', '4', 'only windows that a script opened', 'kiosk: true'),
    page('eye dropper', '5', 'a picker over the page; the keeper opens anew', PERMISSION, 'recovers'),
    page(
        'picture in picture',
        '6',
        'the keeper sees that the page is no longer in front',
        PERMISSION,
        'recovers',
    ),
    page(
        'passkey dialog',
        '7',
        'the keeper sees that the page is no longer in front',
        PERMISSION,
        'recovers',
    ),
    page('other screens', '8', 'policy DefaultWindowManagementSetting', PERMISSION),
    page(
        'close the window',
        '9',
        'the keeper opens it again',
        'closable only by the shell; opened again',
        'recovers',
    ),
    page('payment', '0', 'policy PaymentMethodQueryEnabled', 'has none'),
];
