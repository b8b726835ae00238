public import CareModel

/// A session on a day's list: how many are expected, how many are marked, whether it is signed.
public struct SessionLine: Identifiable, Hashable, Sendable {
    /// The session.
    public let id: Session.ID
    /// When it starts.
    public let startsAt: LocalTime
    /// When it ends.
    public let endsAt: LocalTime
    /// The group's name, or the service of a session outside the groups.
    public let title: String
    /// What service it is.
    public let service: Service
    /// Where it is.
    public let room: String?
    /// Who leads it.
    public let counselor: StaffMember.ID?
    /// Who leads it, by name.
    public let counselorName: String?
    /// Who leads it with them, by name.
    public let coCounselorName: String?
    /// What it is about.
    public let topic: String?
    /// Whether it took place.
    public let held: Session.Held?
    /// Why it isn't held.
    public let notHeld: String?
    /// The group whose session it is.
    public let group: TreatmentGroup.ID?
    /// How many clients are expected or marked.
    public let expected: Int
    /// How many of them are marked.
    public let marked: Int
    /// Who signed the sheet.
    public let signedBy: String?
    /// The name of the only client of a session with one person.
    public let onlyClient: String?

    /// Whether a mark is still missing.
    public var isOpen: Bool { held != .no && marked < expected }

    /// Whether somebody is expected, and nobody is left unmarked.
    public var isTaken: Bool { held != .no && expected > 0 && marked >= expected }

    /// Whether everybody is marked and only the signature is missing.
    public var isToSign: Bool { isTaken && signedBy == nil }

    /// Whether the session is going on at a time.
    public func isRunning(at time: LocalTime) -> Bool {
        startsAt <= time && time < endsAt
    }
}
