import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// Writes what a client agrees to about absences, or changes what is in force.
struct ContractForm: RecordForm {
    private let client: Client.ID
    private let known: AttendanceContract?
    private let others: [AttendanceContract]
    private let basedOn: RecordVersion

    /// Changes the latest contract that hasn't ended, else writes a new one.
    init(of client: Client.ID, among contracts: [AttendanceContract], basedOn version: RecordVersion) {
        self.client = client
        known = contracts.first { $0.to == nil }
        others = contracts
        basedOn = version
    }

    var title: String { known == nil ? "New attendance contract" : "Attendance contract" }
    var draftPlace: String { "contract/\(client)/\(known?.from.description ?? "new")" }

    func fields(at desk: Desk) throws -> [FormField] {
        let (limits, windows) = (AttendanceContract.limits, AttendanceContract.windows)
        let level = try desk.caseFile.chart(of: client)?.levels.first?.level
        let usual = try desk.caseFile.settings().rules(on: desk.today, level: level).attendance
        return [
            number("limit", "Absences allowed", limits, "absences", known?.limit ?? min(99, usual.absenceLimit)),
            number("days", "Counted over", windows, "days", known?.days ?? min(366, usual.absenceDays)),
            FormField(
                "from",
                label: "From",
                kind: .date(.back),
                isRequired: true,
                initial: (known?.from ?? desk.today).description
            ),
            FormField(
                "to",
                label: "To",
                kind: .date(.forward),
                initial: known?.to?.description ?? "",
                hint: "empty while it goes on"
            ),
            FormField(
                "note",
                label: "Also agreed",
                kind: .multiline(rows: 3, maximumLength: 2_000),
                initial: known?.note ?? ""
            ),
        ]
    }

    private func number(
        _ id: String,
        _ label: String,
        _ range: ClosedRange<Int>,
        _ unit: String,
        _ initial: Int
    ) -> FormField {
        FormField(
            id,
            label: label,
            kind: .number(in: Double(range.lowerBound)...Double(range.upperBound), unit: unit),
            isRequired: true,
            initial: "\(initial)"
        )
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let from = form.day("from"), let limit = form.whole("limit"), let days = form.whole("days") else {
            throw FieldProblem(field: "limit", sentence: "A contract needs a limit, its days and its first day.")
        }
        if let known, known.from != from {
            throw FieldProblem(
                field: "from",
                sentence: "The first day tells contracts apart; end this one and write another."
            )
        }
        if known == nil, others.contains(where: { $0.from == from }) {
            throw FieldProblem(field: "from", sentence: "A contract from this day is on file and has ended.")
        }
        let contract = AttendanceContract(
            client: client,
            from: from,
            to: form.day("to"),
            limit: limit,
            days: days,
            note: form.text("note")
        )
        return .saveContract(SaveContract(contract, basedOn: basedOn))
    }
}
