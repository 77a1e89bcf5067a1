import { points } from '../plan/geometry.ts';
import type { Plan, Tags } from '../plan/Plan.ts';
import { readTags } from '../plan/placeTable.ts';

const KINDS: Record<string, Tags> = {
    toilet: { amenity: 'toilets', access: 'yes' },
    water: { amenity: 'drinking_water', drinking_water: 'yes' },
    defibrillator: { emergency: 'defibrillator', access: 'yes' },
    rescue: { highway: 'emergency_access_point' },
    letters: { amenity: 'post_box', collection_times: 'Mo-Fr 17:00; Sa 12:00' },
    shelter: { amenity: 'shelter', shelter_type: 'weather_shelter', bench: 'yes' },
    taxi: { amenity: 'taxi', name: 'Taxistand', capacity: '4' },
    market: {
        amenity: 'marketplace',
        name: 'Wochenmarkt',
        'name:en': 'Weekly market',
        'name:tr': 'Haftalık pazar',
    },
    view: { tourism: 'viewpoint' },
    art: { tourism: 'artwork', artwork_type: 'sculpture' },
    memorial: { historic: 'memorial' },
    picnic: { leisure: 'picnic_table' },
};

const EURO_KEY = 'centralkey=eurokey, wheelchair=yes, unisex=yes, changing_table=no, toilets:handwashing=yes';
const OPEN = 'fee=no, wheelchair=yes, changing_table=yes';

/** What stands in the open: kind, where, and what is known of it. */
const AMENITIES: readonly (readonly [kind: string, at: string, tags: string])[] = [
    [
        'toilet',
        '48,-108',
        `${EURO_KEY}, name=Toilette am Rathaus, fee=no, opening_hours=24/7, check_date=2026-08-20`,
    ],
    [
        'toilet',
        '-66,-180',
        'name=Toilette Marktplatz, wheelchair=no, fee=yes, charge=0.50 EUR, opening_hours=Mo-Sa 07:00-20:00',
    ],
    [
        'toilet',
        '310,-780',
        `${EURO_KEY}, name=Toilette Bahnhofplatz, fee=yes, charge=1.00 EUR, opening_hours=Mo-Su 05:00-24:00, check_date=2026-07-02`,
    ],
    [
        'toilet',
        '-120,-2',
        'name=Toilette Kirchplatz, wheelchair=limited, fee=no, opening_hours=Mo-Su 08:00-18:00',
    ],
    [
        'toilet',
        '78,398',
        `${OPEN}, name=Toilette Schlossplatz, centralkey=eurokey, opening_hours=Mo-Su 07:00-21:00`,
    ],
    ['toilet', '98,535', 'name=Toilette Burghof, wheelchair=no, fee=no, opening_hours=Tu-Su 10:00-17:00'],
    ['toilet', '-548,-50', `${OPEN}, name=Toilette am Spielplatz, opening_hours=Apr-Oct Mo-Su 08:00-20:00`],
    [
        'toilet',
        '-905,-40',
        `${EURO_KEY}, name=Toilette Schwanenweiher, fee=no, opening_hours=Mo-Su 07:00-22:00`,
    ],
    ['toilet', '768,797', `${OPEN}, name=Toilette Bergfriedhof, opening_hours=Mo-Su 08:00-18:00`],
    ['toilet', '-962,422', `${EURO_KEY}, name=Toilette Klinikum, fee=no, opening_hours=24/7`],
    ['toilet', '-52,-356', 'name=Toilette Alte Brücke, wheelchair=no, fee=no'],
    ['toilet', '1388,332', `${EURO_KEY}, name=Toilette Südlage, fee=yes, charge=0.50 EUR`],
    ['toilet', '925,-278', 'name=Toilette Sportheim, access=permissive, opening_hours=Sa,Su 10:00-18:00'],
    ['toilet', '536,-270', `${OPEN}, name=Toilette Zollbrücke, opening_hours=Mo-Su 06:00-22:00`],
    [
        'toilet',
        '-228,190',
        'name=Toilette Terrassengarten, wheelchair=yes, fee=no, opening_hours=Mo-Su 09:00-19:00',
    ],
    ['water', '-22,-128', 'name=Marktbrunnen, bottle=yes, wheelchair=yes, seasonal=yes'],
    ['water', '180,-835', 'bottle=yes, wheelchair=yes'],
    ['water', '60,398', 'wheelchair=yes'],
    ['water', '-672,-16', 'wheelchair=limited'],
    ['water', '-400,150', 'name=Rampenbrünnlein, wheelchair=yes, bottle=yes'],
    ['water', '-215,2', 'wheelchair=yes'],
    ['water', '748,880', 'wheelchair=yes, drinking_water=yes'],
    ['water', '-505,-64', ''],
    [
        'defibrillator',
        '-46,-99',
        'defibrillator:location=Am Eingang des Rathauses rechts, opening_hours=24/7',
    ],
    [
        'defibrillator',
        '284,-844',
        'defibrillator:location=Bahnhof neben dem Fahrkartenautomaten, opening_hours=24/7',
    ],
    ['defibrillator', '-940,424', 'defibrillator:location=Haupteingang Klinikum, opening_hours=24/7'],
    ['defibrillator', '10,399', 'defibrillator:location=Schlossplatz an der Bushaltestelle'],
    [
        'defibrillator',
        '640,-766',
        'defibrillator:location=Örletal-Markt Eingang, opening_hours=Mo-Sa 07:00-21:00',
    ],
    ['defibrillator', '926,-262', 'defibrillator:location=Sportheim Außenwand'],
    ['defibrillator', '-180,-774', 'defibrillator:location=Seniorenresidenz Foyer, opening_hours=24/7'],
    ['rescue', '-660,-112', 'ref=TB-101'],
    ['rescue', '-1055,86', 'ref=TB-102'],
    ['rescue', '-398,104', 'ref=TB-103'],
    ['rescue', '82,636', 'ref=TB-104'],
    ['rescue', '1090,-270', 'ref=TB-105'],
    ['rescue', '752,866', 'ref=TB-106'],
    ['letters', '36,-190', ''],
    ['letters', '175,-790', ''],
    ['letters', '-222,-84', ''],
    ['letters', '-26,345', ''],
    ['shelter', '-400,118', 'name=Rampenhäuschen'],
    ['shelter', '-925,-118', 'name=Weiherhütte'],
    ['shelter', '745,862', ''],
    ['taxi', '180,-778', 'phone=+49 0000 5555'],
    ['taxi', '-450,214', ''],
    ['market', '5,-165', 'opening_hours=We,Sa 07:00-13:00'],
    ['view', '-24,570', 'name=Wehrgang-Ausblick, wheelchair=no'],
    ['view', '-402,164', 'name=Rampenblick, wheelchair=yes'],
    ['art', '-8,-150', 'name=Das Treppenmännlein'],
    ['art', '245,-805', 'name=Der Kofferträger'],
    ['memorial', '-130,-78', 'name=Gedenkstein am Kirchplatz'],
    ['picnic', '-640,-140', 'wheelchair=yes'],
    ['picnic', '1085,-250', ''],
];

/** The quarters of the town and the town itself. */
const QUARTERS: readonly (readonly [place: string, name: string, at: string])[] = [
    ['town', 'Treppenburg', '0,-130'],
    ['suburb', 'Altstadt', '-60,-215'],
    ['suburb', 'Oberstadt', '60,300'],
    ['suburb', 'Neustadt', '0,-660'],
    ['suburb', 'Sonnenhang', '-900,200'],
    ['suburb', 'Weinberg', '1000,60'],
    ['neighbourhood', 'Am Südhang', '200,-960'],
    ['neighbourhood', 'Töpferviertel', '-720,-460'],
    ['neighbourhood', 'Zollviertel', '470,-60'],
    ['neighbourhood', 'Drosselau', '-590,580'],
];

export function drawAmenities(plan: Plan): void {
    for (const [kind, at, text] of AMENITIES) {
        const given = text ? readTags(text) : {};
        for (const point of points(at)) plan.spot('amenities', point, { ...KINDS[kind], ...given });
    }
    for (const [place, name, at] of QUARTERS)
        for (const point of points(at)) plan.spot('districts', point, { place, name });
}
