import CareModel
import CaseStore
import TerminalUI

/// Adds a group, or changes one.
struct GroupForm: RecordForm {
    private let group: TreatmentGroup.ID?
    private var known: Versioned<TreatmentGroup>?
    private var arrangement: GroupArrangement?
    private let newID = TreatmentGroup.ID.new()

    init(_ group: TreatmentGroup.ID? = nil) {
        self.group = group
    }

    var title: String { group == nil ? "New group" : "Group" }
    var draftPlace: String { "group/\(group?.text ?? "new")" }

    mutating func fields(at desk: Desk) throws -> [FormField] {
        known = try group.flatMap { try desk.caseFile.group($0) }
        arrangement = try group.map { try desk.caseFile.arrangement(of: $0) }
        let record = known?.record
        return try [
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
            .staff("counselor", label: "Led by", at: desk, initial: record?.counselor),
            .staff("coCounselor", label: "Together with", at: desk, initial: arrangement?.coCounselor),
        ] + arrangementFields(at: desk)
    }

    private func arrangementFields(at desk: Desk) throws -> [FormField] {
        let curricula = try desk.caseFile.curricula().map { FormOption($0.name, label: $0.name) }
        return [
            FormField(
                "track",
                label: "Track",
                kind: .text(maximumLength: 40),
                initial: arrangement?.track ?? "",
                hint: "such as Evening: joined together"
            ),
            FormField(
                "curriculum",
                label: "Topics",
                kind: .choice([FormOption("", label: "none")] + curricula),
                initial: arrangement?.curriculum ?? ""
            ),
            FormField(
                "capacity",
                label: "Takes",
                kind: .number(in: 1...999, unit: "clients"),
                initial: arrangement?.capacity.map { "\($0)" } ?? ""
            ),
            FormField(
                "everyWeeks",
                label: "Meets every",
                kind: .number(in: 1...8, unit: "weeks"),
                initial: arrangement?.everyWeeks.map { "\($0)" } ?? ""
            ),
            FormField(
                "from",
                label: "From",
                kind: .date(.forward),
                initial: arrangement?.from?.description ?? "",
                hint: "the first day, or empty"
            ),
            FormField(
                "to",
                label: "To",
                kind: .date(.forward),
                initial: arrangement?.to?.description ?? "",
                hint: "the last day, or empty"
            ),
        ]
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let service = Service(rawValue: form.value(of: "service")) else {
            throw FieldProblem(field: "service", sentence: "A group needs a service.")
        }
        var record = known?.record ?? TreatmentGroup(id: newID, name: "", service: service)
        record.name = form.text("name") ?? ""
        record.service = service
        record.weekday = Weekday(rawValue: form.value(of: "weekday"))
        record.starts = form.timeOfDay("starts")
        record.ends = form.timeOfDay("ends")
        record.breakMinutes = form.whole("break").flatMap { Minutes($0) }
        record.room = form.text("room")
        record.counselor = form.text("counselor").map { StaffMember.ID($0) }
        var run = GroupArrangement(group: record.id)
        run.track = form.text("track")
        run.curriculum = form.text("curriculum")
        run.capacity = form.whole("capacity")
        run.everyWeeks = form.whole("everyWeeks").flatMap { $0 > 1 ? $0 : nil }
        run.from = form.day("from")
        run.to = form.day("to")
        run.coCounselor = form.text("coCounselor").map { StaffMember.ID($0) }
        if run.everyWeeks != nil, run.from == nil {
            throw FieldProblem(field: "from", sentence: "A group that skips weeks needs its first day to count from.")
        }
        return .saveGroup(SaveGroup(record, arrangement: run, basedOn: known?.version))
    }
}
