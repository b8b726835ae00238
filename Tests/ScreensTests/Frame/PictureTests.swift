import CareModel
import CareTesting
import CaseStore
import PracticeProgramme
import TerminalTesting
import TerminalUI
import Testing

/// Every screen as it looks on the practice programme, kept as text with the roles of its cells.
///
/// The roles are what a theme turns into colours, or into bold, underline and reverse without any.
struct PictureTests {
    /// A screen and the keys that lead to it from Today.
    struct View: Sendable, CustomTestStringConvertible {
        let name: String
        let keys: String
        var typed = ""

        var testDescription: String { name }
    }

    static let views = [
        View(name: "Today", keys: "g h"), View(name: "Clients", keys: "g c"),
        View(name: "ClientsFiltered", keys: "g c /", typed: "iop hours"),
        View(name: "ChartOverview", keys: "/", typed: "brandt\r"),
        View(name: "ChartPlan", keys: "/", typed: "brandt\r2"),
        View(name: "ChartAttendance", keys: "/", typed: "brandt\r3"),
        View(name: "ChartTests", keys: "/", typed: "brandt\r4"),
        View(name: "ChartFlags", keys: "/", typed: "brandt\r5"),
        View(name: "ChartJournal", keys: "/", typed: "brandt\r6"),
        View(name: "Sessions", keys: "g s"), View(name: "SessionsWeek", keys: "g s v"),
        View(name: "SessionsMonth", keys: "g s v v"), View(name: "Sheet", keys: "g s Enter P 4 l 7 n"),
        View(name: "SheetSigning", keys: "g s Enter P S"), View(name: "Plans", keys: "g p"),
        View(name: "Tests", keys: "g d"),
        View(name: "TestEntry", keys: "g d Enter N f"), View(name: "Flags", keys: "g f"),
        View(name: "Flag", keys: "g f Enter"), View(name: "FlagRule", keys: "g f Enter w"),
        View(name: "FlagDeciding", keys: "g f Enter 2"), View(name: "Review", keys: "g r"),
        View(name: "ReviewDeciding", keys: "g r 5 6 Enter"), View(name: "Journal", keys: "g j"),
        View(name: "Note", keys: "g s [ i Tab"), View(name: "NotePart", keys: "g s [ i Tab Tab Tab"),
        View(name: "NoteTemplates", keys: "g s [ i ^T"), View(name: "NoteSigning", keys: "g s [ i ^G"),
        View(name: "NoteSigned", keys: "g s [ [ [ [ i"), View(name: "ChartNotes", keys: "/", typed: "kim\r7"),
        View(name: "SetUpTemplates", keys: "g u T"),
        View(name: "SetUpGroups", keys: "g u"), View(name: "SetUpStaff", keys: "g u 2"),
        View(name: "SetUpProgramme", keys: "g u 3"), View(name: "SetUpSettings", keys: "g u 4 End"),
        View(name: "SettingForm", keys: "g u 4 Enter"), View(name: "Hours", keys: "g w"),
        View(name: "HoursBefore", keys: "g w ["), View(name: "HoursTable", keys: "g w v"),
        View(name: "Arithmetic", keys: "g w ="), View(name: "Verdicts", keys: "g w = End"),
        View(name: "Calls", keys: "g h c"), View(name: "ContractForm", keys: "/", typed: "brandt\ra"),
        View(name: "SetUpCodes", keys: "g u 5"), View(name: "Units", keys: "g u 5 n"),
        View(name: "UnitsByDay", keys: "g u 5 n Enter"),
        View(name: "Authorisations", keys: "/", typed: "kim\rb"),
        View(name: "Admission", keys: "g c a"),
        View(name: "PlanForm", keys: "/", typed: "brandt\rp"), View(name: "Help", keys: "g s Enter ?"),
        View(name: "Palette", keys: ":"), View(name: "Finder", keys: "/", typed: "jo"), View(name: "Places", keys: "g"),
        View(name: "HiddenNames", keys: "H g r"),
    ]

    @Test("looks as it was kept", arguments: views)
    func picture(view: View) throws {
        let caseFile = try Self.practice()
        let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 40)]
        let canvases = try sizes.flatMap { size in
            try [Glyphs.unicode, .ascii].map { glyphs in
                var work = try Workplace(caseFile, as: PracticeStory.counselor, size: size, glyphs: glyphs)
                try work.press(view.keys)
                work.type(view.typed)
                return work.picture
            }
        }
        if let difference = try KeptPictures().difference(named: view.name, of: canvases) {
            Issue.record("\(difference)")
        }
    }

    /// The practice programme of one Friday, while its first group runs.
    private static func practice() throws -> CaseFile {
        let caseFile = try CaseFile.inMemory(clock: .standing(at: "2026-11-20T09:23"))
        try caseFile.fillWithPractice(PracticeStory(today: "2026-11-20", timeZone: "UTC").records)
        return caseFile
    }
}
