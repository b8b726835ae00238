import CareModel
import TerminalUI

/// A question at the foot of the sheet that a mark needs answered.
struct SheetPrompt: Sendable {
    /// What is asked.
    enum Question: Hashable, Sendable {
        /// How late, or how early gone, in minutes or as a time.
        case minutes(AttendanceStatus)
        /// Why somebody is excused.
        case excuse
        /// Why somebody was sent home.
        case sentHome
        /// When somebody came, then when they left.
        case arrival, departure
        /// What else there is to say of somebody.
        case comment
        /// Why a signed sheet is opened again.
        case reopening
    }

    let question: Question
    var field: TextField

    init(_ question: Question) {
        self.question = question
        field = TextField(maximumLength: question == .comment ? 400 : 60)
    }

    /// Reasons to choose from by their first letters; any other words are a reason too.
    var choices: [String] {
        switch question {
        case .excuse:
            [
                "illness", "medical appointment", "court", "work", "childcare", "transport", "weather", "bereavement",
                "religious", "other provider",
            ]
        case .sentHome: ["impaired", "ill", "behaviour"]
        case .minutes, .arrival, .departure, .comment, .reopening: []
        }
    }

    /// The reason that the letters so far mean.
    var answer: String {
        let typed = field.text.trimmed
        guard !typed.isEmpty else { return "" }
        return choices.first { $0.hasPrefix(typed.lowercased()) } ?? typed
    }

    /// What stands before the field; the examples are times of the session.
    func label(_ times: SessionTimes) -> String {
        switch question {
        case .minutes(.late): "Late: minutes (20) or the time they came (\(example(times, isLeaving: false))):"
        case .minutes(let status):
            "\(status == .sentHome ? "Sent home" : "Left early"): minutes before the end (20) "
                + "or the time (\(example(times, isLeaving: true))):"
        case .excuse: "Why the absence is excused:"
        case .sentHome: "Why the client was sent home:"
        case .arrival: "Came at (minutes late, or the time):"
        case .departure: "Left at (minutes before the end, or the time):"
        case .comment: "Comment:"
        case .reopening: "Why the signed sheet is opened again:"
        }
    }

    private func example(_ times: SessionTimes, isLeaving: Bool) -> String {
        ArrivalTime(times, isLeaving: isLeaving).example.description
    }

    /// What the key bar says of Enter.
    var verb: String {
        switch question {
        case .reopening: "Amend"
        case .arrival: "Next"
        case .comment: "Save"
        case .minutes, .excuse, .sentHome, .departure: "Mark"
        }
    }

    /// What stands under the field of a question with choices.
    var advice: String {
        choices.isEmpty ? "" : "First letters choose: \(choices.joined(separator: ", ")). Or write why."
    }

    /// What the letters so far mean, where that isn't what they say.
    var meaning: String {
        guard !choices.isEmpty, !answer.isEmpty else { return "" }
        return choices.contains(answer) ? answer : "in your own words"
    }

    /// Where unfinished words are kept; minutes are typed anew.
    var draftName: String? {
        switch question {
        case .minutes, .arrival, .departure: nil
        case .comment: "comment"
        case .excuse: "excuse"
        case .sentHome: "sent home"
        case .reopening: "amend"
        }
    }
}

extension String {
    /// The text without blanks at its ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
