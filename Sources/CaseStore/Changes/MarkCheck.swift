import CareModel

/// Whether a mark can be made on a sheet.
struct MarkCheck {
    private let mark: MarkAttendance.Mark
    private let before: MarkOnFile?
    private let sheet: SheetOnFile

    init(_ mark: MarkAttendance.Mark, before: MarkOnFile?, sheet: SheetOnFile) {
        self.mark = mark
        self.before = before
        self.sheet = sheet
    }

    /// Refuses the mark when it can't be made.
    func run(in ledger: Ledger) throws {
        try requireSeen()
        try requireHeld(today: ledger.moment.today)
        try requireMinutes()
        try requireTimes()
        if mark.makesUp == sheet.id { throw ChangeRefused("A session can't make up for itself.") }
        if mark.status == .excused, mark.reason?.isEmpty ?? true {
            throw ChangeRefused("An excused absence needs a reason.")
        }
        guard try sheet.isEnrolled(mark.client) else {
            throw ChangeRefused("Client \(mark.client) was not enrolled on \(sheet.day.weekdayAndDate).")
        }
    }

    /// Refuses to write over a mark that somebody made after the row was looked at.
    private func requireSeen() throws {
        guard let seen = mark.seen, seen != MarkAttendance.Seen(before?.status, minutes: before?.minutes) else {
            return
        }
        let yours = mark.status.name + (mark.minutes.map { " \($0.count) min" } ?? "")
        let who = before?.recordedBy ?? "Somebody"
        let when = before?.recordedAt.map { " at \($0.time)" } ?? ""
        let what = before.map { "marked this client \($0.words)" } ?? "took this client's mark away"
        throw ChangeRefused(
            "\(who) \(what)\(when). Yours (\(yours)) was not written; press it again to replace theirs."
        )
    }

    private func requireHeld(today: Day) throws {
        if sheet.held == .no {
            throw ChangeRefused("This session was not held. Change that first if it was.")
        }
        if sheet.day > today, mark.status.showsThatItWasHeld, mark.status != .cancelledLate {
            throw ChangeRefused(
                "This session is on \(sheet.day.weekdayAndDate), ahead of today; until then only an excuse can be marked."
            )
        }
    }

    private func requireMinutes() throws {
        let isTimed = mark.arrivedAt != nil || mark.leftAt != nil
        if mark.status.needsMinutes, mark.minutes == nil, !isTimed {
            throw ChangeRefused("A \(mark.status.name) mark needs the minutes attended.")
        }
        if let minutes = mark.minutes, minutes > sheet.scheduled {
            throw ChangeRefused("The session has \(sheet.scheduled.count) minutes; \(minutes.count) is more than that.")
        }
    }

    private func requireTimes() throws {
        for time in [mark.arrivedAt, mark.leftAt].compactMap({ $0 }) {
            guard sheet.startsAt <= time, time <= sheet.endsAt else {
                let span = "\(sheet.startsAt.time) to \(sheet.endsAt.time)"
                throw ChangeRefused("\(time.time) lies outside the session, which is from \(span).")
            }
        }
        guard let arrivedAt = mark.arrivedAt, let leftAt = mark.leftAt, leftAt < arrivedAt else { return }
        throw ChangeRefused("Out at \(leftAt.time) is before in at \(arrivedAt.time).")
    }
}
