import CareModel

/// A group that meets at the same time on one or more weekdays; each weekday has a roster of its own.
struct GroupSeries: Sendable {
    /// Two letters by which the groups and sessions are known.
    let code: String
    /// The name on the day's list.
    let name: String
    /// What service it is.
    let service: Service
    /// Who leads it.
    let leader: StaffMember
    /// Where it meets.
    let room: String
    /// The weekdays on which it meets.
    var weekdays: [Weekday] = []
    /// When it starts.
    var starts = Clock(9)
    /// How long it lasts.
    var length: Minutes = 90
    /// What it is about, one topic a meeting, over and over.
    var topics: [String] = []

    init(_ code: String, _ name: String, _ service: Service, by leader: StaffMember, in room: String) {
        self.code = code
        self.name = name
        self.service = service
        self.leader = leader
        self.room = room
    }

    /// The series with its days, its time and its topics.
    func meets(_ weekdays: [Weekday], at starts: Clock, for length: Minutes = 90, on topics: [String]) -> GroupSeries {
        var series = self
        series.weekdays = weekdays
        series.starts = starts
        series.length = length
        series.topics = topics
        return series
    }

    /// Places in the groups of all its weekdays.
    var everyDay: GroupPlaces { GroupPlaces(series: self, weekdays: weekdays) }

    /// Places in the groups of some of its weekdays.
    func only(_ weekdays: Weekday...) -> GroupPlaces {
        GroupPlaces(series: self, weekdays: weekdays)
    }
}

extension GroupSeries {
    /// The number of the group that meets on a weekday.
    func groupID(_ weekday: Weekday) -> TreatmentGroup.ID {
        TreatmentGroup.ID("\(code)-\(weekday.code)")
    }

    /// The group that meets on a weekday.
    func group(_ weekday: Weekday) -> TreatmentGroup {
        var group = TreatmentGroup(id: groupID(weekday), name: name, service: service)
        group.weekday = weekday
        group.starts = starts.timeOfDay
        group.ends = starts.after(length).timeOfDay
        group.room = room
        group.counselor = leader.id
        return group
    }

    /// The series' meeting on a day.
    func appointment(on day: Day) -> Appointment {
        Appointment(
            session: Session.ID("\(code)-\(day.digits)"),
            group: groupID(day.weekday),
            service: service,
            leader: leader.id,
            startsAt: starts.on(day),
            length: length
        )
    }

    /// The topic of the meeting on a day.
    func topic(on day: Day) -> String? {
        let meeting = day.number / 7 * weekdays.count + (weekdays.firstIndex(of: day.weekday) ?? 0)
        return topics.isEmpty ? nil : topics[meeting % topics.count]
    }
}
