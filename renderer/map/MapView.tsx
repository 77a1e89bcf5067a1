import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { MapCommands } from './MapCommands.ts';
import { type MapScene, MapStage, type MapTap } from './MapStage.ts';
import { RouteSketch } from './RouteSketch.tsx';

export interface MapViewProps extends MapScene {
    /** Always shown on the map (Open Database Licence 4.3). */
    readonly attribution: string;
    /** Read out as the map's name. */
    readonly name: string;
    readonly onTap?: ((tap: MapTap) => void) | undefined;
    readonly ref?: Ref<MapCommands>;
}

/**
 * The offline map with its route, turned so that the reader's direction is up. A new route or new pins are brought
 * into view, and a new turn is looked at closely. Where the browser has no WebGL 2 the route is a drawing without a map.
 */
export function MapView({ attribution, name, onTap, ref, ...scene }: MapViewProps) {
    const container = useRef<HTMLDivElement>(null);
    const stage = useRef<MapStage>(undefined);
    const latest = useRef({ scene, onTap });
    const [isDrawable, setDrawable] = useState(true);
    latest.current = { scene, onTap };

    useEffect(() => {
        if (!container.current) return;
        try {
            const { scene: first } = latest.current;
            stage.current = new MapStage(container.current, first, (tap) => latest.current.onTap?.(tap));
        } catch {
            setDrawable(false);
        }
        return () => {
            stage.current?.close();
            stage.current = undefined;
        };
    }, []);

    useEffect(() => stage.current?.show(latest.current.scene));

    const { route, pins, turn } = scene;
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new route or new pins are what moves the camera.
    useEffect(() => stage.current?.showRoute(), [route, pins]);
    useEffect(() => {
        if (turn !== undefined) stage.current?.showTurn(turn);
    }, [turn]);
    useImperativeHandle(
        ref,
        (): MapCommands => ({
            move: (side) => stage.current?.move(side),
            zoom: (step) => stage.current?.zoom(step),
            showHere: () => stage.current?.showHere(),
            showRoute: () => stage.current?.showRoute(),
            showTurn: (at) => stage.current?.showTurn(at),
        }),
        [],
    );

    return (
        <section className="map" aria-label={name}>
            {isDrawable ? <div className="map-canvas" ref={container} /> : <RouteSketch scene={scene} />}
            <p className="map-attribution">{attribution}</p>
        </section>
    );
}
