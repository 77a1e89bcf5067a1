import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type { MapScene } from '../../../renderer/map/MapStage.ts';
import { findChromium } from '../../../src/setup/chromium.mjs';

const ROOT = resolve(import.meta.dirname, '../../..');
const TILE = /^\/tiles\/(\d+)\/(\d+)\/(\d+)$/;
/** WebGL 2 on a machine without a graphics card. */
const SOFTWARE_GL = [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
];

/** The browser of this machine. */
const CHROMIUM = findChromium();
export const hasChromium = CHROMIUM !== undefined;

function tilesOf(path: string): Plugin {
    const database = new DatabaseSync(path, { readOnly: true });
    const find = database.prepare(
        'SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?',
    );
    return {
        name: 'tiles',
        configureServer(server) {
            server.middlewares.use((request, response, next) => {
                const found = TILE.exec(request.url ?? '');
                if (!found) return next();
                const [zoom, x, y] = found.slice(1).map(Number);
                const tile = find.get(zoom, x, 2 ** zoom - 1 - y);
                if (!(tile?.tile_data instanceof Uint8Array)) {
                    response.statusCode = 204;
                    return response.end();
                }
                response.setHeader('Content-Type', 'application/x-protobuf');
                response.setHeader('Content-Encoding', 'gzip');
                return response.end(tile.tile_data);
            });
        },
    };
}

export interface MapPage {
    readonly page: Page;
    readonly browser: Browser;
    /** What the page complained about. */
    readonly faults: string[];
    /** Addresses outside this machine that the page asked for. */
    readonly strangers: string[];
    close(): Promise<void>;
}

export interface MapPageOptions {
    readonly tiles: string;
    readonly scene: MapScene;
    readonly width: number;
    readonly height: number;
    /** Without WebGL when false. */
    readonly webgl?: boolean;
}

/** Opens the map view in headless Chromium, on tiles from an MBTiles file. */
export async function openMapPage(options: MapPageOptions): Promise<MapPage> {
    const server: ViteDevServer = await createServer({
        root: ROOT,
        configFile: false,
        logLevel: 'error',
        plugins: [tilesOf(options.tiles)],
        server: { host: '127.0.0.1', port: 0, watch: null },
        optimizeDeps: { include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime'] },
    });
    await server.listen();
    const origin = server.resolvedUrls?.local[0] ?? '';
    const args =
        options.webgl === false ? ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'] : SOFTWARE_GL;
    const browser = await chromium.launch({ ...(CHROMIUM && { executablePath: CHROMIUM }), args });
    const page = await browser.newPage({
        viewport: { width: options.width, height: options.height },
        hasTouch: true,
    });
    const faults: string[] = [];
    const strangers: string[] = [];
    page.on('pageerror', (fault) => faults.push(String(fault)));
    page.on('console', (line) => {
        if (line.type() === 'error' || line.type() === 'warning') faults.push(line.text());
    });
    page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
        if (!/^(http:\/\/127\.0\.0\.1|blob:|data:|ws:\/\/127)/.test(request.url()))
            strangers.push(request.url());
    });
    await page.addInitScript((scene) => {
        window.scene = scene;
    }, options.scene);
    await page.goto(new URL('tests/renderer/map/page/index.html', origin).href);
    async function close(): Promise<void> {
        await browser.close();
        await server.close();
    }
    return { page, browser, faults, strangers, close };
}
