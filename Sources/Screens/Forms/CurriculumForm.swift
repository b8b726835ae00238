import CareModel
import CaseStore
import TerminalUI

/// Writes the topics of a curriculum, one a line.
struct CurriculumForm: RecordForm {
    private let name: String?
    private let topics: [String]
    private var basedOn: RecordVersion?

    /// Writes a new curriculum.
    init() {
        name = nil
        topics = []
    }

    /// Changes a curriculum.
    init(_ name: String, topics: [String]) {
        self.name = name
        self.topics = topics
    }

    var title: String { "Topics" }
    var draftPlace: String { "curriculum/\(name ?? "new")" }

    mutating func fields(at desk: Desk) throws -> [FormField] {
        basedOn = try desk.caseFile.version()
        return [
            FormField(
                "name",
                label: "Curriculum",
                kind: .text(maximumLength: 60),
                isRequired: true,
                initial: name ?? "",
                hint: name == nil ? "a name" : "its name stays"
            ),
            FormField(
                "topics",
                label: "Topics",
                kind: .multiline(rows: 12, maximumLength: 20_000),
                initial: topics.joined(separator: "\n"),
                hint: "one a line"
            ),
        ]
    }

    func summary(of form: Form) -> String {
        "Each session takes the next topic; after the last one the first comes again."
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let typed = form.text("name") else {
            throw FieldProblem(field: "name", sentence: "A curriculum needs a name.")
        }
        if let name, name != typed {
            throw FieldProblem(field: "name", sentence: "The name tells curricula apart; add another one.")
        }
        let lines = form.value(of: "topics").split(whereSeparator: \.isNewline).map { String($0).trimmed }
        return .saveCurriculum(SaveCurriculum(typed, topics: lines.filter { !$0.isEmpty }, basedOn: basedOn))
    }
}
