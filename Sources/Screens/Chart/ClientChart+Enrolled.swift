import CareModel
import CaseStore

extension ClientChart {
    /// Whether the latest stay still goes on.
    var isEnrolled: Bool { episode.map { $0.record.dischargedOn == nil } ?? false }
}
