import { Marker } from 'maplibre-gl';
import type { Position } from '../../src/base/position.ts';
import type { MapColours } from './mapTheme.ts';
import { FLAG, HERE_SIZE, PIN, PIN_SIZE, VIEW_CONE } from './markShapes.ts';

/** A place on the map with a pin; `label` stands in it: a number or letter, '' for the goal's flag. */
export interface Pin {
    readonly position: Position;
    readonly label: string;
    /** Read out for those who do not see the pin. */
    readonly name: string;
}

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function shape(tag: string, attributes: Attributes): SVGElement {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    return element;
}

function drawing(size: number, name: string, shapes: SVGElement[]): HTMLElement {
    const element = document.createElement('div');
    const svg = shape('svg', {
        width: size,
        height: size,
        viewBox: '0 0 100 100',
        role: 'img',
        'aria-label': name,
    });
    svg.append(...shapes);
    element.append(svg);
    element.style.pointerEvents = 'none';
    return element;
}

/** A fat dot with a cone of view that opens towards where the reader looks. */
export function hereMarker(position: Position, bearing: number, name: string, colours: MapColours): Marker {
    const element = drawing(HERE_SIZE, name, [
        shape('path', { d: VIEW_CONE, fill: colours.here, opacity: 0.4 }),
        shape('path', { d: VIEW_CONE, fill: 'none', stroke: colours.here, 'stroke-width': 2.5 }),
        shape('circle', {
            cx: 50,
            cy: 50,
            r: 17,
            fill: colours.hereEdge,
            stroke: colours.here,
            'stroke-width': 2,
        }),
        shape('circle', { cx: 50, cy: 50, r: 12, fill: colours.here }),
    ]);
    element.classList.add('map-here');
    return new Marker({ element, rotation: bearing, rotationAlignment: 'map' }).setLngLat([...position]);
}

/** A drop that stands on its place; the goal carries a flag, other pins their label. */
export function pinMarker({ position, label, name }: Pin, colours: MapColours): Marker {
    const inside =
        label === ''
            ? shape('path', {
                  d: FLAG,
                  fill: colours.goalEdge,
                  stroke: colours.goalEdge,
                  'stroke-width': 6,
              })
            : shape('text', {
                  x: 50,
                  y: 51,
                  'text-anchor': 'middle',
                  'font-size': 42,
                  'font-weight': 700,
                  fill: colours.goalEdge,
              });
    inside.append(label);
    const element = drawing(PIN_SIZE, name, [
        shape('path', {
            d: PIN,
            fill: colours.goal,
            stroke: colours.goalEdge,
            'stroke-width': 4,
        }),
        inside,
    ]);
    element.classList.add('map-pin');
    return new Marker({ element, anchor: 'bottom' }).setLngLat([...position]);
}
