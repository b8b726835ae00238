import CareModel

/// One selection of a client for testing, and what came of it.
struct TestTale: Sendable {
    /// The day.
    let day: Day
    /// Why the client was selected.
    var reason = DrugTest.Reason.random
    /// What came of it.
    var outcome = DrugTest.Outcome.collected
    /// When the specimen was collected.
    var at = Clock(9, 50)
    /// Whether the collection was observed.
    var isObserved = false
    /// What is told of the specimen.
    var specimen = SpecimenTale.usual
    /// What else there is to say.
    var note: String?
}
