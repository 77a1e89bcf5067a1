import type { Position } from '../../src/base/position.ts';
import { keptPlan } from '../fallback/keptPlan.ts';
import { planPath, planStroke } from '../fallback/planLines.ts';
import { cameraAround, toScreen } from './camera.ts';
import type { MapScene } from './MapStage.ts';
import { MAP_COLOURS, type MapColours } from './mapTheme.ts';
import { type LineProperties, routeLines, turnPoints } from './routeFeatures.ts';
import { HereMark, PinMark, SignMark, TurnMark } from './SketchMarks.tsx';
import { stopPoints } from './stopLayers.ts';
import { turnView } from './turnView.ts';
import { useElementSize } from './useElementSize.ts';

const NEAREST = 18;

type Place = (position: readonly number[]) => [x: number, y: number];

function lineStyle(line: LineProperties, colours: MapColours) {
    if (line.kind === 'gap') return { stroke: colours.goal, strokeWidth: 6, strokeDasharray: '2 12' };
    if (line.kind === 'steps') return { stroke: colours.steps, strokeWidth: 26, strokeDasharray: '6 8' };
    return {
        stroke: colours.route,
        strokeWidth: 14,
        ...('known' in line && !line.known && { strokeDasharray: '16 10' }),
    };
}

function Lines({ scene, place, colours }: { scene: MapScene; place: Place; colours: MapColours }) {
    const goal = scene.pins.find(({ label }) => label === '')?.position;
    const lines = routeLines(scene.route, scene.kiosk.position, goal).features;
    const drawn = lines.filter(({ properties }) => properties.kind !== 'street');
    return drawn.map(({ geometry, properties }) => {
        const points = geometry.coordinates.map((position) => place(position).join(',')).join(' ');
        return <polyline key={points} points={points} fill="none" {...lineStyle(properties, colours)} />;
    });
}

function Turns({ scene, place, colours }: { scene: MapScene; place: Place; colours: MapColours }) {
    const turns = turnPoints(scene.route, scene.turn).features.toReversed();
    return turns.map(({ geometry, properties: { at, number, now } }) => (
        <TurnMark
            key={at}
            at={place(geometry.coordinates)}
            number={number}
            isNow={now}
            textSize={scene.textSize}
            colours={colours}
        />
    ));
}

/** Streets and steps around the kiosk, where the page has kept a plan of them. */
function Surroundings({ place, colours }: { place: Place; colours: MapColours }) {
    const lines = keptPlan()?.plan.lines ?? [];
    return (['path', 'street', 'steps'] as const).map((kind) => (
        <path key={kind} d={planPath(lines, kind, place)} fill="none" {...planStroke(kind, colours)} />
    ));
}

function Rings({ scene, place, colours }: { scene: MapScene; place: Place; colours: MapColours }) {
    const lines = scene.rings.flatMap(({ label, outline }) => outline.map((line) => ({ label, line })));
    return lines.map(({ label, line }) => {
        const points = line.map((position) => place(position).join(',')).join(' ');
        return (
            <polygon
                key={points}
                points={points}
                fill="none"
                stroke={colours.ring}
                strokeWidth={5}
                strokeLinecap="round"
                strokeDasharray="0.5 10"
            >
                <title>{label}</title>
            </polygon>
        );
    });
}

function Stops({ scene, place, colours }: { scene: MapScene; place: Place; colours: MapColours }) {
    return stopPoints(scene.route).features.map(({ geometry, properties: { pictogram } }) => (
        <SignMark
            key={geometry.coordinates.join(',')}
            at={place(geometry.coordinates)}
            pictogram={pictogram}
            textSize={scene.textSize}
            colours={colours}
        />
    ));
}

/**
 * The route as a plain drawing, for screens that cannot show the map: the same way up, the same numbers, each turn as
 * its walker sees it.
 */
export function RouteSketch({ scene }: { readonly scene: MapScene }) {
    const { container, size } = useElementSize();
    const { kiosk, pins, route, turn, theme, padding } = scene;
    const colours = MAP_COLOURS[theme];
    const shown: Position[] = [
        kiosk.position,
        ...pins.map(({ position }) => position),
        ...(route?.geometry ?? []),
    ];
    const whole = { positions: shown, bearing: kiosk.bearing };
    const view = route && turn !== undefined ? turnView(route, turn, kiosk.bearing) : whole;
    const camera = cameraAround(view.positions, view.bearing, size, padding, NEAREST);
    const place: Place = ([longitude = 0, latitude = 0]) => toScreen([longitude, latitude], camera, size);
    return (
        <div className="map-sketch" ref={container}>
            <svg
                aria-label={scene.hereName}
                width={size.width}
                height={size.height}
                style={{ background: colours.ground, display: 'block' }}
                role="img"
            >
                <Surroundings place={place} colours={colours} />
                <Rings scene={scene} place={place} colours={colours} />
                <Lines scene={scene} place={place} colours={colours} />
                <Stops scene={scene} place={place} colours={colours} />
                <Turns scene={scene} place={place} colours={colours} />
                {pins.map(({ position, label, name }) => (
                    <PinMark key={name} at={place(position)} label={label} name={name} colours={colours} />
                ))}
                <HereMark
                    at={place(kiosk.position)}
                    name={scene.hereName}
                    turned={kiosk.bearing - view.bearing}
                    colours={colours}
                />
            </svg>
        </div>
    );
}
