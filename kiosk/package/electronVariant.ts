import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { type FuseConfig, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { findElectron } from '../../src/setup/electron.mjs';
import { ROOT } from '../../src/setup/runtime.mjs';
import { copyTree } from './copyTree.ts';

/**
 * What Electron's binary may still do (Electron security tutorial, point 19): it is no Node, opens no inspector, encrypts
 * its cookies and loads nothing but its own archive. Electron checks the archive's hash on macOS and Windows; on Linux
 * the package's own files and `dpkg --verify` stand for it.
 */
export const FUSES: FuseConfig = {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
};

/** Folder of the installed window, where `stufenfrei screen` looks for it. */
const PLACE = 'usr/lib/stufenfrei/electron';

/**
 * Adds Electron's window to a staged package, where its binary is on this machine and of this architecture.
 *
 * @returns whether it was
 */
export async function stageElectron(root: string): Promise<boolean> {
    const executable = findElectron();
    if (!executable) return false;
    const place = join(root, PLACE);
    copyTree(join(executable, '..'), place);
    rmSync(join(place, 'resources', 'default_app.asar'), { force: true });
    const app = join(root, '..', 'electron-app');
    rmSync(app, { recursive: true, force: true });
    mkdirSync(join(app, 'out'), { recursive: true });
    cpSync(join(ROOT, 'out/main'), join(app, 'out/main'), { recursive: true });
    const main = { name: 'stufenfrei', type: 'module', main: 'out/main/main.js' };
    writeFileSync(join(app, 'package.json'), JSON.stringify(main));
    await createPackage(app, join(place, 'resources', 'app.asar'));
    rmSync(app, { recursive: true });
    await flipFuses(join(place, 'electron'), FUSES);
    return existsSync(join(place, 'electron'));
}
