import type { Command } from './Command.ts';

interface CommandRow {
    readonly summary: string;
    load(): Promise<Command>;
}

/** Every command of `stufenfrei`, by the words that call it. */
export const COMMANDS: Readonly<Record<string, CommandRow>> = {
    'region build': {
        summary: 'turn an OpenStreetMap extract into a region pack',
        load: async () => (await import('./regionBuild.ts')).regionBuild,
    },
    'region fetch': {
        summary: 'download an extract by name and turn it into a signed region pack',
        load: async () => (await import('./regionFetch.ts')).regionFetch,
    },
    'region info': {
        summary: 'print what a region pack holds',
        load: async () => (await import('./regionInfo.ts')).regionInfo,
    },
    'region verify': {
        summary: "check a region pack's hashes and the invariants of its graph",
        load: async () => (await import('./regionVerify.ts')).regionVerify,
    },
    route: {
        summary: 'find the way between two positions',
        load: async () => (await import('./route.ts')).route,
    },
    serve: {
        summary: 'serve the kiosk screen to this machine',
        load: async () => (await import('./serve.ts')).serve,
    },
    screen: {
        summary: 'show the kiosk screen and keep it there',
        load: async () => (await import('./screen.ts')).screen,
    },
    'screen quiet': {
        summary: 'wait until nobody stands at the kiosk screen',
        load: async () => (await import('./screenQuiet.ts')).screenQuiet,
    },
    nearby: {
        summary: 'list what there is nearby, by the minutes on foot',
        load: async () => (await import('./nearby.ts')).nearby,
    },
    search: {
        summary: 'find places, streets and addresses by a few words',
        load: async () => (await import('./search.ts')).search,
    },
    'gaps export': {
        summary: 'write what ways and lists had to leave unknown as GeoJSON for mappers',
        load: async () => (await import('./gapsExport.ts')).gapsExport,
    },
    'settings check': {
        summary: "name everything that is wrong in a kiosk's settings",
        load: async () => (await import('./settings.ts')).settingsCheck,
    },
    'settings get': {
        summary: "print one line of a kiosk's settings",
        load: async () => (await import('./settings.ts')).settingsGet,
    },
    'settings schema': {
        summary: "print the JSON Schema of a kiosk's settings",
        load: async () => (await import('./settings.ts')).settingsSchemaCommand,
    },
    'keys new': {
        summary: 'make a pair of keys for signing',
        load: async () => (await import('./keysNew.ts')).keysNew,
    },
    'region sign': {
        summary: 'sign a region pack, so that kiosks take it',
        load: async () => (await import('./sign.ts')).regionSign,
    },
    'closures sign': {
        summary: 'sign a file of closures, so that kiosks believe it',
        load: async () => (await import('./sign.ts')).closuresSign,
    },
    'walks import': {
        summary: 'take the walks of a .walks file',
        load: async () => (await import('./walks/walksImport.ts')).walksImport,
    },
    'walks line': {
        summary: 'make a walk of a GPX or GeoJSON line',
        load: async () => (await import('./walks/walksLine.ts')).walksLine,
    },
    'walks export': {
        summary: 'write walks as a .walks file',
        load: async () => (await import('./walks/walksExport.ts')).walksExport,
    },
    'walks list': {
        summary: 'list the prepared walks',
        load: async () => (await import('./walks/walksList.ts')).walksList,
    },
    'walks edit': {
        summary: 'prepare walks in the browser',
        load: async () => (await import('./walks/walksEdit.ts')).walksEdit,
    },
    'walks print': {
        summary: 'print cards with picture, number and code as PDF',
        load: async () => (await import('./walks/walksPrint.ts')).walksPrint,
    },
    'walks check': {
        summary: "plan every walk again on today's map and closures",
        load: async () => (await import('./walks/walksCheck.ts')).walksCheck,
    },
    'walks delete': {
        summary: 'delete walks with their photos and voices',
        load: async () => (await import('./walks/walksDelete.ts')).walksDelete,
    },
    'walks pin': {
        summary: 'set or reset the PIN of a caretaker or maintainer',
        load: async () => (await import('./walks/walksPin.ts')).walksPin,
    },
    'walks schema': {
        summary: 'print the JSON Schema of a .walks file',
        load: async () => (await import('./walks/walksSchema.ts')).walksSchema,
    },
    'speech sentences': {
        summary: 'list what can be recorded once and for all, with file names',
        load: async () => (await import('./speechSentences.ts')).speechSentences,
    },
    'update check': {
        summary: 'look for a newer region pack and take it',
        load: async () => (await import('./update.ts')).updateCheck,
    },
    'kiosk rollback': {
        summary: 'go back to the region pack before',
        load: async () => (await import('./update.ts')).kioskRollback,
    },
    doctor: {
        summary: 'look at a machine and say what a kiosk on it would lack',
        load: async () => (await import('./doctor.ts')).doctor,
    },
};
