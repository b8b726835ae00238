import CareModel
import CaseStore
public import TerminalUI

/// The frame around every screen: it holds the screens that are open, passes them what reaches the program, and does what
/// works everywhere.
public struct Shell: Sendable {
    /// What the loop does after an event, besides drawing.
    public enum Outcome: Sendable {
        case goOn, redraw, suspend, quit
    }

    /// What just happened, in one sentence, and how it is meant.
    struct Sentence: Sendable {
        var text = ""
        var role = Role.text
    }

    /// The smallest window that every screen fits into.
    static let smallest = Size(width: 80, height: 24)

    var desk: Desk
    var screens: [any Screen]
    var overlay: Overlay?
    var sentence = Sentence()
    /// What was said lately, the latest last, for those who read slowly.
    var messages: [String] = []
    var size: Size
    /// Whether ^C was just pressed.
    var isLeaving = false

    /// Opens the first screen in a window of some size.
    public init(desk: Desk, size: Size) throws {
        self.desk = desk
        self.size = size
        self.desk.size = Size(width: size.width, height: size.height - 3)
        var today = TodayScreen()
        try today.reload(at: self.desk)
        screens = [today]
        lookAtToday()
    }

    /// Has the plan engine look at everybody for today where it hasn't, beside the screen.
    private func lookAtToday() {
        let caseFile = desk.caseFile
        desk.background.start { mailbox in
            try caseFile.lookAtToday { rest in
                mailbox.post(.lookedAt(rest: rest))
                return true
            }
        }
    }

    /// Takes what work beside the screen has found out.
    public mutating func receive(_ delivery: Delivery) {
        attempt { shell in
            switch delivery {
            case .failed(let sentence): shell.say(sentence, .danger)
            case .said(let sentence): shell.say(sentence)
            case .lookedAt(let rest) where rest > 0:
                shell.sentence = Sentence(text: "Looking at the records for today: \(rest) clients to go.")
            case .lookedAt:
                shell.sentence = Sentence(text: "Every record was looked at for today.")
                try shell.reloadTop()
            case .trends, .weekTally, .weekHours, .unitSums, .monthMinutes:
                for index in shell.screens.indices { try shell.screens[index].receive(delivery, at: shell.desk) }
            }
        }
    }

    /// Notes that the last picture has been seen.
    public mutating func seen() {
        screens[screens.count - 1].seen()
        armQuestion()
    }

    /// Says what just happened; it stays until the next key.
    mutating func say(_ text: String, _ role: Role = .text) {
        guard !text.isEmpty else { return }
        sentence = Sentence(text: text, role: role)
        messages = messages.suffix(199) + ["\(desk.moment.local.time)  \(text)"]
    }

    /// Does something that may fail; a failure is said, and the screen stays as it was.
    mutating func attempt(_ work: (inout Shell) throws -> Void) {
        do {
            try work(&self)
        } catch {
            say(Explanation.sentence(for: error), .danger)
        }
    }

    /// Reads again what the top screen shows.
    ///
    /// A screen whose record is gone, as after an undo, gives way to the one below.
    mutating func reloadTop() throws {
        while true {
            do {
                return try screens[screens.count - 1].reload(at: desk)
            } catch is RecordGone where screens.count > 1 {
                screens.removeLast()
            }
        }
    }
}

/// What a screen showed isn't on file any more.
struct RecordGone: Error {}
