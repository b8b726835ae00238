/// What happened to a client's place in a session.
public enum AttendanceStatus: String, Codable, Hashable, CaseIterable, Sendable {
    case present, late, excused, makeup
    case leftEarly = "left_early"
    case noShow = "no_show"
    case cancelledLate = "cancelled_late"
    case programmeCancelled = "programme_cancelled"
    case sentHome = "sent_home"

    /// Whether the client was there, for the whole session or a part of it.
    public var isAttended: Bool { creditsWholeSession || needsMinutes }

    /// Whether the mark must say how many minutes the client was there.
    public var needsMinutes: Bool {
        self == .late || self == .leftEarly || self == .sentHome
    }

    /// Whether the whole session is credited when no minutes are given.
    public var creditsWholeSession: Bool {
        self == .present || self == .makeup
    }

    /// Whether the client was absent without notice in time.
    public var isUnexcused: Bool {
        self == .noShow || self == .cancelledLate
    }

    /// Whether the client was expected; excused and made-up sessions, and those the programme cancelled, neither break nor
    /// lengthen a run of absences.
    public var isExpected: Bool {
        switch self {
        case .present, .late, .leftEarly, .sentHome, .noShow, .cancelledLate: true
        case .excused, .makeup, .programmeCancelled: false
        }
    }

    /// The status in words.
    public var name: String {
        switch self {
        case .present: "present"
        case .late: "late"
        case .excused: "excused"
        case .makeup: "make-up"
        case .leftEarly: "left early"
        case .noShow: "no-show"
        case .cancelledLate: "cancelled late"
        case .programmeCancelled: "programme cancelled"
        case .sentHome: "sent home"
        }
    }
}
