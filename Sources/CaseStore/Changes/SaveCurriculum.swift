import CareModel
import GRDB

/// Writes the topics of a curriculum, or changes them; sessions ahead get theirs anew.
public struct SaveCurriculum: Codable, Sendable {
    /// The curriculum's name.
    public var name: String
    /// The topics in their order; none takes the curriculum away.
    public var topics: [String]
    /// The version of the whole file that somebody had before them.
    public var basedOn: RecordVersion?

    /// Creates a change of a curriculum.
    public init(_ name: String, topics: [String], basedOn: RecordVersion?) {
        self.name = name
        self.topics = topics
        self.basedOn = basedOn
    }
}

extension SaveCurriculum: Effect {
    static let kind = "curriculum"

    func apply(to ledger: Ledger) throws -> String {
        guard !name.allSatisfy(\.isWhitespace) else { throw ChangeRefused("A curriculum needs a name.") }
        guard topics.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else { throw ChangeRefused("A topic is empty.") }
        guard topics.count < 1000 else { throw ChangeRefused("A curriculum has at most 999 topics.") }
        let before = ledger.images.count
        let known = try Int.fetchAll(
            ledger.db,
            sql: "SELECT number FROM curriculum_topic WHERE curriculum = ? ORDER BY number",
            arguments: [name]
        )
        for number in known {
            let topic = CurriculumTopic(curriculum: name, number: number, topic: "-")
            try ledger.requireUnchanged(topic, in: CurriculumTopicTable.self, since: basedOn)
            guard number > topics.count else { continue }
            try ledger.putOrRemove(topic, isEmpty: true, in: CurriculumTopicTable.self)
        }
        for (place, text) in topics.enumerated() {
            let topic = CurriculumTopic(curriculum: name, number: place + 1, topic: text)
            try ledger.put(topic, in: CurriculumTopicTable.self)
        }
        guard ledger.images.count > before else { throw ChangeRefused("Nothing differs from what is on file.") }
        try Curricula(ledger).deal(name, from: ledger.moment.local)
        return "curriculum \(name): \(topics.count) \(topics.count == 1 ? "topic" : "topics")"
    }
}
