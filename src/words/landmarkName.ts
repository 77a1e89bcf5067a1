import type { Landmark } from '../routing/outcome.ts';
import type { de } from './places/de.ts';
import type { Words } from './words.ts';

type LandmarkNoun = keyof (typeof de)['landmark'];

/** OSM tags that have a noun of their own (wiki: Map features). */
const NOUNS: Readonly<Record<string, LandmarkNoun>> = {
    'building=church': 'church',
    'building=cathedral': 'church',
    'building=chapel': 'chapel',
    'building=mosque': 'mosque',
    'building=synagogue': 'synagogue',
    'amenity=place_of_worship': 'worship',
    'amenity=pharmacy': 'pharmacy',
    'amenity=cafe': 'cafe',
    'amenity=restaurant': 'restaurant',
    'amenity=fast_food': 'restaurant',
    'amenity=pub': 'pub',
    'amenity=bar': 'pub',
    'amenity=bank': 'bank',
    'amenity=post_office': 'post',
    'amenity=townhall': 'townHall',
    'amenity=school': 'school',
    'amenity=kindergarten': 'kindergarten',
    'amenity=library': 'library',
    'amenity=theatre': 'theatre',
    'amenity=cinema': 'cinema',
    'amenity=hospital': 'hospital',
    'amenity=police': 'police',
    'amenity=fire_station': 'fireStation',
    'amenity=marketplace': 'market',
    'amenity=fountain': 'fountain',
    'amenity=clock': 'clock',
    'amenity=toilets': 'toilet',
    'amenity=bench': 'bench',
    'amenity=fuel': 'fuel',
    'shop=supermarket': 'supermarket',
    'shop=bakery': 'bakery',
    'shop=butcher': 'butcher',
    'shop=kiosk': 'kiosk',
    'tourism=hotel': 'hotel',
    'tourism=museum': 'museum',
    'tourism=artwork': 'artwork',
    'historic=monument': 'monument',
    'historic=memorial': 'monument',
    'historic=castle': 'castle',
    'historic=city_gate': 'cityGate',
    'historic=tower': 'tower',
    'man_made=tower': 'tower',
    'man_made=water_tower': 'tower',
    'railway=station': 'station',
    'railway=tram_stop': 'tramStop',
    'highway=bus_stop': 'busStop',
    'leisure=playground': 'playground',
    'leisure=park': 'park',
    'man_made=bridge': 'bridge',
    'natural=tree': 'tree',
};

/** "St. Marien (Kirche)", "Löwen-Apotheke", "Brunnen"; undefined when there is nothing to call it. */
export function landmarkName(landmark: Landmark, words: Words): string | undefined {
    const known = NOUNS[landmark.tag] ?? (landmark.tag.startsWith('shop=') ? 'shop' : undefined);
    const noun = known && words(`places.landmark.${known}`);
    if (!landmark.name) return noun;
    if (!noun || landmark.name.toLowerCase().includes(noun.toLowerCase())) return landmark.name;
    return `${landmark.name} (${noun})`;
}
