import { soundCards, touchScreens } from '../services/health/DeviceWatch.ts';
import { bad, type Finding, good, poor } from './Finding.ts';
import type { Machine } from './Machine.ts';

type Check = (machine: Machine) => Promise<Finding> | Finding;

/** From here on Node strips types by itself and has node:sqlite without a flag. */
const OLDEST_NODE = [22, 18] as const;

const checkNode: Check = () => {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const isNew = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
    const version = process.versions.node;
    return isNew
        ? good('Node', version)
        : bad('Node', version, `install Node ${OLDEST_NODE.join('.')} or newer`);
};

const checkDatabase: Check = async () => {
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(':memory:');
    try {
        database.exec(
            'CREATE VIRTUAL TABLE words USING fts5(text); CREATE VIRTUAL TABLE spots USING rtree(id, w, e)',
        );
        return good('SQLite', 'has full text search and R*Tree');
    } catch (fault) {
        return bad('SQLite', String(fault), 'use the Node that the package brings along');
    } finally {
        database.close();
    }
};

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'] as const;

const checkBrowser: Check = async (machine) => {
    const browser = machine.program(...BROWSERS);
    if (browser === undefined) return bad('browser', 'none', 'apt install chromium');
    const said = await machine.run(browser, ['--version'], 15);
    return said.ok
        ? good('browser', said.text.trim())
        : bad('browser', said.text.trim(), 'apt install --reinstall chromium');
};

/** Asks a browser without a window who draws WebGL 2; the map needs it. */
const PAGE = `data:text/html,<script>
const gl = document.createElement('canvas').getContext('webgl2');
const info = gl && gl.getExtension('WEBGL_debug_renderer_info');
document.title = gl ? 'drawn by ' + gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER) : 'none';
</script>`;

const checkGraphics: Check = async (machine) => {
    const browser = machine.program(...BROWSERS);
    if (browser === undefined) return bad('graphics', 'no browser to ask', 'apt install chromium');
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const flags = [
        '--headless=new',
        '--enable-unsafe-swiftshader',
        '--virtual-time-budget=2000',
        '--dump-dom',
    ];
    const said = await machine.run(browser, [...asRoot, ...flags, PAGE], 40);
    const [, drawn] = /<title>(.*?)<\/title>/s.exec(said.text) ?? [];
    const remedy =
        'install the graphics driver (firmware-* and mesa packages); without WebGL 2 a drawn strip takes the map’s place';
    if (!said.ok || drawn === undefined) return poor('graphics', 'the browser does not say', remedy);
    if (drawn === 'none') return bad('graphics', 'WebGL 2 is not there', remedy);
    if (/SwiftShader|llvmpipe|softpipe/i.test(drawn))
        return poor('graphics', `${drawn}: the processor draws, slowly`, remedy);
    return good('graphics', drawn);
};

const checkVoice: Check = async (machine) => {
    const program = machine.program('espeak-ng');
    if (program === undefined) return poor('voice', 'none: nothing is read aloud', 'apt install espeak-ng');
    const said = await machine.run(program, ['--voices'], 10);
    const missing = ['de', 'en', 'tr', 'pl', 'ru', 'uk', 'ar'].filter(
        (tag) => !new RegExp(`^\\s*\\d+\\s+${tag}(-[a-z]+)?\\s`, 'm').test(said.text),
    );
    if (missing.length > 0)
        return poor('voice', `no voice for ${missing.join(', ')}`, 'apt install espeak-ng-data');
    return good('voice', 'espeak-ng with all languages');
};

const checkSound: Check = (machine) => {
    const [card] = soundCards(machine.read('/proc/asound/cards') ?? '');
    const remedy = 'connect a loudspeaker or sound card and load its driver; aplay -l lists them';
    return card === undefined ? poor('sound', 'no sound card', remedy) : good('sound', card);
};

const checkTouch: Check = (machine) => {
    const [name] = touchScreens(machine.read('/proc/bus/input/devices') ?? '');
    const remedy = 'connect the touch screen by USB and look for it with libinput list-devices';
    return name === undefined ? poor('touch', 'no touch screen', remedy) : good('touch', name);
};

const checkClock: Check = async (machine) => {
    const program = machine.program('timedatectl');
    const said =
        program === undefined
            ? undefined
            : await machine.run(program, ['show', '-p', 'NTPSynchronized', '--value'], 10);
    if (said?.ok && said.text.trim() === 'yes') return good('clock', 'set by the network');
    if (machine.exists('/dev/rtc0'))
        return good('clock', 'kept by a clock with a battery; set it by hand once a year');
    const remedy =
        'fit a battery-backed clock or allow NTP: without either, opening hours are told as not known';
    return poor('clock', 'neither set by the network nor kept by a battery', remedy);
};

/** Looks at the machine alone, as before anything is installed. */
export const MACHINE_CHECKS: readonly Check[] = [
    checkNode,
    checkDatabase,
    checkBrowser,
    checkGraphics,
    checkVoice,
    checkSound,
    checkTouch,
    checkClock,
];
