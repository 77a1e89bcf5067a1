import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ROOT } from '../../src/setup/runtime.mjs';
import { ownArchitecture } from './architecture.ts';
import { Chroot, whyNoChroot } from './Chroot.ts';

const USAGE = 'npm run package:test [-- --release bookworm|trixie]';
const PORT = 4197;
/** A square in Treppenburg, a few minutes from where its kiosk stands. */
const GOAL = [6.9039287, 54.348205];

const healthy = z.object({ ok: z.literal(true) });
const routed = z.object({ ok: z.literal(true), outcome: z.object({ outcome: z.literal('route') }) });

const began = performance.now();
const say = (line: string): void =>
    console.log(`[${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s] ${line}`);

function must(holds: boolean, what: string): void {
    if (!holds) throw new Error(`not so: ${what}`);
    say(`ok: ${what}`);
}

async function obeyed(chroot: Chroot, line: string, what: string): Promise<string> {
    const { ok, output } = await chroot.run(line);
    if (!ok) throw new Error(`${what} failed:\n${output.slice(-3000)}`);
    say(`ok: ${what}`);
    return output;
}

/** The server as its unit starts it, but for the port; answers the address. */
async function startServer(chroot: Chroot) {
    const unit = readFileSync(
        join(chroot.folder, 'usr/lib/systemd/system/stufenfrei-server.service'),
        'utf8',
    );
    const command = /^ExecStart=(.+)$/m.exec(unit)?.[1]?.replace('--port 4180', `--port ${PORT}`);
    const child = chroot.start(
        `exec setpriv --reuid=stufenfrei --regid=stufenfrei --clear-groups ${command}`,
    );
    const address = await new Promise<string>((ready, ended) => {
        createInterface({ input: child.stdout }).on('line', (line) => {
            const found = /^ready (\S+)/.exec(line)?.[1];
            if (found) ready(found);
        });
        child.on('exit', (code) => ended(new Error(`the server ended with exit status ${code}`)));
    });
    const stop = () => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM');
    return { address, stop };
}

async function askServer(chroot: Chroot): Promise<void> {
    const { address, stop } = await startServer(chroot);
    try {
        const health = await fetch(new URL('/api/health', address));
        must(healthy.safeParse(await health.json()).success, 'the installed server answers /api/health');
        const reply = await fetch(new URL('/api/route', address), {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({
                to: { position: GOAL },
                needs: { profile: 'rollator', limits: {}, objective: 'comfort' },
            }),
        });
        must(routed.safeParse(await reply.json()).success, 'it finds a step-free way in the demo town');
        const page = await (await fetch(address)).text();
        must(page.includes('<div id="app">'), 'it serves the page');
    } finally {
        stop();
    }
}

async function tryOn(chroot: Chroot, deb: string): Promise<void> {
    const has = (path: string) => existsSync(join(chroot.folder, path));
    copyFileSync(deb, join(chroot.folder, 'tmp/stufenfrei.deb'));
    const install = 'apt-get install -q -y --no-install-recommends /tmp/stufenfrei.deb </dev/null';
    await obeyed(chroot, `apt-get update -q && ${install}`, 'apt installs the package and asks nothing');
    must(has('etc/stufenfrei/kiosk.json'), 'there are settings to begin with');
    await obeyed(
        chroot,
        'systemd-analyze verify --man=no --recursive-errors=no /usr/lib/systemd/system/stufenfrei*.service /usr/lib/systemd/system/stufenfrei*.timer',
        'systemd has nothing to object to in the units',
    );
    await obeyed(chroot, 'dpkg --verify stufenfrei', 'every file is as it was packed');
    await askServer(chroot);

    await obeyed(chroot, 'echo kept > /var/lib/stufenfrei/walks.json', 'a walk is kept');
    await obeyed(chroot, "sed -i 's/353/100/' /etc/stufenfrei/kiosk.json", 'the settings are changed');
    await obeyed(chroot, `${install.replace('install', 'install --reinstall')}`, 'it installs a second time');
    const settings = () => readFileSync(join(chroot.folder, 'etc/stufenfrei/kiosk.json'), 'utf8');
    must(settings().includes('100'), 'changed settings outlive it');
    await obeyed(chroot, 'apt-get remove -q -y stufenfrei', 'apt removes it');
    must(has('var/lib/stufenfrei/walks.json') && settings().includes('100'), 'walks and settings stay');
    must(!has('usr/lib/stufenfrei'), 'the program is gone');
    await obeyed(chroot, 'apt-get purge -q -y stufenfrei', 'apt purges it');
    const left = ['etc', 'var/lib', 'var/cache'].flatMap((folder) =>
        readdirSync(join(chroot.folder, folder), { recursive: true, encoding: 'utf8' })
            .filter((name) => name.includes('stufenfrei') && !name.startsWith('dpkg/'))
            .map((name) => `${folder}/${name}`),
    );
    must(left.length === 0, `nothing is left ${left.join(' ')}`);
    await obeyed(chroot, '! getent passwd stufenfrei stufenfrei-screen', 'its users are gone');
}

const { values } = parseArgs({ options: { release: { type: 'string', default: 'bookworm' } } });
const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const deb = join(ROOT, `out/stufenfrei_${version}_${ownArchitecture()}.deb`);
if (!existsSync(deb)) {
    console.error(`${deb} is not there; run npm run package first. ${USAGE}`);
    process.exit(2);
}
const why = await whyNoChroot();
const chroot = why === undefined ? await Chroot.make(values.release) : { why };
if ('why' in chroot) {
    console.log(`SKIPPED: the package was not installed anywhere: ${chroot.why}`);
} else {
    say(`a fresh Debian ${values.release} in ${chroot.folder}`);
    try {
        await tryOn(chroot, deb);
        say('The package installs, runs, and leaves what it should.');
    } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        process.exitCode = 1;
    } finally {
        chroot.remove();
    }
}
