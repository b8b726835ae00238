import CareModel
import CaseStore
import TerminalUI

extension SheetScreen {
    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if signing != nil { return try answerSigning(key, at: desk) }
        if prompt != nil { return try answerPrompt(key, at: desk) }
        if case .character(let digit) = key, digit.isASCII, digit.isNumber { return try jump(digit, at: desk) }
        digits = ""
        let ids = sheet?.rows.map(\.id) ?? []
        guard let action = Self.keys.action(for: key) else {
            guard list.handle(key, height: listHeight(in: desk.size), id: { ids[$0] }) else { return .ignored }
            try readChart(at: desk)
            return .stay
        }
        return try perform(action, at: desk)
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        guard prompt != nil else { return .ignored }
        _ = prompt?.field.paste(text)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        guard prompt == nil, signing == nil, let rows = sheet?.rows,
            let row = list.row(onLine: point.y - 2, height: listHeight(in: desk.size))
        else { return .stay }
        list.select(row: row, height: listHeight(in: desk.size)) { rows[$0].id }
        try readChart(at: desk)
        return .stay
    }

    private mutating func perform(_ action: SheetAction, at desk: Desk) throws -> Step {
        switch action {
        case .allPresent: return try markAll(at: desk)
        case .mark(let status): return try begin(status, at: desk)
        case .clear: return try clear(at: desk)
        case .repeatMark: return try repeatMark(at: desk)
        case .times: return editTimes()
        case .sign: return try askToSign()
        case .amend:
            guard sheet?.line.signedBy != nil else { return .warn("The sheet is not signed; just change the mark.") }
            prompt = SheetPrompt(.reopening)
            return .stay
        case .chart:
            guard let row = selectedRow else { return .stay }
            return .open(ChartScreen(client: row.id))
        case .session: return .open(FormScreen(SessionForm(editing: session)))
        case .back: return .close
        }
    }

    /// Goes to the row whose number the digits add up to; a digit that no row answers begins a new number.
    private mutating func jump(_ digit: Character, at desk: Desk) throws -> Step {
        guard let rows = sheet?.rows else { return .stay }
        digits.append(digit)
        if Int(digits).map({ !(1...max(1, rows.count)).contains($0) }) ?? true { digits = String(digit) }
        guard let number = Int(digits), rows.indices.contains(number - 1) else {
            digits = ""
            return .warn("There is no row \(digit); the sheet has \(rows.count).")
        }
        list.select(row: number - 1, height: listHeight(in: desk.size)) { rows[$0].id }
        try readChart(at: desk)
        return .stay
    }

    /// Marks the row, or asks first what the mark needs to say.
    private mutating func begin(_ status: AttendanceStatus, at desk: Desk) throws -> Step {
        guard let row = selectedRow, let times else { return .stay }
        pendingReason = nil
        if sheet?.line.signedBy != nil {
            return .warn("The sheet is signed. A opens it again, with the reason.")
        }
        switch status {
        case .late, .leftEarly:
            guard sheet?.line.isRunning(at: desk.moment.local) == true else {
                prompt = SheetPrompt(.minutes(status))
                return .stay
            }
            let minutes = ArrivalTime(times, isLeaving: status == .leftEarly).credited(at: desk.moment.local)
            return try mark(.init(client: row.id, status: status, minutes: minutes), at: desk)
        case .excused: prompt = SheetPrompt(.excuse)
        case .sentHome: prompt = SheetPrompt(.sentHome)
        default: return try mark(.init(client: row.id, status: status), at: desk)
        }
        return .stay
    }

    private mutating func answerPrompt(_ key: Key, at desk: Desk) throws -> Step {
        switch key {
        case .escape:
            prompt = nil
            return .say("Nothing was marked.")
        case .enter: return try takeAnswer(at: desk)
        default:
            guard prompt?.field.handle(key) == .ignored else { return .stay }
            return .ignored
        }
    }

    private mutating func takeAnswer(at desk: Desk) throws -> Step {
        guard let asked = prompt, let times else { return .stay }
        let answer = asked.answer
        guard !answer.isEmpty else { return .warn("Type the answer, or press Esc to leave it.") }
        if case .reopening = asked.question {
            prompt = nil
            let receipt = try desk.caseFile.perform(
                .reopenSheet(ReopenSheet(session: session, reason: answer)),
                by: desk.actor
            )
            try reload(at: desk)
            return .say(receipt.sentence)
        }
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
            pendingReason = answer
            prompt = SheetPrompt(.minutes(.sentHome))
            return .stay
        case .excuse, .reopening:
            prompt = nil
            return try mark(.init(client: row.id, status: .excused, reason: answer), at: desk)
        }
    }

    private mutating func editTimes() -> Step {
        guard let row = selectedRow else { return .stay }
        guard sheet?.line.signedBy == nil else {
            return .warn("The sheet is signed. A opens it again, with the reason.")
        }
        switch row.status {
        case .late, .leftEarly:
            prompt = SheetPrompt(.minutes(row.status ?? .late))
        case .sentHome:
            pendingReason = row.reason
            prompt = SheetPrompt(.minutes(.sentHome))
        default: return .warn("Only late, left-early and sent-home marks have times; press l, e or r.")
        }
        return .stay
    }
}
