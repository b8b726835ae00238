/// Version 8: the programme's own codes, and what payers have authorised under them.
///
/// Units are never kept: they follow from marks, and are counted when somebody asks.
let migration0008Units = """
    CREATE TABLE billing_code (
        code TEXT NOT NULL CHECK (code <> ''),
        from_day INTEGER NOT NULL,
        to_day INTEGER CHECK (to_day >= from_day),
        label TEXT NOT NULL,
        unit TEXT NOT NULL CHECK (unit IN ('day', 'session', 'hour', 'half_hour', 'quarter_hour')),
        rounding TEXT NOT NULL CHECK (rounding IN ('whole', 'eight_minutes')),
        least_minutes INTEGER CHECK (least_minutes BETWEEN 1 AND 1440),
        most_units INTEGER CHECK (most_units >= 1),
        services TEXT NOT NULL CHECK (services <> ''),
        levels TEXT NOT NULL DEFAULT '',
        audio_only INTEGER NOT NULL CHECK (audio_only IN (0, 1)),
        telehealth_modifier TEXT,
        basis TEXT,
        voided TEXT,
        imported INTEGER,
        PRIMARY KEY (code, from_day)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE authorisation (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        payer TEXT NOT NULL CHECK (payer <> ''),
        code TEXT NOT NULL CHECK (code <> ''),
        number TEXT,
        units INTEGER NOT NULL CHECK (units >= 1),
        from_day INTEGER NOT NULL,
        to_day INTEGER NOT NULL CHECK (to_day >= from_day),
        next_review INTEGER,
        note TEXT,
        voided TEXT,
        imported INTEGER
    ) STRICT;
    CREATE INDEX authorisation_by_client ON authorisation (client, from_day);
    CREATE INDEX authorisation_by_code ON authorisation (code, client);
    """
