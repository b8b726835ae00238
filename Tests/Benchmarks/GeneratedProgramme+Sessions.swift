import CareModel

extension GeneratedProgramme {
    /// A session with who is expected at it.
    private struct Meeting {
        let session: Session
        let clients: [Client.ID]
    }

    func sessions(_ take: (CareRecord) throws -> Void) rethrows {
        try forEachMeeting { try take(.session($0.session)) }
    }

    /// Nine of ten marks say present; of the groups that meet today, only every second one is marked.
    func attendance(_ take: (CareRecord) throws -> Void) rethrows {
        var dice = Dice(seed: 1)
        var number = 0
        try forEachMeeting { meeting in
            number += 1
            guard meeting.session.held == .yes, meeting.session.day < Self.today || number.isMultiple(of: 2) else {
                return
            }
            for client in meeting.clients {
                var mark = Attendance(session: meeting.session.id, client: client, status: .present)
                switch Int.random(in: 0..<100, using: &dice) {
                case 0..<3: mark.status = .noShow
                case 3..<6:
                    mark.status = .excused
                    mark.reason = "medical"
                case 6..<10:
                    mark.status = .late
                    mark.minutes = 160
                default: break
                }
                try take(.attendance(mark))
            }
        }
    }

    private func forEachMeeting(_ take: (Meeting) throws -> Void) rethrows {
        for week in 0..<size.weeks {
            for (weekday, _) in Self.meetings {
                let day = monday(ofWeek: week).advanced(by: weekday.position)
                for group in 0..<groupCount {
                    let places = group * Self.roster..<min(size.enrolled, (group + 1) * Self.roster)
                    let clients = places.map { stay(inPlace: $0, week: week).client }
                    try take(Meeting(session: groupSession(group, weekday, day), clients: clients))
                }
            }
            let tuesday = monday(ofWeek: week).advanced(by: 1)
            for place in 0..<size.enrolled where place % 2 == week % 2 {
                let client = stay(inPlace: place, week: week).client
                try take(Meeting(session: individualSession(place, tuesday), clients: [client]))
            }
        }
    }

    private func groupSession(_ group: Int, _ weekday: Weekday, _ day: Day) -> Session {
        let start = LocalTime(minutes: day.number * 1440 + 9 * 60)
        var session = Session(
            id: Session.ID("x\(day.number)-\(group + 1)"),
            service: .group,
            startsAt: start,
            endsAt: start.advanced(byMinutes: 180)
        )
        session.group = groupID(group, weekday)
        session.counselor = counselor(ofGroup: group)
        session.held = .yes
        return session
    }

    private func individualSession(_ place: Int, _ day: Day) -> Session {
        let start = LocalTime(minutes: day.number * 1440 + (8 + place % 9) * 60)
        var session = Session(
            id: Session.ID("i\(day.number)-\(place + 1)"),
            service: .individual,
            startsAt: start,
            endsAt: start.advanced(byMinutes: 60)
        )
        session.counselor = counselor(ofGroup: place / Self.roster)
        session.held = .yes
        return session
    }
}
