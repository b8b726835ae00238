import CareModel

/// The fewest sessions that don't overlap and close a gap, or, where none do, those with the most minutes.
///
/// It is found exactly: with the sessions in the order of their ends, the most minutes that `n` of the first `i` sessions give
/// follow from those of fewer sessions before. The first `n` that is enough is the smallest.
struct SessionSet {
    /// The sessions, in order.
    let sessions: [OpenSession]
    /// Their minutes.
    let minutes: Minutes
    /// Whether they close the gap.
    let isEnough: Bool

    init(closing gap: Minutes, from open: [OpenSession]) {
        let open = open.sorted { ($0.slot.endsAt, $0.slot.id) < ($1.slot.endsAt, $1.slot.id) }
        // How many of the sessions before each one are over when it begins.
        let before = open.map { session in
            open.firstIndex(whereOrdered: { $0.slot.endsAt > session.slot.startsAt })
        }
        // The most minutes with n of the first i sessions, for n = 0, 1, 2, ...
        var table = [Array(repeating: 0 as Int?, count: open.count + 1)]
        while let last = table.last, (last[open.count] ?? 0) < gap.count, table.count <= open.count {
            var row = [Int?](repeating: nil, count: open.count + 1)
            for index in open.indices {
                let with = last[before[index]].map { $0 + open[index].slot.scheduled.count }
                row[index + 1] = [row[index], with].compactMap(\.self).max()
            }
            guard row[open.count] != nil else { break }
            table.append(row)
        }
        // More sessions may come to less where they keep a longer one out, so the best row is looked for.
        let best = table.indices.max { (table[$0][open.count] ?? 0, $1) < (table[$1][open.count] ?? 0, $0) } ?? 0
        let count = table.firstIndex { ($0[open.count] ?? 0) >= gap.count } ?? best
        var chosen: [OpenSession] = []
        var (row, end) = (count, open.count)
        while row > 0, end > 0 {
            if table[row][end] == table[row][end - 1] {
                end -= 1
            } else {
                chosen.append(open[end - 1])
                end = before[end - 1]
                row -= 1
            }
        }
        sessions = chosen.reversed()
        minutes = chosen.reduce(.zero) { $0 + $1.slot.scheduled }
        isEnough = minutes >= gap
    }
}
