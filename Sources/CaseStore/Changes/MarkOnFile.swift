import CareModel

/// A client's mark on a sheet as a change finds it.
struct MarkOnFile {
    let status: AttendanceStatus
    let minutes: Minutes?
    /// Who made it, by name.
    let recordedBy: String?
    let recordedAt: LocalTime?

    /// The mark in words: `late 70 min`.
    var words: String {
        status.name + (minutes.map { " \($0.count) min" } ?? "")
    }
}
