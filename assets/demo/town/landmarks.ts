import { addVertex, type Point, points, rectangle } from '../plan/geometry.ts';
import type { Plan, Tags } from '../plan/Plan.ts';
import { pathFromDoor } from '../plan/paths.ts';
import { CHURCH, FOUNTAIN } from './squares.ts';
import { STATION_BUILDING } from './station.ts';

interface Landmark {
    readonly ring: readonly Point[];
    readonly tags: Tags;
    /** Doors on the wall: where, and what is known of them. */
    readonly doors: readonly (readonly [Point, Tags])[];
    /** From a door to the street or square it opens on. */
    readonly ways: readonly string[];
}

const MAIN: Tags = { entrance: 'main', door: 'hinged' };
const LEVEL: Tags = { ...MAIN, step_count: '0', wheelchair: 'yes', automatic_door: 'button', width: '1.2' };
const SLIDING: Tags = { ...LEVEL, door: 'sliding', automatic_door: 'motion', width: '2' };
const address = (street: string, number: string): Tags => ({
    'addr:street': street,
    'addr:housenumber': number,
    'addr:city': 'Treppenburg',
});

/** The buildings that everybody knows, drawn one by one. */
const LANDMARKS: readonly Landmark[] = [
    {
        ring: points('-44,-84 40,-94 43,-68 -41,-58'),
        tags: {
            building: 'civic',
            amenity: 'townhall',
            name: 'Rathaus Treppenburg',
            'name:en': 'Treppenburg town hall',
            'name:tr': 'Treppenburg Belediyesi',
            'name:ar': 'مبنى بلدية تريبنبورغ',
            ...address('Marktplatz', '1'),
            opening_hours: 'Mo-We,Fr 08:00-12:30; Th 08:00-18:00; PH off',
            wheelchair: 'yes',
            check_date: '2026-08-20',
            phone: '+49 0000 1000',
            'toilets:wheelchair': 'yes',
            'building:levels': '3',
        },
        doors: [
            [
                [-2, -89],
                { ...MAIN, step_count: '5', handrail: 'yes', wheelchair: 'no', automatic_door: 'no' },
            ],
            [[22, -91.85], { ...LEVEL, entrance: 'yes', ramp: 'yes' }],
        ],
        ways: ['22,-91.85 22,-100.8'],
    },
    {
        ring: points('-985,440 -900,415 -880,470 -905,478 -895,520 -930,530 -942,490 -970,497'),
        tags: {
            building: 'hospital',
            amenity: 'hospital',
            name: 'Klinikum Örletal',
            'name:en': 'Örletal hospital',
            'name:tr': 'Örletal Hastanesi',
            'name:ar': 'مستشفى أورليتال',
            'name:pl': 'Szpital Örletal',
            emergency: 'yes',
            ...address('Klinikstraße', '100'),
            opening_hours: '24/7',
            wheelchair: 'yes',
            check_date: '2026-08-11',
            'building:levels': '5',
        },
        doors: [
            [[-942.5, 427.5], SLIDING],
            [[-981.25, 454.25], { ...SLIDING, entrance: 'emergency' }],
        ],
        ways: ['-942.5,427.5 -950,371', '-981.25,454.25 -1004,456'],
    },
    {
        ring: STATION_BUILDING,
        tags: {
            building: 'train_station',
            name: 'Bahnhof Treppenburg',
            ...address('Bahnhofplatz', '1'),
            wheelchair: 'yes',
            'building:levels': '2',
        },
        doors: [[[232, -846.5], SLIDING]],
        ways: ['232,-846.5 232,-843'],
    },
    {
        ring: points('-22,462 2,464 5,552 -18,555'),
        tags: {
            building: 'castle',
            historic: 'castle',
            name: 'Burg Treppenburg',
            'name:en': 'Treppenburg castle',
            ...address('Burghof', '1'),
            'building:levels': '3',
        },
        doors: [[[3.5, 508], { ...MAIN, step_count: '4', wheelchair: 'no' }]],
        ways: ['3.5,508 6.6,508'],
    },
    {
        ring: points('108,462 126,468 124,498 109,498'),
        tags: {
            building: 'public',
            tourism: 'museum',
            name: 'Burgmuseum',
            'name:en': 'Castle museum',
            ...address('Burghof', '2'),
            opening_hours: 'Tu-Su 10:00-17:00',
            wheelchair: 'limited',
            fee: 'yes',
        },
        doors: [[[108.5, 480], { ...MAIN, step_count: '1', wheelchair: 'limited' }]],
        ways: ['108.5,480 101,480'],
    },
    {
        ring: rectangle(-6, 572, 12, 12),
        tags: { building: 'tower', man_made: 'tower', name: 'Bergfried', height: '34', historic: 'yes' },
        doors: [],
        ways: [],
    },
    {
        ring: points('-40,548 -24,546 -20,562 -37,556'),
        tags: {
            building: 'yes',
            amenity: 'cafe',
            name: 'Teestube am Turm',
            ...address('Burghof', '4'),
            opening_hours: 'Sa,Su 13:00-17:00',
            wheelchair: 'no',
        },
        doors: [[[-28.5, 559], { ...MAIN, step_count: '2', wheelchair: 'no' }]],
        ways: ['-28.5,559 -27,567'],
    },
    {
        ring: points('-200,-800 -140,-798 -140,-778 -200,-780'),
        tags: {
            building: 'civic',
            amenity: 'social_facility',
            social_facility: 'group_home',
            'social_facility:for': 'senior',
            name: 'Seniorenresidenz Abendröte',
            ...address('Gleisstraße', '101'),
            opening_hours: '24/7',
            wheelchair: 'yes',
            'building:levels': '4',
        },
        doors: [[[-170, -779], SLIDING]],
        ways: ['-170,-779 -170,-747'],
    },
    {
        ring: points('590,-800 690,-800 690,-772 590,-772'),
        tags: {
            building: 'retail',
            shop: 'supermarket',
            name: 'Örletal-Markt',
            ...address('Gleisstraße', '130'),
            opening_hours: 'Mo-Sa 07:00-21:00',
            wheelchair: 'yes',
            'toilets:wheelchair': 'yes',
            check_date: '2026-08-30',
        },
        doors: [[[640, -772], SLIDING]],
        ways: ['640,-772 640,-750'],
    },
    {
        ring: points('-575,-820 -480,-816 -480,-770 -510,-770 -510,-792 -575,-796'),
        tags: {
            building: 'school',
            amenity: 'school',
            name: 'Schule am Gleis',
            ...address('Gleisstraße', '102'),
            wheelchair: 'limited',
        },
        doors: [[[-495, -770], { ...MAIN, step_count: '2', wheelchair: 'limited' }]],
        ways: ['-495,-770 -495,-731'],
    },
    {
        ring: points('930,-275 985,-275 985,-255 930,-255'),
        tags: {
            building: 'sports_centre',
            leisure: 'sports_centre',
            name: 'Sportheim am Fluss',
            wheelchair: 'yes',
        },
        doors: [[[930, -265], LEVEL]],
        ways: ['930,-265 901,-268'],
    },
    {
        ring: rectangle(790, 850, 22, 14, 15),
        tags: {
            building: 'chapel',
            amenity: 'place_of_worship',
            religion: 'christian',
            name: 'Friedhofskapelle',
            wheelchair: 'yes',
        },
        doors: [],
        ways: [],
    },
];

/** @returns the ground they stand on */
export function drawLandmarks(plan: Plan): Point[][] {
    for (const { ring, tags, doors, ways } of LANDMARKS) {
        const building = plan.area('landmarks', ring, tags);
        for (const [at, door] of doors) {
            plan.spot('landmarks', at, door);
            addVertex(building.points, at);
        }
        for (const way of ways)
            pathFromDoor(plan, way, { surface: 'paving_stones', smoothness: 'good', width: '2' });
    }
    return [...LANDMARKS.map(({ ring }) => [...ring]), [...CHURCH], [...FOUNTAIN]];
}
