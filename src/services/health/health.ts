import { dirname } from 'node:path';
import type { Manifest } from '../../pack/manifest.ts';
import type { StateFolder } from '../../pack/stateFolder.ts';
import type { ClockWatch } from '../ClockWatch.ts';
import type { Heartbeat, Pulse } from '../Pulse.ts';
import type { PrinterOffer } from '../printService.ts';
import { readUpdates, type UpdateRecord } from '../updateRecord.ts';
import type { DayCount, DayCounts } from './DayCounts.ts';
import type { DeviceWatch } from './DeviceWatch.ts';
import { type DiskRoom, diskRoom, hottest } from './machine.ts';

/** What somebody who looks after a kiosk wants to know; nothing about those who use it. */
export interface HealthReport {
    /** The kiosk's number or name; '' when not set. */
    readonly name: string;
    /** `ready`, or `impaired` when anything stands in `troubles`. */
    readonly word: 'ready' | 'impaired';
    readonly troubles: readonly string[];
    readonly region: string;
    readonly dataDate: string;
    /** Days since the newest edit in the map; absent where the extract carries no dates or the clock is doubted. */
    readonly packAge?: number;
    readonly runningSeconds: number;
    /** What the page said last; absent when no page has ever beaten. */
    readonly heartbeat?: Heartbeat & { readonly secondsAgo: number };
    readonly clockTrusted: boolean;
    readonly disk?: DiskRoom;
    /** Degrees Celsius. */
    readonly temperature?: number;
    readonly today: DayCount & { readonly day: string };
    readonly yesterday: DayCount & { readonly day: string };
    readonly lastUpdate?: NonNullable<UpdateRecord['last']>;
}

export interface HealthSources {
    readonly name: string;
    readonly manifest: Manifest;
    readonly state: StateFolder | undefined;
    readonly faults: readonly string[];
    readonly devices: DeviceWatch;
    readonly printer: () => Promise<PrinterOffer>;
    readonly watch: ClockWatch;
    readonly pulse: Pulse;
    readonly counts: DayCounts;
    /** Milliseconds since the start, never going back. */
    readonly running: () => number;
}

const DAY = 86_400_000;
/** A page beats about once a second; a window that starts takes its time. */
const LONGEST_SILENCE = 60;
const LEAST_FREE = 200 * 2 ** 20;
/** Where most processors begin to slow down is 95 to 105 °C. */
const TOO_HOT = 90;

function troublesOf(report: Omit<HealthReport, 'word' | 'troubles'>, faults: readonly string[]): string[] {
    const { heartbeat, disk, temperature, clockTrusted, runningSeconds, lastUpdate } = report;
    const silence = heartbeat?.secondsAgo ?? runningSeconds;
    return [
        ...faults,
        ...(silence > LONGEST_SILENCE ? [`no page has shown itself for ${Math.floor(silence)} s`] : []),
        ...(heartbeat && !heartbeat.visible ? ['the page is not on the screen'] : []),
        ...(clockTrusted ? [] : ['the clock cannot be believed: opening hours are not told']),
        ...(disk && disk.free < LEAST_FREE
            ? [`the disk has only ${Math.floor(disk.free / 2 ** 20)} MB left`]
            : []),
        ...(disk?.isWritable === false ? ['nothing can be written on the disk'] : []),
        ...(temperature !== undefined && temperature > TOO_HOT
            ? [`the machine is ${temperature} °C hot`]
            : []),
        ...(lastUpdate?.outcome === 'refused' ? [`a region pack was refused: ${lastUpdate.why ?? ''}`] : []),
    ];
}

/** What a printer that is set does not say when all is well. */
function printerTrouble(offer: PrinterOffer): string[] {
    const isWell = offer === 'none' || offer === 'ready' || offer === 'busy';
    return isWell ? [] : [`the printer does not print: ${offer}`];
}

/** Looks at everything now. */
export async function lookAtHealth(sources: HealthSources): Promise<HealthReport> {
    const { manifest, state, watch, pulse, counts } = sources;
    const now = watch.now();
    const made = Date.parse(manifest.dataDate);
    const disk = state && (await diskRoom(dirname(state.region)));
    const temperature = await hottest();
    const lastUpdate = state && (await readUpdates(state.updates)).last;
    const heartbeat = pulse.last;
    const report = {
        name: sources.name,
        region: manifest.name,
        dataDate: manifest.dataDate,
        ...(now !== undefined && !Number.isNaN(made) && { packAge: Math.floor((now - made) / DAY) }),
        runningSeconds: Math.floor(sources.running() / 1000),
        ...(heartbeat && { heartbeat }),
        clockTrusted: now !== undefined,
        ...(disk && { disk }),
        ...(temperature !== undefined && { temperature }),
        today: counts.daysAgo(0),
        yesterday: counts.daysAgo(1),
        ...(lastUpdate && { lastUpdate }),
    };
    const troubles = troublesOf(report, [
        ...sources.faults,
        ...sources.devices.lost(),
        ...printerTrouble(await sources.printer()),
    ]);
    return { ...report, word: troubles.length === 0 ? 'ready' : 'impaired', troubles };
}
