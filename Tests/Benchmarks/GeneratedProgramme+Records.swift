import CareModel

extension GeneratedProgramme {
    /// Hands out every record, kind by kind, each kind in the order of its keys as far as that helps an import.
    func forEachRecord(_ take: (CareRecord) throws -> Void) rethrows {
        try people(take)
        try care(take)
        try sessions(take)
        try attendance(take)
        try tests(take)
        try results(take)
        try measures(take)
    }

    private static let familyNames = [
        "Adeyemi", "Brown", "García-López", "Haddad", "Kowalski", "Nguyễn", "O’Brien", "Rossi", "Silva", "Østergård",
        "Takahashi", "van der Berg", "Weiß", "王",
    ]
    private static let givenNames = [
        "Amara", "Björn", "Carmen", "Dana", "Elif", "Farid", "Grace", "Hoa", "Ivo", "José", "Kim", "Lucía", "Mei",
    ]

    private var places: Range<Int> { 0..<size.enrolled }

    private func people(_ take: (CareRecord) throws -> Void) rethrows {
        try take(.programme(Programme(name: "Generated programme", timeZone: "UTC")))
        for number in 1...counselorCount {
            let id = StaffMember.ID("s\(number)")
            try take(.staff(StaffMember(id: id, name: "Counselor \(number)", role: .counselor)))
        }
        for stay in places.lazy.flatMap(stays(inPlace:)) {
            let names = stay.place &* 31 &+ stay.number &* 17
            var client = Client(
                id: stay.client,
                familyName: Self.familyNames[names % Self.familyNames.count],
                givenName: Self.givenNames[names / 7 % Self.givenNames.count]
            )
            client.counselor = counselor(ofGroup: stay.group)
            client.diagnoses = ["F11.20"]
            try take(.client(client))
        }
    }

    private func care(_ take: (CareRecord) throws -> Void) rethrows {
        for stay in places.lazy.flatMap(stays(inPlace:)) {
            var episode = Episode(id: stay.episode, client: stay.client, admittedOn: admission(stay))
            episode.dischargedOn = discharge(stay)
            if episode.dischargedOn != nil { episode.dischargeReason = .completed }
            try take(.episode(episode))
            let admitted = episode.admittedOn
            try take(.level(LevelPlacement(episode: stay.episode, from: admitted, level: .intensiveOutpatient)))
            var plan = TreatmentPlan(
                id: TreatmentPlan.ID("p" + stay.client.text),
                episode: stay.episode,
                effectiveOn: admitted,
                minutes: [.monday: 180, .wednesday: 180, .friday: 180]
            )
            plan.testsPerWeek = MeasuredNumber("1")
            plan.clientSignedOn = admitted
            plan.counselorSignedOn = admitted
            try take(.plan(plan))
            for day in stride(from: 28, to: 7 * Self.stay, by: 28).map(admitted.advanced(by:)) where day <= Self.today {
                var review = PlanReview(episode: stay.episode, reviewedOn: day, decision: .continueCare)
                review.signedBy = counselor(ofGroup: stay.group)
                try take(.planReview(review))
            }
        }
        for group in 0..<groupCount {
            for (weekday, name) in Self.meetings {
                var meeting = TreatmentGroup(id: groupID(group, weekday), name: "\(name) \(group + 1)", service: .group)
                meeting.weekday = weekday
                meeting.starts = TimeOfDay(hour: 9, minute: 0)
                meeting.ends = TimeOfDay(hour: 12, minute: 0)
                meeting.counselor = counselor(ofGroup: group)
                try take(.group(meeting))
            }
        }
        for (weekday, _) in Self.meetings {
            for stay in places.lazy.flatMap(stays(inPlace:)) {
                let id = groupID(stay.group, weekday)
                try take(
                    .membership(Membership(group: id, client: stay.client, from: admission(stay), to: discharge(stay)))
                )
            }
        }
    }

    /// The weekdays on which every group meets, with the name of that meeting.
    static let meetings: [(weekday: Weekday, name: String)] = [
        (.monday, "Process group"), (.wednesday, "Relapse prevention"), (.friday, "Skills"),
    ]

    func groupID(_ group: Int, _ weekday: Weekday) -> TreatmentGroup.ID {
        TreatmentGroup.ID("g\(group + 1)-\(weekday.rawValue.prefix(3))")
    }
}
