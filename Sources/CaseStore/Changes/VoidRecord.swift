public import CareModel
import GRDB

/// Voids a record that should never have been made; it stays on file with the reason and counts for nothing.
public struct VoidRecord: Codable, Sendable {
    /// What is voided.
    public enum Subject: Codable, Hashable, Sendable {
        case test(DrugTest.ID)
        case plan(TreatmentPlan.ID)
        case medication(client: Client.ID, name: String, from: Day)
        case noteTemplate(NoteTemplate.ID)
        case authorisation(Authorisation.ID)
        case billingCode(code: String, from: Day)
    }

    /// What is voided.
    public var subject: Subject
    /// Why.
    public var reason: String

    /// Creates a change that voids a record.
    public init(_ subject: Subject, reason: String) {
        self.subject = subject
        self.reason = reason
    }
}

extension VoidRecord: Effect {
    static let kind = "void"

    func apply(to ledger: Ledger) throws -> String {
        guard !reason.allSatisfy(\.isWhitespace) else { throw ChangeRefused("Voiding a record needs a reason.") }
        let (key, client, name) = try find(in: ledger)
        try ledger.requireNotVoided(key)
        try ledger.update(key, set: [("voided", cell(reason))])
        if let client { ledger.concerns(client) }
        return "\(name) voided: \(reason)"
    }

    private func find(in ledger: Ledger) throws -> (RecordKey, client: Int64?, name: String) {
        let db = ledger.db
        switch subject {
        case .test(let id):
            let row = try Row.fetchOne(db, sql: "SELECT client, day FROM test WHERE id = ?", arguments: [id.text])
            guard let row else { throw ChangeRefused("There is no test \(id).") }
            return (.record(id, in: TestTable.self), row[0], "test of \(Day(number: row[1]).weekdayAndDate)")
        case .plan(let id):
            let row = try Row.fetchOne(
                db,
                sql: "SELECT e.client, p.effective_on FROM plan p JOIN episode e ON e.n = p.episode WHERE p.id = ?",
                arguments: [id.text]
            )
            guard let row else { throw ChangeRefused("There is no plan \(id).") }
            return (.record(id, in: PlanTable.self), row[0], "plan from \(Day(number: row[1]).withYear)")
        case .medication(let client, let name, let from):
            let number = try ledger.references.number(of: client)
            let key = RecordKey(
                table: MedicationTable.table,
                columns: MedicationTable.key,
                values: [cell(number), cell(name), cell(from)]
            )
            guard try RowImage.picture(of: key, in: db) != nil else {
                throw ChangeRefused("There is no such medication.")
            }
            return (key, number, "medication \(name)")
        case .noteTemplate(let id):
            let sql = "SELECT name FROM note_template WHERE id = ?"
            guard let name = try String.fetchOne(db, sql: sql, arguments: [id.text]) else {
                throw ChangeRefused("There is no note template \(id).")
            }
            return (.record(id, in: NoteTemplateTable.self), nil, "note template \(name)")
        case .authorisation(let id):
            let sql = "SELECT client, code FROM authorisation WHERE id = ?"
            let row = try Row.fetchOne(db, sql: sql, arguments: [id.text])
            guard let row else { throw ChangeRefused("There is no authorisation \(id).") }
            return (.record(id, in: AuthorisationTable.self), row[0], "authorisation for \(row[1] as String)")
        case .billingCode(let code, let from):
            let key = RecordKey(
                table: BillingCodeTable.table,
                columns: BillingCodeTable.key,
                values: [cell(code), cell(from)]
            )
            guard try RowImage.picture(of: key, in: db) != nil else { throw ChangeRefused("There is no such code.") }
            return (key, nil, "code \(code) from \(from.withYear)")
        }
    }
}
