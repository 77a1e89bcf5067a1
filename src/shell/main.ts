import { app, BrowserWindow, Menu, session } from 'electron';
import { readAddress } from './address.ts';
import { lockApp, lockSession } from './lockdown.ts';
import { recoverContents } from './recovery.ts';
import { WINDOW_OPTIONS } from './windowOptions.ts';

const log = (line: string): void => {
    process.stderr.write(`${line}\n`);
};

function openWindow(address: URL): void {
    const window = new BrowserWindow(WINDOW_OPTIONS);
    const load = () => {
        window.loadURL(address.href).catch(() => undefined);
    };
    window.once('ready-to-show', () => window.show());
    recoverContents(window.webContents, { load, wait: (pause, then) => setTimeout(then, pause), log });
    load();
}

async function start(address: URL): Promise<void> {
    app.enableSandbox();
    app.commandLine.appendSwitch('overscroll-history-navigation', '0');
    app.commandLine.appendSwitch('disable-pinch');
    lockApp(app, address.origin);
    app.on('window-all-closed', () => app.quit());
    await app.whenReady();
    Menu.setApplicationMenu(null);
    lockSession(session.defaultSession, address.origin);
    openWindow(address);
}

const address = readAddress(process.argv);
if (!address.ok) {
    log(`stufenfrei: ${address.fault}`);
    app.exit(2);
} else if (!app.requestSingleInstanceLock()) {
    app.quit();
} else {
    await start(address.value);
}
