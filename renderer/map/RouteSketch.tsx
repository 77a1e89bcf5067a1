import { useEffect, useRef, useState } from 'react';
import type { Position } from '../../src/base/position.ts';
import { type Camera, cameraAround, type Size, toScreen } from './camera.ts';
import type { MapScene } from './MapStage.ts';
import { MAP_COLOURS } from './mapTheme.ts';
import { turnPoints } from './routeFeatures.ts';

const NEAREST = 18;

function pointsOf(positions: readonly Position[], camera: Camera, size: Size): string {
    return positions.map((position) => toScreen(position, camera, size).join(',')).join(' ');
}

/** The route as a plain drawing, for screens that cannot show the map: the same turn of the page, the same numbers. */
export function RouteSketch({ scene }: { readonly scene: MapScene }) {
    const container = useRef<HTMLDivElement>(null);
    const [size, setSize] = useState<Size>({ width: 0, height: 0 });
    useEffect(() => {
        const element = container.current;
        if (!element) return;
        const observer = new ResizeObserver(() =>
            setSize({ width: element.clientWidth, height: element.clientHeight }),
        );
        observer.observe(element);
        return () => observer.disconnect();
    }, []);
    const { kiosk, pins, route, turn, theme, textSize, padding } = scene;
    const colours = MAP_COLOURS[theme];
    const shown = [kiosk.position, ...pins.map(({ position }) => position), ...(route?.geometry ?? [])];
    const camera = cameraAround(shown, kiosk.bearing, size, padding, NEAREST);
    const [hereX, hereY] = toScreen(kiosk.position, camera, size);
    return (
        <div className="map-sketch" ref={container}>
            <svg
                width={size.width}
                height={size.height}
                style={{ background: colours.ground }}
                aria-hidden="true"
            >
                {route?.stretches.map(({ first, last, kind, known }) => (
                    <polyline
                        key={`${first}-${last}`}
                        points={pointsOf(route.geometry.slice(first, last + 1), camera, size)}
                        fill="none"
                        stroke={kind === 'steps' ? colours.steps : colours.route}
                        strokeWidth={kind === 'steps' ? 26 : 14}
                        strokeDasharray={kind === 'steps' ? '6 8' : known ? undefined : '16 10'}
                    />
                ))}
                {pins.map(({ position, name }) => {
                    const [x, y] = toScreen(position, camera, size);
                    return <circle key={name} cx={x} cy={y} r={24} fill={colours.goal} />;
                })}
                {turnPoints(route, turn).features.map(({ geometry, properties }) => {
                    const [longitude = 0, latitude = 0] = geometry.coordinates;
                    const [x, y] = toScreen([longitude, latitude], camera, size);
                    return (
                        <g key={properties.at}>
                            <circle
                                cx={x}
                                cy={y}
                                r={textSize * 0.6}
                                fill={properties.now ? colours.turnNow : colours.turn}
                            />
                            <text
                                x={x}
                                y={y}
                                textAnchor="middle"
                                dominantBaseline="central"
                                fontSize={textSize * 0.75}
                                fill={properties.now ? colours.turnNowText : colours.turnText}
                            >
                                {properties.number}
                            </text>
                        </g>
                    );
                })}
                <circle cx={hereX} cy={hereY} r={26} fill={colours.here} />
            </svg>
        </div>
    );
}
