import type { Category } from './place.ts';

/**
 * From OSM tags to what an old person looks for. Read top down: the first row that fits names the
 * category, later ones name further categories unless an earlier row has used their first key.
 * `key=a|b` is either value, `key=*` any but `no`; all conditions of a row must hold. `a;b` is two values.
 * `name~a|b` is a name that contains either. A row with `else` fits only what no earlier row does.
 * Meanings: wiki.openstreetmap.org, the page of each tag.
 */
export const CATEGORY_TABLE: readonly (readonly [tags: string, category: Category])[] = [
    // Doctor and pharmacy
    ['amenity=pharmacy', 'pharmacy'],
    ['healthcare=pharmacy', 'pharmacy'],
    ['amenity=hospital', 'hospital'],
    ['healthcare=hospital', 'hospital'],
    ['amenity=dentist', 'dentist'],
    ['healthcare=dentist', 'dentist'],
    ['shop=optician', 'hearing_and_glasses'],
    ['healthcare=optometrist|audiologist', 'hearing_and_glasses'],
    ['shop=hearing_aids', 'hearing_and_glasses'],
    ['shop=medical_supply|orthopedics|orthopaedics|mobility', 'medical_supply'],
    ['craft=orthopaedic_shoemaker|orthopedics|orthopaedics|orthopedic', 'medical_supply'],
    ['craft=optician|hearing_aids', 'hearing_and_glasses'],
    ['amenity=doctors|clinic', 'doctor'],
    ['healthcare=doctor|centre|clinic|rehabilitation|dialysis|vaccination_centre', 'doctor'],
    ['healthcare=dermatologist|medical_imaging|yes', 'doctor'],
    ['healthcare=physiotherapist|psychotherapist|podiatrist|occupational_therapist', 'service'],
    ['healthcare=speech_therapist|alternative|midwife|nurse|counselling', 'service'],
    ['healthcare=laboratory|blood_donation', 'service'],
    ['healthcare=hospice', 'care_home'],

    // Toilet
    ['amenity=toilets', 'toilet'],
    ['toilets:public=yes', 'toilet'],
    ['toilets:access=yes|public|permissive', 'toilet'],

    // Shopping
    ['shop=supermarket|discounter|grocery|food', 'supermarket'],
    ['shop=convenience|greengrocer|farm|organic', 'supermarket'],
    ['shop=bakery|pastry', 'bakery'],
    ['craft=bakery|confectionery', 'bakery'],
    ['shop=chemist', 'drugstore'],
    ['shop=hairdresser|barber', 'hairdresser'],
    ['amenity=marketplace', 'market'],

    // Office and help
    ['amenity=townhall', 'town_hall'],
    ['office=government government=administrative|register_office', 'town_hall'],
    ['office=government government=social_services|social_security|social_welfare', 'town_hall'],
    ['office=government name~rathaus|bürgerbüro|bürgeramt|bürgerdienst|bezirksverw|stadtverw', 'town_hall'],
    ['amenity=public_building name~rathaus|bürgerbüro|bürgeramt|bürgerdienst', 'town_hall'],
    ['office=* name~seniorenbüro|pflegestützpunkt|seniorenberatung', 'senior_office'],
    ['amenity=social_centre|community_centre name~senior|begegnung', 'senior_office'],
    ['amenity=social_facility name~seniorenbüro|seniorentreff|begegnung|pflegestützpunkt', 'senior_office'],
    ['amenity=social_facility social_facility=ambulatory_care', 'senior_office'],
    ['amenity=social_facility social_facility=outreach|advice|food_bank|soup_kitchen', 'senior_office'],
    ['amenity=community_centre community_centre:for=senior', 'senior_office'],
    ['amenity=community_centre community_centre=senior|seniors|seniors_centre', 'senior_office'],
    ['amenity=social_centre social_centre:for=senior', 'senior_office'],
    ['office=charity|social_services|welfare', 'senior_office'],
    ['office=ngo|association name~caritas|diakonie|awo|arbeiterwohlfahrt|kreuz|drk|vdk', 'senior_office'],
    ['amenity=social_centre name~caritas|diakonie|awo|arbeiterwohlfahrt|kreuz|drk', 'senior_office'],
    ['healthcare=home_care|ambulatory_care', 'senior_office'],
    ['office=healthcare', 'senior_office'],
    ['amenity=cooling_center|cooling_centre', 'cool_place'],
    ['social_facility=cooling_center|cooling_centre', 'cool_place'],
    ['amenity=social_facility', 'care_home'],
    ['social_facility=*', 'care_home'],
    ['amenity=nursing_home|retirement_home', 'care_home'],
    ['amenity=police', 'police'],
    ['amenity=library|mobile_library', 'library'],
    ['amenity=post_office', 'post'],
    ['post_office=*', 'post'],
    ['amenity=bank|atm', 'bank'],
    ['amenity=post_box', 'letter_box'],

    // Bus and tram
    ['railway=station|halt uic_ref=*', 'railway_station'],
    ['railway=station|halt station=subway|light_rail|tram', 'tram_stop'],
    ['railway=station|halt', 'railway_station'],
    ['train=yes public_transport=station', 'railway_station'],
    ['light_rail=yes public_transport=platform|stop_position|station', 'tram_stop'],
    ['subway=yes public_transport=platform|stop_position|station', 'tram_stop'],
    ['tram=yes public_transport=platform|stop_position|station', 'tram_stop'],
    ['railway=tram_stop', 'tram_stop'],
    ['highway=bus_stop', 'bus_stop'],
    ['amenity=bus_station', 'bus_stop'],
    ['bus=yes public_transport=platform|stop_position|station', 'bus_stop'],
    ['trolleybus=yes public_transport=platform|stop_position|station', 'bus_stop'],
    ['else railway=platform|stop', 'railway_station'],
    ['else public_transport=platform|stop_position|station', 'bus_stop'],
    ['amenity=taxi', 'taxi'],

    // Sit and rest
    ['amenity=bench', 'bench'],
    ['amenity=lounger', 'bench'],
    ['leisure=picnic_table', 'bench'],
    ['tourism=picnic_site', 'bench'],
    ['amenity=cafe|ice_cream', 'cafe'],
    ['shop=coffee|tea', 'cafe'],
    ['cafe=yes shop=bakery|pastry', 'cafe'],
    ['leisure=park|garden|nature_reserve|common|recreation_ground', 'park'],
    ['landuse=recreation_ground|village_green', 'park'],
    ['amenity=place_of_worship|monastery', 'church'],
    ['building=church|chapel|mosque|synagogue|cathedral', 'church'],
    ['landuse=cemetery', 'cemetery'],
    ['amenity=grave_yard|crematorium|mortuary|funeral_hall', 'cemetery'],
    ['amenity=drinking_water|water_point', 'drinking_water'],
    ['drinking_water=yes', 'drinking_water'],

    // Behind no door
    ['historic=memorial memorial=stolperstein', 'other'],
    ['emergency=defibrillator', 'defibrillator'],
    ['highway=emergency_access_point', 'rescue_point'],
    ['amenity=shelter', 'shelter'],
    ['amenity=restaurant|fast_food|pub|bar|biergarten|food_court|canteen|nightclub', 'restaurant'],
    ['amenity=theatre|cinema|arts_centre|community_centre|social_centre|exhibition_centre', 'culture'],
    ['amenity=events_venue|concert_hall|conference_centre|music_venue|planetarium|studio', 'culture'],
    ['tourism=museum|gallery|attraction|artwork|zoo|theme_park|aquarium|viewpoint', 'culture'],
    ['leisure=dance|bandstand|amusement_arcade|adult_gaming_centre|hackerspace|escape_game', 'culture'],
    ['amenity=fountain|youth_centre|public_bookcase', 'culture'],
    ['amenity=public_bath|dive_centre|dojo', 'sport'],
    ['club=*', 'sport'],
    ['tourism=hotel|guest_house|hostel|motel|apartment|camp_site|caravan_site|chalet|alpine_hut', 'lodging'],
    ['amenity=school|kindergarten|university|college|music_school|language_school|driving_school', 'school'],
    ['amenity=childcare|research_institute|training|prep_school|dancing_school|trade_school', 'school'],
    ['amenity=education_centre|archive', 'school'],
    ['office=educational_institution|university|research', 'school'],
    ['tourism=information information=office|visitor_centre', 'service'],
    ['amenity=courthouse|fire_station|embassy|ranger_station|prison|public_building', 'service'],
    ['emergency=ambulance_station', 'service'],
    ['office=government|employment_agency|tax_advisor|lawyer', 'service'],
    ['office=notary|insurance|estate_agent|travel_agent', 'service'],
    ['office=ngo|association|foundation|financial|financial_advisor|diplomatic', 'service'],
    ['office=political_party|religion|quango|visa', 'service'],
    ['amenity=veterinary|animal_shelter|animal_boarding', 'service'],
    ['amenity=bureau_de_change|money_transfer|payment_centre|parcel_locker|post_depot', 'service'],
    ['amenity=recycling recycling_type=centre', 'service'],
    ['amenity=fuel|car_rental|car_wash|car_sharing', 'service'],
    ['amenity=bicycle_rental|charging_station|vehicle_inspection', 'service'],
    ['amenity=parking|parking_entrance', 'service'],
    ['amenity=boat_rental|ferry_terminal|lavoir|photo_booth', 'service'],
    ['amenity=internet_cafe|telephone|luggage_locker', 'service'],
    ['amenity=gambling|casino|brothel|swingerclub|stripclub|love_hotel|hookah_lounge', 'service'],
    ['amenity=vending_machine|ticket_validator|coworking_space|public_service|workshop|customs', 'service'],
    ['healthcare=*', 'doctor'],
    ['amenity=dormitory|student_accommodation', 'lodging'],
    ['amenity=recycling|reception_desk|lockers', 'service'],
    ['historic=*', 'culture'],
    ['tourism=yes', 'culture'],
    ['leisure=*', 'sport'],
    ['shop=*', 'shop'],
    ['craft=*', 'business'],
    ['office=*', 'business'],
    ['place=city|town|village|suburb|quarter|neighbourhood', 'locality'],
    ['place=hamlet|isolated_dwelling|farm|locality|square', 'locality'],
];

/** Values that say that something is not there. */
const ABSENT = new Set(['no', 'none', 'vacant', 'disused', 'abandoned', 'closed', '']);

interface Condition {
    readonly key: string;
    readonly fits: (value: string) => boolean;
}

interface Rule {
    readonly conditions: readonly Condition[];
    readonly category: Category;
    readonly rank: number;
    readonly isElse: boolean;
}

function readCondition(text: string): Condition {
    const [, key, sign, list] = /^([^=~]+)([=~])(.*)$/.exec(text) ?? ['', '', '=', ''];
    const values = list.split('|');
    if (list === '*') return { key, fits: () => true };
    if (sign === '=') return { key, fits: (value) => values.includes(value) };
    return { key, fits: (value) => values.some((part) => value.toLowerCase().includes(part)) };
}

function readRule([tags, category]: readonly [string, Category], rank: number): Rule {
    const words = tags.split(' ');
    const isElse = words[0] === 'else';
    return { conditions: words.slice(isElse ? 1 : 0).map(readCondition), category, rank, isElse };
}

/** Rules by the key of their first condition. */
const RULES = Map.groupBy(CATEGORY_TABLE.map(readRule), (rule) => rule.conditions[0].key);

function holds({ key, fits }: Condition, tags: Readonly<Record<string, string>>): boolean {
    const value = Object.hasOwn(tags, key) ? tags[key] : '';
    if (ABSENT.has(value)) return false;
    return fits(value) || (value.includes(';') && value.split(';').some((part) => fits(part.trim())));
}

/** Categories of an object, the most telling first; none when it is no place. */
export function categoriesOf(tags: Readonly<Record<string, string>>): Category[] {
    const rules = Object.keys(tags)
        .flatMap((key) => RULES.get(key) ?? [])
        .sort((a, b) => a.rank - b.rank);
    const used = new Set<string>();
    const found = new Set<Category>();
    for (const { conditions, category, isElse } of rules) {
        if (isElse && found.size > 0) continue;
        if (used.has(conditions[0].key) || !conditions.every((condition) => holds(condition, tags))) continue;
        found.add(category);
        for (const { key } of conditions) used.add(key);
    }
    return [...found];
}
