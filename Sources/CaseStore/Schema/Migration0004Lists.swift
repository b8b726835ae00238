/// Version 4: what lists need so that opening one costs what it shows, not what the programme has gathered over the years.
///
/// A stay or a place in a group that hasn't ended counts as ending on day 9999999, so that those which go on stand together
/// at the end of an index. `awaited_test` holds nothing of its own: it names the tests in which something has to be entered.
let migration0004Lists = """
    CREATE INDEX client_by_counselor ON client (counselor);
    CREATE INDEX episode_by_end ON episode (coalesce(discharged_on, 9999999), admitted_on, client, discharged_on);
    CREATE INDEX membership_by_end ON membership (care_group, coalesce(to_day, 9999999), from_day, client, to_day);
    CREATE INDEX standing_by_counselor ON standing (counselor, is_enrolled, sort_name);
    ALTER TABLE standing ADD COLUMN person TEXT NOT NULL DEFAULT '';
    UPDATE standing SET person = substr(search, 1, instr(search, char(31)) - 1);
    CREATE INDEX standing_by_person ON standing (is_enrolled DESC, sort_name, client, person);
    CREATE INDEX flag_to_decide ON flag (client, lapsed_on, urgency, opened_on, rule, severity, state)
        WHERE state IN ('open', 'acknowledged');

    DROP INDEX test_by_day;
    CREATE INDEX test_by_day ON test (day, collected_at, id, client) WHERE voided IS NULL;
    DROP INDEX test_pending;

    CREATE TABLE awaited_test (
        day INTEGER NOT NULL,
        test INTEGER NOT NULL REFERENCES test (n) ON DELETE CASCADE,
        client INTEGER NOT NULL REFERENCES client (n) ON DELETE CASCADE,
        PRIMARY KEY (day, test)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX awaited_test_by_client ON awaited_test (client);
    INSERT INTO awaited_test (day, test, client)
        SELECT t.day, t.n, t.client FROM test t WHERE t.voided IS NULL AND (t.outcome = 'pending'
            OR (t.outcome = 'collected' AND NOT EXISTS (SELECT 1 FROM result r WHERE r.test = t.n)));
    """
