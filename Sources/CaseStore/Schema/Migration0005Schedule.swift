/// Version 5: what scheduling and marking to the minute need beyond the records that every program knows.
///
/// A group's or a session's arrangement and the times of a mark stand beside their rows, because most rows have none, and
/// the rows that are read by the million stay as narrow as they are.
let migration0005Schedule = """
    CREATE TABLE curriculum_topic (
        curriculum TEXT NOT NULL CHECK (curriculum <> ''),
        number INTEGER NOT NULL CHECK (number >= 1),
        topic TEXT NOT NULL CHECK (topic <> ''),
        imported INTEGER,
        PRIMARY KEY (curriculum, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE group_arrangement (
        care_group INTEGER PRIMARY KEY REFERENCES care_group (n) ON DELETE RESTRICT,
        track TEXT,
        curriculum TEXT,
        capacity INTEGER CHECK (capacity > 0),
        co_counselor INTEGER REFERENCES staff (n) ON DELETE RESTRICT,
        from_day INTEGER,
        to_day INTEGER CHECK (to_day >= from_day),
        every_weeks INTEGER CHECK (every_weeks BETWEEN 1 AND 8),
        imported INTEGER
    ) STRICT;
    CREATE INDEX group_arrangement_by_curriculum ON group_arrangement (curriculum, care_group);

    CREATE TABLE group_exception (
        care_group INTEGER NOT NULL REFERENCES care_group (n) ON DELETE RESTRICT,
        day INTEGER NOT NULL,
        reason TEXT,
        imported INTEGER,
        PRIMARY KEY (care_group, day)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE staff_absence (
        staff INTEGER NOT NULL REFERENCES staff (n) ON DELETE RESTRICT,
        from_day INTEGER NOT NULL,
        to_day INTEGER NOT NULL CHECK (to_day >= from_day),
        reason TEXT,
        stand_in INTEGER REFERENCES staff (n) ON DELETE RESTRICT,
        imported INTEGER,
        PRIMARY KEY (staff, from_day)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE session_arrangement (
        session INTEGER PRIMARY KEY REFERENCES session (n) ON DELETE RESTRICT,
        room TEXT,
        co_counselor INTEGER REFERENCES staff (n) ON DELETE RESTRICT,
        topic_number INTEGER CHECK (topic_number >= 1),
        not_held TEXT,
        imported INTEGER
    ) STRICT;

    CREATE TABLE attendance_detail (
        session INTEGER NOT NULL REFERENCES session (n) ON DELETE RESTRICT,
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        arrived_at INTEGER,
        left_at INTEGER CHECK (left_at >= arrived_at),
        mode TEXT CHECK (mode = 'video' OR mode = 'audio'),
        comment TEXT,
        counted_elsewhere INTEGER CHECK (counted_elsewhere > 0),
        imported INTEGER,
        PRIMARY KEY (session, client)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE client_constraint (
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        weekday TEXT NOT NULL,
        starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
        ends INTEGER NOT NULL CHECK (ends BETWEEN 0 AND 1439),
        kind TEXT NOT NULL CHECK (kind IN ('work', 'school', 'childcare', 'transport', 'other')),
        note TEXT,
        from_day INTEGER,
        to_day INTEGER CHECK (to_day >= from_day),
        imported INTEGER,
        PRIMARY KEY (client, weekday, starts)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX session_by_counselor ON session (counselor, starts_at) WHERE counselor IS NOT NULL;
    """
