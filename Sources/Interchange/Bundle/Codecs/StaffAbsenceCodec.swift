internal import CareModel

/// The rows of `staff_absences.csv`.
enum StaffAbsenceCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("staff_id"), .required("from"), .required("to"), .optional("reason"), .optional("stand_in"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let member: StaffMember.ID? = cells.id()
        let (from, to) = (cells.day(), cells.day())
        let reason = cells.text()
        let standIn: StaffMember.ID? = cells.id()
        cells.expect(to, in: "to", notBefore: from, in: "from")
        guard let member, let from, let to else { return nil }
        var absence = StaffAbsence(member: member, from: from, to: to)
        absence.reason = reason
        absence.standIn = standIn
        return .staffAbsence(absence)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .staffAbsence(let absence) = record else { return }
        cells.id(absence.member)
        cells.day(absence.from)
        cells.day(absence.to)
        cells.text(absence.reason)
        cells.id(absence.standIn)
    }
}
