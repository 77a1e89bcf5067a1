import type { BrowserWindowConstructorOptions } from 'electron';

/** Electron security tutorial, points 2–6 and 18: no Node in the page, isolated, sandboxed, no preload. */
export const WINDOW_OPTIONS = {
    kiosk: true,
    fullscreen: true,
    frame: false,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#f7f3ea',
    webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        devTools: false,
        spellcheck: false,
        navigateOnDragDrop: false,
        autoplayPolicy: 'no-user-gesture-required',
        backgroundThrottling: false,
    },
} as const satisfies BrowserWindowConstructorOptions;
