import type { HealthReport } from './health.ts';

type Labels = Readonly<Record<string, string>>;

/** One figure with its samples; a sample without a value is left out. */
interface Figure {
    readonly name: string;
    readonly help: string;
    readonly samples: readonly (readonly [Labels, number | undefined])[];
}

const flag = (is: boolean): number => (is ? 1 : 0);

function figuresOf(report: HealthReport): Figure[] {
    const one = (name: string, help: string, value: number | undefined): Figure => ({
        name,
        help,
        samples: [[{}, value]],
    });
    const { heartbeat, disk, today, yesterday, lastUpdate } = report;
    const perDay = (name: 'starts' | 'visits' | 'routes' | 'failures', help: string): Figure => ({
        name: `${name}_per_day`,
        help,
        samples: [today, yesterday].map((day) => [{ day: day.day }, day[name]]),
    });
    return [
        one('ready', '1 when nothing troubles the kiosk.', flag(report.word === 'ready')),
        one('troubles', 'How many things trouble the kiosk.', report.troubles.length),
        one('running_seconds', 'Seconds since the server started.', report.runningSeconds),
        {
            ...one('pack_age_days', 'Days since the newest edit in the map.', undefined),
            samples: [[{ region: report.region }, report.packAge]],
        },
        one('heartbeat_age_seconds', 'Seconds since the page last showed itself.', heartbeat?.secondsAgo),
        one('page_visible', '1 when the page lies open on the screen.', heartbeat && flag(heartbeat.visible)),
        one('clock_trusted', '1 when the clock is believed.', flag(report.clockTrusted)),
        one('disk_free_bytes', 'Room left on the disk of the state folder.', disk?.free),
        one('disk_total_bytes', 'Size of the disk of the state folder.', disk?.total),
        one('temperature_celsius', 'The hottest part of the machine.', report.temperature),
        {
            name: 'last_update',
            help: 'What the last look for a region pack came to.',
            samples: lastUpdate ? [[{ outcome: lastUpdate.outcome }, Date.parse(lastUpdate.at) / 1000]] : [],
        },
        perDay('starts', 'Starts of the server.'),
        perDay('visits', 'Visits begun.'),
        perDay('routes', 'Routes answered.'),
        perDay('failures', 'Answers that broke.'),
    ];
}

/** In a label's value these three are escaped (Prometheus text format 0.0.4). */
const escaped = (value: string): string =>
    value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

function lineOf(name: string, labels: Labels, value: number): string {
    const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
    return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
}

/** The report in Prometheus' text format, every figure a gauge; `kiosk` labels them where the kiosk has a name. */
export function prometheusText(report: HealthReport): string {
    const own: Labels = report.name === '' ? {} : { kiosk: report.name };
    const blocks = figuresOf(report).flatMap(({ name, help, samples }) => {
        const full = `stufenfrei_${name}`;
        const lines = samples.flatMap(([labels, value]) =>
            value === undefined ? [] : [lineOf(full, { ...own, ...labels }, value)],
        );
        return lines.length === 0 ? [] : [`# HELP ${full} ${help}`, `# TYPE ${full} gauge`, ...lines];
    });
    return `${blocks.join('\n')}\n`;
}
