import { lazy, Suspense, useMemo, useRef } from 'react';
import type { Scene } from '../journey/Journey.ts';
import type { MapCommands } from '../map/MapCommands.ts';
import type { Ring } from '../map/ringLayers.ts';
import { millimetresPerPixelOf } from '../ui/measures.ts';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import { useVisit } from '../ui/Visit.ts';
import { MapGuard } from './MapGuard.tsx';
import { MapKeys } from './MapKeys.tsx';
import { mapContentOf } from './mapContentOf.ts';
import { useRings } from './useRings.ts';

const MapView = lazy(async () => ({ default: (await import('../map/MapView.tsx')).MapView }));

/** Font size of the labels that the task needs; 8.6 mm of cap height (acceptance A2, A8). */
const LABEL_MILLIMETRES = 12.9;
/** The keys at the map's edges, and above them the goal's pin; millimetres. */
const EDGE = 24;
const ABOVE = 42;

/** A way of one's own needs no rings around it. */
const NO_RINGS: readonly Ring[] = [];

/** Where one may look around; the list of places shows all its pins. */
const HAS_KEYS: readonly Scene['at'][] = ['whereTo', 'way', 'steps'];

/** One map for the whole visit: it stays loaded while other screens cover it. */
export function MapPanel() {
    const { journey, kiosk, words, touch } = useVisit();
    const { scene, language, size } = journey;
    const content = useMemo(() => mapContentOf(scene, size, words), [scene, size, words]);
    const drawn = useAfterPaint(content);
    const kept = useRef(drawn);
    if (drawn.at) kept.current = drawn;
    const { pins, route, turn } = kept.current;
    const isShown = content.at !== undefined && content.at === drawn.at;
    const isChoosing = scene.at === 'whereTo';
    const rings = useRings();
    const map = useRef<MapCommands>(null);
    const millimetre = 1 / millimetresPerPixelOf(kiosk.millimetresPerPixel);
    const edge = EDGE * millimetre;
    return (
        <div className="map-panel" data-shown={isShown} aria-hidden={!isShown}>
            <MapGuard>
                <Suspense>
                    <MapView
                        kiosk={kiosk}
                        pins={pins}
                        route={route}
                        turn={turn}
                        rings={route ? NO_RINGS : rings}
                        theme="light"
                        language={language.slice(0, 2)}
                        textSize={LABEL_MILLIMETRES * millimetre}
                        padding={{ top: ABOVE * millimetre, right: edge, bottom: edge, left: edge }}
                        hereName={words('screens.way.here')}
                        attribution={kiosk.attribution}
                        name={words(isChoosing ? 'screens.whereTo.mapLabel' : 'screens.way.mapLabel')}
                        ref={map}
                        onTap={isChoosing ? (tap) => touch({ type: 'chooseOnMap', ...tap }) : undefined}
                    />
                </Suspense>
                {HAS_KEYS.includes(scene.at) && (
                    <MapKeys
                        key={`${scene.at} ${turn}`}
                        map={map}
                        turn={scene.at === 'steps' ? turn : undefined}
                        hasRoute={route !== undefined && !isChoosing}
                    />
                )}
            </MapGuard>
        </div>
    );
}
