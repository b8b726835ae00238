import CareModel
import CaseStore
import TerminalUI

extension Shell {
    /// The keys of the top screen and those that work everywhere.
    var help: HelpOverlay {
        let screen = screens[screens.count - 1]
        return HelpOverlay(
            title: screen.crumbs(at: desk).last ?? "",
            sections: screen.helpSections + Everywhere.keys.helpSections
        )
    }

    /// Every command that can be run here, with its key; the places too.
    var palette: Picker<Key> {
        let sections = screens[screens.count - 1].helpSections + Everywhere.keys.helpSections
        let commands = sections.flatMap(\.entries).compactMap { entry in
            entry.keys.first.map {
                PickerEntry(id: $0, title: entry.label, detail: entry.help, keyText: entry.keyText)
            }
        }
        let places = Place.allCases.map { place in
            PickerEntry(
                id: Key.alt(place.letter),
                title: "Go to \(place.name)",
                detail: "Open \(place.name).",
                keyText: "g \(place.letter)"
            )
        }
        let messages = PickerEntry(
            id: Key.alt("m"),
            title: "Messages",
            detail: "Read again what was said in the status line.",
            keyText: ""
        )
        return Picker(commands + places + [messages], prompt: ":")
    }

    /// Whose clients can be looked at.
    func scopePicker() throws -> Picker<Scope> {
        let counselors = try desk.caseFile.staff().filter { $0.role == .counselor || $0.role == .supervisor }
        let everybody = PickerEntry(id: Scope.programme, title: "Everybody", detail: "All clients of the programme.")
        let caseloads = counselors.map { member in
            PickerEntry(id: Scope.caseload(member.id), title: member.name, detail: "The caseload of \(member.name).")
        }
        return Picker([everybody] + caseloads, prompt: "Caseload:", selecting: desk.scope)
    }

    /// Answers a key while something lies over the screen.
    mutating func pressOverOverlay(_ key: Key) throws -> Outcome {
        switch overlay {
        case .help(var help):
            let response = help.handle(key, size: desk.size)
            overlay = .help(help)
            switch response {
            case .handled: break
            case .close: overlay = nil
            case .run(let key): return run(key)
            }
        case .palette(var picker):
            let response = picker.handle(key, height: Self.pickerHeight)
            overlay = .palette(picker)
            switch response {
            case .picked(let key): return run(key)
            case .cancelled: overlay = nil
            case .handled, .ignored: break
            }
        case .places: try choosePlace(key)
        case .clients(let finder): try find(key, finder)
        case .scopes(let picker): try chooseScope(key, picker)
        case .undoing(let change, let dialog): try answerUndoing(key, change, dialog)
        case .messages: overlay = nil
        case nil: break
        }
        return .goOn
    }

    static let pickerHeight = 14

    /// Closes what lies over the screen and does what a key does.
    private mutating func run(_ key: Key) -> Outcome {
        overlay = nil
        if case .alt(let letter) = key {
            if letter == "m" {
                overlay = .messages(messages.reversed())
                return .goOn
            }
            if let place = Place.allCases.first(where: { $0.letter == letter }) {
                attempt { try $0.go(to: place) }
                return .goOn
            }
        }
        return handle(.key(key))
    }

    private mutating func choosePlace(_ key: Key) throws {
        overlay = nil
        guard case .character(let letter) = key else { return }
        if letter == "g" {
            _ = try take(screens[screens.count - 1].handle(.home, at: desk))
        } else if let place = Place.allCases.first(where: { $0.letter == letter }) {
            try go(to: place)
        } else {
            say("g \(letter) goes nowhere. After g: \(Self.placeLetters), or g for the top.", .warning)
        }
    }

    static var placeLetters: String {
        Place.allCases.map { "\($0.letter) \($0.name)" }.joined(separator: ", ")
    }

    private mutating func find(_ key: Key, _ finder: ClientFinder) throws {
        var finder = finder
        let response = try finder.handle(key, at: desk)
        overlay = .clients(finder)
        switch response {
        case .handled: break
        case .cancelled: overlay = nil
        case .picked(let line):
            overlay = nil
            _ = try take(.open(ChartScreen(client: line.id)))
        }
    }

    private mutating func chooseScope(_ key: Key, _ picker: Picker<Scope>) throws {
        var picker = picker
        let response = picker.handle(key, height: Self.pickerHeight)
        overlay = .scopes(picker)
        switch response {
        case .handled, .ignored: break
        case .cancelled: overlay = nil
        case .picked(let scope):
            overlay = nil
            try desk.look(at: scope)
            for index in screens.indices { try screens[index].reload(at: desk) }
            say("Clients shown: \(desk.scopeWords).")
        }
    }
}
