import CareModel
import CaseStore

/// How long the plan engine takes, held against reading its rows and doing nothing with them.
struct EngineFigures {
    let database: String
    let programme: GeneratedProgramme

    func measure() throws -> [Figure] {
        let instant = Instant(milliseconds: Int64(GeneratedProgramme.today.number) * 86_400_000 + 36_000_000)
        let caseFile = try CaseFile.open(at: database, creation: .never, clock: CaseClock { instant })
        var findings = 0
        var rows = 0
        // In pairs, so that a busy machine slows down both.
        var (engine, loop) = ([Double](), [Double]())
        for _ in 0..<5 {
            findings = 0
            engine.append(
                try Self.seconds { try caseFile.findings(on: GeneratedProgramme.today) { _ in findings += 1 } }
            )
            loop.append(try Self.seconds { rows = try StepLoop(database).run(on: GeneratedProgramme.today) })
        }
        var one = Timings()
        for place in 0..<min(200, programme.size.enrolled) {
            let client = programme.stay(inPlace: place, week: programme.size.weeks - 1).client
            let start = ContinuousClock.now
            try caseFile.findings(on: GeneratedProgramme.today, client: client) { _ in }
            one.add(.now - start)
        }
        let (run, floor) = (engine.min() ?? .nan, loop.min() ?? .nan)
        return [
            Figure("engine: everybody, ms", run * 1000),
            Figure("engine: rows it needs", Double(rows), decimals: 0),
            Figure("engine: a loop over sqlite3_step, ms", floor * 1000),
            Figure("engine: ratio to the loop", run / floor, decimals: 2),
            Figure("engine: findings", Double(findings), decimals: 0),
            Figure("engine: one client, ms, p50 / p99", one.text),
        ]
    }

    private static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try work()
        return (ContinuousClock.now - start).seconds
    }
}
