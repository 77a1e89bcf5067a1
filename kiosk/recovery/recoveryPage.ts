import { cpus, loadavg } from 'node:os';

/** What became of the screen after a fault. */
export interface Tried {
    readonly fault: string;
    /** Until it was useful again; absent when it was not within a minute. */
    readonly seconds?: number;
    readonly isSoon: boolean;
    /** Whether the kiosk's health then said that something troubles it. */
    readonly isTold: boolean;
}

const HEAD = `# What breaks, and how soon the screen is useful again

Made by \`npm run recovery:test -- --page\`: the kiosk's own server, compositor, browser, policies and keeper on an invisible display; the
server is kept as its unit says. Each row was provoked there. *Useful* is the rest picture on the screen, its page beating through a server
that answers, and a touch that leads on; looking for all that takes one to two seconds of each time. *Told* says whether \`GET /health\` then
answered \`impaired\`: what healed by itself need not be told.

`;

function machineLine(): string {
    const [{ model = 'unknown' } = {}] = cpus();
    const day = new Date().toISOString().slice(0, 10);
    return `${day}, ${cpus().length} cores (${model.trim()}), no graphics card, load ${loadavg()[0].toFixed(1)}.`;
}

/** The measured times as a page of the documentation. */
export function recoveryPage(all: readonly Tried[]): string {
    const rows = all.map(({ fault, seconds, isTold }) => {
        const after = seconds === undefined ? 'never' : `${seconds.toFixed(1)} s`;
        return `| ${fault} | ${after} | ${isTold ? 'told' : ''} |`;
    });
    return `${HEAD}Measured on ${machineLine()}\n\n| what breaks | useful again after | |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}
