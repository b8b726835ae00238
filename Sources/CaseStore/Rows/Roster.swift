/// Who is expected at the sessions of a group on a day: its members who are enrolled then.
enum Roster {
    /// A query for the row numbers of the clients; `group` and `day` are the places of its arguments, such as `?1`.
    static func clients(ofGroup group: String, on day: String) -> String {
        "SELECT DISTINCT m.client \(members(ofGroup: group, on: day)) AND \(areEnrolled(on: day))"
    }

    /// The members `m` of a group on a day, enrolled or not, as the rest of a query that goes on with `AND`.
    static func members(ofGroup group: String, on day: String) -> String {
        """
        FROM membership m
        WHERE m.care_group = \(group) AND m.from_day <= \(day) AND coalesce(m.to_day, 9999999) >= \(day)
        """
    }

    /// The condition that members `m` are enrolled on a day.
    static func areEnrolled(on day: String) -> String {
        """
        EXISTS (SELECT 1 FROM episode e WHERE e.client = m.client AND e.admitted_on <= \(day)
            AND coalesce(e.discharged_on, \(day)) >= \(day))
        """
    }
}
