internal import CareModel

/// The rows of `staff.csv`.
enum StaffCodec: RecordCodec {
    static let columns: [BundleColumn] = [.required("staff_id"), .required("name"), .required("role")]

    private static let roles = Words<StaffRole>(
        .counselor,
        .supervisor,
        .frontDesk,
        .technician,
        .administrator,
        .auditor
    )

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let id: StaffMember.ID? = cells.id()
        let name = cells.text()
        let role = cells.word(roles)
        guard let id, let name, let role else { return nil }
        return .staff(StaffMember(id: id, name: name, role: role))
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .staff(let member) = record else { return }
        cells.id(member.id)
        cells.text(member.name)
        cells.word(member.role)
    }
}
