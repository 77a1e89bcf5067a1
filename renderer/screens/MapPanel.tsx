import { lazy, Suspense, useMemo, useRef } from 'react';
import type { Scene } from '../journey/Journey.ts';
import { untilItComes } from '../later/untilItComes.ts';
import type { MapCommands } from '../map/MapCommands.ts';
import type { MapScene } from '../map/MapStage.ts';
import { RouteSketch } from '../map/RouteSketch.tsx';
import type { Ring } from '../map/ringLayers.ts';
import { usePlacesSize } from '../ui/PlacesRoom.tsx';
import { usePanel } from '../ui/panel.ts';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import { useLowered } from '../ui/useLowered.ts';
import { useVisit } from '../ui/Visit.ts';
import { MapGuard } from './MapGuard.tsx';
import { MapKeys } from './MapKeys.tsx';
import { mapContentOf } from './mapContentOf.ts';
import { useRings } from './useRings.ts';

/** Until its code comes, however often that must be tried, a drawing stands in its place. */
const MapView = lazy(async () => ({
    default: (await untilItComes(() => import('../map/MapView.tsx'))).MapView,
}));

/** The keys at the map's edges, and above them the goal's pin; units of the style sheets. */
const EDGE = 24;
const ABOVE = 42;

/** A way of one's own needs no rings around it. */
const NO_RINGS: readonly Ring[] = [];

/** Where one may look around; the list of places shows all its pins. */
const HAS_KEYS: readonly Scene['at'][] = ['whereTo', 'way', 'steps'];

/** One map for the whole visit: it stays loaded while other screens cover it. */
export function MapPanel() {
    const { journey, kiosk, words, touch } = useVisit();
    const { scene, language } = journey;
    const size = usePlacesSize();
    const lowered = useLowered();
    const content = useMemo(() => mapContentOf(scene, size, words), [scene, size, words]);
    const drawn = useAfterPaint(content);
    const kept = useRef(drawn);
    if (drawn.at) kept.current = drawn;
    const { pins, route, turn } = kept.current;
    const isShown = content.at !== undefined && content.at === drawn.at;
    const isChoosing = scene.at === 'whereTo';
    const rings = useRings();
    const map = useRef<MapCommands>(null);
    const { pixelsPerMillimetre, letter, growth } = usePanel();
    const unit = pixelsPerMillimetre * growth;
    const edge = EDGE * unit;
    const mapScene: MapScene = {
        kiosk,
        pins,
        route,
        turn,
        rings: route ? NO_RINGS : rings,
        theme: journey.theme ?? kiosk.theme,
        language: language.slice(0, 2),
        textSize: letter * unit,
        padding: { top: ABOVE * unit, right: edge, bottom: edge, left: edge },
        hereName: words('screens.way.here'),
    };
    const drawing = (
        <>
            <RouteSketch scene={mapScene} />
            <p className="map-attribution">{kiosk.attribution}</p>
        </>
    );
    const keys = HAS_KEYS.includes(scene.at) && (
        <MapKeys
            key={`${scene.at} ${turn}`}
            map={map}
            turn={scene.at === 'steps' ? turn : undefined}
            hasRoute={route !== undefined && !isChoosing}
        />
    );
    return (
        <>
            <div className="map-panel" data-shown={isShown} aria-hidden={!isShown}>
                <MapGuard otherwise={drawing}>
                    <Suspense fallback={drawing}>
                        <MapView
                            {...mapScene}
                            attribution={kiosk.attribution}
                            name={words(isChoosing ? 'screens.whereTo.mapLabel' : 'screens.way.mapLabel')}
                            ref={map}
                            onTap={
                                isChoosing && !lowered
                                    ? (tap) => touch({ type: 'chooseOnMap', ...tap })
                                    : undefined
                            }
                        />
                    </Suspense>
                    {!lowered && keys}
                </MapGuard>
            </div>
            {lowered && <div className="reach-keys">{keys}</div>}
        </>
    );
}
