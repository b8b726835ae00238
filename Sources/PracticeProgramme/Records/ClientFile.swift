import CareModel

/// All records of one client, written from the script.
struct ClientFile {
    let client: Client
    let episodes: [Episode]
    let levels: [LevelPlacement]
    let plans: [TreatmentPlan]
    let items: [PlanItem]
    let reviews: [PlanReview]
    let attendance: [Attendance]
    let tests: [(test: DrugTest, results: [TestResult])]
    let measures: [Measure]
    let care: CareBook
    let authorisations: [Authorisation]
    let script: Script

    init(_ script: Script) {
        self.script = script
        client = script.client
        episodes = script.episodes
        levels = script.levels
        let planBook = PlanBook(script)
        plans = planBook.plans
        items = planBook.items
        reviews = ReviewBook(script).reviews
        let marks = AttendanceBook(script).marks
        attendance = marks.map { $1.attendance(of: script.person.id, at: $0) }
        var tests = TestBook(script, attended: marks.filter(\.mark.isAttended).map(\.appointment))
        self.tests = tests.records()
        var measures = MeasureBook(script)
        self.measures = measures.measures()
        care = CareBook(script)
        authorisations = AuthorisationBook(script).authorisations
    }
}
