import { BadInput } from './BadInput.ts';
import { LARGEST_ID } from './OsmSink.ts';
import { StringTable } from './StringTable.ts';

/** How the numbers and strings of one block are to be read. */
export class PbfBlock {
    strings = new StringTable();
    /** Nanodegrees a unit. */
    granularity = 100;
    /** Nanodegrees. */
    latitudeOffset = 0;
    longitudeOffset = 0;
    /** Milliseconds a unit. */
    dateGranularity = 1000;

    /** 1e-7 degree */
    longitude(value: number): number {
        return Math.round((this.longitudeOffset + this.granularity * value) / 100);
    }

    /** 1e-7 degree */
    latitude(value: number): number {
        return Math.round((this.latitudeOffset + this.granularity * value) / 100);
    }

    seconds(value: number): number {
        return Math.floor((value * this.dateGranularity) / 1000);
    }
}

/** Answers the id, or refuses one that no OSM object has. */
export function checkId(id: number): number {
    if (!(Math.abs(id) < LARGEST_ID)) throw new BadInput(`an id is ${id}`);
    return id;
}
