import CareModel

extension Script {
    /// Takes the places of the tracks, those beside them, and the individual sessions.
    mutating func takePlaces() {
        for stage in stages {
            for places in stage.track.places { join(places, from: stage.from, to: stage.to) }
        }
        for places in person.extraPlaces { join(places, from: admittedOn, to: dischargedOn) }
        if let meeting = person.meeting { meet(meeting) }
        sortAppointments()
    }

    /// Puts the appointments into the order in which they take place.
    mutating func sortAppointments() {
        appointments.sort { ($0.startsAt, $0.session) < ($1.startsAt, $1.session) }
    }

    /// Takes places in groups between two days.
    mutating func join(_ places: GroupPlaces, from first: Day, to last: Day? = nil) {
        for weekday in places.weekdays {
            let group = places.series.groupID(weekday)
            memberships.append(Membership(group: group, client: person.id, from: first, to: last))
            let days = calendar.days(weekday, from: first, to: last ?? calendar.lastDay)
            appointments += days.map { places.series.appointment(on: $0) }
        }
    }

    private mutating func meet(_ meeting: Meeting) {
        memberships.append(
            Membership(
                group: meeting.groupID(person.number),
                client: person.id,
                from: admittedOn,
                to: dischargedOn
            )
        )
        appointments += meeting.appointments(
            person.number,
            with: person.counselor.id,
            from: admittedOn,
            to: dischargedOn ?? calendar.lastDay,
            in: calendar
        )
    }
}
