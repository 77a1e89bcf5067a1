/** A walk has no name: it is called by a picture and a colour. Each can be told from afar, and without its colour. */
export const PICTURES = [
    'sunflower',
    'tree',
    'cat',
    'bird',
    'fish',
    'house',
    'cup',
    'star',
    'boat',
    'apple',
    'umbrella',
    'bell',
] as const;
export type Picture = (typeof PICTURES)[number];

/** One stroke of a picture, on a grid of 48 as the icons of the screen. */
export interface PictureShape {
    /** SVG path data. */
    readonly path: string;
    /** Drawn as a line; filled with the walk's colour within a line; filled with ink. */
    readonly paint: 'line' | 'fill' | 'full';
    /** Right, down, and by how much it is made smaller; absent where it is drawn as it is. */
    readonly placed?: readonly [right: number, down: number, scale: number];
}

/** Every picture, drawn once for the screen and for paper. */
export const PICTURE_SHAPES: Readonly<Record<Picture, readonly PictureShape[]>> = {
    sunflower: [
        { paint: 'line', path: 'M24 28v17M24 40c6 0 9-3 9-7M24 43c-6 0-9-3-9-7' },
        {
            paint: 'fill',
            path: 'M24 2l4 6 7-2 0 7 7 2-5 5 5 5-7 2 0 7-7-2-4 6-4-6-7 2 0-7-7-2 5-5-5-5 7-2 0-7 7 2z',
            placed: [4.8, 0.4, 0.8],
        },
        { paint: 'full', path: 'M18.5 16.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z' },
    ],
    tree: [
        { paint: 'fill', path: 'M24 3c-8 0-13 6-12 12-6 3-5 15 5 15h14c10 0 11-12 5-15 1-6-4-12-12-12z' },
        { paint: 'line', path: 'M24 20v25M24 32l6-5M17 45h14' },
    ],
    cat: [
        { paint: 'fill', path: 'M9 22V6l9 6a20 20 0 0 1 12 0l9-6v16c3 12-5 20-15 20S6 34 9 22z' },
        { paint: 'full', path: 'M16 24a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z' },
        { paint: 'full', path: 'M28 24a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z' },
        { paint: 'line', path: 'M22 30h4l-2 3zM24 33v3M8 30l7 1M40 30l-7 1' },
    ],
    bird: [
        { paint: 'fill', path: 'M6 30c2-14 14-20 24-18 5 1 7 4 7 8 0 12-8 19-18 19C12 39 7 36 6 30z' },
        { paint: 'line', path: 'M37 19l8 3-8 3M6 30 2 40l12-3M14 26c6 6 12 5 15-2M22 39v6M28 37v7' },
        { paint: 'full', path: 'M28 19a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z' },
    ],
    fish: [
        { paint: 'fill', path: 'M3 24c8-13 22-15 32-4l10-8v24l-10-8C25 39 11 37 3 24z' },
        { paint: 'full', path: 'M11 22a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z' },
        { paint: 'line', path: 'M21 17c4 4 4 10 0 14' },
    ],
    house: [
        { paint: 'fill', path: 'M8 22v22h32V22' },
        { paint: 'fill', path: 'M3 25 24 6l21 19M34 15V7h5v12' },
        { paint: 'line', path: 'M20 44V31h8v13M13 27h0' },
    ],
    cup: [
        { paint: 'fill', path: 'M7 18h28v14c0 7-5 11-14 11S7 39 7 32z' },
        {
            paint: 'line',
            path: 'M35 21h4c6 0 6 13-4 13M14 5c-3 3 3 5 0 8M21 5c-3 3 3 5 0 8M28 5c-3 3 3 5 0 8',
        },
    ],
    star: [
        {
            paint: 'fill',
            path: 'M24 3l6.500 14 15 1.800-11 10.400 3 15L24 37l-13.500 7.200 3-15-11-10.400 15-1.800z',
        },
    ],
    boat: [
        { paint: 'fill', path: 'M4 31h40c-2 8-7 13-13 13H17c-6 0-11-5-13-13z' },
        { paint: 'fill', path: 'M22 3v23H6zM27 9v17h14z' },
    ],
    apple: [
        {
            paint: 'fill',
            path: 'M24 15c4-5 19-5 19 10 0 11-8 19-13 19-3 0-4-2-6-2s-3 2-6 2C13 44 5 36 5 25c0-15 15-15 19-10z',
        },
        { paint: 'line', path: 'M24 15c0-5 2-9 6-11M24 11c-6 1-9-2-9-6 5 0 8 2 9 6z' },
    ],
    umbrella: [
        { paint: 'fill', path: 'M3 25C5 12 13 6 24 6s19 6 21 19c-4-4-9-4-11 0-4-4-16-4-20 0-2-4-7-4-11 0z' },
        { paint: 'line', path: 'M24 3v35c0 8-10 8-10 1' },
    ],
    bell: [
        { paint: 'fill', path: 'M6 36c5-4 5-8 6-16 1-7 5-12 12-12s11 5 12 12c1 8 1 12 6 16z' },
        { paint: 'line', path: 'M24 8V3M19 40c1 6 9 6 10 0' },
    ],
};

export const COLOURS = ['yellow', 'red', 'blue', 'green', 'orange', 'violet'] as const;
export type Colour = (typeof COLOURS)[number];

/** What a picture is filled with; ink stands on each with a contrast of 4 to 1 at least. */
export const COLOUR_FILLS: Readonly<Record<Colour, string>> = {
    yellow: '#ffd400',
    red: '#f0595e',
    blue: '#5b98ec',
    green: '#4cb563',
    orange: '#ff9a2e',
    violet: '#b083e0',
};
