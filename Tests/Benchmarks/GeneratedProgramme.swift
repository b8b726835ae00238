import CareModel

/// A programme that is the same in every run: groups of twelve that meet three times a week, an individual session every
/// second week, a test a week with ten readings, two measures a month, a plan a stay.
///
/// Every place in a group is taken by one client after the other, each for half a year; the stays of neighbours begin two
/// weeks apart, so that somebody comes and somebody leaves in every week.
struct GeneratedProgramme {
    let size: ProgrammeSize
    /// The last day, a Friday.
    static let today = Day(number: 20_777)
    /// How long a stay is, in weeks.
    static let stay = 26
    /// Places in a group.
    static let roster = 12

    /// The Monday of the first week.
    let firstMonday: Day

    init(size: ProgrammeSize) {
        self.size = size
        firstMonday = Self.today.advanced(by: -4 - 7 * (size.weeks - 1))
    }

    /// One client's stay in one place.
    struct Stay {
        let place: Int
        /// The number of the stay among those in the place.
        let number: Int

        var client: Client.ID { Client.ID("c" + Self.digits(place * 100 + number)) }
        var episode: Episode.ID { Episode.ID("e" + Self.digits(place * 100 + number)) }
        var group: Int { place / GeneratedProgramme.roster }
        /// The week of the admission, counted from the first; it may be before that.
        var firstWeek: Int { number * GeneratedProgramme.stay - Self.phase(ofPlace: place) }
        /// The last week of the stay.
        var lastWeek: Int { firstWeek + GeneratedProgramme.stay - 1 }

        /// How many weeks the stays in a place are ahead of those in the first one.
        static func phase(ofPlace place: Int) -> Int { place % (GeneratedProgramme.stay / 2) * 2 }

        static func digits(_ number: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, 7 - text.count)) + text
        }
    }

    /// The stays in a place, as far as they have begun.
    func stays(inPlace place: Int) -> [Stay] {
        (0...stay(inPlace: place, week: size.weeks - 1).number).map { Stay(place: place, number: $0) }
    }

    /// Who is in a place in a week.
    func stay(inPlace place: Int, week: Int) -> Stay {
        Stay(place: place, number: (week + Stay.phase(ofPlace: place)) / Self.stay)
    }

    var groupCount: Int { (size.enrolled + Self.roster - 1) / Self.roster }

    var counselorCount: Int { max(2, size.enrolled / 25) }

    func counselor(ofGroup group: Int) -> StaffMember.ID { StaffMember.ID("s\(1 + group % counselorCount)") }

    func monday(ofWeek week: Int) -> Day { firstMonday.advanced(by: 7 * week) }

    /// A stay's admission: the Monday of its first week.
    func admission(_ stay: Stay) -> Day { monday(ofWeek: stay.firstWeek) }

    /// A stay's discharge, or `nil` while it goes on.
    func discharge(_ stay: Stay) -> Day? {
        stay.lastWeek < size.weeks - 1 ? monday(ofWeek: stay.lastWeek).advanced(by: 6) : nil
    }
}
