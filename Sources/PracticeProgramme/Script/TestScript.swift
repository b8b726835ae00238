import CareModel

/// What is special about a client's drug tests; everything else is routine.
struct TestScript: Sendable {
    /// What is told of routine specimens, counted back from the latest one before today, which is 0.
    var specimens: [Int: SpecimenTale] = [:]
    /// The last day on which a routine test may lie, where they stopped.
    var lastRoutineDay: Day?
    /// Tests beside the routine.
    var others: [TestTale] = []
}
