import type { PrinterState, PrinterTrouble } from './PrinterState.ts';

/**
 * IPP's `printer-state-reasons` (RFC 8011, 5.4.12; PWG 5100.9, 7) that keep a sheet from coming out, the one that
 * says most first. Whether it is called an error, a warning or a report is each driver's own taste.
 */
const REASONS: Readonly<Record<string, PrinterTrouble>> = {
    'media-jam': 'jammed',
    'media-empty': 'empty',
    'media-needed': 'empty',
    'input-tray-missing': 'empty',
    'cover-open': 'open',
    'door-open': 'open',
    'interlock-open': 'open',
    offline: 'offline',
    'timed-out': 'offline',
    shutdown: 'offline',
    'toner-empty': 'stopped',
    'marker-supply-empty': 'stopped',
    'cups-missing-filter': 'stopped',
    'moving-to-paused': 'stopped',
    paused: 'stopped',
};

/** What `lpstat -l -p NAME` says in the C locale; without a first line for it the printer is missing. */
export function readPrinterState(said: string): PrinterState {
    const first = said.split('\n').find((line) => line.startsWith('printer '));
    if (first === undefined) return 'missing';
    const alerts = /^\s*Alerts:\s*(.*)$/m.exec(said)?.[1] ?? '';
    const reasons = alerts.split(/[\s,]+/).map((reason) => reason.replace(/-(error|warning|report)$/, ''));
    const trouble = Object.entries(REASONS).find(([reason]) => reasons.includes(reason))?.[1];
    if (trouble) return trouble;
    return / disabled since /.test(first) ? 'stopped' : 'ready';
}
