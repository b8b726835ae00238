import CareModel
import CaseStore
import TerminalUI

extension SheetScreen {
    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if signing != nil { return try answerSigning(key, at: desk) }
        if prompt != nil { return try answerPrompt(key, at: desk) }
        if makingUp != nil { return try chooseMissed(key, at: desk) }
        if finder != nil { return try addWalkIn(key, at: desk) }
        if let step = try typeRows(key, at: desk) { return step }
        let ids = sheet?.rows.map(\.id) ?? []
        guard let action = Self.keys.action(for: key) else {
            guard list.handle(key, height: listHeight(in: desk.size), id: { ids[$0] }) else { return .ignored }
            numbers.removeAll()
            try readChart(at: desk)
            return .stay
        }
        let rows = sheet?.rows ?? []
        targets =
            numbers.isEmpty
            ? [list.selection].compactMap { $0 }
            : numbers.numbers.compactMap { rows.indices.contains($0 - 1) ? rows[$0 - 1].id : nil }
        numbers.removeAll()
        return try perform(action, at: desk)
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        makingUp?.paste(text)
        try finder?.paste(text, at: desk)
        guard prompt != nil else { return .ignored }
        _ = prompt?.field.paste(text)
        try keepPrompt(at: desk)
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        guard prompt == nil, signing == nil, makingUp == nil, finder == nil, let rows = sheet?.rows,
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
        case .mode: return try changeMode(at: desk)
        case .comment: return try askForComment(at: desk)
        case .walkIn: return try findWalkIn(at: desk)
        case .roster: return openRoster()
        case .sign: return try askToSign()
        case .amend:
            guard sheet?.line.signedBy != nil else { return .warn("The sheet is not signed; just change the mark.") }
            return try ask(.reopening, at: desk)
        case .chart:
            guard let row = selectedRow else { return .stay }
            return .open(ChartScreen(client: row.id))
        case .session: return .open(FormScreen(SessionForm(editing: session)))
        case .back: return .close
        }
    }

    /// Takes row numbers: the row of the last one is gone to, and the next mark is made on all of them.
    ///
    /// A `-` behind a number waits for the end of a range; a second one takes the mark of the row away, as it would alone.
    private mutating func typeRows(_ key: Key, at desk: Desk) throws -> Step? {
        guard case .character(let character) = key, let rows = sheet?.rows else { return nil }
        let isDigit = character.isASCII && character.isNumber
        guard isDigit || character == "-" || character == "," else { return nil }
        guard numbers.take(character, rows: rows.count) else {
            guard isDigit else { return nil }
            return .warn("There is no row \(character); the sheet has \(rows.count).")
        }
        guard isDigit, let number = numbers.last, rows.indices.contains(number - 1) else { return .stay }
        list.select(row: number - 1, height: listHeight(in: desk.size)) { rows[$0].id }
        try readChart(at: desk)
        return .stay
    }
}
