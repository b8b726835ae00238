import CaseStore

/// The kinds of change that there are, so that a test can tell whether it has one of each.
enum ChangeKind: String, CaseIterable, Sendable {
    case admitClient, saveClient, saveEpisode, placeAtLevel, saveLeave, logContact, saveContract, savePlan,
        saveMedication
    case saveGroup, saveMembership, saveMemberships, saveSession, planSessions, markAttendance, clearMark, signSheet,
        reopenSheet, saveTest
    case saveGroupNote, signGroupNote, addNoteAddendum, saveNoteTemplate
    case acknowledgeFlags, decideFlag, decideReview, signOffWeek, countersign, voidRecord
    case saveProgramme, saveStaffMember, saveSetting
    case saveConstraint, saveCurriculum, saveGroupException, saveClosure, saveStaffAbsence, describeAttendance
    case saveBillingCode, addBillingCodes, saveAuthorisation

    /// The kind of a change; a new kind of change doesn't compile until it is added here, and so to the samples.
    init(_ change: Change) {
        self =
            switch change {
            case .admitClient: .admitClient
            case .saveClient: .saveClient
            case .saveEpisode: .saveEpisode
            case .placeAtLevel: .placeAtLevel
            case .saveLeave: .saveLeave
            case .logContact: .logContact
            case .saveContract: .saveContract
            case .savePlan: .savePlan
            case .saveMedication: .saveMedication
            case .saveGroup: .saveGroup
            case .saveMembership: .saveMembership
            case .saveMemberships: .saveMemberships
            case .saveSession: .saveSession
            case .planSessions: .planSessions
            case .markAttendance: .markAttendance
            case .clearMark: .clearMark
            case .signSheet: .signSheet
            case .reopenSheet: .reopenSheet
            case .saveTest: .saveTest
            case .saveGroupNote: .saveGroupNote
            case .signGroupNote: .signGroupNote
            case .addNoteAddendum: .addNoteAddendum
            case .saveNoteTemplate: .saveNoteTemplate
            case .acknowledgeFlags: .acknowledgeFlags
            case .decideFlag: .decideFlag
            case .decideReview: .decideReview
            case .signOffWeek: .signOffWeek
            case .countersign: .countersign
            case .voidRecord: .voidRecord
            case .saveProgramme: .saveProgramme
            case .saveStaffMember: .saveStaffMember
            case .saveSetting: .saveSetting
            case .saveConstraint: .saveConstraint
            case .saveCurriculum: .saveCurriculum
            case .saveGroupException: .saveGroupException
            case .saveClosure: .saveClosure
            case .saveStaffAbsence: .saveStaffAbsence
            case .describeAttendance: .describeAttendance
            case .saveBillingCode: .saveBillingCode
            case .addBillingCodes: .addBillingCodes
            case .saveAuthorisation: .saveAuthorisation
            }
    }
}
