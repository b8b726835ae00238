import CareModel

/// One line of the cast: who somebody is, how the stay runs, and what is told of it.
struct Person: Sendable {
    /// Tells what is special about a stay.
    typealias Story = @Sendable (inout Script) -> Void

    /// The record number.
    let number: Int
    /// The family name.
    let familyName: String
    /// The given name.
    let givenName: String
    /// The age in years.
    let age: Int
    /// The pronouns.
    let pronouns: Pronouns
    /// The substance for which the person seeks treatment first.
    let substance: Substance
    /// The tracks of the stay.
    let course: Course
    /// The individual sessions.
    let meeting: Meeting?

    /// The counselor of record.
    private(set) var counselor = Staff.okafor
    /// What the person wants to be called.
    private(set) var preferredName: String?
    /// The language the person prefers.
    private(set) var language = "English"
    /// Who sent the person.
    private(set) var referral = Referral.own
    /// The medications, taken since before the stay.
    private(set) var prescriptions: [Prescription] = []
    /// What the plan works on besides the substance.
    private(set) var concerns: [PlanTheme] = []
    /// Whether the plan works with the family.
    private(set) var family = TreatmentPlan.FamilyWork.no
    /// Places beside those of the track.
    private(set) var extraPlaces: [GroupPlaces] = []
    /// Whether the person has survived an overdose.
    private(set) var hasOverdosed = false
    /// What is special about the stay; `nil` for somebody whose weeks are merely a little bumpy.
    private(set) var story: Story?

    init(
        _ number: Int,
        _ familyName: String,
        _ givenName: String,
        _ age: Int,
        _ pronouns: Pronouns,
        _ substance: Substance,
        _ course: Course,
        _ meeting: Meeting? = nil
    ) {
        self.number = number
        self.familyName = familyName
        self.givenName = givenName
        self.age = age
        self.pronouns = pronouns
        self.substance = substance
        self.course = course
        self.meeting = meeting
    }
}

extension Person {
    func with(_ counselor: StaffMember) -> Person { changing { $0.counselor = counselor } }
    func called(_ name: String) -> Person { changing { $0.preferredName = name } }
    func speaking(_ language: String) -> Person { changing { $0.language = language } }
    func sentBy(_ referral: Referral) -> Person { changing { $0.referral = referral } }
    func taking(_ prescriptions: Prescription...) -> Person { changing { $0.prescriptions = prescriptions } }
    func working(on concerns: PlanTheme...) -> Person { changing { $0.concerns = concerns } }
    func family(_ family: TreatmentPlan.FamilyWork) -> Person { changing { $0.family = family } }
    func also(in places: GroupPlaces...) -> Person { changing { $0.extraPlaces = places } }
    func afterOverdose() -> Person { changing { $0.hasOverdosed = true } }
    func told(_ story: @escaping Story) -> Person { changing { $0.story = story } }

    /// The identifier of the record.
    var id: Client.ID { Client.ID(String(number)) }

    /// The group that stands for the individual sessions, where there are any.
    var individualGroup: TreatmentGroup? {
        meeting?.group(number, with: counselor.id)
    }

    private func changing(_ change: (inout Person) -> Void) -> Person {
        var person = self
        change(&person)
        return person
    }
}
