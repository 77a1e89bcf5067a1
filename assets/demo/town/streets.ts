import {
    avenue,
    COTTAGE,
    LANE,
    LIVING,
    PEDESTRIAN,
    QUAY,
    RESIDENTIAL,
    type Street,
    SUBURBAN,
    square,
    street,
} from '../plan/Street.ts';
import { CASTLE_SQUARE, CHURCH_SQUARE, MARKET, STATION_SQUARE } from './terrain.ts';

const steep = (incline: string) => ({ incline, 'sidewalk:both:surface': 'asphalt' });
const noRow = <Type extends object>(type: Type) => ({ ...type, row: undefined });
const onePavement = { sidewalk: 'right', 'sidewalk:right:surface': 'asphalt' };
const noPavement = { sidewalk: 'no' };

/** Houses around the squares, each square counter-clockwise. */
export const SQUARE_FRONTS: readonly Street[] = [
    square('Marktplatz', MARKET),
    square('Kirchplatz', CHURCH_SQUARE),
    square('Schlossplatz', CASTLE_SQUARE),
    square('Bahnhofplatz', STATION_SQUARE.toReversed()),
];

/** The three avenues with pavements mapped by themselves. Tram: Bahnhofstraße to Weinbergstraße. */
const AVENUES: readonly Street[] = [
    avenue(
        [
            { name: 'Bahnhofstraße', until: [252, -330] },
            { name: 'Glockenstraße', until: [272, -70] },
            { name: 'Neuer Graben', until: [551, 45] },
            { name: 'Weinbergstraße', tags: { incline: '3%' } },
        ],
        '240,-762 238,-580 243,-440 254,-330 260,-220 268,-110 290,-20 360,22 450,34 551,45 700,72 850,140 1000,222 1180,290 1400,325',
        true,
    ),
    avenue(
        [
            { name: 'Weidenstraße', until: [-415, -385] },
            { name: 'Wallring', until: [540, -290] },
            { name: 'Kastanienstraße' },
        ],
        '-405,-945 -404,-740 -402,-560 -412,-440 -420,-330 -430,-200 -438,-60 -446,80 -448,230 -415,400 -300,560 -120,660 80,694 270,655 425,540 515,390 548,220 551,45 545,-120 540,-290 544,-440 550,-590 552,-748',
    ),
    avenue(
        [{ name: 'Lindenallee' }],
        '-1080,-470 -700,-535 -402,-560 -62,-578 238,-580 550,-590 900,-622 1300,-715',
    ),
];

/** The new town between the river and the railway. */
const NEW_TOWN: readonly Street[] = [
    street(
        'Örlekai',
        QUAY,
        '-1080,-200 -950,-241 -650,-381 -412,-436 -200,-449 -62,-446 90,-412 243,-392 395,-368 542,-346 720,-362 850,-386 1000,-436 1150,-502 1330,-580',
    ),
    street('Gleisstraße', RESIDENTIAL, '-860,-700 -404,-738 0,-754 240,-750 552,-748 900,-762 1090,-800'),
    street('Töpferstraße', RESIDENTIAL, '-830,-297 -836,-515 -845,-700'),
    street('Gerberstraße', RESIDENTIAL, '-625,-391 -622,-542 -620,-721'),
    street('Färberstraße', RESIDENTIAL, '-230,-448 -228,-568 -225,-746'),
    street('Alte Brückstraße', PEDESTRIAN, '-62,-578 -60,-446'),
    street('Seilerstraße', RESIDENTIAL, '90,-412 92,-578 96,-752'),
    street('Küferstraße', RESIDENTIAL, '395,-368 396,-584 398,-748'),
    street('Wagnerstraße', RESIDENTIAL, '722,-362 726,-604 730,-752', onePavement),
    street('Drechslerstraße', RESIDENTIAL, '905,-400 906,-622 908,-762'),
    street('Schäfflerstraße', RESIDENTIAL, '1085,-472 1088,-660 1090,-800', onePavement),
    street(
        'Südhangweg',
        { ...SUBURBAN, row: COTTAGE },
        '-405,-940 -100,-946 240,-938 560,-948 760,-962',
        noPavement,
    ),
];

/** The old town below the castle hill. */
const OLD_TOWN: readonly Street[] = [
    street('Brückengasse', PEDESTRIAN, '-60,-446 -54,-350 -46,-270 -34,-193', {
        surface: 'sett',
        smoothness: 'intermediate',
    }),
    street('Marktgasse', PEDESTRIAN, '53,-150 150,-150 264,-160'),
    street('Kornhausgasse', PEDESTRIAN, '-68,-140 -180,-150 -310,-165 -433,-172'),
    street('Rathausgasse', PEDESTRIAN, '62,-105 74,-40 71,70', { incline: '4%' }),
    street('Kirchgasse', PEDESTRIAN, '-60,-92 -90,-80 -114,-50'),
    street('Untere Zeile', LIVING, '-428,-245 -250,-245 -100,-252 -43,-255 100,-240 258,-235', {
        incline: '1%',
    }),
    street('Fischergasse', LIVING, '-424,-300 -250,-318 -50,-316 120,-296 256,-272 400,-236 541,-215', {
        incline: '1%',
    }),
    street('Hafnergasse', LANE, '-438,-60 -300,-46 -223,-38', { incline: '2%' }),
    street('Tuchmachergasse', LANE, '74,-40 180,-52 274,-66'),
    street('Obere Zeile', LANE, '-444,36 -250,55 -50,80 71,70 180,44 300,-8', {
        incline: '2%',
        surface: 'cobblestone:flattened',
    }),
    street('Schmiedgasse', LIVING, '-322,-311 -316,-245 -310,-165 -305,-46 -300,50'),
    street('Bäckergasse', LIVING, '-200,-318 -190,-247 -180,-150 -174,-87', {
        surface: 'sett',
        smoothness: 'intermediate',
    }),
    street('Pfarrgasse', LANE, '-165,8 -158,64', {
        surface: 'unhewn_cobblestone',
        smoothness: 'bad',
        incline: '7%',
    }),
    street('Löffelgasse', LIVING, '108,-297 105,-240 108,-150 112,-45 118,62', { incline: '3%' }),
    street('Laternengasse', LANE, '190,-284 188,-238 184,-152 182,-52'),
    street('Münzgasse', LIVING, '264,-160 400,-152 546,-140'),
    street('Zöllnergasse', LIVING, '396,-237 400,-152 396,28'),
];

/** The upper town on the castle hill. */
const UPPER_TOWN: readonly Street[] = [
    street('Sonnenzeile', LIVING, '-235,195 -80,201 20,205 120,199 248,190', { incline: '1%' }),
    street('Herrengasse', PEDESTRIAN, '20,205 22,285 25,334', { incline: '3%' }),
    street('Schlüsselgasse', LANE, '-262,258 -120,276 22,285 160,278 286,248'),
    street('Turmgasse', LANE, '-235,195 -272,245 -240,330 -130,378 -28,372'),
    street('Gärtnergasse', LANE, '248,190 292,255 255,340 160,376 82,370', { surface: 'cobblestone' }),
    street('Burgsteige', noRow(RESIDENTIAL), '549,212 460,165 370,148 300,160 248,190', steep('9%')),
];

/** Villas, the hospital and orchards in the west. */
const WEST: readonly Street[] = [
    street(
        'Schwanenallee',
        { ...QUAY, row: SUBURBAN.row },
        '-443,30 -620,20 -800,55 -1000,120 -1220,185 -1450,210',
    ),
    street('Klinikstraße', SUBURBAN, '-448,222 -620,256 -800,325 -1000,388 -1250,425 -1450,430', {
        incline: '2%',
    }),
    street('Holunderweg', SUBURBAN, '-620,20 -616,140 -620,256', { incline: '3%' }),
    street('Schlehenweg', SUBURBAN, '-805,57 -806,190 -800,325', onePavement),
    street('Quittenweg', SUBURBAN, '-1005,122 -1010,250 -1000,388', noPavement),
    street('Mirabellenweg', SUBURBAN, '-1222,185 -1230,300 -1250,425', noPavement),
    street('Sonnenhang', SUBURBAN, '-640,264 -665,430 -790,560 -1000,625 -1190,575 -1250,425', steep('5%')),
    street('Zeisigweg', { ...LIVING, row: COTTAGE }, '-1000,388 -1010,500 -1000,625'),
    street('Zaunkönigweg', { ...LIVING, row: COTTAGE }, '-800,325 -795,440 -790,560'),
    street('Apfelstraße', SUBURBAN, '-412,405 -520,465 -665,430'),
    street('Drosselweg', SUBURBAN, '-300,560 -420,655 -610,720 -760,690 -790,560', onePavement),
    street(
        'Am Nebelfeld',
        { ...noRow(SUBURBAN), tags: { highway: 'residential' } },
        '-1190,575 -1300,660 -1420,640',
    ),
];

/** The wine hill in the east. */
const EAST: readonly Street[] = [
    street('Flößerstraße', SUBURBAN, '545,-120 700,-142 900,-122 1100,-100 1350,-118'),
    street('Rebenweg', SUBURBAN, '537,280 700,305 900,405 1080,470 1320,500', steep('4%')),
    street('Traubenweg', SUBURBAN, '700,-142 702,72 700,305'),
    street('Pflaumenweg', SUBURBAN, '900,-122 900,168 900,405', onePavement),
    street('Kirschenweg', SUBURBAN, '1100,-100 1098,258 1090,472', steep('6%')),
    street('Nussweg', { ...SUBURBAN, row: COTTAGE }, '1300,-116 1304,308 1306,499', noPavement),
    street('Am Bergfriedhof', SUBURBAN, '425,540 540,590 620,690 760,790 960,800'),
    street('Kelterweg', { ...LIVING, row: COTTAGE }, '700,305 690,420 620,480 515,390'),
];

export const STREETS: readonly Street[] = [
    ...AVENUES,
    ...NEW_TOWN,
    ...OLD_TOWN,
    ...UPPER_TOWN,
    ...WEST,
    ...EAST,
];
