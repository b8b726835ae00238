import CareModel

/// A client's place in one session.
struct Appointment: Hashable, Sendable {
    /// The session.
    let session: Session.ID
    /// The group whose session it is.
    let group: TreatmentGroup.ID
    /// What service it is.
    let service: Service
    /// Who leads it.
    let leader: StaffMember.ID
    /// When it starts.
    let startsAt: LocalTime
    /// How long it lasts.
    let length: Minutes

    /// The day.
    var day: Day { startsAt.day }

    /// When it ends.
    var endsAt: LocalTime { startsAt.advanced(byMinutes: length.count) }

    /// Whether the client and the counselor are alone.
    var isIndividual: Bool { service == .individual }
}
