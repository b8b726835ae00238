import CareModel
import CaseStore
import TerminalUI

/// Adds a group, or changes one.
struct GroupForm: RecordForm {
    private let group: TreatmentGroup.ID?
    private var known: Versioned<TreatmentGroup>?

    init(_ group: TreatmentGroup.ID? = nil) {
        self.group = group
    }

    var title: String { group == nil ? "New group" : "Group" }
    var draftPlace: String { "group/\(group?.text ?? "new")" }

    mutating func fields(at desk: Desk) throws -> [FormField] {
        known = try group.flatMap { try desk.caseFile.group($0) }
        let record = known?.record
        return [
            FormField(
                "name",
                label: "Name",
                kind: .text(maximumLength: 80),
                isRequired: true,
                initial: record?.name ?? ""
            ),
            .choice("service", label: "Service", of: Service.self, initial: record?.service ?? .group, name: \.name),
            .choice("weekday", label: "Weekday", of: Weekday.self, initial: record?.weekday ?? .monday, name: \.name),
            FormField(
                "starts",
                label: "Starts",
                kind: .time,
                isRequired: true,
                initial: record?.starts?.description ?? ""
            ),
            FormField("ends", label: "Ends", kind: .time, isRequired: true, initial: record?.ends?.description ?? ""),
            FormField(
                "break",
                label: "Break",
                kind: .number(in: 0...600, unit: "min"),
                initial: record?.breakMinutes.map { "\($0.count)" } ?? ""
            ),
            FormField("room", label: "Room", kind: .text(maximumLength: 40), initial: record?.room ?? ""),
            try .staff("counselor", label: "Led by", at: desk, initial: record?.counselor),
        ]
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let service = Service(rawValue: form.value(of: "service")) else {
            throw FieldProblem(field: "service", sentence: "A group needs a service.")
        }
        var record = known?.record ?? TreatmentGroup(id: .new(), name: "", service: service)
        record.name = form.text("name") ?? ""
        record.service = service
        record.weekday = Weekday(rawValue: form.value(of: "weekday"))
        record.starts = form.timeOfDay("starts")
        record.ends = form.timeOfDay("ends")
        record.breakMinutes = form.whole("break").flatMap { Minutes($0) }
        record.room = form.text("room")
        record.counselor = form.text("counselor").map { StaffMember.ID($0) }
        return .saveGroup(SaveGroup(record, basedOn: known?.version))
    }
}
