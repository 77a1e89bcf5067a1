import { cleanText } from '../../places/cleanText.ts';
import type { Category, Place, PlaceEntrance } from '../../places/place.ts';
import { OSM_DETAIL_KEYS, PLACE_LANGUAGES } from '../../places/placeDetails.ts';
import type { Report } from '../build/Report.ts';
import type { Tags } from '../osm/OsmData.ts';
import { type Site, siteId, siteName } from './site.ts';

/** A place, and what else people call it. */
export interface DescribedPlace {
    readonly place: Place;
    readonly aliases: readonly string[];
}

const ALIAS_KEYS = [
    'name',
    'alt_name',
    'short_name',
    'old_name',
    'official_name',
    'loc_name',
    'int_name',
    'brand',
];

/** OSM allows 255 characters; longer hours are no hours. */
const LONGEST_HOURS = 255;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const CHECK_KEYS = ['check_date', 'check_date:opening_hours', 'survey:date', 'opening_hours:check_date'];

/** `Street 12`, as on an envelope; '' when the tags name no street. */
export function addressOf(tags: Tags): string {
    const street = tags['addr:street'] ?? tags['addr:place'] ?? '';
    const number = tags['addr:housenumber'] ?? '';
    return street === '' ? '' : cleanText(`${street} ${number}`).text;
}

/** Cleans a text and counts what had to be done to it. */
function shown(text: string, report: Report): string {
    const { text: clean, stripped, cut } = cleanText(text);
    if (stripped) report.add('texts with invisible characters taken out');
    if (cut) report.add('texts cut to what a screen can show');
    return clean;
}

/** Every other name of an object, cleaned, without repeats. */
export function aliasesOf(tags: Tags, name: string): string[] {
    const found = ALIAS_KEYS.flatMap((key) => (tags[key] ?? '').split(';')).map(
        (text) => cleanText(text).text,
    );
    return [...new Set(found)].filter((alias) => alias !== '' && alias !== name);
}

export function namesOf(tags: Tags, report: Report): Record<string, string> {
    const names: Record<string, string> = {};
    for (const language of PLACE_LANGUAGES) {
        const name = shown(tags[`name:${language}`] ?? '', report);
        if (name !== '') names[language] = name;
    }
    return names;
}

/** The newest day on which somebody looked, or ''. */
function checkedOn(tags: Tags): string {
    const days = CHECK_KEYS.map((key) => tags[key] ?? '').filter((day) => DATE.test(day));
    return days.sort().at(-1) ?? '';
}

/** Signed references that tell rescuers where one is; other references are of no use to anybody on foot. */
const SIGNED: readonly Category[] = ['bench', 'rescue_point'];

function meansSomething(key: string, value: string, category: Category): boolean {
    // A detail of a hospital only as yes or no; elsewhere it says what the object is.
    if (key === 'emergency') return value === 'yes' || value === 'no';
    if (key === 'ref') return SIGNED.includes(category);
    return key !== 'place' || category === 'locality';
}

function detailsOf(tags: Tags, category: Category, report: Report): Record<string, string> {
    const details: Record<string, string> = {};
    for (const key of OSM_DETAIL_KEYS) {
        const raw = tags[key] ?? '';
        const value = meansSomething(key, raw, category) ? shown(raw, report) : '';
        if (value !== '') details[key] = value;
    }
    return details;
}

export function describePlace(
    site: Site,
    entrance: PlaceEntrance,
    address: string,
    report: Report,
): DescribedPlace {
    const { tags } = site;
    const hours = tags.opening_hours ?? '';
    if (hours.length > LONGEST_HOURS) report.drop('opening hours longer than OSM allows', site.osm);
    const name = shown(siteName(tags), report);
    const [category, ...also] = site.categories;
    const place: Place = {
        id: siteId(site.osm),
        category,
        also,
        name,
        names: namesOf(tags, report),
        position: site.position,
        address,
        openingHours: hours.length > LONGEST_HOURS ? '' : hours,
        entrance,
        details: detailsOf(tags, category, report),
        checked: checkedOn(tags),
    };
    return { place, aliases: aliasesOf(tags, name) };
}
