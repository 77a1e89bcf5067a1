/** Stands first in the fragment of a link. */
export const LINK_VERSION = '1';

/** Of a degree: about a metre. */
export const STEPS_PER_DEGREE = 1e5;

/** What most ways hold, so that it costs next to nothing (RFC 1951; a preset dictionary as in RFC 1950). */
export const DICTIONARY = new TextEncoder().encode(
    [
        '"amenity=pharmacy","amenity=restaurant","building=church","highway=bus_stop","shop=supermarket"',
        '"carriageway","unlit","unmarkedCrossing","rough","narrow","steep","kerb","gate","raised","lowered","unknown"',
        '["lift",["ramp",["steps",["square",0,0,"",0],["continue",["cross","marked","traffic_signals","unmarked"',
        'Am Platz","An der Allee","Weg","platz","gasse","straße","Straße",0,"straight"],["turn",',
        '"slightLeft"],["turn","sharpLeft"],"slightRight"],["turn","sharpRight"],"ahead"],"left"],["turn","right"],',
        '],[["depart",0,"",0,"straight"],["turn",0,"left"],["turn",0,"right"],["arrive",0,0,"",0,"left"]],[["seat",',
        '["de","there",1,0,[',
    ].join(''),
);
