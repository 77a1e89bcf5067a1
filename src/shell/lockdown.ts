import type { App, Session, WebContents } from 'electron';
import { isRecordingVoice } from './microphone.ts';

interface Stoppable {
    preventDefault(): void;
    readonly url?: string;
}

/** Keys a public screen needs: they move the focus, press and leave. Everything else with a modifier is a way out. */
const HAS_MODIFIER = (input: { control: boolean; alt: boolean; meta: boolean }): boolean =>
    input.control || input.alt || input.meta;
const FUNCTION_KEY = /^F([1-9]|1\d|2[0-4])$/;

/**
 * Keeps a page's contents on one origin: no navigation elsewhere, no new windows, no webviews, no
 * shortcuts (Electron security tutorial, points 12–14).
 */
export function lockContents(
    contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>,
    origin: string,
): void {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    const stayHere = (event: Stoppable): void => {
        if (event.url === undefined || new URL(event.url).origin !== origin) event.preventDefault();
    };
    contents.on('will-navigate', stayHere);
    contents.on('will-redirect', stayHere);
    contents.on('will-frame-navigate', stayHere);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('before-input-event', (event, input) => {
        if (HAS_MODIFIER(input) || FUNCTION_KEY.test(input.key)) event.preventDefault();
    });
}

/** No permission but a caretaker's voice, no device, no download, no request that leaves the origin (points 5 and 15). */
export function lockSession(
    session: Pick<
        Session,
        | 'setPermissionRequestHandler'
        | 'setPermissionCheckHandler'
        | 'setDevicePermissionHandler'
        | 'setSpellCheckerEnabled'
        | 'on'
        | 'webRequest'
    >,
    origin: string,
): void {
    session.setPermissionRequestHandler((_contents, permission, answer, details) => {
        const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
        answer(isRecordingVoice({ permission, url: details.requestingUrl, media }, origin));
    });
    session.setPermissionCheckHandler((_contents, permission, _origin, { requestingUrl: url, mediaType }) =>
        isRecordingVoice({ permission, url, media: mediaType === undefined ? [] : [mediaType] }, origin),
    );
    session.setDevicePermissionHandler(() => false);
    session.setSpellCheckerEnabled(false);
    session.on('will-download', (event) => event.preventDefault());
    session.webRequest.onBeforeRequest((details, answer) => {
        answer({ cancel: !isOwnRequest(details.url, origin) });
    });
}

/** Requests of the page itself, and the blobs and data it makes. */
export function isOwnRequest(url: string, origin: string): boolean {
    const { protocol, origin: asked } = new URL(url);
    return asked === origin || protocol === 'blob:' || protocol === 'data:';
}

/** Whatever contents come to be, they are locked; certificates and logins are never asked about. */
export function lockApp(app: Pick<App, 'on'>, origin: string): void {
    app.on('web-contents-created', (_event, contents) => lockContents(contents, origin));
    app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
        event.preventDefault();
        answer(false);
    });
    app.on('login', (event) => event.preventDefault());
}
