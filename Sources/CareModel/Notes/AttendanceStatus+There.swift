extension AttendanceStatus {
    /// Whether the client was there, if only for a while, and so has a part of the session's group note.
    ///
    /// It is so for the marks that can credit minutes.
    public var isThere: Bool {
        switch self {
        case .present, .late, .leftEarly, .sentHome, .makeup: true
        case .excused, .noShow, .cancelledLate, .programmeCancelled: false
        }
    }
}
