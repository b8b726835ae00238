import CareModel
import CaseStore
import Synchronization
import TerminalUI

/// Counting the units of many clients beside the screen; a new count, or leaving the screen, ends the one before.
final class UnitCount: Sendable {
    private let latest = Mutex(0)

    /// Counts the units of a scope's clients on some days, and delivers the sums.
    func begin(_ days: ClosedRange<Day>, at desk: Desk) {
        let number = latest.withLock { number in
            number += 1
            return number
        }
        let (caseFile, scope) = (desk.caseFile, desk.scope)
        desk.background.start { [weak self] mailbox in
            do {
                let sums = try caseFile.unitSums(on: days, scope: scope) {
                    self?.latest.withLock { $0 == number } == true
                }
                mailbox.post(.unitSums(sums, days: days, scope: scope))
            } catch is CancellationError {
                // Nobody waits for these sums any more.
            }
        }
    }
}

extension UnitsExport {
    /// Writes the file beside the screen, and says how it went.
    func begin(at desk: Desk) {
        let write = desk.writeUnits
        desk.background.start { mailbox in
            let lines = try write(self)
            mailbox.post(.said("\(lines.counted("line")) in \(path), for you only."))
        }
    }

    /// The name of a file for some days, and for one client by number.
    static func name(for days: ClosedRange<Day>, client: Client.ID? = nil) -> String {
        let number = client.map { "-" + String($0.text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }) } ?? ""
        return "units\(number)-\(days.lowerBound)-to-\(days.upperBound).csv"
    }
}
