/** One row of docs/settings.md: lines of the settings, what they say, and what holds without them; in Markdown. */
interface SettingsRow {
    readonly lines: readonly string[];
    readonly what: string;
    readonly without: string;
}

/** What each line of the settings says, for the page of the documentation and for editors alike. */
export const SETTINGS_ROWS: readonly SettingsRow[] = [
    {
        lines: ['position'],
        what: 'where the screen stands, `[longitude, latitude]`; it must lie in the region',
        without: 'the centre of the region',
    },
    {
        lines: ['bearing'],
        what: 'where the reader of the screen looks, degrees clockwise from north',
        without: '0',
    },
    {
        lines: ['land'],
        what: 'whose public and school holidays the opening hours mean, as in `DE-NW`',
        without: '`DE-NW`',
    },
    {
        lines: ['languages'],
        what: 'in the order of their buttons; the first greets',
        without: 'all there are, German first',
    },
    { lines: ['port'], what: 'of the server on 127.0.0.1, 0 takes any that is free', without: '4180' },
    { lines: ['address'], what: 'where the screen stands in words, for an emergency call', without: 'none' },
    {
        lines: ['phone'],
        what: 'of somebody who helps, as it is dialled; printed on every sheet, and shown wherever the screen cannot help itself',
        without: 'none',
    },
    {
        lines: ['idle.menu', 'idle.route'],
        what: 'seconds without a touch before the screen asks whether somebody is there',
        without: '90, 180',
    },
    {
        lines: ['printer.name'],
        what: 'the queue of CUPS that prints ways, as `lpstat -e` lists it ([printing.md](printing.md))',
        without: 'nothing is printed, and printing is not offered',
    },
    {
        lines: ['printer.paper'],
        what: 'what lies in it: `A4`, or `roll80` for a roll of 80 mm',
        without: '`A4`',
    },
    {
        lines: ['companion'],
        what: 'where the page lies with which a phone shows the way ([printing.md](printing.md#to-the-phone)), as in `https://weg.example.org/`',
        without: 'phones get the way as text',
    },
    {
        lines: ['closures'],
        what: 'file of closed ways and broken lifts ([closures.md](closures.md)), beside the settings unless its path is whole',
        without: 'nothing is closed',
    },
    {
        lines: ['places'],
        what: 'file of places added, corrected and hidden ([curated-places.md](curated-places.md)), beside the settings unless its path is whole',
        without: 'places as in OpenStreetMap',
    },
    {
        lines: ['gaps'],
        what: 'file that counts what ways and lists had to leave unknown, by OSM object and day ([command-line.md](command-line.md#gaps-export)), beside the settings unless its path is whole',
        without: 'nothing is counted',
    },
    {
        lines: ['lastSeen'],
        what: 'file that keeps the time last seen, to the hour, beside the settings unless its path is whole: a clock that was set back while the kiosk was off is not believed',
        without: "only jumps while it runs and times before the map's data are noticed",
    },
    {
        lines: ['sticks'],
        what: 'folder in which USB sticks are mounted, beside the settings unless its path is whole; walks, photos and lines on them are offered to caretakers, and walks are written onto them',
        without: 'none are looked for',
    },
    {
        lines: ['speech.clips'],
        what: 'folder of recorded voices ([speech.md](speech.md#recorded-voices)), beside the settings unless its path is whole',
        without: 'espeak-ng says everything',
    },
    {
        lines: ['speech.headphones.card', 'speech.headphones.jack'],
        what: 'the socket whose plug starts the journey by ear: sound card and control, as in `PCH` and `Headphone Jack` ([speech.md](speech.md#headphones))',
        without: 'no socket is watched',
    },
    {
        lines: ['speech.always'],
        what: 'whether the question of time and hints are spoken to everybody',
        without: 'only to who uses the voice',
    },
    {
        lines: ['touchSound'],
        what: 'whether each touch is heard as a soft click',
        without: 'touches are seen only',
    },
    {
        lines: ['walks'],
        what: 'file of the walks that caretakers prepare ([walks.md](walks.md)), beside the settings unless its path is whole',
        without: 'that of the state folder; else there are none',
    },
    {
        lines: ['millimetresPerPixel'],
        what: 'size of one pixel of the panel; letters and keys keep their size in millimetres',
        without: 'sizes follow the resolution that the panel reports',
    },
    {
        lines: ['viewingDistance'],
        what: 'from the eyes to the screen, millimetres; capitals are at least 0.7° of view there',
        without: '700',
    },
    {
        lines: ['mountingHeight'],
        what: 'from the floor to the lower edge of the picture, millimetres; with it *Lower* brings every key between 850 and 1,050 mm above the floor',
        without: 'keys stay where they are, *Lower* is not shown',
    },
    {
        lines: ['theme'],
        what: 'how the screen looks until a visitor chooses otherwise: `light`, `dark` or `contrast`',
        without: '`light`',
    },
    {
        lines: ['$schema'],
        what: 'where the JSON Schema lies, for editors that check the file as it is typed',
        without: 'editors know nothing of it',
    },
    { lines: ['name'], what: "the kiosk's number or name, for those who look after many", without: 'none' },
    {
        lines: ['schedule.on', 'schedule.off'],
        what: 'times of day in German time between which the screen is on, as in `07:00`; a touch wakes it at any time',
        without: 'always on',
    },
    {
        lines: ['schedule.night'],
        what: '`picture` shows a dark picture that says the screen can be touched, `black` nothing',
        without: '`picture`',
    },
    {
        lines: ['rotation'],
        what: 'how the picture is turned, degrees clockwise: 0, 90, 180 or 270; the window takes it when it next starts, and touches turn with it',
        without: '0',
    },
    {
        lines: ['displayPower.on', 'displayPower.off'],
        what: "programs, each a list of words, that switch the panel's power by the schedule",
        without: 'the panel stays on',
    },
    {
        lines: ['logLevel'],
        what: 'the least grave of what is written to the log: `error`, `warning` or `info`',
        without: '`info`',
    },
    {
        lines: ['trustedKeys'],
        what: 'public keys (`stufenfrei keys new`) whose signatures on region packs and closures are believed; with any, unsigned closures are refused',
        without: 'no pack is taken, closures need no signature',
    },
    {
        lines: ['updates.from'],
        what: "where new region packs come from: a web address or a folder such as a stick's ([updates.md](updates.md))",
        without: 'none are looked for',
    },
    {
        lines: ['metrics'],
        what: 'where Prometheus reads the figures: `{"host": "127.0.0.1", "port": 9180}` or `{"socket": "/run/stufenfrei/metrics.sock"}`',
        without: 'nowhere',
    },
];

/** The table of docs/settings.md. */
export function settingsTable(): string {
    const rows = SETTINGS_ROWS.map(({ lines, what, without }) => {
        const names = lines.map((line) => `\`${line}\``).join(', ');
        return `| ${names} | ${what} | ${without} |`;
    });
    return ['| line | what it says | without it |', '| --- | --- | --- |', ...rows].join('\n');
}

const LINK = /\[([^\]]+)\]\([^)]+\)/g;

/** What a line says, without links; undefined for one that the table does not know. */
export function settingsLineWords(line: string): string | undefined {
    return SETTINGS_ROWS.find(({ lines }) => lines.includes(line))?.what.replaceAll(LINK, '$1');
}
