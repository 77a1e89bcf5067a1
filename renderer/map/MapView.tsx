import './map.css';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { MapCommands } from './MapCommands.ts';
import { type MapScene, MapStage, type MapTap } from './MapStage.ts';
import { RouteSketch } from './RouteSketch.tsx';
import type { MapState } from './watchMap.ts';

export interface MapViewProps extends MapScene {
    /** Always shown on the map (Open Database Licence 4.3). */
    readonly attribution: string;
    /** Read out as the map's name. */
    readonly name: string;
    readonly onTap?: ((tap: MapTap) => void) | undefined;
    readonly ref?: Ref<MapCommands>;
}

/** A map that is gone is tried anew after so many milliseconds. */
const AGAIN = 10_000;

/**
 * The offline map with its route, turned so that the reader's direction is up. A new route or new pins are brought
 * into view, and a new turn is looked at closely. Where there is nothing to see of the map, for want of WebGL 2 or of tiles,
 * a drawing of the route lies over it until there is.
 */
export function MapView({ attribution, name, onTap, ref, ...scene }: MapViewProps) {
    const container = useRef<HTMLDivElement>(null);
    const stage = useRef<MapStage>(undefined);
    const latest = useRef({ scene, onTap });
    const [state, setState] = useState<MapState>('useful');
    const [tries, setTries] = useState(0);
    latest.current = { scene, onTap };

    // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another map
    useEffect(() => {
        if (!container.current) return;
        try {
            const { scene: first } = latest.current;
            const onTouch = (tap: MapTap) => latest.current.onTap?.(tap);
            stage.current = new MapStage(container.current, first, onTouch, setState);
        } catch {
            container.current.replaceChildren();
            setState('useless');
        }
        return () => {
            stage.current?.close();
            stage.current = undefined;
        };
    }, [tries]);

    useEffect(() => {
        if (state !== 'lost') return;
        const again = setTimeout(() => {
            setState('useless');
            setTries((before) => before + 1);
        }, AGAIN);
        return () => clearTimeout(again);
    }, [state]);

    useEffect(() => stage.current?.show(latest.current.scene));

    const { route, pins, turn } = scene;
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new route, new pins or a new map are what moves the camera.
    useEffect(() => stage.current?.showRoute(), [route, pins, tries]);
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new map has to be turned too.
    useEffect(() => {
        if (turn !== undefined) stage.current?.showTurn(turn);
    }, [turn, tries]);
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
        <section className="map" aria-label={name} {...(onTap && { 'data-ground': true })}>
            <div className="map-canvas" ref={container} />
            {state !== 'useful' && <RouteSketch scene={scene} />}
            <p className="map-attribution">{attribution}</p>
        </section>
    );
}
