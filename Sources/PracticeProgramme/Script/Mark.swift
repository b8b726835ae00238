import CareModel

/// How a client attended one appointment.
struct Mark: Hashable, Sendable {
    /// What happened.
    let status: AttendanceStatus
    /// The minutes that were lost at the beginning or the end.
    var lost: Minutes = 0
    /// Why.
    var reason: String?
    /// The session that this one makes up for.
    var makesUp: Session.ID?

    static let present = Mark(status: .present)

    static func excused(_ reason: String) -> Mark {
        Mark(status: .excused, reason: reason)
    }

    /// Whether the client was there at all.
    var isAttended: Bool {
        switch status {
        case .present, .late, .leftEarly, .makeup: true
        case .excused, .noShow, .cancelledLate, .programmeCancelled, .sentHome: false
        }
    }

    /// The mark as a row of the session's sheet, made when the session was over.
    func attendance(of client: Client.ID, at appointment: Appointment) -> Attendance {
        var row = Attendance(session: appointment.session, client: client, status: status)
        row.minutes = status.needsMinutes ? appointment.length - lost : nil
        row.reason = reason
        row.makesUp = makesUp
        row.recordedAt = appointment.endsAt.advanced(byMinutes: 4)
        row.recordedBy = appointment.leader
        return row
    }
}
