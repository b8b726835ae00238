import TerminalUI
import Testing

@Suite struct KeyTableTests {
    enum Action: Hashable, Sendable { case open, next, back, go(Int) }
    enum Everywhere: Hashable, Sendable { case help, back }

    private let table = KeyTable<Action>([
        KeyBinding(.enter, do: .open, label: "Open", help: "Open the client.", heading: "Client"),
        KeyBinding(.down, .character("j"), do: .next, label: "Down", help: "Go down.", heading: "List", inBar: .hidden),
        KeyBinding(
            .character("1"),
            do: .go(1),
            label: "Clients",
            help: "Go to Clients.",
            heading: "List",
            sharing: ("1-8", "Go")
        ),
        KeyBinding(.escape, do: .back, label: "Back", help: "Go back.", heading: "Client", inBar: .always),
    ])
    private let everywhere = KeyTable<Everywhere>([
        KeyBinding(.character("?"), do: .help, label: "Help", help: "Show the keys.", heading: "Everywhere"),
        KeyBinding(.escape, .character("q"), do: .back, label: "Leave", help: "Leave.", heading: "Everywhere"),
    ])

    @Test func oneActionMayHaveSeveralKeys() {
        #expect(table.action(for: .down) == .next)
        #expect(table.action(for: .character("j")) == .next)
        #expect(table.action(for: .character("x")) == nil)
        #expect(table.keys(for: .next) == [.down, .character("j")])
    }

    @Test func theBarShowsWhatWorksNow() {
        #expect(table.hints.map(\.key) == ["Enter", "1-8", "Esc"])
        #expect(table.hints { $0 != .open }.map(\.label) == ["Go", "Back"])
    }

    @Test func theHelpIsInSectionsAndCanBeAdded() {
        let sections = table.helpSections + everywhere.helpSections
        #expect(sections.map(\.heading) == ["Client", "List", "Everywhere"])
        #expect(sections[0].entries.map(\.label) == ["Open", "Back"])
        #expect(sections[1].entries.map(\.keyText) == ["Down", "1"])
    }

    @Test func twoActionsWithOneKeyAreFound() {
        #expect(table.clashes().isEmpty)
        let clashing = table.followed(
            by: KeyTable([
                KeyBinding(.character("j"), do: .open, label: "Jump", help: "Jump."),
                KeyBinding(.down, do: .next, label: "Also down", help: "Same action, no clash."),
            ])
        )
        #expect(clashing.clashes().map(\.description) == ["j: Down, Jump"])
    }

    @Test func aTableMayHideKeysOfTheNext() {
        #expect(table.clashes(with: everywhere).map(\.description) == ["Esc: Back, Leave"])
    }
}
