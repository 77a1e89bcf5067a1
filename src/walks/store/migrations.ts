/** Each brings the database from the version before to the next; what stands here once is never changed. */
export const MIGRATIONS: readonly string[] = [
    `
    CREATE TABLE walk (
        id TEXT PRIMARY KEY,
        number TEXT NOT NULL UNIQUE CHECK (number GLOB '[0-9][0-9][0-9][0-9]'),
        picture TEXT NOT NULL,
        colour TEXT NOT NULL,
        region TEXT NOT NULL,
        listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
        revision INTEGER NOT NULL,
        body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX walk_listed ON walk (region, listed);
    CREATE TABLE medium (
        walk TEXT NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (walk, name)
    ) STRICT;
    CREATE TABLE finding (
        walk TEXT PRIMARY KEY REFERENCES walk (id) ON DELETE CASCADE,
        body TEXT NOT NULL
    ) STRICT;
    CREATE TABLE draft (
        id TEXT PRIMARY KEY,
        revision INTEGER NOT NULL,
        body TEXT NOT NULL
    ) STRICT;
    CREATE TABLE draft_medium (
        draft TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (draft, name)
    ) STRICT;
    CREATE TABLE own_key (one INTEGER PRIMARY KEY CHECK (one = 1), private BLOB NOT NULL) STRICT;
    CREATE TABLE trusted_key (key TEXT PRIMARY KEY) STRICT;
    CREATE TABLE pack (digest TEXT PRIMARY KEY, key TEXT NOT NULL, signature TEXT NOT NULL) STRICT;
    CREATE TABLE pin (
        role TEXT PRIMARY KEY CHECK (role IN ('caretaker', 'maintainer')),
        salt BLOB NOT NULL,
        hash BLOB NOT NULL
    ) STRICT;
    CREATE TABLE tries (
        role TEXT PRIMARY KEY,
        failures INTEGER NOT NULL,
        next INTEGER NOT NULL
    ) STRICT;
    `,
];
