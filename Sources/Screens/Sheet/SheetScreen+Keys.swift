import CareModel
import CaseStore
import TerminalUI

extension SheetScreen {
    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if signing != nil { return try answerSigning(key, at: desk) }
        if prompt != nil { return try answerPrompt(key, at: desk) }
        if makingUp != nil { return try chooseMissed(key, at: desk) }
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
        makingUp?.paste(text)
        guard prompt != nil else { return .ignored }
        _ = prompt?.field.paste(text)
        try keepPrompt(at: desk)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        guard prompt == nil, signing == nil, makingUp == nil, let rows = sheet?.rows,
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
        case .times: return try editTimes(at: desk)
        case .sign: return try askToSign()
        case .amend:
            guard sheet?.line.signedBy != nil else { return .warn("The sheet is not signed; just change the mark.") }
            return try ask(.reopening, at: desk)
        case .chart:
            guard let row = selectedRow else { return .stay }
            return .open(ChartScreen(client: row.id))
        case .session: return .open(FormScreen(SessionForm(editing: session)))
        case .note: return .open(NotesScreen(session: session))
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
}
