import { Map as MapLibreMap, type MapMouseEvent, type Marker, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Position } from '../../src/base/position.ts';
import type { Route } from '../../src/routing/outcome.ts';
import { type Camera, cameraAround, centreMoved, type Padding } from './camera.ts';
import type { MapCommands } from './MapCommands.ts';
import { mapDataOf, showData } from './mapData.ts';
import { addImages } from './mapImages.ts';
import { mapStyle } from './mapStyle.ts';
import { MAP_COLOURS, type MapTheme } from './mapTheme.ts';
import { hereMarker, type Pin, pinMarker } from './markers.ts';
import { nearestSign } from './nearestSign.ts';
import type { Ring } from './ringLayers.ts';
import { SIGN_LAYERS } from './signLayers.ts';
import { turnView } from './turnView.ts';
import { type MapState, watchMap } from './watchMap.ts';

/** Everything the map shows beside the region itself. */
export interface MapScene {
    /** Where the kiosk stands, and the direction its reader looks: that is up on the map. */
    readonly kiosk: { readonly position: Position; readonly bearing: number };
    readonly pins: readonly Pin[];
    readonly route: Route | undefined;
    /** The turn the reader is at, an index into the route's maneuvers. */
    readonly turn: number | undefined;
    /** How far one comes in so many minutes. */
    readonly rings: readonly Ring[];
    readonly theme: MapTheme;
    /** Primary language tag of the names. */
    readonly language: string;
    /** Pixels of the labels needed for the task. */
    readonly textSize: number;
    /** Pixels of the map that something else covers. */
    readonly padding: Padding;
    /** Read out for "you are here". */
    readonly hereName: string;
}

/** What was touched: where a sign was hit, its place and the id and name of it. */
export interface MapTap {
    readonly position: Position;
    readonly sign?: { readonly id: string; readonly name: string };
}

const NEAREST = 19;
const FARTHEST = 11;
/** Reading the names around one spot; a walker sees some 250 m of the town. */
const CLOSE = 17;
/** A finger's half width in pixels: half of 16 mm at 4 pixels a millimetre (acceptance A10, A12). */
const FINGER = 32;
/** Finding something near by on the map: some ten minutes on foot across. */
const AROUND = 16.5;
const MOVE_PART = 1 / 3;

setWorkerUrl(new URL(workerUrl, location.href).href);

function isDrawnInSoftware(canvas: HTMLCanvasElement): boolean {
    const context = canvas.getContext('webgl2');
    const info = context?.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = info ? context?.getParameter(info.UNMASKED_RENDERER_WEBGL) : '';
    return typeof name === 'string' && /swiftshader|llvmpipe|software/i.test(name);
}

/** The map in one element. The constructor throws where there is no WebGL 2. */
export class MapStage implements MapCommands {
    readonly #map: MapLibreMap;
    readonly #isStill: boolean;
    readonly #endWatch: () => void;
    #scene: MapScene;
    #markers: Marker[] = [];
    #isLoaded = false;
    /** What was shown last by command, until the reader moves the map herself. */
    #view: (() => void) | undefined;

    constructor(
        container: HTMLElement,
        scene: MapScene,
        onTap: (tap: MapTap) => void,
        onState: (state: MapState) => void,
    ) {
        this.#scene = scene;
        this.#map = new MapLibreMap({
            container,
            style: this.#style(),
            center: [...scene.kiosk.position],
            zoom: CLOSE,
            bearing: scene.kiosk.bearing,
            minZoom: FARTHEST,
            maxZoom: NEAREST,
            maxPitch: 0,
            attributionControl: false,
            dragRotate: false,
            touchPitch: false,
            keyboard: false,
            boxZoom: false,
            doubleClickZoom: false,
            bearingSnap: 0,
            fadeDuration: 0,
            renderWorldCopies: false,
        });
        this.#map.touchZoomRotate.disableRotation();
        this.#isStill =
            isDrawnInSoftware(this.#map.getCanvas()) ||
            matchMedia('(prefers-reduced-motion: reduce)').matches;
        this.#map.on('style.load', () => this.#onStyle());
        this.#map.on('resize', () => this.#view?.());
        this.#map.on('dragstart', () => this.#leaveView());
        this.#map.on('idle', () => this.#setState('still'));
        this.#map.on('dataloading', () => this.#setState('drawing'));
        this.#map.on('movestart', () => this.#setState('drawing'));
        this.#map.on('click', (event) => onTap(this.#tapAt(event)));
        this.#endWatch = watchMap(this.#map, onState);
        this.#placeMarkers();
    }

    /** Shows another scene; the camera stays where it is. */
    show(scene: MapScene): void {
        const before = this.#scene;
        this.#scene = scene;
        this.#setState('drawing');
        this.#placeMarkers();
        this.#map.triggerRepaint();
        if (!this.#isLoaded) return;
        const isSameLook =
            scene.theme === before.theme &&
            scene.language === before.language &&
            scene.textSize === before.textSize;
        if (!isSameLook) {
            addImages(this.#map, MAP_COLOURS[scene.theme]);
            this.#map.setStyle(this.#style(), { diff: true, validate: false });
        }
        showData(this.#map, mapDataOf(this.#scene));
    }

    close(): void {
        this.#endWatch();
        this.#map.remove();
    }

    move(side: 'up' | 'down' | 'left' | 'right'): void {
        const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
        const steps = { up: [0, -height], down: [0, height], left: [-width, 0], right: [width, 0] } as const;
        const [right, down] = steps[side];
        const camera = this.#camera();
        this.#leaveView();
        this.#look({ ...camera, center: centreMoved(camera, right * MOVE_PART, down * MOVE_PART) });
    }

    zoom(step: 'in' | 'out'): void {
        const camera = this.#camera();
        const zoom = camera.zoom + (step === 'in' ? 1 : -1);
        this.#leaveView();
        this.#look({ ...camera, zoom: Math.max(FARTHEST, Math.min(NEAREST, zoom)) });
    }

    showHere(): void {
        this.#keepView(() => this.#lookAt([this.#scene.kiosk.position], CLOSE));
    }

    showRoute(): void {
        this.#keepView(() => {
            const { kiosk, pins, route } = this.#scene;
            const ends = [kiosk.position, ...pins.map((pin) => pin.position)];
            const nearest = route ? NEAREST : ends.length > 1 ? CLOSE + 1 : AROUND;
            this.#lookAt([...ends, ...(route?.geometry ?? [])], nearest);
        });
    }

    showTurn(at: number): void {
        this.#keepView(() => {
            const { route, kiosk } = this.#scene;
            if (!route?.maneuvers[at]) return;
            const { positions, bearing } = turnView(route, at, kiosk.bearing);
            this.#lookAt(positions, CLOSE + 1.2, bearing);
        });
    }

    #keepView(view: () => void): void {
        this.#view = view;
        view();
    }

    #leaveView(): void {
        this.#view = undefined;
    }

    /** For those who look at the page from outside: whether there is more to come. */
    #setState(state: 'drawing' | 'still'): void {
        this.#map.getContainer().dataset.state = state;
    }

    #style() {
        const { theme, language, textSize } = this.#scene;
        return mapStyle({ theme, language, textSize }, mapDataOf(this.#scene), location.href);
    }

    #onStyle(): void {
        this.#isLoaded = true;
        addImages(this.#map, MAP_COLOURS[this.#scene.theme]);
        showData(this.#map, mapDataOf(this.#scene));
    }

    #placeMarkers(): void {
        const { kiosk, pins, theme, hereName } = this.#scene;
        const colours = MAP_COLOURS[theme];
        for (const marker of this.#markers) marker.remove();
        const here = hereMarker(kiosk.position, kiosk.bearing, hereName, colours);
        this.#markers = [here, ...pins.map((pin) => pinMarker(pin, colours))];
        for (const marker of this.#markers) marker.addTo(this.#map);
    }

    #tapAt({ point, lngLat }: MapMouseEvent): MapTap {
        const position: Position = [lngLat.lng, lngLat.lat];
        const hits = this.#map.queryRenderedFeatures(
            [
                [point.x - FINGER, point.y - FINGER],
                [point.x + FINGER, point.y + FINGER],
            ],
            { layers: [...SIGN_LAYERS] },
        );
        return nearestSign(hits, position, this.#scene.language) ?? { position };
    }

    #camera(): Camera {
        const { lng, lat } = this.#map.getCenter();
        return { center: [lng, lat], zoom: this.#map.getZoom(), bearing: this.#map.getBearing() };
    }

    /** With the reader's direction up, or the one that is named. */
    #lookAt(positions: readonly Position[], nearest: number, bearing = this.#scene.kiosk.bearing): void {
        const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
        this.#look(cameraAround(positions, bearing, { width, height }, this.#scene.padding, nearest));
    }

    #look({ center, zoom, bearing }: Camera): void {
        const camera = { center: [center[0], center[1]] as [number, number], zoom, bearing };
        if (this.#isStill) this.#map.jumpTo(camera);
        else this.#map.easeTo({ ...camera, duration: 400 });
    }
}
