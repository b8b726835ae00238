import CareModel

extension HoursArithmetic {
    /// The arithmetic as it is printed: the items of a day add up to its sum, and the sums of the days to the last line.
    public var lines: [ArithmeticLine] {
        byDay.flatMap(\.lines) + [
            ArithmeticLine(
                .sum,
                nil,
                "Sum \(days.lowerBound.weekdayAndDate) to \(days.upperBound.weekdayAndDate)",
                required: required.count,
                credited: credited.count
            )
        ]
    }

    /// The share in one sentence, in minutes, percent and hours.
    public var share: String {
        guard required > .zero else { return "Nothing is required; \(credited.count) minutes are credited." }
        return "\(credited.count) of \(required.count) minutes are \(credited.percent(of: required)) %: "
            + "\(credited.hours) of \(required.hours) hours."
    }
}

extension HoursOfDay {
    /// The lines of the day.
    var lines: [ArithmeticLine] {
        [ArithmeticLine(.day, day, heading)] + planLines + sessions.flatMap { $0.lines(on: day) } + [
            ArithmeticLine(
                .daySum,
                day,
                "sum of \(day.weekdayAndDate)",
                required: required.count,
                credited: credited.count
            )
        ]
    }

    private var heading: String {
        level.map { "\(day.weekdayAndDate), level \($0.rawValue)" } ?? day.weekdayAndDate
    }

    private var planLines: [ArithmeticLine] {
        guard let plan else { return [ArithmeticLine(.item, day, reliefWords ?? "no plan yet", required: 0)] }
        let asks = "plan from \(plan.effectiveOn.withYear), \(day.weekday.name)"
        let lines = [ArithmeticLine(.item, day, asks, required: prescribed.count)]
        guard let reliefWords else { return lines }
        return lines + [ArithmeticLine(.item, day, reliefWords, required: required.count - prescribed.count)]
    }

    /// Why nothing is required, in words.
    private var reliefWords: String? {
        switch relief {
        case nil: nil
        case .notEnrolled: "not enrolled"
        case .closed(let reason): reason.map { "closed: \($0)" } ?? "closed"
        case .onLeave(.approved): "approved leave"
        case .onLeave(let reason): "leave: \(reason.rawValue)"
        }
    }
}

extension HoursOfSession {
    /// The lines of the session: when and what, then how its minutes come about.
    func lines(on day: Day) -> [ArithmeticLine] {
        let end =
            slot.endsAt.day == slot.day ? "\(slot.endsAt.time)" : "\(slot.endsAt.time) \(slot.endsAt.day.dayAndMonth)"
        let title = note?.title ?? slot.service.name
        var remarks = [lengthWords, reasonWords]
        if let times { remarks.append(times) }
        if let elsewhere = note?.countedElsewhere, elsewhere > .zero {
            remarks.append("\(elsewhere.count) min of it count in another session at the same time")
        }
        if mark?.status == .makeup, let missed = note?.makesUp { remarks.append("makes up for \(missed)") }
        let first = "\(slot.startsAt.time)-\(end)  \(title)"
        return [ArithmeticLine(.item, day, first, credited: credited.count, session: slot.id)]
            + remarks.map { ArithmeticLine(.remark, day, $0, session: slot.id) }
    }

    /// How long the session is: `180 min - 15 break = 165`.
    private var lengthWords: String {
        var words = "\(length.count) min"
        if length.count != onTheClock { words += " (\(onTheClock) on the clock, which is set that night)" }
        let pause = note?.breakMinutes ?? .zero
        if pause > .zero { words += " - \(pause.count) break = \(slot.scheduled.count)" }
        return words
    }

    /// How many of its minutes are credited, and why.
    private var reasonWords: String {
        let status = mark?.status.name ?? "no mark"
        switch reason {
        case .whole: return "\(status): all \(credited.count)"
        case .recorded(let minutes): return "\(status): \(minutes.count) recorded"
        case .capped(let minutes): return "\(status): \(minutes.count) recorded, at most \(credited.count) count"
        case .nothing: return "\(status)\(mark?.reason.map { " (\($0))" } ?? ""): 0"
        case .notHeld: return "not held: 0"
        case .stillPlanned: return "\(status), not recorded as held: 0"
        case .programmeCancelled: return "programme cancelled: 0"
        case .noMark: return "over, nobody has marked it: 0"
        case .ahead: return "still ahead: 0 so far"
        }
    }

    private var times: String? {
        switch (note?.arrivedAt, note?.leftAt) {
        case (let came?, let left?): "came \(came.time), left \(left.time)"
        case (let came?, nil): "came \(came.time)"
        case (nil, let left?): "left \(left.time)"
        case (nil, nil): nil
        }
    }
}
