import CareModel
import CaseStore

/// What the call list says of a person.
struct CallWords {
    let line: CallLine
    let desk: Desk

    /// The number; nothing of it while names are hidden.
    var phone: String { desk.hidesNames ? "hidden" : line.phone ?? "no number" }

    /// Why the person is on the list, in short.
    var why: String {
        line.reasons.map { reason in
            switch reason {
            case .noShow(let at, _): "no-show \(at.day == desk.today ? "today" : "yesterday")"
            case .outOfReach(let required, let reach): "reach \(reach.hours) of \(required.hours) h"
            }
        }.joined(separator: ", ")
    }

    /// When somebody last tried or was in touch, in short.
    var last: String {
        guard let contact = line.lastContact else { return "none" }
        let when = contact.at.day == desk.today ? "\(contact.at.time)" : contact.at.day.dayAndMonth
        return "\(when) \(contact.isTwoWay ? "reached" : "no reply")"
    }

    /// The same in sentences, for the selected person.
    var lines: [String] {
        let reasons = line.reasons.map { reason in
            switch reason {
            case .noShow(let at, let title): "Didn't come to \(title), \(at.day.weekdayAndDate) \(at.time)."
            case .outOfReach(let required, let reach):
                "The week comes to \(reach.hours) of \(required.hours) h with everything that is ahead."
            }
        }
        let seen = line.lastSeen.map { "Last seen \($0.weekdayAndDate)." } ?? "Not seen yet."
        let tried = line.attempts == 0 ? "" : " \(line.attempts.counted("attempt")) since the last contact."
        return [reasons.joined(separator: " "), contactWords, seen + tried]
    }

    private var contactWords: String {
        guard let contact = line.lastContact else { return "No contact is on file." }
        // A note may name people, so it is hidden with them.
        let note = contact.note.flatMap { desk.hidesNames ? nil : $0 }.map { ": \($0)" } ?? ""
        return "\(contact.at.day.weekdayAndDate) \(contact.at.time), \(contact.kind.rawValue), "
            + (contact.isTwoWay ? "reached" : "not reached") + note
    }
}
