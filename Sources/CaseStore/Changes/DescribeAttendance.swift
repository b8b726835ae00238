public import CareModel

/// Says how a client takes part in a session, by video or by audio only, and what else there is to say of them there.
///
/// It never touches the mark.
public struct DescribeAttendance: Codable, Sendable {
    /// The session.
    public var session: Session.ID
    /// The client.
    public var client: Client.ID
    /// How the client takes part; `nil` is in the room.
    public var mode: AttendanceDetail.Mode?
    /// What there is to say, or `nil` for nothing.
    public var comment: String?

    /// Creates a change of what is said of a client in a session.
    public init(session: Session.ID, client: Client.ID, mode: AttendanceDetail.Mode?, comment: String?) {
        self.session = session
        self.client = client
        self.mode = mode
        self.comment = comment
    }
}

extension DescribeAttendance: Effect {
    static let kind = "attendance"

    func apply(to ledger: Ledger) throws -> String {
        let sheet = try SheetOnFile(session, in: ledger)
        try sheet.requireUnsigned()
        let writer = MarkWriter(sheet: sheet, ledger: ledger)
        var detail = try writer.detail(of: client)
        let before = detail
        if mode != nil, try sheet.mark(of: client).map({ $0.status.isAttended }) != true {
            throw ChangeRefused("Mark the client present first; then say how they took part.")
        }
        detail.mode = mode
        detail.comment = comment.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        guard detail != before else { throw ChangeRefused("Nothing differs from what is on file.") }
        try writer.put(detail)
        ledger.concerns(try ledger.references.number(of: client))
        var words: [String] = []
        if detail.mode != before.mode { words.append(detail.mode?.name ?? "in the room") }
        if detail.comment != before.comment { words.append(detail.comment == nil ? "comment taken away" : "comment") }
        return "\(sheet.title): \(words.joined(separator: ", "))"
    }
}
