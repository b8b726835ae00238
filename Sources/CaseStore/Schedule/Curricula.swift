import CareModel
import GRDB

/// Deals the topics of a curriculum to the sessions of the groups that go through it, in the order of the sessions.
///
/// A session that isn't held takes no topic, so that the next one has it; a topic that somebody wrote by hand stays.
struct Curricula {
    private let ledger: Ledger

    init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The curriculum that a group goes through.
    func name(ofGroup group: TreatmentGroup.ID) throws -> String? {
        try String.fetchOne(
            ledger.db,
            sql: """
                SELECT a.curriculum FROM group_arrangement a JOIN care_group g ON g.n = a.care_group WHERE g.id = ?
                """,
            arguments: [group.text]
        )
    }

    /// Deals the topics anew to all sessions from a time on, going on behind the last session before it.
    func deal(_ curriculum: String, from time: LocalTime) throws {
        let topics = try String.fetchAll(
            ledger.db,
            sql: "SELECT topic FROM curriculum_topic WHERE curriculum = ? ORDER BY number",
            arguments: [curriculum]
        )
        guard !topics.isEmpty else { return }
        var place = try lastNumber(of: curriculum, before: time)
        for session in try sessions(of: curriculum, from: time) {
            let number = place % topics.count + 1
            place = number
            try give(session, topics[number - 1], number)
        }
    }

    private func give(_ session: Session.ID, _ topic: String, _ number: Int) throws {
        var arrangement = try SessionPlace(ledger).arrangement(of: session)
        if arrangement.topicNumber != number {
            arrangement.topicNumber = number
            try ledger.put(arrangement, in: SessionArrangementTable.self)
        }
        try ledger.update(.record(session, in: SessionTable.self), set: [("topic", cell(topic))])
    }

    /// The topic of the last session before a time, as its place among the topics; 0 when there was none.
    private func lastNumber(of curriculum: String, before time: LocalTime) throws -> Int {
        try Int.fetchOne(
            ledger.db,
            sql: """
                SELECT s.topic_number FROM group_arrangement a
                    CROSS JOIN session x ON x.care_group = a.care_group AND x.starts_at < ?2
                    CROSS JOIN session_arrangement s ON s.session = x.n
                WHERE a.curriculum = ?1 AND s.topic_number IS NOT NULL AND x.held IS NOT 'no'
                ORDER BY x.starts_at DESC, x.id DESC LIMIT 1
                """,
            arguments: [curriculum, time.minutes]
        ) ?? 0
    }

    /// The sessions from a time on that get a topic: those that are on, and that nobody gave another one.
    private func sessions(of curriculum: String, from time: LocalTime) throws -> [Session.ID] {
        try String.fetchAll(
            ledger.db,
            sql: """
                SELECT x.id FROM group_arrangement a
                    CROSS JOIN session x ON x.care_group = a.care_group AND x.starts_at >= ?2
                    LEFT JOIN session_arrangement s ON s.session = x.n
                WHERE a.curriculum = ?1 AND x.held IS NOT 'no' AND x.signed_by IS NULL
                    AND (x.topic IS NULL OR s.topic_number IS NOT NULL)
                ORDER BY x.starts_at, x.id
                """,
            arguments: [curriculum, time.minutes]
        ).map { Session.ID($0) }
    }
}
