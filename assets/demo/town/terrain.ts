import { curve, type Point, parallel, points, rectangle } from '../plan/geometry.ts';
import type { Plan, Tags } from '../plan/Plan.ts';

/** The middle of the river from west to east. */
export const RIVER: readonly Point[] = curve(
    points(
        '-1560,60 -1250,-40 -950,-190 -650,-330 -350,-398 -50,-392 250,-334 550,-296 850,-336 1150,-452 1560,-570',
    ),
);
const HALF_RIVER = 22;
/** No house stands nearer to the middle of the river, metres. */
const OPEN_BANK = 46;

export const MARKET = points('-76,-188 44,-200 62,-105 -60,-92');
export const CHURCH_SQUARE = points('-225,-90 -118,-86 -112,6 -220,10');
export const CASTLE_SQUARE = points('-32,336 76,332 86,404 -26,410');
export const STATION_SQUARE = points('168,-768 316,-766 316,-842 168,-844');

const ground = {
    park: { leisure: 'park' },
    residential: { landuse: 'residential' },
    retail: { landuse: 'retail' },
    forest: { landuse: 'forest', leaf_type: 'broadleaved' },
    meadow: { landuse: 'meadow' },
    vineyard: { landuse: 'vineyard' },
    orchard: { landuse: 'orchard', trees: 'apple_trees' },
    cemetery: { landuse: 'cemetery' },
    allotments: { landuse: 'allotments' },
    railway: { landuse: 'railway' },
    farmland: { landuse: 'farmland' },
    pond: { natural: 'water', water: 'pond' },
    playground: { leisure: 'playground' },
    pitch: { leisure: 'pitch', sport: 'soccer' },
    garden: { leisure: 'garden' },
} satisfies Record<string, Tags>;

/** What covers the ground: a kind, a name or '', and the outline. Parks and water keep houses away. */
const GROUND: readonly [keyof typeof ground, string, string][] = [
    [
        'residential',
        'Neustadt',
        '-1080,-478 -836,-305 -650,-388 -412,-443 -62,-453 243,-399 542,-353 850,-393 1090,-482 1300,-590 1300,-720 1100,-815 240,-762 -400,-752 -860,-712',
    ],
    ['retail', 'Altstadt', '-420,-350 -50,-344 250,-285 540,-235 548,40 300,-5 72,90 -50,98 -440,50'],
    ['residential', 'Oberstadt', '-290,188 260,182 310,250 265,350 90,410 -30,414 -250,345'],
    [
        'residential',
        'Sonnenhang',
        '-460,40 -620,32 -800,68 -1000,135 -1220,198 -1450,222 -1450,460 -1270,450 -1200,600 -1000,660 -800,600 -780,730 -610,752 -400,680 -310,600 -430,420 -458,230',
    ],
    [
        'residential',
        'Weinberg',
        '560,-105 700,-175 900,-155 1350,-150 1400,340 1330,530 1080,500 900,440 700,345 560,300',
    ],
    [
        'park',
        'Schwanenwiese',
        '-446,10 -620,0 -800,34 -1000,98 -1220,164 -1450,190 -1500,70 -1250,5 -950,-145 -650,-285 -430,-345',
    ],
    ['pond', 'Schwanenweiher', '-870,-70 -800,-30 -720,-60 -690,-120 -750,-165 -830,-150 -880,-110'],
    ['playground', '', '-560,-60 -500,-55 -495,-110 -555,-115'],
    ['park', 'Terrassengarten', '-425,62 -250,78 -170,90 -178,188 -240,186 -300,215 -425,205'],
    ['park', 'Burggarten', '-60,438 -60,585 120,600 190,590 250,500 225,420 150,410 86,407 -26,413'],
    [
        'forest',
        'Burgwald',
        '-400,230 -310,240 -255,350 -120,420 -60,440 -60,585 120,600 190,590 250,500 225,420 300,345 345,255 330,180 470,190 520,225 500,380 410,520 260,632 80,668 -110,636 -280,540 -395,390',
    ],
    ['vineyard', 'Glockenberg', '560,320 690,360 640,440 570,420'],
    ['vineyard', 'Südlage', '720,380 890,450 1080,520 1320,550 1400,640 1200,720 900,700 740,560'],
    ['vineyard', '', '1330,-80 1450,-60 1480,300 1420,500 1340,480 1335,340 1420,330'],
    ['vineyard', 'Burghang', '-165,98 0,102 120,88 190,62 300,22 335,135 250,176 120,184 0,190 -168,182'],
    ['cemetery', 'Bergfriedhof', '560,640 600,700 740,808 940,818 930,960 640,960 540,820'],
    ['allotments', 'Gartenfreunde Örletal', '600,-170 880,-160 880,-285 740,-262 600,-260'],
    ['pitch', 'Sportplatz am Fluss', '960,-170 1070,-165 1075,-240 965,-245'],
    ['meadow', '', '900,-155 1350,-150 1500,-300 1500,-520 1150,-415 920,-320'],
    ['orchard', '', '-1450,475 -1290,470 -1230,600 -1310,640 -1450,620'],
    [
        'farmland',
        '',
        '-1500,680 -1310,700 -1180,640 -1000,690 -830,640 -830,760 -620,800 -400,740 -200,700 80,740 280,700 440,600 520,640 500,980 -1500,980',
    ],
    ['farmland', '', '-1500,0 -1250,-80 -1000,-215 -1100,-300 -1120,-500 -900,-720 -1500,-700'],
    ['orchard', '', '970,780 1500,700 1500,980 960,980'],
    [
        'railway',
        '',
        '-1500,-755 -800,-838 -100,-852 600,-852 1500,-905 1500,-950 760,-920 -100,-905 -800,-880 -1500,-800',
    ],
];

/** Keeps houses away: everything green or wet that is not building land. */
const BUILDING_LAND = new Set([
    'residential',
    'retail',
    'farmland',
    'meadow',
    'orchard',
    'railway',
    'vineyard',
]);

/** @returns rings that no house may touch */
export function drawTerrain(plan: Plan): Point[][] {
    const banks = [...parallel(RIVER, HALF_RIVER), ...parallel(RIVER, -HALF_RIVER).reverse()];
    plan.area('terrain', banks, { natural: 'water', water: 'river', name: 'Örle' });
    plan.line('terrain', RIVER, { waterway: 'river', name: 'Örle', 'name:etymology': 'frei erfunden' });
    const kept: Point[][] = [[...parallel(RIVER, OPEN_BANK), ...parallel(RIVER, -OPEN_BANK).reverse()]];
    for (const [kind, name, outline] of GROUND) {
        const ring = points(outline);
        const smooth = kind === 'pond' ? curve([...ring, ring[0]], 15).slice(0, -1) : ring;
        plan.area('terrain', smooth, name ? { ...ground[kind], name } : ground[kind]);
        if (!BUILDING_LAND.has(kind)) kept.push(smooth);
    }
    plan.area('terrain', rectangle(-1290, 520, 40, 28, 20), {
        landuse: 'basin',
        basin: 'retention',
        natural: 'water',
    });
    return [...kept, MARKET, CHURCH_SQUARE, CASTLE_SQUARE, STATION_SQUARE];
}
