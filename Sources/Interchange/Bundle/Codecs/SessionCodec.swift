internal import CareModel

/// The rows of `sessions.csv`.
enum SessionCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("session_id"), .optional("group_id"), .required("service"), .required("starts_at"),
        .required("ends_at"), .optional("break_minutes"), .optional("topic"), .optional("counselor"),
        .optional("held"),
    ]

    private static let helds = Words<Session.Held>(.yes, .no, .planned, alsoRead: YesNo.others(.yes, .no))

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let id: Session.ID? = cells.id()
        let group: TreatmentGroup.ID? = cells.id()
        let service = cells.word(ServiceWords.all)
        let startsAt = cells.time()
        let endsAt = cells.time()
        let breakMinutes = cells.minutes()
        let topic = cells.text()
        let counselor: StaffMember.ID? = cells.id()
        let held = cells.word(helds)
        if let startsAt, let endsAt, endsAt <= startsAt {
            cells.refuse("ends_at", "\(endsAt) isn't after starts_at, \(startsAt); write a later time")
        }
        guard let id, let service, let startsAt, let endsAt else { return nil }
        var session = Session(id: id, service: service, startsAt: startsAt, endsAt: endsAt)
        session.group = group
        session.breakMinutes = breakMinutes
        session.topic = topic
        session.counselor = counselor
        session.held = held
        return .session(session)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .session(let session) = record else { return }
        cells.id(session.id)
        cells.id(session.group)
        cells.word(session.service)
        cells.time(session.startsAt)
        cells.time(session.endsAt)
        cells.minutes(session.breakMinutes)
        cells.text(session.topic)
        cells.id(session.counselor)
        cells.word(session.held)
    }
}
