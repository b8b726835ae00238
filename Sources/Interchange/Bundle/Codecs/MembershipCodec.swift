internal import CareModel

/// The rows of `memberships.csv`.
enum MembershipCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("group_id"), .required("client_id"), .required("from"), .optional("to"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let group: TreatmentGroup.ID? = cells.id()
        let client: Client.ID? = cells.id()
        let from = cells.day()
        let to = cells.day()
        cells.expect(to, in: "to", notBefore: from, in: "from")
        guard let group, let client, let from else { return nil }
        return .membership(Membership(group: group, client: client, from: from, to: to))
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .membership(let membership) = record else { return }
        cells.id(membership.group)
        cells.id(membership.client)
        cells.day(membership.from)
        cells.day(membership.to)
    }
}
