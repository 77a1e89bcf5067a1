/** Heights of the ground. */
export interface Elevation {
    /** Metres above the sea, between the four nearest posts; undefined where one of them is not known. */
    at(longitude: number, latitude: number): number | undefined;
}
