import { fail, type Result, succeed } from '../../base/result.ts';

/** An OpenStreetMap extract that somebody offers to the public. */
export interface Extract {
    /** What the region is called. */
    readonly title: string;
    readonly address: string;
    /** Text in which the checksum stands in a line with the file's name, or alone. */
    readonly checksums: string;
}

const BBBIKE = 'https://download.bbbike.org/osm/bbbike';
const GEOFABRIK = 'https://download.geofabrik.de';

/** Cities of download.bbbike.org, each a box around the city, renewed weekly: name there → title. */
const CITIES: Readonly<Record<string, string>> = {
    Aachen: 'Aachen',
    Augsburg: 'Augsburg',
    Bamberg: 'Bamberg',
    Berlin: 'Berlin',
    Bielefeld: 'Bielefeld',
    Bochum: 'Bochum',
    Bonn: 'Bonn',
    BrandenburgHavel: 'Brandenburg an der Havel',
    Braunschweig: 'Braunschweig',
    Bremen: 'Bremen',
    Chemnitz: 'Chemnitz',
    Cottbus: 'Cottbus',
    Darmstadt: 'Darmstadt',
    Dessau: 'Dessau',
    Dortmund: 'Dortmund',
    Dresden: 'Dresden',
    Duesseldorf: 'Düsseldorf',
    Duisburg: 'Duisburg und Essen',
    Erfurt: 'Erfurt',
    Erlangen: 'Erlangen',
    Flensburg: 'Flensburg',
    Frankfurt: 'Frankfurt am Main',
    FrankfurtOder: 'Frankfurt (Oder)',
    Freiburg: 'Freiburg',
    Gera: 'Gera',
    Goerlitz: 'Görlitz',
    Goettingen: 'Göttingen',
    Halle: 'Halle (Saale)',
    Hamburg: 'Hamburg',
    Hamm: 'Hamm',
    Hannover: 'Hannover',
    Jena: 'Jena',
    Kaiserslautern: 'Kaiserslautern',
    Karlsruhe: 'Karlsruhe',
    Kassel: 'Kassel',
    Kiel: 'Kiel',
    Koblenz: 'Koblenz',
    Koeln: 'Köln',
    Konstanz: 'Konstanz',
    Leipzig: 'Leipzig',
    Luebeck: 'Lübeck',
    Magdeburg: 'Magdeburg',
    Mainz: 'Mainz und Wiesbaden',
    Mannheim: 'Mannheim und Heidelberg',
    Moenchengladbach: 'Mönchengladbach',
    Muenchen: 'München',
    Muenster: 'Münster',
    Nuernberg: 'Nürnberg',
    Oldenburg: 'Oldenburg',
    Oranienburg: 'Oranienburg',
    Osnabrueck: 'Osnabrück',
    Paderborn: 'Paderborn',
    Potsdam: 'Potsdam',
    Regensburg: 'Regensburg',
    Rostock: 'Rostock',
    Saarbruecken: 'Saarbrücken',
    Schwerin: 'Schwerin',
    Stuttgart: 'Stuttgart',
    Ulm: 'Ulm',
    Wuppertal: 'Wuppertal',
};

/** A path on download.geofabrik.de: a continent, a country and their parts, renewed daily. */
const GEOFABRIK_PATH = /^[a-z][a-z-]*(\/[a-z][a-z-]*){1,3}$/;

/** `Köln`, `koeln` and `KOELN` are one. */
const fold = (name: string): string =>
    name
        .toLowerCase()
        .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
        .replace(/[^a-z]/g, '');

/** Names that `findExtract` knows without a slash. */
export const EXTRACT_NAMES: readonly string[] = Object.keys(CITIES).map((name) => name.toLowerCase());

/** The extract of a name: a city, or a path of Geofabrik's as in `europe/poland/slaskie`. The fault names what is near. */
export function findExtract(name: string): Result<Extract, string> {
    if (GEOFABRIK_PATH.test(name)) {
        const address = `${GEOFABRIK}/${name}-latest.osm.pbf`;
        return succeed({ title: titleOf(name), address, checksums: `${address}.md5` });
    }
    const asked = fold(name);
    const found = Object.entries(CITIES).find(
        ([city, title]) => fold(city) === asked || fold(title) === asked,
    );
    if (!found) return fail(`there is no region ${name}${suggestion(asked)}`);
    const [city, title] = found;
    return succeed({
        title,
        address: `${BBBIKE}/${city}/${city}.osm.pbf`,
        checksums: `${BBBIKE}/${city}/CHECKSUM.txt`,
    });
}

const titleOf = (path: string): string =>
    path
        .split('/')
        .at(-1)
        ?.replace(/(^|-)[a-z]/g, (start) => start.replace('-', ' ').toUpperCase()) ?? path;

function suggestion(asked: string): string {
    const near = EXTRACT_NAMES.filter((name) => name.startsWith(asked.slice(0, 3)));
    return near.length > 0 ? `, but ${near.join(', ')}` : '';
}
