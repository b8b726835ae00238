import CaseStore
import TerminalUI

/// What a form is about: its fields, and the change they make.
protocol RecordForm: Sendable {
    /// What the title line says.
    var title: String { get }
    /// Where what is typed is kept until it is saved.
    var draftPlace: String { get }

    /// The fields with what is on file.
    mutating func fields(at desk: Desk) throws -> [FormField]
    /// The change that the fields make.
    /// - Throws: ``FieldProblem`` when a field says something that only the record can judge.
    func change(from form: Form, at desk: Desk) throws -> Change
    /// What the fields come to, such as a sum, for the status line.
    func summary(of form: Form) -> String
    /// What is said once before the fields are saved as they are, such as that a plan has no hours; `nil` for nothing.
    func doubt(about form: Form, at desk: Desk) throws -> String?
}

extension RecordForm {
    func summary(of form: Form) -> String { "" }
    func doubt(about form: Form, at desk: Desk) throws -> String? { nil }
}

/// A field that says something that can't be.
struct FieldProblem: Error {
    let field: String
    let sentence: String
}
