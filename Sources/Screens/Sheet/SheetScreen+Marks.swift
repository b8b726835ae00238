import CareModel
import CaseStore
import TerminalUI

extension SheetScreen {
    /// Makes a mark on the rows it is for, and says it with what else there is to say of it.
    mutating func mark(_ mark: MarkAttendance.Mark, saying words: String = "", at desk: Desk) throws -> Step {
        let before = targetRows
        let marks = before.map { row in
            var own = mark
            own.client = row.id
            own.seen = seenMarks[row.id]
            return own
        }
        guard !marks.isEmpty else { return .warn("Nobody is on this row.") }
        let receipt: Receipt
        do {
            let change = MarkAttendance(session: session, marks: marks)
            receipt = try desk.caseFile.perform(.markAttendance(change), by: desk.actor)
        } catch let refusal as ChangeRefused {
            // What somebody else has done meanwhile is on the sheet before the key is pressed again.
            try reload(at: desk)
            return .warn(refusal.sentence)
        }
        lastMark = mark
        try reload(at: desk)
        noteSeen(targetRows)
        return .say(Self.saved(sentence(for: mark, words, before: before), receipt, desk))
    }

    /// What was marked: `Row 3 late, 70 of 90 minutes, was present`, or `5 rows excused`.
    private func sentence(for mark: MarkAttendance.Mark, _ words: String, before: [SessionSheet.Row]) -> String {
        guard before.count == 1, let old = before.first, let sheet, let row = targetRows.first else {
            return "\(before.count) rows \(mark.status.name)\(words)"
        }
        let number = (sheet.rows.firstIndex { $0.id == row.id } ?? 0) + 1
        var sentence = "Row \(number) \(mark.status.name)\(words)"
        if let minutes = row.minutes { sentence += ", \(minutes.count) of \(sheet.scheduled.count) minutes" }
        if let elsewhere = row.countedElsewhere { sentence += " (\(elsewhere.count) count in another session)" }
        if let status = old.status, status != mark.status { sentence += ", was \(status.name)" }
        return sentence
    }

    /// Marks everybody present who isn't marked.
    mutating func markAll(at desk: Desk) throws -> Step {
        guard let sheet else { return .stay }
        let unmarked = sheet.rows.filter { $0.status == nil && !$0.isOnLeave }
        guard !unmarked.isEmpty else { return .say("Everybody is marked already; nothing was changed.") }
        let marks = unmarked.map { MarkAttendance.Mark(client: $0.id, status: .present) }
        let receipt = try desk.caseFile.perform(
            .markAttendance(MarkAttendance(session: session, marks: marks, onlyUnmarked: true)),
            by: desk.actor
        )
        lastMark = marks.last
        try reload(at: desk)
        noteMarked(marks)
        return .say(Self.saved("\(marks.count) marked present", receipt, desk))
    }

    /// Notes what this person has just marked as seen, before the next picture shows it.
    private mutating func noteMarked(_ marks: [MarkAttendance.Mark]) {
        let clients = Set(marks.map(\.client))
        noteSeen((sheet?.rows ?? []).filter { clients.contains($0.id) && $0.status == .present })
    }

    mutating func clear(at desk: Desk) throws -> Step {
        let rows = targetRows.filter { $0.status != nil }
        guard !rows.isEmpty else { return .say("Row \(rowNumber ?? 0) is not marked.") }
        for row in rows {
            try desk.caseFile.perform(.clearMark(ClearMark(session: session, client: row.id)), by: desk.actor)
        }
        try reload(at: desk)
        noteSeen(targetRows)
        let words = rows.count == 1 ? "Row \(rowNumber ?? 0) is" : "\(rows.count) rows are"
        return .say("\(words) not marked any more. Saved \(desk.moment.local.time). u undoes.")
    }

    /// Makes the last mark again on the next row.
    mutating func repeatMark(at desk: Desk) throws -> Step {
        guard var mark = lastMark else { return .say("There is no mark to repeat yet.") }
        guard let rows = sheet?.rows, let number = rowNumber, rows.indices.contains(number) else {
            return .say("This is the last row.")
        }
        list.select(row: number, height: listHeight(in: desk.size)) { rows[$0].id }
        mark.client = rows[number].id
        targets = [mark.client]
        // Everybody makes up for a session of their own.
        if mark.status == .makeup { return try begin(.makeup, at: desk) }
        return try self.mark(mark, at: desk)
    }

    mutating func askToSign() throws -> Step {
        guard let sheet else { return .stay }
        if let signedBy = sheet.line.signedBy { return .warn("The sheet was signed by \(signedBy) already.") }
        guard sheet.unmarked == 0 else {
            let rows = sheet.unmarked == 1 ? "row is" : "rows are"
            return .warn("Cannot sign: \(sheet.unmarked) \(rows) not marked.")
        }
        guard !sheet.rows.isEmpty else { return .warn("Cannot sign: nobody is on this sheet.") }
        signing = Dialog(
            title: "Sign this sheet",
            text: "\(tally(of: sheet)). After this no mark changes without a reason.",
            buttons: [DialogButton(true, label: "Sign"), DialogButton(false, label: "Back")],
            safe: false,
            selecting: true
        )
        return .stay
    }

    mutating func answerSigning(_ key: Key, at desk: Desk) throws -> Step {
        guard let isSigned = signing?.handle(key) else { return .stay }
        signing = nil
        guard isSigned else { return .say("Not signed.") }
        try desk.caseFile.perform(.signSheet(SignSheet(session: session)), by: desk.actor)
        try reload(at: desk)
        return .say("Sheet signed \(desk.moment.local.time). u undoes.")
    }

    /// How many of each: `10 present, 1 late, 1 no-show`.
    func tally(of sheet: SessionSheet) -> String {
        AttendanceStatus.allCases.compactMap { status in
            let count = sheet.rows.count { $0.status == status }
            return count == 0 ? nil : "\(count) \(status.name)"
        }.joined(separator: ", ")
    }

    private static func saved(_ sentence: String, _ receipt: Receipt, _ desk: Desk) -> String {
        "\(sentence). Saved \(desk.moment.local.time). u undoes." + (receipt.flagNewsInWords.map { " \($0)" } ?? "")
    }
}
