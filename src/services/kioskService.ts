import type { Bounds, Position } from '../base/position.ts';
import type { Manifest } from '../pack/manifest.ts';
import type { Language } from '../words/language.ts';
import type { Theme } from './screenLines.ts';
import type { Settings } from './settings.ts';

/** What the screen needs to know of where it stands. */
export interface Kiosk {
    readonly region: string;
    readonly demo: boolean;
    readonly attribution: string;
    readonly dataDate: string;
    readonly bounds: Bounds;
    readonly position: Position;
    readonly bearing: number;
    readonly languages: readonly Language[];
    readonly address: string;
    readonly name: string;
    readonly phone: string;
    readonly companion?: string;
    readonly idle: { readonly menu: number; readonly route: number };
    readonly millimetresPerPixel?: number;
    /** What is heard without being asked for; `headphones`: whether a socket is watched. */
    readonly sound: { readonly headphones: boolean; readonly alwaysAloud: boolean; readonly touch: boolean };
    readonly viewingDistance: number;
    readonly mountingHeight?: number;
    readonly theme: Theme;
}

export function describeKiosk(manifest: Manifest, settings: Settings): Kiosk {
    const { bearing, languages, address, name, phone, idle, millimetresPerPixel, speech, touchSound } =
        settings;
    const { companion, viewingDistance, mountingHeight, theme } = settings;
    return {
        region: manifest.name,
        demo: manifest.demo,
        attribution: manifest.attribution,
        dataDate: manifest.dataDate,
        bounds: manifest.bounds,
        position: settings.position ?? manifest.centre,
        bearing,
        languages,
        address,
        name,
        phone,
        ...(companion === undefined ? {} : { companion }),
        idle,
        sound: {
            headphones: speech.headphones !== undefined,
            alwaysAloud: speech.always,
            touch: touchSound,
        },
        viewingDistance,
        theme,
        ...(millimetresPerPixel === undefined ? {} : { millimetresPerPixel }),
        ...(mountingHeight === undefined ? {} : { mountingHeight }),
    };
}
