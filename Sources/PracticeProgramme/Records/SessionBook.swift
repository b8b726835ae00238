import CareModel

/// The sessions of everybody's appointments: the groups with somebody on their roster, and the individual sessions.
enum SessionBook {
    static func sessions(of scripts: [Script], in calendar: StoryCalendar) -> [Session] {
        var groups: Set<Session.ID> = []
        var sessions: [Session] = []
        for appointment in scripts.flatMap(\.appointments) {
            if appointment.isIndividual {
                sessions.append(session(appointment, topic: nil, in: calendar))
            } else {
                groups.insert(appointment.session)
            }
        }
        for series in Timetable.all {
            for day in series.weekdays.flatMap({ calendar.days($0, from: calendar.firstDay, to: calendar.lastDay) }) {
                let appointment = series.appointment(on: day)
                guard groups.contains(appointment.session) else { continue }
                sessions.append(session(appointment, topic: series.topic(on: day), in: calendar))
            }
        }
        return sessions.sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
    }

    private static func session(_ appointment: Appointment, topic: String?, in calendar: StoryCalendar) -> Session {
        var session = Session(
            id: appointment.session,
            service: appointment.service,
            startsAt: appointment.startsAt,
            endsAt: appointment.endsAt
        )
        session.group = appointment.group
        session.counselor = appointment.leader
        session.topic = topic
        if calendar.isPast(appointment.day) {
            session.held = appointment.day == calendar.closedDay ? .no : .yes
        }
        return session
    }
}
