/** What `places.sqlite` is; a reader refuses any other. */
export const PLACES_FORMAT = 'stufenfrei places';
export const PLACES_VERSION = 1;

/**
 * The tables of `places.sqlite`. Coordinates are whole units of 1e-7 degree. Places are numbered in the
 * order of OSM types and ids, streets after them.
 */
export const PLACES_SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- content: the Place as JSON, without id, category and position
CREATE TABLE place (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    category TEXT NOT NULL,
    longitude INTEGER NOT NULL,
    latitude INTEGER NOT NULL,
    content TEXT NOT NULL,
    -- folded names, one a line, the name itself first
    spelled TEXT NOT NULL
);

-- the categories a place is listed under, its own among them
CREATE TABLE listed (
    category TEXT NOT NULL,
    place INTEGER NOT NULL REFERENCES place (number),
    PRIMARY KEY (category, place)
) WITHOUT ROWID;

-- osm: id × 4 + type; entrance: JSON, or NULL where it is the position and nothing is known of it
CREATE TABLE address (
    osm INTEGER PRIMARY KEY,
    street INTEGER NOT NULL REFERENCES place (number),
    house TEXT NOT NULL,
    longitude INTEGER NOT NULL,
    latitude INTEGER NOT NULL,
    entrance TEXT
);

-- points of all places but streets
CREATE VIRTUAL TABLE spot USING rtree_i32 (number, west, east, south, north);

-- folded words of places and streets; around: street and quarter
CREATE VIRTUAL TABLE words USING fts5 (
    names, category, around,
    content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE VIRTUAL TABLE occurrence USING fts5vocab (words, instance);
`;

/** Run once all rows are in: an index is smaller and faster when it is made last. */
export const PLACES_INDEXES = `
CREATE INDEX address_of_street ON address (street, house);
INSERT INTO words (words) VALUES ('optimize');
`;
