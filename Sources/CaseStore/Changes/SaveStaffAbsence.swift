public import CareModel
import GRDB

/// Says that somebody who leads sessions isn't there for some days.
///
/// Sessions ahead that they lead go to the stand-in or the co-facilitator; where there is none, the programme cancels them.
public struct SaveStaffAbsence: Codable, Sendable {
    /// The absence as it should be.
    public var absence: StaffAbsence
    /// The version that somebody had before them, of the record or of the whole file.
    public var basedOn: RecordVersion?

    /// Creates a change of an absence.
    public init(_ absence: StaffAbsence, basedOn: RecordVersion?) {
        self.absence = absence
        self.basedOn = basedOn
    }
}

extension SaveStaffAbsence: Effect {
    static let kind = "absence"

    func apply(to ledger: Ledger) throws -> String {
        if absence.to < absence.from { throw ChangeRefused("The absence ends before it begins.") }
        if absence.standIn == absence.member { throw ChangeRefused("Nobody stands in for themselves.") }
        try ledger.requireUnchanged(absence, in: StaffAbsenceTable.self, since: basedOn)
        _ = try ledger.putDescribing(absence, in: StaffAbsenceTable.self)
        let timetable = try Timetable(ledger.db)
        let place = SessionPlace(ledger)
        var (handedOver, calledOff) = (0, 0)
        let theirs = "x.held IS NOT 'no' AND x.counselor = (SELECT n FROM staff WHERE id = ?4)"
        for id in try place.ahead(on: absence.from...absence.to, where: theirs, absence.member.text) {
            var arrangement = try place.arrangement(of: id)
            let day = try SheetOnFile(id, in: ledger).day
            switch timetable.leader(of: absence.member, on: day, together: arrangement.coCounselor) {
            case .nobody(let reason):
                try place.callOff(id, because: reason)
                calledOff += 1
            case .one(let leader):
                let number = try ledger.references.number(of: leader, column: "counselor")
                try ledger.update(.record(id, in: SessionTable.self), set: [("counselor", cell(number))])
                if arrangement.coCounselor == leader { arrangement.coCounselor = nil }
                try place.put(arrangement)
                handedOver += 1
            }
        }
        try place.dealTopics(from: ledger.moment.local)
        return try sentence(handedOver, calledOff, ledger)
    }

    private func sentence(_ handedOver: Int, _ calledOff: Int, _ ledger: Ledger) throws -> String {
        let sql = "SELECT name FROM staff WHERE id = ?"
        let name = try String.fetchOne(ledger.db, sql: sql, arguments: [absence.member.text]) ?? absence.member.text
        var words = "\(name) absent from \(absence.from.withYear) to \(absence.to.withYear)"
        if handedOver > 0 { words += ", \(handedOver) \(handedOver == 1 ? "session" : "sessions") handed over" }
        if calledOff > 0 { words += ", \(calledOff) \(calledOff == 1 ? "session" : "sessions") called off" }
        return words
    }
}
