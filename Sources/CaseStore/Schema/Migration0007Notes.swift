/// Version 7: group notes, each person's part of them, what was added after they were signed, and templates.
///
/// A part and an addendum refer to the session, not to the note's row, so that the shared text and the parts can be written
/// and taken back independently of each other. A note bears a name and a time of signing together or neither.
let migration0007Notes = """
    CREATE TABLE group_note (
        session INTEGER PRIMARY KEY REFERENCES session (n) ON DELETE RESTRICT,
        topic TEXT,
        intervention TEXT,
        response TEXT,
        written_by INTEGER REFERENCES staff (n) ON DELETE RESTRICT,
        signed_by TEXT,
        signed_at INTEGER CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
        imported INTEGER
    ) STRICT;

    CREATE TABLE group_note_part (
        session INTEGER NOT NULL REFERENCES session (n) ON DELETE RESTRICT,
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        text TEXT NOT NULL,
        imported INTEGER,
        PRIMARY KEY (session, client)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX group_note_part_by_client ON group_note_part (client, session);

    CREATE TABLE note_addendum (
        session INTEGER NOT NULL REFERENCES session (n) ON DELETE RESTRICT,
        number INTEGER NOT NULL CHECK (number > 0),
        client INTEGER REFERENCES client (n) ON DELETE RESTRICT,
        at INTEGER NOT NULL,
        written_by TEXT NOT NULL CHECK (written_by <> ''),
        text TEXT NOT NULL CHECK (text <> ''),
        imported INTEGER,
        PRIMARY KEY (session, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX note_addendum_by_client ON note_addendum (client, session) WHERE client IS NOT NULL;

    CREATE TABLE note_template (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        service TEXT,
        intervention TEXT,
        response TEXT,
        own_part TEXT,
        voided TEXT,
        imported INTEGER
    ) STRICT;
    """
