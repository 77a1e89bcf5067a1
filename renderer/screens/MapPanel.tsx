import { lazy, Suspense, useMemo, useRef } from 'react';
import { millimetresPerPixelOf } from '../ui/measures.ts';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import { useVisit } from '../ui/Visit.ts';
import { MapGuard } from './MapGuard.tsx';
import { mapContentOf } from './mapContentOf.ts';

const MapView = lazy(async () => ({ default: (await import('../map/MapView.tsx')).MapView }));

/** Font size of the labels that the task needs; 8.6 mm of cap height (acceptance A2, A8). */
const LABEL_MILLIMETRES = 12.9;
const PADDING = { top: 160, right: 90, bottom: 90, left: 90 };

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
    return (
        <div className="map-panel" data-shown={isShown} aria-hidden={!isShown}>
            <MapGuard>
                <Suspense>
                    <MapView
                        kiosk={kiosk}
                        pins={pins}
                        route={route}
                        turn={turn}
                        theme="light"
                        language={language.slice(0, 2)}
                        textSize={LABEL_MILLIMETRES / millimetresPerPixelOf(kiosk.millimetresPerPixel)}
                        padding={PADDING}
                        hereName={words('screens.way.here')}
                        attribution={kiosk.attribution}
                        name={words(isChoosing ? 'screens.whereTo.mapLabel' : 'screens.way.mapLabel')}
                        onTap={isChoosing ? (tap) => touch({ type: 'chooseOnMap', ...tap }) : undefined}
                    />
                </Suspense>
            </MapGuard>
        </div>
    );
}
