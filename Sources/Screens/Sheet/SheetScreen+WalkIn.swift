import CareModel
import CaseStore
import TerminalUI

extension SheetScreen {
    /// Finds somebody who came without being on the roster.
    mutating func findWalkIn(at desk: Desk) throws -> Step {
        guard sheet?.line.signedBy == nil else {
            return .warn("The sheet is signed. A opens it again, with the reason.")
        }
        finder = try ClientFinder(at: desk, prompt: "Who came without being on the roster?", enrolledOnly: true)
        return .stay
    }

    /// Adds who was found: present, or for a session that they missed.
    mutating func addWalkIn(_ key: Key, at desk: Desk) throws -> Step {
        guard case .picked(let line) = try finder.answer(key, at: desk) else { return .stay }
        if let row = sheet?.rows.firstIndex(where: { $0.id == line.id }) {
            let ids = sheet?.rows.map(\.id) ?? []
            list.select(row: row, height: listHeight(in: desk.size)) { ids[$0] }
            return .say("Row \(row + 1) is on the sheet already.")
        }
        let missed = try desk.caseFile.missedSessions(of: line.id, before: session)
        targets = [line.id]
        isWalkIn = true
        guard missed.isEmpty else { return try askWhatIsMadeUp(by: line.id, at: desk) }
        return try markWalkIn(.init(client: line.id, status: .present), at: desk)
    }

    /// Marks somebody who isn't on the sheet yet, and goes to their row.
    mutating func markWalkIn(_ mark: MarkAttendance.Mark, at desk: Desk) throws -> Step {
        isWalkIn = false
        let change = MarkAttendance(session: session, marks: [mark])
        do {
            try desk.caseFile.perform(.markAttendance(change), by: desk.actor)
        } catch let refusal as ChangeRefused {
            return .warn(refusal.sentence)
        }
        try reload(at: desk)
        let ids = sheet?.rows.map(\.id) ?? []
        guard let row = ids.firstIndex(of: mark.client) else { return .stay }
        list.select(row: row, height: listHeight(in: desk.size)) { ids[$0] }
        try readChart(at: desk)
        return .say("Row \(row + 1) added, \(mark.status.name). Saved \(desk.moment.local.time). u undoes.")
    }

    /// Opens the roster of the session's group.
    func openRoster() -> Step {
        guard let group = sheet?.line.group else { return .warn("This session has no group, and so no roster.") }
        return .open(GroupScreen(group: group))
    }
}
