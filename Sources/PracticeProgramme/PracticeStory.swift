public import CareModel

/// The practice programme as it stands on a day: invented clients with a story, made new for any day.
///
/// People learn on it, and what they break is made again. The story is a pure function of the day: no clock, no disk, and
/// chances that fall the same way every time. Nothing in it lies after the day but sessions up to the end of the next week
/// and days that plans, consents and places in groups name in advance.
public struct PracticeStory: Sendable {
    /// The person as whom people learn: a counselor with a full caseload.
    public static let counselor: StaffMember.ID = Staff.okafor.id

    /// Every record, in the order of the kinds, so that each comes after what it refers to.
    public let records: [CareRecord]

    /// What the counselor has done about the records already, in order.
    public let work: [PracticeWork]

    /// Tells the story for a day.
    /// - Parameters:
    ///   - today: The day on which the story ends, any day of the calendar.
    ///   - timeZone: The IANA name of the time zone in which the programme lies.
    public init(today: Day, timeZone: String = "America/Chicago") {
        let calendar = StoryCalendar(today: today)
        let files = Cast.all.map { ClientFile(Script(of: $0, in: calendar)) }
        let sessions = SessionBook.sessions(of: files.map(\.script), in: calendar)
        var records: [CareRecord] = [.programme(Self.programme(in: timeZone))]
        records += Staff.all.map { .staff($0) }
        records += Self.people(files)
        records += Self.schedule(files.map(\.script), sessions)
        records += Self.attendance(files, closed: calendar.closedDay)
        records += Self.testing(files)
        records += Self.progress(files)
        let attendance = files.flatMap(\.attendance)
        records += NoteBook(sessions: sessions, attendance: attendance, calendar: calendar).records
        records += AuthorisationBook.codes(in: calendar).map { .billingCode($0) }
        records += files.flatMap(\.authorisations).map { .authorisation($0) }
        self.records = records
        work = CounselorsWork(sessions: sessions, calendar: calendar).done
    }

    private static func programme(in timeZone: String) -> Programme {
        Programme(
            name: "Riverside Counseling (practice)",
            timeZone: timeZone,
            weekStartsOn: .monday,
            criteriaEdition: 4
        )
    }

    private static func people(_ files: [ClientFile]) -> [CareRecord] {
        var records: [CareRecord] = files.map { .client($0.client) }
        records += files.flatMap(\.episodes).map { .episode($0) }
        records += files.flatMap(\.levels).map { .level($0) }
        records += files.flatMap(\.plans).map { .plan($0) }
        return records
    }

    private static func schedule(_ scripts: [Script], _ sessions: [Session]) -> [CareRecord] {
        var records: [CareRecord] = Timetable.all.flatMap { series in
            series.weekdays.map { .group(series.group($0)) }
        }
        records += scripts.compactMap { $0.person.individualGroup.map { .group($0) } }
        records += scripts.flatMap(\.memberships).map { .membership($0) }
        return records + sessions.map { .session($0) }
    }

    private static func attendance(_ files: [ClientFile], closed: Day) -> [CareRecord] {
        var records: [CareRecord] = files.flatMap(\.attendance).map { .attendance($0) }
        records += files.flatMap(\.script.leaves).map { .leave($0) }
        records.append(.closure(Closure(day: closed, reason: "Water main repair, building closed")))
        records += files.flatMap(\.script.contacts).map { .contact($0) }
        return records
    }

    private static func testing(_ files: [ClientFile]) -> [CareRecord] {
        var records: [CareRecord] = files.flatMap(\.care.medications).map { .medication($0) }
        records += files.flatMap(\.tests).map { .test($0.test) }
        records += files.flatMap(\.tests).flatMap(\.results).map { .result($0) }
        return records
    }

    private static func progress(_ files: [ClientFile]) -> [CareRecord] {
        var records: [CareRecord] = files.flatMap(\.measures).map { .measure($0) }
        records += files.flatMap(\.care.ratings).map { .rating($0) }
        records += files.flatMap(\.care.consents).map { .consent($0) }
        records += files.flatMap(\.items).map { .planItem($0) }
        records += files.flatMap(\.reviews).map { .planReview($0) }
        records += files.flatMap(\.care.safetyPlans).map { .safetyPlan($0) }
        return records
    }
}
