/// Version 1: the programme's records.
///
/// A day is a number of days since 1 January 1970, a wall-clock time a number of minutes since then; neither is an instant.
/// `n` is the number by which rows refer to each other inside the file, `id` the one that people and bundles use. Where rows
/// refer to it, no number is ever given again, so that what is made again after an undo never lands on another's row.
/// `imported` is the journal number of the import that a row came with. A voided record stays, with the reason.
///
/// The words of a column are written as alternatives: for a list SQLite builds a table anew with every row that it checks.
let migration0001Records = """
    CREATE TABLE programme (
        n INTEGER PRIMARY KEY CHECK (n = 1),
        name TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        week_starts_on TEXT NOT NULL,
        criteria_edition INTEGER NOT NULL CHECK (criteria_edition IN (3, 4)),
        is_practice INTEGER NOT NULL DEFAULT 0 CHECK (is_practice IN (0, 1)),
        imported INTEGER
    ) STRICT;

    CREATE TABLE staff (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        imported INTEGER
    ) STRICT;

    CREATE TABLE client (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        family_name TEXT NOT NULL,
        given_name TEXT NOT NULL,
        preferred_name TEXT,
        birth_date INTEGER,
        pronouns TEXT,
        phone TEXT,
        language TEXT,
        counselor INTEGER REFERENCES staff (n) ON DELETE RESTRICT,
        primary_substance TEXT,
        referral_source TEXT,
        diagnosis TEXT NOT NULL DEFAULT '',
        overdose_history INTEGER CHECK (overdose_history IN (0, 1)),
        naloxone INTEGER CHECK (naloxone IN (0, 1)),
        imported INTEGER
    ) STRICT;

    CREATE TABLE episode (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        admitted_on INTEGER NOT NULL,
        discharged_on INTEGER CHECK (discharged_on >= admitted_on),
        last_contact_on INTEGER,
        discharge_reason INTEGER CHECK (discharge_reason BETWEEN 1 AND 7),
        imported INTEGER
    ) STRICT;
    CREATE INDEX episode_by_client ON episode (client, admitted_on, discharged_on);
    CREATE INDEX episode_by_admission ON episode (admitted_on, client);

    CREATE TABLE level (
        episode INTEGER NOT NULL REFERENCES episode (n) ON DELETE RESTRICT,
        from_day INTEGER NOT NULL,
        level TEXT NOT NULL,
        recommended TEXT,
        discrepancy_reason TEXT,
        imported INTEGER,
        PRIMARY KEY (episode, from_day)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE plan (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        episode INTEGER NOT NULL REFERENCES episode (n) ON DELETE RESTRICT,
        effective_on INTEGER NOT NULL,
        mon INTEGER NOT NULL DEFAULT 0 CHECK (mon BETWEEN 0 AND 1440),
        tue INTEGER NOT NULL DEFAULT 0 CHECK (tue BETWEEN 0 AND 1440),
        wed INTEGER NOT NULL DEFAULT 0 CHECK (wed BETWEEN 0 AND 1440),
        thu INTEGER NOT NULL DEFAULT 0 CHECK (thu BETWEEN 0 AND 1440),
        fri INTEGER NOT NULL DEFAULT 0 CHECK (fri BETWEEN 0 AND 1440),
        sat INTEGER NOT NULL DEFAULT 0 CHECK (sat BETWEEN 0 AND 1440),
        sun INTEGER NOT NULL DEFAULT 0 CHECK (sun BETWEEN 0 AND 1440),
        tests_per_week TEXT,
        individual INTEGER CHECK (individual IN (0, 1)),
        family TEXT CHECK (family IN ('yes', 'no', 'declined')),
        client_signed_on INTEGER,
        counselor_signed_on INTEGER,
        supervisor_signed_on INTEGER,
        refusal_reason TEXT,
        voided TEXT,
        imported INTEGER
    ) STRICT;
    CREATE INDEX plan_by_episode ON plan (episode, effective_on);

    CREATE TABLE plan_item (
        plan INTEGER NOT NULL REFERENCES plan (n) ON DELETE RESTRICT,
        item TEXT NOT NULL CHECK (item <> ''),
        parent TEXT,
        kind TEXT NOT NULL CHECK (kind = 'problem' OR kind = 'goal' OR kind = 'objective' OR kind = 'intervention'),
        text TEXT NOT NULL,
        target_date INTEGER,
        state TEXT CHECK (state = 'open' OR state = 'on_track' OR state = 'stalled' OR state = 'met'
            OR state = 'dropped'),
        imported INTEGER,
        PRIMARY KEY (plan, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE plan_review (
        episode INTEGER NOT NULL REFERENCES episode (n) ON DELETE RESTRICT,
        reviewed_on INTEGER NOT NULL,
        decision TEXT NOT NULL,
        rationale TEXT,
        signed_by INTEGER REFERENCES staff (n) ON DELETE RESTRICT,
        imported INTEGER,
        PRIMARY KEY (episode, reviewed_on)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE care_group (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        name TEXT NOT NULL,
        service TEXT NOT NULL,
        weekday TEXT,
        starts INTEGER CHECK (starts BETWEEN 0 AND 1439),
        ends INTEGER CHECK (ends BETWEEN 0 AND 1439),
        break_minutes INTEGER CHECK (break_minutes >= 0),
        room TEXT,
        counselor INTEGER REFERENCES staff (n) ON DELETE RESTRICT,
        imported INTEGER
    ) STRICT;

    CREATE TABLE membership (
        care_group INTEGER NOT NULL REFERENCES care_group (n) ON DELETE RESTRICT,
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        from_day INTEGER NOT NULL,
        to_day INTEGER,
        imported INTEGER,
        PRIMARY KEY (care_group, client, from_day)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX membership_by_client ON membership (client, care_group, from_day, to_day);

    CREATE TABLE session (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        care_group INTEGER REFERENCES care_group (n) ON DELETE RESTRICT,
        service TEXT NOT NULL,
        starts_at INTEGER NOT NULL,
        ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
        break_minutes INTEGER CHECK (break_minutes >= 0),
        scheduled INTEGER NOT NULL CHECK (scheduled >= 0),
        topic TEXT,
        counselor INTEGER REFERENCES staff (n) ON DELETE RESTRICT,
        held TEXT CHECK (held = 'yes' OR held = 'no' OR held = 'planned'),
        signed_by TEXT,
        imported INTEGER
    ) STRICT;
    CREATE INDEX session_by_start ON session (starts_at);
    CREATE INDEX session_by_group ON session (care_group, starts_at, ends_at, scheduled, service, held, id);

    CREATE TABLE attendance (
        session INTEGER NOT NULL REFERENCES session (n) ON DELETE RESTRICT,
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        day INTEGER NOT NULL,
        status TEXT NOT NULL CHECK (status = 'present' OR status = 'late' OR status = 'left_early'
            OR status = 'excused' OR status = 'no_show' OR status = 'cancelled_late'
            OR status = 'programme_cancelled' OR status = 'makeup' OR status = 'sent_home'),
        minutes INTEGER CHECK (minutes >= 0),
        reason TEXT,
        makes_up INTEGER REFERENCES session (n) ON DELETE RESTRICT,
        recorded_at INTEGER,
        recorded_by INTEGER REFERENCES staff (n) ON DELETE RESTRICT,
        imported INTEGER,
        PRIMARY KEY (session, client)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX attendance_by_client ON attendance (client, day, session, status, minutes, reason);

    CREATE TABLE leave (
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        from_day INTEGER NOT NULL,
        to_day INTEGER CHECK (to_day >= from_day),
        reason TEXT NOT NULL CHECK (reason IN ('hospital', 'custody', 'approved')),
        imported INTEGER,
        PRIMARY KEY (client, from_day)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE closure (
        day INTEGER PRIMARY KEY,
        reason TEXT,
        imported INTEGER
    ) STRICT;

    CREATE TABLE contact (
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('phone', 'visit', 'message', 'letter')),
        two_way INTEGER NOT NULL CHECK (two_way IN (0, 1)),
        note TEXT,
        imported INTEGER,
        PRIMARY KEY (client, at, kind)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE medication (
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        name TEXT NOT NULL CHECK (name <> ''),
        from_day INTEGER NOT NULL,
        to_day INTEGER,
        expects TEXT NOT NULL DEFAULT '',
        explains TEXT NOT NULL DEFAULT '',
        critical INTEGER CHECK (critical IN (0, 1)),
        prescriber TEXT,
        voided TEXT,
        imported INTEGER,
        PRIMARY KEY (client, name, from_day)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE test (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        day INTEGER NOT NULL,
        selected_on INTEGER NOT NULL,
        reason TEXT NOT NULL,
        notified_at INTEGER,
        outcome TEXT NOT NULL CHECK (outcome = 'pending' OR outcome = 'collected' OR outcome = 'missed'
            OR outcome = 'refused' OR outcome = 'unable' OR outcome = 'excused' OR outcome = 'not_collected'),
        collected_at INTEGER,
        matrix TEXT,
        observed INTEGER CHECK (observed IN (0, 1)),
        temperature_f TEXT,
        creatinine TEXT,
        specific_gravity TEXT,
        ph TEXT,
        nitrite TEXT,
        adulterant TEXT,
        lab_invalid INTEGER CHECK (lab_invalid IN (0, 1)),
        collector INTEGER REFERENCES staff (n) ON DELETE RESTRICT,
        note TEXT,
        voided TEXT,
        imported INTEGER
    ) STRICT;
    CREATE INDEX test_by_client ON test (client, day);
    CREATE INDEX test_by_day ON test (day);
    CREATE INDEX test_pending ON test (day) WHERE outcome = 'pending' AND voided IS NULL;

    CREATE TABLE analyte (
        n INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE
    ) STRICT;

    -- One row a reading; method is 0 presumptive, 1 definitive, and positive is 0 or 1, because there are millions.
    CREATE TABLE result (
        test INTEGER NOT NULL REFERENCES test (n) ON DELETE RESTRICT,
        analyte INTEGER NOT NULL REFERENCES analyte (n) ON DELETE RESTRICT,
        method INTEGER NOT NULL CHECK (method IN (0, 1)),
        reported_on INTEGER NOT NULL,
        positive INTEGER NOT NULL CHECK (positive IN (0, 1)),
        value TEXT,
        unit TEXT,
        cutoff TEXT,
        laboratory TEXT,
        imported INTEGER,
        PRIMARY KEY (test, analyte, method, reported_on)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE measure (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        instrument TEXT NOT NULL,
        given_on INTEGER NOT NULL,
        answers TEXT NOT NULL DEFAULT '',
        total INTEGER,
        imported INTEGER
    ) STRICT;
    CREATE INDEX measure_by_client ON measure (client, given_on);

    CREATE TABLE rating (
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        rated_on INTEGER NOT NULL,
        edition INTEGER NOT NULL CHECK (edition IN (3, 4)),
        d1 INTEGER CHECK (d1 BETWEEN 0 AND 4),
        d2 INTEGER CHECK (d2 BETWEEN 0 AND 4),
        d3 INTEGER CHECK (d3 BETWEEN 0 AND 4),
        d4 INTEGER CHECK (d4 BETWEEN 0 AND 4),
        d5 INTEGER CHECK (d5 BETWEEN 0 AND 4),
        d6 INTEGER CHECK (d6 BETWEEN 0 AND 4),
        imported INTEGER,
        PRIMARY KEY (client, rated_on, edition)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE consent (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        recipient TEXT NOT NULL,
        purpose TEXT NOT NULL,
        scope TEXT NOT NULL,
        signed_on INTEGER NOT NULL,
        expires_on INTEGER,
        revoked_on INTEGER,
        imported INTEGER
    ) STRICT;
    CREATE INDEX consent_by_client ON consent (client, signed_on);

    CREATE TABLE safety_plan (
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        reviewed_on INTEGER NOT NULL,
        warning_signs TEXT,
        coping TEXT,
        distractions TEXT,
        helpers TEXT,
        professionals TEXT,
        safe_environment TEXT,
        imported INTEGER,
        PRIMARY KEY (client, reviewed_on)
    ) STRICT, WITHOUT ROWID;
    """
