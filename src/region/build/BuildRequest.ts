import type { Manifest } from '../../pack/manifest.ts';
import type { Clip } from '../osm/Clip.ts';
import type { Dropped } from './Report.ts';

export interface BuildRequest {
    /** The extract. */
    readonly input: string;
    /** The folder that becomes the pack. */
    readonly out: string;
    readonly name: string;
    /** Whether the town is made up. */
    readonly demo: boolean;
    readonly clip?: Clip;
    /** Folder with SRTM tiles (`.hgt`, `.hgt.zip`) and GeoTIFF files. */
    readonly elevation?: string;
}

/** A pack as it was built, with what was found and what was left out. */
export interface BuiltPack {
    readonly manifest: Manifest;
    readonly dropped: ReadonlyMap<string, Dropped>;
}
