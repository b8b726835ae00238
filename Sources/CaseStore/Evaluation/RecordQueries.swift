/// What the record reader asks the file, for the clients with row numbers ?1 to ?2 who are enrolled on day ?3.
///
/// Every answer comes in the order of the clients, so that all of them can be read side by side. The joins are written as
/// cross joins because that is how SQLite is told to keep the order.
enum RecordQueries {
    /// The episodes that are looked at, as a table `s`.
    private static let subjects = """
        (SELECT client, n AS episode, admitted_on FROM episode
         WHERE client BETWEEN ?1 AND ?2 AND admitted_on <= ?3 AND coalesce(discharged_on, ?3) >= ?3) s
        """

    static let episodes = """
        SELECT e.client, e.n, c.id, e.id, e.admitted_on, e.discharged_on
        FROM episode e CROSS JOIN client c ON c.n = e.client
        WHERE e.client BETWEEN ?1 AND ?2 AND e.admitted_on <= ?3 AND coalesce(e.discharged_on, ?3) >= ?3
        ORDER BY e.client, e.admitted_on, coalesce(e.discharged_on, 9999999), e.id
        """

    static let plans = """
        SELECT s.client, s.episode, p.id, p.effective_on, p.mon, p.tue, p.wed, p.thu, p.fri, p.sat, p.sun,
            p.tests_per_week, p.individual, p.family
        FROM \(subjects) CROSS JOIN plan p ON p.episode = s.episode AND p.voided IS NULL
        ORDER BY s.client, s.admitted_on, p.effective_on, p.id
        """

    static let reviews = """
        SELECT s.client, s.episode, r.reviewed_on
        FROM \(subjects) CROSS JOIN plan_review r ON r.episode = s.episode AND r.signed_by IS NOT NULL
        ORDER BY s.client, s.admitted_on, r.reviewed_on
        """

    static let leaves = """
        SELECT s.client, s.episode, l.from_day, l.to_day, l.reason
        FROM \(subjects) CROSS JOIN leave l ON l.client = s.client
        ORDER BY s.client, s.admitted_on, l.from_day
        """

    static let memberships = """
        SELECT s.client, s.episode, m.care_group, m.from_day, m.to_day
        FROM \(subjects) CROSS JOIN membership m ON m.client = s.client
        ORDER BY s.client, s.admitted_on, m.care_group, m.from_day
        """

    static let marks = """
        SELECT s.client, s.episode, x.id, x.starts_at, x.ends_at, x.scheduled, x.service, x.held,
            a.status, a.minutes, a.reason
        FROM \(subjects)
            CROSS JOIN attendance a INDEXED BY attendance_by_client ON a.client = s.client AND a.day >= s.admitted_on
            CROSS JOIN session x ON x.n = a.session
        """

    static let tests = """
        SELECT s.client, s.episode, t.n, t.id, t.day, t.outcome, t.matrix, t.temperature_f, t.creatinine,
            t.specific_gravity, t.ph, t.nitrite, t.adulterant, t.lab_invalid
        FROM \(subjects)
            CROSS JOIN test t INDEXED BY test_by_client
            ON t.client = s.client AND t.day >= s.admitted_on AND t.voided IS NULL
        """

    /// The readings of tests from day ?4 on; no rule looks at those of older ones.
    static let results = """
        SELECT s.client, s.episode, r.test, r.analyte, r.method, r.positive, r.reported_on
        FROM \(subjects)
            CROSS JOIN test t INDEXED BY test_by_client
            ON t.client = s.client AND t.day >= max(s.admitted_on, ?4) AND t.voided IS NULL
            CROSS JOIN result r ON r.test = t.n
        """

    static let medications = """
        SELECT s.client, s.episode, m.name, m.expects, m.explains, m.critical, m.from_day, m.to_day
        FROM \(subjects) CROSS JOIN medication m ON m.client = s.client AND m.voided IS NULL
        """

    static let measures = """
        SELECT s.client, s.episode, m.id, m.instrument, m.given_on, m.answers, m.total
        FROM \(subjects) CROSS JOIN measure m INDEXED BY measure_by_client
            ON m.client = s.client AND m.given_on >= s.admitted_on
        """

    static let ratings = """
        SELECT s.client, s.episode, r.rated_on, r.edition, r.d1, r.d2, r.d3, r.d4, r.d5, r.d6
        FROM \(subjects) CROSS JOIN rating r ON r.client = s.client
        ORDER BY s.client, s.admitted_on, r.rated_on, r.edition
        """

    static let consents = """
        SELECT s.client, s.episode, k.id, k.recipient, k.signed_on, k.expires_on, k.revoked_on
        FROM \(subjects) CROSS JOIN consent k ON k.client = s.client
        """

    static let contacts = """
        SELECT s.client, s.episode, k.at, k.two_way
        FROM \(subjects) CROSS JOIN contact k ON k.client = s.client
        ORDER BY s.client, s.admitted_on, k.at
        """

    static let levels = """
        SELECT s.client, s.episode, l.from_day, l.level
        FROM \(subjects) CROSS JOIN level l ON l.episode = s.episode
        ORDER BY s.client, s.admitted_on, l.from_day
        """

    static let contracts = """
        SELECT s.client, s.episode, k.from_day, k.to_day, k.absence_limit, k.window_days
        FROM \(subjects) CROSS JOIN attendance_contract k ON k.client = s.client
        ORDER BY s.client, s.admitted_on, k.from_day
        """

    static let authorisations = """
        SELECT s.client, s.episode, a.id, a.code, a.units, a.from_day, a.to_day
        FROM \(subjects) CROSS JOIN authorisation a INDEXED BY authorisation_by_client
            ON a.client = s.client AND a.voided IS NULL
        ORDER BY s.client, s.admitted_on, a.from_day, a.id
        """
}
