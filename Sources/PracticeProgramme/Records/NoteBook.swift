import CareModel

/// The group notes of the counselor's last two weeks: those of the last days are still to sign, and not everybody has a part.
struct NoteBook {
    private let sessions: [Session]
    private let there: [Session.ID: [Attendance]]
    private let calendar: StoryCalendar

    init(sessions: [Session], attendance: [Attendance], calendar: StoryCalendar) {
        let days = calendar.daysAgo(12)...calendar.daysAgo(1)
        self.sessions = sessions.filter { session in
            session.counselor == Staff.okafor.id && session.held == .yes && session.service != .individual
                && days.contains(session.day)
        }
        there = Dictionary(grouping: attendance.filter(\.status.isThere), by: \.session)
        self.calendar = calendar
    }

    /// The shared texts, the parts, what was added, and the templates, kind by kind.
    var records: [CareRecord] {
        let noted = sessions.filter { there[$0.id]?.isEmpty == false }
        var records: [CareRecord] = noted.map { .groupNote(note(of: $0)) }
        records += noted.flatMap(parts).map { .groupNotePart($0) }
        records += noted.first(where: isSigned).map { [.noteAddendum(addendum(to: $0))] } ?? []
        return records + NoteWords.templates.map { .noteTemplate($0) }
    }

    /// Whether the counselor has got round to signing it.
    private func isSigned(_ session: Session) -> Bool { session.day < calendar.daysAgo(2) }

    private func note(of session: Session) -> GroupNote {
        var dice = Dice(seed: session.startsAt.minutes)
        var note = GroupNote(session: session.id)
        note.intervention = dice.pick(NoteWords.interventions)
        note.response = dice.pick(NoteWords.responses)
        note.writtenBy = Staff.okafor.id
        guard isSigned(session) else { return note }
        note.topic = session.topic
        note.signedBy = Staff.okafor.name
        note.signedAt = session.endsAt.advanced(byMinutes: dice.roll(10...40))
        return note
    }

    /// Everybody's part of a signed note, and two of three of one that is still being written.
    private func parts(of session: Session) -> [GroupNotePart] {
        let marks = (there[session.id] ?? []).sorted { $0.client < $1.client }
        let written = isSigned(session) ? marks.count : marks.count * 2 / 3
        return marks.prefix(written).map { mark in
            var dice = Dice(seed: session.startsAt.minutes &+ (Int(mark.client.text) ?? 0))
            let words = dice.pick(NoteWords.parts) ?? ""
            let beginning = NoteWords.beginning(of: mark.status)
            return GroupNotePart(session: session.id, client: mark.client, text: beginning + words)
        }
    }

    private func addendum(to session: Session) -> NoteAddendum {
        NoteAddendum(
            session: session.id,
            number: 1,
            client: nil,
            at: session.endsAt.advanced(byMinutes: 60),
            by: Staff.okafor.name,
            text: "The worksheet was also mailed to those who asked for it."
        )
    }
}
