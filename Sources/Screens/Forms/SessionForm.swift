import CareModel
import CaseStore
import TerminalUI

/// Adds a session, of a group or with one client, or changes one.
struct SessionForm: RecordForm {
    private let session: Session.ID?
    private let day: Day?
    private var known: Versioned<Session>?
    private var arrangement: SessionArrangement?
    private let newID = Session.ID.new()

    /// Adds a session on a day.
    init(on day: Day) {
        session = nil
        self.day = day
    }

    /// Changes a session.
    init(editing session: Session.ID) {
        self.session = session
        day = nil
    }

    var title: String { session == nil ? "New session" : "Session" }
    var draftPlace: String { "session/\(session?.text ?? "new")" }

    mutating func fields(at desk: Desk) throws -> [FormField] {
        known = try session.flatMap { try desk.caseFile.session($0) }
        arrangement = try session.map { try desk.caseFile.arrangement(of: $0) }
        let record = known?.record
        let day = record?.day ?? day ?? desk.today
        var fields: [FormField] = []
        if record == nil {
            fields = [
                FormField("group", label: "Group", kind: .choice(try Self.groups(meetingOn: day, desk))),
                FormField("client", label: "Client", kind: .lookUp, hint: "where it has no group"),
            ]
        }
        return fields + (try timeFields(record, day, desk))
    }

    /// The groups to choose from, those that meet on the day first; groups of one name are told apart by when they meet.
    private static func groups(meetingOn day: Day, _ desk: Desk) throws -> [FormOption] {
        let groups = try desk.caseFile.groups()
        let ordered = groups.filter { $0.weekday == day.weekday } + groups.filter { $0.weekday != day.weekday }
        let options = ordered.map { group in
            let when = [group.weekday?.shortName, group.starts?.description].compactMap { $0 }.joined(separator: " ")
            return FormOption(group.id.text, label: when.isEmpty ? group.name : "\(group.name) · \(when)")
        }
        return [FormOption("", label: "none: with one client")] + options
    }

    private func timeFields(_ record: Session?, _ day: Day, _ desk: Desk) throws -> [FormField] {
        [
            .choice(
                "service",
                label: "Service",
                of: Service.self,
                initial: record?.service ?? .individual,
                name: \.name
            ),
            FormField("day", label: "Day", kind: .date(.forward), isRequired: true, initial: day.description),
            time("starts", "Starts", record?.startsAt),
            time("ends", "Ends", record?.endsAt),
            FormField(
                "break",
                label: "Break",
                kind: .number(in: 0...600, unit: "min"),
                initial: record?.breakMinutes.map { "\($0.count)" } ?? ""
            ),
            FormField("topic", label: "Topic", kind: .text(maximumLength: 120), initial: record?.topic ?? ""),
            try .staff("counselor", label: "Led by", at: desk, initial: record?.counselor ?? desk.actor.staff),
            try .staff("coCounselor", label: "Together with", at: desk, initial: arrangement?.coCounselor),
            FormField(
                "room",
                label: "Room",
                kind: .text(maximumLength: 40),
                initial: arrangement?.room ?? "",
                hint: "empty: the group's"
            ),
            .choice(
                "held",
                label: "Held",
                of: Session.Held.self,
                initial: record == nil ? .planned : record?.held,
                isOptional: true,
                name: \.rawValue
            ),
            FormField(
                "notHeld",
                label: "Why not held",
                kind: .text(maximumLength: 80),
                initial: arrangement?.notHeld ?? ""
            ),
        ]
    }

    /// A time of the session, which a new one may leave to its group.
    private func time(_ id: String, _ label: String, _ initial: LocalTime?) -> FormField {
        FormField(
            id,
            label: label,
            kind: .time,
            isRequired: initial != nil,
            initial: initial?.time.description ?? "",
            hint: initial == nil ? "empty: the group's" : ""
        )
    }

    /// How long the session takes, so that an end that is typed wrong is seen: an earlier time means the next day.
    func summary(of form: Form) -> String {
        guard let starts = form.timeOfDay("starts"), let ends = form.timeOfDay("ends") else { return "" }
        let isOvernight = ends <= starts
        let length = ends.minutes - starts.minutes + (isOvernight ? 1440 : 0) - (form.whole("break") ?? 0)
        let until = isOvernight ? ", until the next day" : ""
        return "The session takes \(Minutes(atLeastZero: length).hours) hours\(until)."
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        .saveSession(try saving(form, at: desk))
    }

    /// What stands in the way of the session, for the rooms, the staff and the clients.
    func doubt(about form: Form, at desk: Desk) throws -> String? {
        let change = try saving(form, at: desk)
        guard change.session.held != .no, change.session.endsAt > desk.moment.local else { return nil }
        return try desk.caseFile.clashes(
            of: change.session,
            arrangement: change.arrangement,
            clients: change.clients
        ).doubt(at: desk)
    }

    private func saving(_ form: Form, at desk: Desk) throws -> SaveSession {
        guard let day = form.day("day") else { throw FieldProblem(field: "day", sentence: "A session needs a day.") }
        let group = try form.text("group").flatMap { try desk.caseFile.group(TreatmentGroup.ID($0))?.record }
        guard let starts = form.timeOfDay("starts") ?? group?.starts, let ends = form.timeOfDay("ends") ?? group?.ends
        else { throw FieldProblem(field: "starts", sentence: "A session needs the times at which it starts and ends.") }
        let endDay = ends <= starts ? day.advanced(by: 1) : day
        var record =
            known?.record
            ?? Session(
                id: newID,
                service: .individual,
                startsAt: LocalTime(day, starts),
                endsAt: LocalTime(endDay, ends)
            )
        record.startsAt = LocalTime(day, starts)
        record.endsAt = LocalTime(endDay, ends)
        record.service = group?.service ?? Service(rawValue: form.value(of: "service")) ?? record.service
        record.breakMinutes = form.whole("break").flatMap { Minutes($0) } ?? group?.breakMinutes
        record.topic = form.text("topic")
        record.counselor = form.text("counselor").map { StaffMember.ID($0) } ?? group?.counselor
        record.held = Session.Held(rawValue: form.value(of: "held"))
        if known == nil { record.group = group?.id }
        let clients = try clients(from: form, group: group, desk)
        var place = arrangement ?? SessionArrangement(session: record.id)
        place.room = form.text("room")
        place.coCounselor = form.text("coCounselor").map { StaffMember.ID($0) }
        place.notHeld = record.held == .no ? form.text("notHeld") : nil
        return SaveSession(record, arrangement: place, clients: clients, basedOn: known?.version)
    }

    /// The client of a session outside the groups.
    private func clients(from form: Form, group: TreatmentGroup?, _ desk: Desk) throws -> [Client.ID] {
        guard known == nil else { return [] }
        let number = form.text("client")
        guard group == nil else {
            guard number == nil else {
                throw FieldProblem(
                    field: "client",
                    sentence: "A group's session has the group's clients: empty this field, or the group."
                )
            }
            return []
        }
        guard let number else {
            throw FieldProblem(field: "client", sentence: "Choose a group above, or find the client here with Enter.")
        }
        guard try desk.caseFile.client(Client.ID(number)) != nil else {
            throw FieldProblem(field: "client", sentence: "There is no client \(number) any more.")
        }
        return [Client.ID(number)]
    }
}
