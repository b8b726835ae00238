import CareModel
import CaseStore
import TerminalUI

extension SheetScreen {
    /// Marks the row, or asks first what the mark needs to say.
    mutating func begin(_ status: AttendanceStatus, at desk: Desk) throws -> Step {
        guard let row = targetRows.first, let times else { return .stay }
        pendingReason = nil
        pendingArrival = nil
        if sheet?.line.signedBy != nil {
            return .warn("The sheet is signed. A opens it again, with the reason.")
        }
        switch status {
        case .late, .leftEarly:
            guard sheet?.line.isRunning(at: desk.moment.local) == true else {
                return try ask(.minutes(status), at: desk)
            }
            let time = ArrivalTime(times, isLeaving: status == .leftEarly).time(at: desk.moment.local)
            return try mark(timed(status, time), at: desk)
        case .excused: return try ask(.excuse, at: desk)
        case .sentHome: return try ask(.sentHome, at: desk)
        case .makeup where targets.count > 1:
            return .warn("Make-ups are marked one by one: each is for another session.")
        case .makeup: return try askWhatIsMadeUp(by: row.id, at: desk)
        default: return try mark(.init(client: row.id, status: status), at: desk)
        }
    }

    /// A mark of somebody who came late, or left before the end; what is known of the other end stays.
    private func timed(_ status: AttendanceStatus, _ time: LocalTime) -> MarkAttendance.Mark {
        let row = targetRows.count == 1 ? targetRows.first : nil
        var mark = MarkAttendance.Mark(client: row?.id ?? targets[0], status: status, reason: pendingReason)
        mark.arrivedAt = status == .late ? time : row?.arrivedAt
        mark.leftAt = status == .late ? row?.leftAt : time
        return mark
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
        let client = prompt.question == .reopening ? nil : targets.first?.text
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
        guard !answer.isEmpty || asked.question == .comment else {
            return .warn("Type the answer, or press Esc to leave it.")
        }
        if case .reopening = asked.question { return try reopen(because: answer, at: desk) }
        guard let client = targets.first else { return .stay }
        switch asked.question {
        case .minutes, .arrival, .departure: return try takeTime(answer, asked.question, times, at: desk)
        case .comment:
            try closePrompt(at: desk)
            return try describe(comment: answer, at: desk)
        case .sentHome:
            try closePrompt(at: desk)
            pendingReason = answer
            return try ask(.minutes(.sentHome), at: desk)
        case .excuse, .reopening:
            try closePrompt(at: desk)
            return try mark(.init(client: client, status: .excused, reason: answer), at: desk)
        }
    }

    private mutating func takeTime(
        _ answer: String,
        _ question: SheetPrompt.Question,
        _ times: SessionTimes,
        at desk: Desk
    ) throws -> Step {
        let isLeaving = question != .arrival && question != .minutes(.late)
        do {
            let time = try ArrivalTime(times, isLeaving: isLeaving).time(from: answer)
            prompt = nil
            switch question {
            case .minutes(let status): return try mark(timed(status, time), at: desk)
            case .arrival: return askForDeparture(arrivedAt: time)
            default: return try markTimes(leftAt: time, at: desk)
            }
        } catch let problem as ArrivalTime.Unreadable {
            return .warn(problem.sentence)
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
}
