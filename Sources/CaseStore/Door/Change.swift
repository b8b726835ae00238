/// Everything that people can change in a case file, as a value.
public enum Change: Codable, Sendable {
    // People
    case admitClient(AdmitClient)
    case saveClient(SaveClient)
    case saveEpisode(SaveEpisode)
    case placeAtLevel(PlaceAtLevel)
    case saveLeave(SaveLeave)
    case logContact(LogContact)
    case saveContract(SaveContract)
    case saveConstraint(SaveConstraint)
    // Plans and medications
    case savePlan(SavePlan)
    case saveMedication(SaveMedication)
    // Groups and sessions
    case saveGroup(SaveGroup)
    case saveMembership(SaveMembership)
    case saveMemberships(SaveMemberships)
    case saveSession(SaveSession)
    case planSessions(PlanSessions)
    case saveCurriculum(SaveCurriculum)
    case saveGroupException(SaveGroupException)
    case saveClosure(SaveClosure)
    case saveStaffAbsence(SaveStaffAbsence)
    case markAttendance(MarkAttendance)
    case clearMark(ClearMark)
    case describeAttendance(DescribeAttendance)
    case signSheet(SignSheet)
    case reopenSheet(ReopenSheet)
    // Group notes
    case saveGroupNote(SaveGroupNote)
    case signGroupNote(SignGroupNote)
    case addNoteAddendum(AddNoteAddendum)
    case saveNoteTemplate(SaveNoteTemplate)
    // Tests
    case saveTest(SaveTest)
    // Flags and reviews
    case acknowledgeFlags(AcknowledgeFlags)
    case decideFlag(DecideFlag)
    case decideReview(DecideReview)
    case signOffWeek(SignOffWeek)
    case countersign(Countersign)
    // Any record
    case voidRecord(VoidRecord)
    // The programme
    case saveProgramme(SaveProgramme)
    case saveStaffMember(SaveStaffMember)
    case saveSetting(SaveSetting)
    // Units
    case saveBillingCode(SaveBillingCode)
    case addBillingCodes(AddBillingCodes)
    case saveAuthorisation(SaveAuthorisation)

    /// What the change does.
    var effect: any Effect {
        switch self {
        case .admitClient(let change): change
        case .saveClient(let change): change
        case .saveEpisode(let change): change
        case .placeAtLevel(let change): change
        case .saveLeave(let change): change
        case .logContact(let change): change
        case .saveContract(let change): change
        case .saveConstraint(let change): change
        case .savePlan(let change): change
        case .saveMedication(let change): change
        case .saveGroup(let change): change
        case .saveMembership(let change): change
        case .saveMemberships(let change): change
        case .saveSession(let change): change
        case .planSessions(let change): change
        case .saveCurriculum(let change): change
        case .saveGroupException(let change): change
        case .saveClosure(let change): change
        case .saveStaffAbsence(let change): change
        case .markAttendance(let change): change
        case .clearMark(let change): change
        case .describeAttendance(let change): change
        case .signSheet(let change): change
        case .reopenSheet(let change): change
        case .saveGroupNote(let change): change
        case .signGroupNote(let change): change
        case .addNoteAddendum(let change): change
        case .saveNoteTemplate(let change): change
        case .saveTest(let change): change
        case .acknowledgeFlags(let change): change
        case .decideFlag(let change): change
        case .decideReview(let change): change
        case .signOffWeek(let change): change
        case .countersign(let change): change
        case .voidRecord(let change): change
        case .saveProgramme(let change): change
        case .saveStaffMember(let change): change
        case .saveSetting(let change): change
        case .saveBillingCode(let change): change
        case .addBillingCodes(let change): change
        case .saveAuthorisation(let change): change
        }
    }
}
