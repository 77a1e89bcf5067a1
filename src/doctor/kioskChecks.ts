import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { checkPackSignature } from '../pack/packSignature.ts';
import { verifyPack } from '../pack/verifyPack.ts';
import { openKiosk } from '../services/openKiosk.ts';
import type { Settings } from '../services/settings.ts';
import { readSettings } from '../services/settings.ts';
import { bad, type Finding, good, poor } from './Finding.ts';
import type { Machine } from './Machine.ts';

/** What of a kiosk is there to be looked at. */
export interface KioskPlaces {
    readonly region?: string | undefined;
    readonly settings?: string | undefined;
    readonly state?: string | undefined;
    /** Folder of the built page. */
    readonly page: string;
}

const GIGABYTE = 2 ** 30;
const WORLD_WRITABLE = 0o002;

/** The page brings its own letters, so that nothing hangs on those of the machine. */
const ALPHABETS = ['latin', 'cyrillic', 'arabic'] as const;

function checkPage({ page }: KioskPlaces, machine: Machine): Finding[] {
    if (!machine.exists(join(page, 'index.html')))
        return [bad('page', `${page} holds no page`, 'npm run build')];
    const fonts = machine.list(join(page, 'assets')).filter((name) => name.endsWith('.woff2'));
    const missing = ALPHABETS.filter((alphabet) => !fonts.some((name) => name.includes(alphabet)));
    const letters =
        missing.length === 0
            ? good('fonts', `${fonts.length} of the page's own`)
            : bad('fonts', `no letters: ${missing.join(', ')}`, 'npm run build');
    return [good('page', page), letters];
}

async function checkSettings(path: string): Promise<Finding> {
    const settings = await readSettings(path);
    if (!settings.ok)
        return bad('settings', settings.fault, 'mend the lines named; docs/settings.md describes each');
    const isOpen = (statSync(path).mode & WORLD_WRITABLE) !== 0;
    return isOpen
        ? bad('settings', `${path} can be written by anybody`, `chmod o-w ${path}`)
        : good('settings', path);
}

async function checkRegion(region: string, trustedKeys: readonly string[]): Promise<Finding> {
    const faults = await verifyPack(region);
    const rebuild = 'build it again (stufenfrei region fetch), or go back: stufenfrei kiosk rollback';
    if (faults.length > 0) return bad('region', faults.join('; '), rebuild);
    if (trustedKeys.length === 0) return good('region', `${region} is sound`);
    const vouched = await checkPackSignature(region, trustedKeys);
    return vouched.ok
        ? good('region', `${region} is sound, signed on ${vouched.value.signed}`)
        : poor(
              'region',
              vouched.fault,
              'stufenfrei region sign DIR --key FILE, with a key that the kiosk trusts',
          );
}

async function checkStart({ region, settings, state }: KioskPlaces): Promise<Finding> {
    if (region === undefined) return bad('start', 'no region', '--region DIR');
    const kiosk = await openKiosk({ region, settings, state }, Date.now);
    if (!kiosk.ok) return bad('start', kiosk.fault, 'mend what is named');
    const { services } = kiosk.value;
    services.close();
    if (services.faults.length === 0) return good('start', `${services.kiosk.region} opens`);
    return poor(
        'start',
        services.faults.join('; '),
        'mend what is named; the kiosk goes on with what worked before',
    );
}

function checkState(state: string): Finding {
    try {
        accessSync(state, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch {
        const remedy = `mkdir -p ${state} and chown it to the user who runs the server`;
        return bad('state', `${state} cannot be written by this user`, remedy);
    }
    const { bavail, bsize } = statfsSync(state);
    const free = bavail * bsize;
    const found = `${(free / GIGABYTE).toFixed(1)} GB free at ${state}`;
    return free < GIGABYTE
        ? poor('disk', found, 'make room for two region packs and the log')
        : good('disk', found);
}

/** A port is free, or this kiosk's own server answers there. */
async function checkPort(port: number): Promise<Finding> {
    if (port === 0) return good('port', 'any that is free');
    if (await isFree(port)) return good('port', `${port} is free`);
    const word = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(5000) })
        .then((answer) => answer.text())
        .catch(() => '');
    if (word === 'ready\n') return good('port', `the kiosk answers at ${port}`);
    if (word === 'impaired\n') {
        return poor(
            'port',
            `the kiosk answers at ${port} and is impaired`,
            'look at the staff page or the log',
        );
    }
    return bad('port', `another program has ${port}`, 'end it (ss -ltnp), or set another port');
}

function isFree(port: number): Promise<boolean> {
    return new Promise((resolve) => {
        const server = createServer();
        server.once('error', () => resolve(false));
        server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
}

async function checkPrinter({ printer }: Settings, machine: Machine): Promise<Finding> {
    if (!printer) return good('printer', 'none is set');
    const program = machine.program('lpstat');
    if (program === undefined) return bad('printer', 'CUPS is not installed', 'apt install cups cups-client');
    const said = await machine.run(program, ['-e'], 10);
    const names = said.ok ? said.text.split('\n').filter((name) => name !== '') : [];
    if (names.includes(printer.name)) return good('printer', printer.name);
    return bad(
        'printer',
        `${printer.name} is not among ${names.join(', ') || 'any'}`,
        `lpadmin -p ${printer.name} … -E`,
    );
}

/** Looks at what is installed: all that the places name. */
export async function checkKiosk(places: KioskPlaces, machine: Machine): Promise<Finding[]> {
    const findings = checkPage(places, machine);
    if (places.state !== undefined) findings.push(checkState(places.state));
    if (places.settings !== undefined) findings.push(await checkSettings(places.settings));
    const read = places.settings === undefined ? undefined : await readSettings(places.settings);
    if (read?.ok) {
        findings.push(await checkPort(read.value.settings.port));
        findings.push(await checkPrinter(read.value.settings, machine));
    }
    if (places.region === undefined) return findings;
    findings.push(await checkRegion(places.region, read?.ok ? read.value.settings.trustedKeys : []));
    findings.push(await checkStart(places));
    return findings;
}
