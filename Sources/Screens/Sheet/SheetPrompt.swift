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
        /// Why a signed sheet is opened again.
        case reopening
    }

    let question: Question
    var field = TextField(maximumLength: 60)

    init(_ question: Question) {
        self.question = question
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
        case .minutes, .reopening: []
        }
    }

    /// The reason that the letters so far mean.
    var answer: String {
        let typed = field.text.trimmed
        guard !typed.isEmpty else { return "" }
        return choices.first { $0.hasPrefix(typed.lowercased()) } ?? typed
    }

    /// What stands before the field.
    var label: String {
        switch question {
        case .minutes(.leftEarly): "Left early: minutes before the end (20), or the time (1010):"
        case .minutes(.sentHome): "Sent home: minutes before the end (20), or the time (1010):"
        case .minutes: "Late: minutes (20), or the time in (920):"
        case .excuse: "Excused because:"
        case .sentHome: "Sent home because:"
        case .reopening: "Amend because:"
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
