/** A sign's drawing on 24 by 24: SVG path data to fill, to stroke, or letters. */
export interface Pictogram {
    readonly fill?: string;
    readonly stroke?: string;
    readonly letters?: string;
}

const CROSS = 'M9.5 4h5v5.5H20v5h-5.5V20h-5v-5.5H4v-5h5.5z';

/** What one can go to, by the `class` of the layer `poi`. */
export const PLACE_PICTOGRAMS: Readonly<Record<string, Pictogram>> = {
    toilet: { letters: 'WC' },
    bank: { letters: '€' },
    doctor: { fill: CROSS },
    hospital: { fill: CROSS },
    pharmacy: { fill: 'M4 11h16a8 8 0 0 1-5 7.4V21H9v-2.6A8 8 0 0 1 4 11z', stroke: 'M11 10L17.5 3' },
    supermarket: {
        stroke: 'M2.5 4h3l2.8 11h9.4L20.5 7H7',
        fill: 'M9.5 17.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7.5 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
    },
    bakery: {
        stroke: 'M4 17.5V12a4 4 0 0 1 1-7.5h14A4 4 0 0 1 20 12v5.5zM9 9.5v4M14.5 9.5v4',
    },
    cafe: { fill: 'M4 8h12v6a6 6 0 0 1-12 0z', stroke: 'M16 9.5h2.5a2.5 2.5 0 0 1 0 5H16M8 2.5v3M12 2.5v3' },
    stop: {
        fill: 'M4 5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12h-1.5v3.5h-3V17h-7v3.5h-3V17H4zm2.5.5V11h11V5.5zM7.5 13v2h2v-2zm7 0v2h2v-2z',
    },
    train: {
        fill: 'M5 5.5C5 3 8 2.5 12 2.5s7 .5 7 3V15a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 5 15zm2.5.5v4.5h9V6zM8 13v2h2v-2zm6 0v2h2v-2z',
        stroke: 'M8.5 18L6 21.5M15.5 18l2.5 3.5',
    },
    church: {
        fill: 'M10.8 1.5h2.400V4h2.400v2.400h-2.400V9l6.8 5v8h-5.5v-4.5h-5V22H4v-8l6.8-5V6.400H8.400V4h2.400z',
    },
    police: { fill: 'M12 2l2.9 6.2 6.8.8-5 4.6 1.3 6.7-6-3.3-6 3.3 1.3-6.7-5-4.6 6.8-.8z' },
    library: {
        stroke: 'M12 6.5C9.5 4.5 6.5 4 3 4.5v14c3.5-.5 6.5 0 9 2 2.5-2 5.5-2.5 9-2v-14c-3.5-.5-6.5 0-9 2zv14',
    },
    post: { stroke: 'M3 6h18v12.5H3zM3.5 6.5L12 13l8.5-6.5' },
    office: {
        fill: 'M12 2l9.5 5v2.5h-19V7zM4.5 11H7v7H4.5zm6.2 0h2.600v7h-2.600zM17 11h2.5v7H17zM2.5 19h19v2.5h-19z',
    },
    shelter: { stroke: 'M2.5 10L12 3.5 21.5 10M5 10v10.5M19 10v10.5M8.5 15h7M8.5 15v5.5M15.5 15v5.5' },
    drinking_water: { fill: 'M12 2c4 5 6.5 8.5 6.5 12.5a6.5 6.5 0 0 1-13 0C5.5 10.5 8 7 12 2z' },
    defibrillator: {
        fill: 'M12 21C5 15.5 2.5 12 2.5 8.5a5 5 0 0 1 9.5-2.2 5 5 0 0 1 9.5 2.200C21.5 12 19 15.5 12 21zm1-14l-4.5 6.5h3L10.5 18l5-6.5h-3z',
    },
    bench: { stroke: 'M3.5 6.5h17M3.5 10h17M2.5 14.5h19M5 14.5V20M19 14.5V20' },
};

/** What stands in a walker's way or helps her up, by the `class` of the layer `barrier`. */
export const WAY_PICTOGRAMS: Readonly<Record<string, Pictogram>> = {
    lift: { fill: 'M7 3.5l4.5 6.5h-9zM17 20.5L12.5 14h9z', stroke: 'M7 9v11.5M17 15V3.5' },
    gate: { stroke: 'M4 4v16M20 4v16M4 8h16M4 15h16M4 15L20 8' },
    bollard: { fill: 'M9 21V7a3 3 0 0 1 6 0v14z' },
};

/** Steps to climb. */
export const STEPS_PICTOGRAM: Pictogram = { stroke: 'M3 20h4.5v-4.5H12V11h4.5V6.5H21' };
