public import CareModel

extension WeekForecast.State {
    /// The state in a word or two, as commands print it.
    public var name: String {
        switch self {
        case .met: "met"
        case .willMeet: "will meet"
        case .waitsForSheets: "waits for sheets"
        case .canMeet: "can still meet"
        case .outOfReach: "out of reach"
        }
    }
}

extension WeekForecast {
    /// How the week stands, in one sentence.
    public var sentence: String {
        let so = "\(credited.hours) of \(required.hours) h"
        switch state {
        case .met: return required > .zero ? "\(so): the week has its hours." : "Nothing is required this week."
        case .willMeet: return "\(so): the \(ahead.hours) h ahead are enough."
        case .waitsForSheets:
            return "\(so), \(ahead.hours) ahead: enough if \(unmarked.hours) h not marked yet were attended."
        case .canMeet(let sessions):
            let with = sessions.map(\.words).joined(separator: ", ")
            return "\(so), \(ahead.hours) ahead: \(missing.count) min short; enough with \(with)."
        case .outOfReach(let minutes) where isOver: return "\(so): \(minutes.count) min are missing."
        case .outOfReach(let minutes):
            return "\(so), \(ahead.hours) ahead: out of reach by \(minutes.count) min, whatever is attended this week."
        }
    }

    /// The minutes that the client's own sessions leave open, those not marked yet counted as attended.
    public var missing: Minutes { required - (credited + ahead + unmarked) }
}
