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
}

extension CaseFile {
    /// The hours of a week of everybody who was enrolled on one of its days, by client number.
    public func hours(weekOf day: Day) throws -> (week: Week, clients: [ClientHours]) {
        try read { db in
            let week = Week(containing: day, startingOn: try ProgrammeFacts.weekStart(in: db))
            var hours: [Client.ID: ClientHours] = [:]
            var counted: Set<Episode.ID> = []
            for day in week.days {
                let reader = try RecordReader(db, clients: 0...Int64.max, on: day, readingsSince: day)
                while let entry = try reader.next() {
                    let record = entry.record
                    guard counted.insert(record.episode.id).inserted else { continue }
                    let earlier = hours[record.client]
                    hours[record.client] = ClientHours(
                        client: record.client,
                        required: (earlier?.required ?? .zero) + record.required(on: week.days),
                        credited: (earlier?.credited ?? .zero) + record.credited(on: week.days)
                    )
                }
            }
            return (week, hours.values.sorted { $0.client < $1.client })
        }
    }
}
