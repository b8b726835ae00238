import CareModel
import CaseStore
import TerminalUI

extension SheetScreen {
    /// What a make-up stands for: a missed session, or one that isn't known.
    enum MadeUp: Hashable, Sendable {
        case session(MissedSession)
        case unknown
    }

    /// Asks which missed session a make-up stands for; where none is on file there is nothing to ask.
    mutating func askWhatIsMadeUp(by client: Client.ID, at desk: Desk) throws -> Step {
        let missed = try desk.caseFile.missedSessions(of: client, before: session)
        guard !missed.isEmpty else {
            return try mark(.init(client: client, status: .makeup), saying: ", no missed session on file", at: desk)
        }
        let entries = missed.map { PickerEntry(id: MadeUp.session($0), title: Self.words(for: $0)) }
        let other = isWalkIn ? "None: came besides, simply present" : "Another one, or not known"
        makingUp = Picker(entries + [PickerEntry(id: .unknown, title: other)], prompt: "Find:")
        return .stay
    }

    private static func words(for missed: MissedSession) -> String {
        "\(missed.startsAt.day.weekdayAndDate) \(missed.startsAt.time)  \(missed.title), \(missed.status.name)"
    }

    mutating func chooseMissed(_ key: Key, at desk: Desk) throws -> Step {
        guard let client = targets.first else { return .stay }
        switch makingUp?.handle(key, height: Self.makingUpSize.height - 2) {
        case .picked(.session(let missed)):
            makingUp = nil
            let day = missed.startsAt.day.weekdayAndDate
            let mark = MarkAttendance.Mark(client: client, status: .makeup, makesUp: missed.id)
            return isWalkIn ? try markWalkIn(mark, at: desk) : try self.mark(mark, saying: " for \(day)", at: desk)
        case .picked(.unknown):
            makingUp = nil
            if isWalkIn { return try markWalkIn(.init(client: client, status: .present), at: desk) }
            return try mark(.init(client: client, status: .makeup), at: desk)
        case .cancelled:
            makingUp = nil
            isWalkIn = false
            return .say("Nothing was marked.")
        case .handled, .ignored, nil: return .stay
        }
    }

    private static let makingUpSize = Size(width: 64, height: 13)

    func drawMakingUp(on canvas: inout Canvas) {
        guard let makingUp else { return }
        let box = canvas.bounds.centered(Self.makingUpSize)
        canvas.fade(canvas.bounds)
        canvas.box(box, title: "What does it make up for?")
        canvas.within(box.inset(columns: 2, rows: 1)) { makingUp.draw(on: &$0) }
    }
}
