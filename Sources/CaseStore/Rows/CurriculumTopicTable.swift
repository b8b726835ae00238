import CareModel
import GRDB

/// The table of the topics of curricula.
enum CurriculumTopicTable: RecordTable {
    static let kind = CareRecord.Kind.curriculumTopics
    static let table = "curriculum_topic"
    static let columns = [
        "curriculum", "number", "topic",
    ]
    static let key = ["curriculum", "number"]
    static let selection = """
        SELECT curriculum, number, topic
        FROM curriculum_topic
        """
    static let order = "curriculum, number"

    static func values(of record: CurriculumTopic, in references: References) throws -> [DatabaseValue] {
        [
            cell(record.curriculum), cell(record.number), cell(record.topic),
        ]
    }

    static func record(from columns: inout Columns) throws -> CurriculumTopic {
        CurriculumTopic(curriculum: try columns.text(), number: try columns.int(), topic: try columns.text())
    }

    static func careRecord(_ record: CurriculumTopic) -> CareRecord { .curriculumTopic(record) }
}
