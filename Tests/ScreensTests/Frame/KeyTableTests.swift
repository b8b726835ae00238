import TerminalUI
import Testing

@testable import Screens

/// The keys of every screen.
struct KeyTableTests {
    /// One screen's keys, whatever its actions are.
    struct Listing: Sendable, CustomTestStringConvertible {
        let screen: String
        let keys: [[Key]]
        let helps: [String]

        init<Action>(_ screen: String, _ tables: KeyTable<Action>...) {
            self.screen = screen
            keys = tables.flatMap { $0.bindings.map(\.keys) }
            helps = tables.flatMap { $0.bindings.map(\.help) }
        }

        var testDescription: String { screen }
    }

    static let screens: [Listing] = [
        Listing("Today", TodayScreen.keys), Listing("Clients", ClientsScreen.keys), Listing("Chart", ChartScreen.keys),
        Listing("Sessions", SessionsScreen.keys), Listing("Sheet", SheetScreen.keys),
        Listing("Plans", PlansScreen.keys), Listing("Drug tests", TestsScreen.keys),
        Listing("Panel", TestScreen.panelKeys), Listing("Drug test", TestScreen.everyPart),
        Listing("Flags", FlagsScreen.keys), Listing("Flag", FlagScreen.keys), Listing("Review", ReviewScreen.keys),
        Listing("Journal", JournalScreen.keys), Listing("Set up", SetUpScreen.keys), Listing("Group", GroupScreen.keys),
        Listing("Note", NotesScreen.keys), Listing("Signed note", NotesScreen.readingKeys),
        Listing("Templates", NoteTemplatesScreen.keys),
        Listing("Hours", HoursScreen.keys), Listing("Arithmetic", ArithmeticScreen.keys),
        Listing("Calls", CallsScreen.keys),
        Listing("Week", WeekScreen.keys), Listing("Month", MonthScreen.keys),
        Listing("Units", UnitsScreen.keys), Listing("Client's units", ClientUnitsScreen.keys),
        Listing("Everywhere", Everywhere.keys),
    ]

    @Test("No key does two things on one screen", arguments: screens)
    func unambiguous(listing: Listing) {
        let keys = listing.keys.flatMap { $0 }
        let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty)
    }

    /// What a screen may use for itself although it means something everywhere: lists filter, and the sheet and the panel
    /// have their own meaning for a sign.
    private static let mayDiffer: [String: Set<Key>] = [
        "Clients": [.character("/")], "Flags": [.character("/")], "Journal": [.character("/")],
    ]

    @Test("No screen takes a key away that works everywhere", arguments: screens.filter { $0.screen != "Everywhere" })
    func undisturbed(listing: Listing) {
        let everywhere = Set(Everywhere.keys.bindings.flatMap(\.keys))
        let taken = everywhere.intersection(listing.keys.flatMap { $0 })
        #expect(taken.subtracting(Self.mayDiffer[listing.screen] ?? []).isEmpty)
    }

    @Test("Every key explains itself in a sentence", arguments: screens)
    func explained(listing: Listing) {
        for help in listing.helps {
            #expect(help.hasSuffix("."), "\(help)")
            #expect(help.first?.isUppercase == true, "\(help)")
        }
    }

    @Test("No two places share a letter or a digit")
    func places() {
        #expect(Set(Place.allCases.map(\.letter)).count == Place.allCases.count)
        #expect(Set(Place.allCases.map(\.digit)).count == Place.allCases.count)
    }
}
