/// Version 6: what the programme has settled for itself, and what clients have agreed to about absences.
///
/// A setting for every level of care has an empty level, because a key takes no NULL. The index is for the
/// call list, which asks who didn't come today or yesterday.
let migration0006Settings = """
    CREATE TABLE programme_setting (
        name TEXT NOT NULL CHECK (name <> ''),
        level TEXT NOT NULL,
        from_day INTEGER NOT NULL,
        value TEXT NOT NULL CHECK (value <> ''),
        imported INTEGER,
        PRIMARY KEY (name, level, from_day)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attendance_contract (
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        from_day INTEGER NOT NULL,
        to_day INTEGER CHECK (to_day >= from_day),
        absence_limit INTEGER NOT NULL CHECK (absence_limit BETWEEN 1 AND 99),
        window_days INTEGER NOT NULL CHECK (window_days BETWEEN 1 AND 366),
        note TEXT,
        imported INTEGER,
        PRIMARY KEY (client, from_day)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX attendance_no_show ON attendance (day, client, session) WHERE status = 'no_show';
    """
