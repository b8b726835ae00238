/// Version 3: flags with the evidence of the day they opened, the weekly reviews, and where each client stands.
///
/// `standing` holds nothing of its own: it is what the plan engine last worked out for a client, kept so that lists of ten
/// thousand clients open at once.
let migration0003Flags = """
    CREATE TABLE flag (
        n INTEGER PRIMARY KEY,
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        rule TEXT NOT NULL,
        key TEXT NOT NULL,
        rule_version INTEGER NOT NULL,
        severity TEXT NOT NULL CHECK (severity IN ('critical', 'high', 'medium', 'low', 'positive')),
        urgency INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open', 'acknowledged', 'reviewed', 'closed')),
        opened_on INTEGER NOT NULL,
        summary TEXT NOT NULL,
        measured TEXT NOT NULL,
        threshold TEXT NOT NULL,
        evidence TEXT NOT NULL,
        clears_when TEXT NOT NULL,
        action TEXT NOT NULL,
        lapsed_on INTEGER,
        acknowledged_by TEXT,
        acknowledged_on INTEGER,
        decision TEXT,
        rationale TEXT,
        decided_by TEXT,
        decided_on INTEGER,
        hold_until INTEGER,
        countersigned_by TEXT,
        UNIQUE (client, rule, key)
    ) STRICT;
    CREATE INDEX flag_waiting ON flag (urgency DESC, opened_on) WHERE state IN ('open', 'acknowledged');

    CREATE TABLE weekly_review (
        week INTEGER NOT NULL,
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE RESTRICT,
        decision TEXT NOT NULL,
        rationale TEXT NOT NULL,
        hold_until INTEGER,
        decided_by TEXT NOT NULL,
        decided_at INTEGER NOT NULL,
        packet TEXT NOT NULL,
        packet_hash TEXT NOT NULL,
        countersigned_by TEXT,
        PRIMARY KEY (week, client)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE week_sign_off (
        week INTEGER NOT NULL,
        scope TEXT NOT NULL,
        signed_by TEXT NOT NULL,
        signed_at INTEGER NOT NULL,
        clients INTEGER NOT NULL,
        packets_hash TEXT NOT NULL,
        PRIMARY KEY (week, scope)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE standing (
        client INTEGER PRIMARY KEY REFERENCES client (n) ON DELETE CASCADE,
        evaluated_on INTEGER NOT NULL,
        is_enrolled INTEGER NOT NULL CHECK (is_enrolled IN (0, 1)),
        counselor INTEGER,
        level TEXT,
        required INTEGER NOT NULL,
        credited INTEGER NOT NULL,
        ahead INTEGER NOT NULL,
        review_due INTEGER,
        last_test_day INTEGER,
        last_test TEXT,
        last_seen INTEGER,
        flags INTEGER NOT NULL,
        urgency INTEGER NOT NULL,
        sort_name TEXT NOT NULL,
        search TEXT NOT NULL
    ) STRICT;
    CREATE INDEX standing_by_name ON standing (is_enrolled, sort_name);
    CREATE INDEX standing_by_day ON standing (evaluated_on) WHERE is_enrolled = 1;
    """
