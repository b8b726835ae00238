import CareModel
import CaseStore
import TerminalUI

extension SheetScreen {
    /// Marks the row, or asks first what the mark needs to say.
    mutating func begin(_ status: AttendanceStatus, at desk: Desk) throws -> Step {
        guard let row = selectedRow, let times else { return .stay }
        pendingReason = nil
        if sheet?.line.signedBy != nil {
            return .warn("The sheet is signed. A opens it again, with the reason.")
        }
        switch status {
        case .late, .leftEarly:
            guard sheet?.line.isRunning(at: desk.moment.local) == true else {
                return try ask(.minutes(status), at: desk)
            }
            let minutes = ArrivalTime(times, isLeaving: status == .leftEarly).credited(at: desk.moment.local)
            return try mark(.init(client: row.id, status: status, minutes: minutes), at: desk)
        case .excused: return try ask(.excuse, at: desk)
        case .sentHome: return try ask(.sentHome, at: desk)
        case .makeup: return try askWhatIsMadeUp(by: row.id, at: desk)
        default: return try mark(.init(client: row.id, status: status), at: desk)
        }
    }

    /// Opens a question, with what was typed when it was last left.
    mutating func ask(_ question: SheetPrompt.Question, at desk: Desk) throws -> Step {
        prompt = SheetPrompt(question)
        if let place = draftPlace, let draft = try desk.caseFile.draft(at: place, by: desk.actor) {
            prompt?.field.replace(with: draft.fields["answer"] ?? "")
        }
        return .stay
    }

    /// Where the answer to the open question is kept until it is given.
    private var draftPlace: String? {
        guard let prompt, let name = prompt.draftName else { return nil }
        let client = prompt.question == .reopening ? nil : selectedRow?.id.text
        return (["sheet", session.text, name] + [client].compactMap { $0 }).joined(separator: "/")
    }

    /// Keeps what is typed, so that it is there when the question is asked again.
    func keepPrompt(at desk: Desk) throws {
        guard let prompt, let draftPlace else { return }
        let text = prompt.field.text
        try desk.caseFile.keepDraft(text.isEmpty ? [:] : ["answer": text], at: draftPlace, by: desk.actor)
    }

    /// Closes the question that was answered.
    private mutating func closePrompt(at desk: Desk) throws {
        if let draftPlace { try desk.caseFile.keepDraft([:], at: draftPlace, by: desk.actor) }
        prompt = nil
    }

    mutating func answerPrompt(_ key: Key, at desk: Desk) throws -> Step {
        switch key {
        case .escape:
            let nothing = prompt?.question == .reopening ? "The sheet stays signed" : "Nothing was marked"
            let isKept = draftPlace != nil && prompt?.field.isEmpty == false
            prompt = nil
            return .say(isKept ? "\(nothing); what you typed is kept." : "\(nothing).")
        case .enter: return try takeAnswer(at: desk)
        default:
            switch prompt?.field.handle(key) {
            case .ignored: return .ignored
            case .changed: try keepPrompt(at: desk)
            case .handled, nil: break
            }
            return .stay
        }
    }

    private mutating func takeAnswer(at desk: Desk) throws -> Step {
        guard let asked = prompt, let times else { return .stay }
        let answer = asked.answer
        guard !answer.isEmpty else { return .warn("Type the answer, or press Esc to leave it.") }
        if case .reopening = asked.question { return try reopen(because: answer, at: desk) }
        guard let row = selectedRow else { return .stay }
        switch asked.question {
        case .minutes(let status):
            let reader = ArrivalTime(times, isLeaving: status != .late)
            do {
                let minutes = try reader.credited(from: answer)
                prompt = nil
                return try mark(
                    .init(client: row.id, status: status, minutes: minutes, reason: pendingReason),
                    at: desk
                )
            } catch let problem as ArrivalTime.Unreadable {
                return .warn(problem.sentence)
            }
        case .sentHome:
            try closePrompt(at: desk)
            pendingReason = answer
            return try ask(.minutes(.sentHome), at: desk)
        case .excuse, .reopening:
            try closePrompt(at: desk)
            return try mark(.init(client: row.id, status: .excused, reason: answer), at: desk)
        }
    }

    private mutating func reopen(because reason: String, at desk: Desk) throws -> Step {
        let receipt = try desk.caseFile.perform(
            .reopenSheet(ReopenSheet(session: session, reason: reason)),
            by: desk.actor
        )
        try closePrompt(at: desk)
        try reload(at: desk)
        return .say(receipt.sentence)
    }

    mutating func editTimes(at desk: Desk) throws -> Step {
        guard let row = selectedRow else { return .stay }
        guard sheet?.line.signedBy == nil else {
            return .warn("The sheet is signed. A opens it again, with the reason.")
        }
        switch row.status {
        case .late, .leftEarly: return try ask(.minutes(row.status ?? .late), at: desk)
        case .sentHome:
            pendingReason = row.reason
            return try ask(.minutes(.sentHome), at: desk)
        default: return .warn("Only late, left-early and sent-home marks have times; press l, e or r.")
        }
    }
}
