import type { Trial, WayOut } from './WayOut.ts';
import { WAYS_OUT } from './waysOut.ts';

const HEAD = `# Ways out, and how they are closed

Made by \`npm run lockdown:page\` from the table in \`kiosk/lockdown\`. \`npm run lockdown:test\` tries every row that names keys, pointer or
page, by real input, in the kiosk's own compositor, keyboard map, browser and policies on an invisible display, with a page that helps
whoever wants out. *Nothing* may be seen of it; or, where the last column says *comes back*, the kiosk's own page is there again within ten
seconds, because its keeper misses its beats. Electron's column is held by \`tests/shell\`; it is tried live where its binary is.

| way out | Chromium | Electron | tried by | result |
| --- | --- | --- | --- | --- |
`;

function trialText(trial: Trial): string {
    switch (trial.by) {
        case 'keys':
            return `keys \`${trial.keys}\``;
        case 'page':
            return trial.upon ? `hostile page, then keys \`${trial.upon}\`` : 'hostile page';
        case 'drag':
            return 'pointer, drawn';
        case 'click':
            return 'pointer';
        case 'wheel':
            return `wheel with \`${trial.keys}\``;
        case 'file':
            return `\`${trial.test}\``;
    }
}

const row = ({ way, chromium, electron, trial, bound }: WayOut): string =>
    `| ${way} | ${chromium} | ${electron} | ${trialText(trial)} | ${bound === 'nothing' ? 'nothing' : 'comes back'} |`;

/** The matrix as a page of the documentation. */
export const lockdownPage = (): string => `${HEAD}${WAYS_OUT.map(row).join('\n')}\n`;
