public import CareModel
import GRDB
import PlanEngine

/// A client's hours of one week.
public struct ClientHours: Hashable, Sendable {
    /// The client.
    public let client: Client.ID
    /// What the plan requires.
    public let required: Minutes
    /// What was credited.
    public let credited: Minutes

    /// Creates the hours of a client.
    public init(client: Client.ID, required: Minutes, credited: Minutes) {
        self.client = client
        self.required = required
        self.credited = credited
    }
}

extension CaseFile {
    /// The hours of a week of everybody who was enrolled on one of its days, by client number.
    public func hours(weekOf day: Day) throws -> (week: Week, clients: [ClientHours]) {
        try read { db in
            let week = Week(containing: day, startingOn: try ProgrammeFacts.weekStart(in: db))
            var stays: [Client.ID: [ClientRecord]] = [:]
            var known: Set<Episode.ID> = []
            for day in week.days {
                let reader = try RecordReader(db, clients: 0...Int64.max, on: day, readingsSince: day)
                while let entry = try reader.next() {
                    guard known.insert(entry.record.episode.id).inserted else { continue }
                    stays[entry.record.client, default: []].append(entry.record)
                }
            }
            let hours = stays.map { client, stays in
                let (required, credited) = ClientRecord.hours(of: stays, on: week.days)
                return ClientHours(client: client, required: required, credited: credited)
            }
            return (week, hours.sorted { $0.client < $1.client })
        }
    }
}
