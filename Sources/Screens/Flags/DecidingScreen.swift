import CareModel
import TerminalUI

/// A screen on which a digit decides, once a prompt has its reason.
protocol DecidingScreen: Screen {
    /// The question for the reason, while it is asked.
    var prompt: DecisionPrompt? { get set }

    /// Makes the decision.
    mutating func decide(
        _ decision: ReviewDecision,
        rationale: String,
        holdUntil: Day?,
        at desk: Desk
    ) throws -> Step
}

extension DecidingScreen {
    var takesText: Bool { prompt != nil }

    /// The keys that work while the reason is asked.
    static var promptHints: [KeyHint] {
        [KeyHint("Enter", "Decide"), KeyHint("Esc", "Leave it", place: .always)]
    }

    /// The digits, for the help.
    static var decisionHelp: HelpSection {
        HelpSection(
            heading: "Decide",
            entries: DecisionPrompt.decisions.enumerated().map { index, decision in
                HelpEntry(
                    keys: [.character(Character("\(index + 1)"))],
                    keyText: "\(index + 1)",
                    label: decision.name,
                    help: "Decide: \(decision.name)."
                )
            }
        )
    }

    /// Answers a key while the reason is asked; what is typed is kept with every key.
    mutating func answerPrompt(_ key: Key, at desk: Desk) throws -> Step {
        guard var prompt else { return .stay }
        let response = prompt.handle(key, today: desk.today)
        self.prompt = prompt
        switch response {
        case .handled:
            try prompt.keepDraft(at: desk)
            return .stay
        case .ignored: return .ignored
        case .cancelled:
            self.prompt = nil
            return .say(prompt.reason.isEmpty ? "Nothing was decided." : "Nothing was decided; your words are kept.")
        case .refused(let sentence): return .warn(sentence)
        case .decided(let rationale, let holdUntil):
            let step = try decide(prompt.decision, rationale: rationale, holdUntil: holdUntil, at: desk)
            self.prompt = nil
            try prompt.dropDrafts(at: desk)
            return step
        }
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        prompt?.paste(text)
        try prompt?.keepDraft(at: desk)
        return .stay
    }
}
