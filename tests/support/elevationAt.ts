import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Position } from '../../src/base/position.ts';
import type { Elevation } from '../../src/region/elevation/Elevation.ts';
import { openElevation } from '../../src/region/elevation/openElevation.ts';

/** A new folder with these files. */
export function folderOf(files: Readonly<Record<string, Uint8Array>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-heights-'));
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    return folder;
}

/** The heights that a folder gives for an extract with nodes at these positions. */
export async function elevationAround(folder: string, positions: readonly Position[]): Promise<Elevation> {
    const units = (axis: 0 | 1) => Int32Array.from(positions, (position) => Math.round(position[axis] * 1e7));
    const nodes = {
        count: positions.length,
        ids: Float64Array.from(positions.keys()),
        longitude: units(0),
        latitude: units(1),
        tags: new Map(),
        indexOf: (id: number) => id,
    };
    return (await openElevation(folder)).around(nodes, () => {});
}

/** The height that a folder of files gives at a position. */
export async function heightAt(folder: string, position: Position): Promise<number | undefined> {
    return (await elevationAround(folder, [position])).at(...position);
}
