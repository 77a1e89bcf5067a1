export const MAP_THEMES = ['light', 'dark', 'contrast'] as const;
export type MapTheme = (typeof MAP_THEMES)[number];

/** Every colour of the map by what it means; tests hold each pair that must be told apart to its contrast. */
export interface MapColours {
    /** Ground that is nothing else. */
    readonly ground: string;
    readonly green: string;
    readonly water: string;
    readonly building: string;
    readonly buildingEdge: string;
    /** Where one may walk freely: squares, platforms, pedestrian streets. */
    readonly square: string;
    /** Roads for vehicles and their edges. */
    readonly street: string;
    readonly mainStreet: string;
    readonly streetEdge: string;
    /** Ways for people on foot. */
    readonly walk: string;
    /** Ramps: the step-free way up. */
    readonly ramp: string;
    /** Steps: what this map is there to keep people from. */
    readonly steps: string;
    /** Between the rungs. */
    readonly stepsGap: string;
    readonly rail: string;
    readonly label: string;
    readonly labelHalo: string;
    readonly route: string;
    readonly routeEdge: string;
    /** A numbered turn, and the one the reader is at. */
    readonly turn: string;
    readonly turnText: string;
    readonly turnNow: string;
    readonly turnNowText: string;
    /** Around what is reached in so many minutes. */
    readonly ring: string;
    readonly here: string;
    readonly hereEdge: string;
    readonly goal: string;
    readonly goalEdge: string;
    /** Signs of places one can go to. */
    readonly sign: string;
    readonly signText: string;
}

const LIGHT: MapColours = {
    ground: '#f3f0e8',
    green: '#d3e6c4',
    water: '#a7cdf0',
    building: '#ddd6c9',
    buildingEdge: '#b3a894',
    square: '#fffdf7',
    street: '#ffffff',
    mainStreet: '#ffe9a8',
    streetEdge: '#7d7a74',
    walk: '#7a6440',
    ramp: '#0b6b3a',
    steps: '#a8001c',
    stepsGap: '#ffffff',
    rail: '#55565a',
    label: '#111111',
    labelHalo: '#ffffff',
    route: '#0a3fa8',
    routeEdge: '#ffffff',
    turn: '#0a3fa8',
    turnText: '#ffffff',
    turnNow: '#ffd400',
    turnNowText: '#000000',
    ring: '#55207f',
    here: '#c2185b',
    hereEdge: '#ffffff',
    goal: '#111111',
    goalEdge: '#ffffff',
    sign: '#33475b',
    signText: '#ffffff',
};

const DARK: MapColours = {
    ground: '#16191d',
    green: '#1d2f20',
    water: '#123a5c',
    building: '#2a2e34',
    buildingEdge: '#4a5058',
    square: '#2b2f33',
    street: '#3d434b',
    mainStreet: '#4f4728',
    streetEdge: '#8b939c',
    walk: '#c0a878',
    ramp: '#5fd08f',
    steps: '#ff6b6b',
    stepsGap: '#16191d',
    rail: '#a0a4aa',
    label: '#ffffff',
    labelHalo: '#000000',
    route: '#7cc4ff',
    routeEdge: '#000000',
    turn: '#7cc4ff',
    turnText: '#000000',
    turnNow: '#ffd400',
    turnNowText: '#000000',
    ring: '#d9b8ff',
    here: '#ff8ab8',
    hereEdge: '#000000',
    goal: '#ffffff',
    goalEdge: '#000000',
    sign: '#c9d6e3',
    signText: '#000000',
};

const CONTRAST: MapColours = {
    ground: '#ffffff',
    green: '#ffffff',
    water: '#d6e8ff',
    building: '#f0f0f0',
    buildingEdge: '#6b6b6b',
    square: '#ffffff',
    street: '#ffffff',
    mainStreet: '#ffffff',
    streetEdge: '#404040',
    walk: '#5c4410',
    ramp: '#00562b',
    steps: '#8f0014',
    stepsGap: '#ffffff',
    rail: '#404040',
    label: '#000000',
    labelHalo: '#ffffff',
    route: '#00218f',
    routeEdge: '#ffffff',
    turn: '#00218f',
    turnText: '#ffffff',
    turnNow: '#ffe100',
    turnNowText: '#000000',
    ring: '#450f70',
    here: '#99003d',
    hereEdge: '#ffffff',
    goal: '#000000',
    goalEdge: '#ffffff',
    sign: '#000000',
    signText: '#ffffff',
};

export const MAP_COLOURS: Readonly<Record<MapTheme, MapColours>> = {
    light: LIGHT,
    dark: DARK,
    contrast: CONTRAST,
};
