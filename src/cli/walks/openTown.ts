import type { Position } from '../../base/position.ts';
import { openPack } from '../../pack/openPack.ts';
import { closuresOf, NO_CLOSURES } from '../../services/closureSource.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../services/settings.ts';
import { createTownRouting, type TownRouting } from '../../services/townRouting.ts';
import { UsageError } from '../Command.ts';
import { required } from '../readOptions.ts';

interface Values {
    value(name: 'region' | 'settings'): string | undefined;
}

/** A region as its kiosk sees it today. */
interface Town {
    readonly routing: TownRouting;
    readonly region: string;
    /** Where the kiosk stands and its reader looks: the settings', else the centre of the region. */
    readonly kiosk: { readonly position: Position; readonly bearing: number };
    /** Which map. */
    readonly map: string;
}

async function settingsOf(path: string | undefined): Promise<Settings> {
    if (path === undefined) return DEFAULT_SETTINGS;
    const read = await readSettings(path);
    if (!read.ok) throw new UsageError(read.fault);
    return read.value.settings;
}

/**
 * Opens what `--region` and `--settings` mean, with the settings' closures or those of a file in force; what cannot be
 * opened ends the command.
 */
export async function openTown(options: Values, closuresFile?: string): Promise<Town> {
    const pack = await openPack(required('region', options.value('region')));
    if (!pack.ok) throw new UsageError(pack.fault);
    const settings = await settingsOf(options.value('settings'));
    const file = closuresFile ?? settings.closures;
    const { graph, manifest } = pack.value;
    const routing = createTownRouting(graph, file === undefined ? NO_CLOSURES : closuresOf(file), Date.now);
    const closures = await routing.reload();
    if (!closures.ok) throw new UsageError(closures.fault);
    await routing.ready();
    const position = settings.position ?? manifest.centre;
    return {
        routing,
        region: manifest.name,
        kiosk: { position, bearing: settings.bearing },
        map: manifest.files['walk.graph'].sha256.slice(0, 16),
    };
}
