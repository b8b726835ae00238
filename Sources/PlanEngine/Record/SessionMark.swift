public import CareModel

/// How the client attended one session.
public struct SessionMark: Hashable, Sendable {
    /// The session.
    public let session: SessionSlot
    /// What happened.
    public let status: AttendanceStatus
    /// The minutes the client was there, where they are recorded.
    public let minutes: Minutes?
    /// Why the client was excused or sent home, or left.
    public let reason: String?

    /// Creates a mark.
    public init(session: SessionSlot, status: AttendanceStatus, minutes: Minutes? = nil, reason: String? = nil) {
        self.session = session
        self.status = status
        self.minutes = minutes
        self.reason = reason
    }

    /// The day of the session.
    public var day: Day { session.day }

    /// Whether the session took place and the programme didn't cancel it for the client; otherwise the row counts for
    /// nothing.
    public var counts: Bool {
        session.wasHeld && status != .programmeCancelled
    }

    /// The minutes that count toward the required hours: those recorded, at most the session's own; else the whole session
    /// when the client was there.
    public var credited: Minutes {
        guard counts else { return .zero }
        if let minutes { return min(minutes, session.scheduled) }
        return status.creditsWholeSession ? session.scheduled : .zero
    }

    /// Whether less than the whole session is credited.
    public var isShort: Bool { credited < session.scheduled }

    /// The scheduled minutes that the client missed by coming late or leaving early.
    public var lost: Minutes {
        status == .late || status == .leftEarly ? session.scheduled - credited : .zero
    }
}
