public import ArgumentParser
public import CareModel

/// A day, and perhaps a time, that the program is told to take for now.
struct PretendedMoment: ExpressibleByArgument {
    let day: Day
    let time: TimeOfDay?

    init?(argument: String) {
        if let moment = LocalTime(argument) {
            day = moment.day
            time = moment.time
        } else if let day = Day(argument) {
            self.day = day
            time = nil
        } else {
            return nil
        }
    }
}

extension Day: ExpressibleByArgument {
    /// Reads a day such as `2026-11-20`.
    public init?(argument: String) {
        self.init(argument)
    }
}
