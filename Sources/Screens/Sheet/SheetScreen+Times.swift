import CareModel
import CaseStore
import TerminalUI

extension SheetScreen {
    /// Asks when the client of the row came and left, beginning with what is on file.
    mutating func editTimes(at desk: Desk) throws -> Step {
        guard let row = targetRows.first, let times else { return .stay }
        guard sheet?.line.signedBy == nil else {
            return .warn("The sheet is signed. A opens it again, with the reason.")
        }
        guard targets.count == 1 else { return .warn("Times are changed one row at a time.") }
        guard row.status?.isAttended == true else {
            return .warn("Only somebody who was there has times; press p, l or e first.")
        }
        pendingReason = row.reason
        prompt = SheetPrompt(.arrival)
        prompt?.field.replace(with: (row.arrivedAt ?? times.start).time.description, selecting: true)
        return .stay
    }

    /// Goes on to ask when the client left.
    mutating func askForDeparture(arrivedAt: LocalTime) -> Step {
        guard let row = targetRows.first, let times else { return .stay }
        pendingArrival = arrivedAt
        prompt = SheetPrompt(.departure)
        prompt?.field.replace(with: (row.leftAt ?? times.end).time.description, selecting: true)
        return .stay
    }

    /// Marks when the client came and left; what the row is called follows from where the most was missed.
    mutating func markTimes(leftAt: LocalTime, at desk: Desk) throws -> Step {
        guard let row = targetRows.first, let status = row.status, let times else { return .stay }
        let arrivedAt = pendingArrival ?? times.start
        guard arrivedAt < leftAt else { return .warn("Out at \(leftAt.time) isn't after in at \(arrivedAt.time).") }
        let missed = (start: arrivedAt.minutes - times.start.minutes, end: times.end.minutes - leftAt.minutes)
        var mark = MarkAttendance.Mark(client: row.id, status: status, reason: pendingReason)
        mark.arrivedAt = arrivedAt > times.start ? arrivedAt : nil
        mark.leftAt = leftAt < times.end ? leftAt : nil
        switch status {
        case .sentHome:
            mark.leftAt = leftAt
        case .makeup: mark.makesUp = row.makesUp
        default:
            let grace = times.grace.count
            mark.status =
                max(missed.start, missed.end) <= grace
                ? .present : missed.start >= missed.end ? .late : .leftEarly
        }
        return try self.mark(mark, at: desk)
    }

    /// Changes how the client takes part: in the room, by video, by audio only, and round again.
    mutating func changeMode(at desk: Desk) throws -> Step {
        guard let row = targetRows.first else { return .stay }
        guard row.status?.isAttended == true else {
            return .warn("Mark the client present first, then how they took part.")
        }
        let next: AttendanceDetail.Mode? =
            switch row.mode {
            case nil: .video
            case .video: .audio
            case .audio: nil
            }
        for row in targetRows where row.status?.isAttended == true && row.mode != next {
            let change = DescribeAttendance(session: session, client: row.id, mode: next, comment: row.comment)
            try desk.caseFile.perform(.describeAttendance(change), by: desk.actor)
        }
        try reload(at: desk)
        return .say("\(rowWords) \(next?.name ?? "in the room"). u undoes.")
    }

    /// Asks what else there is to say of the row's client.
    mutating func askForComment(at desk: Desk) throws -> Step {
        guard let row = targetRows.first else { return .stay }
        guard sheet?.line.signedBy == nil else {
            return .warn("The sheet is signed. A opens it again, with the reason.")
        }
        targets = [row.id]
        let step = try ask(.comment, at: desk)
        if prompt?.field.isEmpty == true { prompt?.field.replace(with: row.comment ?? "") }
        return step
    }

    /// Writes the comment; an empty one takes it away.
    mutating func describe(comment: String, at desk: Desk) throws -> Step {
        guard let row = targetRows.first else { return .stay }
        guard comment != row.comment ?? "" else { return .say("The comment is as it was.") }
        let change = DescribeAttendance(session: session, client: row.id, mode: row.mode, comment: comment)
        try desk.caseFile.perform(.describeAttendance(change), by: desk.actor)
        try reload(at: desk)
        return .say("\(rowWords): comment \(comment.isEmpty ? "taken away" : "saved"). u undoes.")
    }

    /// Which rows a change was for.
    private var rowWords: String {
        targets.count == 1 ? "Row \(rowNumber ?? 0)" : "\(targets.count) rows"
    }
}
