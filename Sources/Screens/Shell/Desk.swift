public import CareModel
public import CaseStore
public import TerminalUI

/// What every screen has at hand: the case file, who works here, whose clients are looked at, and what time it is.
public struct Desk: Sendable {
    /// The case file.
    public let caseFile: CaseFile
    /// Who works here.
    public var actor: Actor
    /// Whose clients the lists show.
    public var scope: Scope
    /// The name of the counselor whose caseload it is, for headings.
    public var scopeName: String
    /// Whether names are shown as initials, because somebody else can see the screen.
    public var hidesNames = false
    /// The window of a screen: the lines between the title and the status line.
    public internal(set) var size = Size(width: 80, height: 21)
    /// The moment of the last key.
    public private(set) var moment: Moment
    /// Whether the file holds practice data.
    public let isPractice: Bool
    /// Where work that takes its time is done.
    public let background: Background
    /// Tells the analytes that a test begins with before the programme has read its first one.
    public let defaultPanel: @Sendable () -> [PanelAnalyte]
    /// Tells the codes that a programme can take over into its own table, in force from a day on.
    public let commonCodes: @Sendable (Day) throws -> [BillingCode]
    /// Writes units into a file and tells the number of lines.
    public let writeUnits: @Sendable (UnitsExport) throws -> Int

    /// Creates a desk for somebody who works on a case file.
    public init(
        caseFile: CaseFile,
        actor: Actor,
        scope: Scope,
        background: Background,
        defaultPanel: @escaping @Sendable () -> [PanelAnalyte] = { [] },
        commonCodes: @escaping @Sendable (Day) throws -> [BillingCode] = { _ in [] },
        writeUnits: @escaping @Sendable (UnitsExport) throws -> Int = { _ in 0 }
    ) throws {
        self.caseFile = caseFile
        self.actor = actor
        self.scope = scope
        self.background = background
        self.defaultPanel = defaultPanel
        self.commonCodes = commonCodes
        self.writeUnits = writeUnits
        moment = caseFile.moment
        isPractice = try caseFile.isPractice()
        scopeName = ""
        try nameScope()
    }

    /// Looks at the clock.
    mutating func lookAtClock() {
        moment = caseFile.moment
    }

    /// The day.
    var today: Day { moment.today }

    /// Whose clients are looked at, in words.
    var scopeWords: String {
        scope == .programme ? "Everybody" : scopeName
    }

    /// Changes whose clients are looked at.
    mutating func look(at scope: Scope) throws {
        self.scope = scope
        try nameScope()
    }

    private mutating func nameScope() throws {
        guard let counselor = scope.counselor else {
            scopeName = "Everybody"
            return
        }
        scopeName = try caseFile.staff().first { $0.id == counselor }?.name ?? counselor.text
    }

    /// A client's name, or the initials and the number while names are hidden.
    func name(_ client: ClientName) -> String {
        hidesNames ? "\(client.initials) \(client.id)" : client.listed
    }

    /// What an entry of the journal says; no name of a client stands in it while names are hidden.
    func words(of entry: JournalEntry) -> String {
        guard hidesNames else { return entry.sentence }
        // A client's own record is all about who it is.
        if entry.changeKind == "client" {
            let act = entry.undoes != nil ? "undone: " : entry.redoes != nil ? "redone: " : ""
            return "\(act)client record"
        }
        return entry.clients.reduce(entry.sentence) { sentence, client in
            [client.listed, client.spoken, client.familyName, client.givenName]
                .reduce(sentence) { $0.hiding($1, behind: name(client)) }
        }
    }

    /// What was taken back or made again, and whose record that was: `Undone: Luis Brandt, …`.
    func words(of change: JournalEntry, as act: String) -> String {
        "\(act): \([whom(change), words(of: change)].compactMap(\.self).joined(separator: ", "))"
    }

    /// Whom an entry concerns: the client by name, or how many they are.
    private func whom(_ entry: JournalEntry) -> String? {
        guard let client = entry.clients.first else { return nil }
        guard entry.clients.count == 1 else { return entry.clients.count.counted("client") }
        return hidesNames ? name(client) : client.spoken
    }

    /// A client's name and number, for the heading of a panel.
    func nameAndNumber(_ client: ClientName) -> String {
        hidesNames ? name(client) : "\(name(client))  \(client.id)"
    }

    /// How far a day is from today, in the words lists use: `today`, `3 d late`, `Fri 20`, `02 Dec`.
    func due(_ day: Day) -> String {
        switch today.distance(to: day) {
        case ..<0: "\(day.distance(to: today)) d late"
        case 0: "today"
        case 1...6: "\(day.weekday.shortName) \(day.dayAndMonth.prefix(2))"
        default: day.dayAndMonth
        }
    }
}

extension String {
    /// The text with another word in place of a name wherever it stands by itself.
    fileprivate func hiding(_ name: String, behind word: String) -> String {
        guard !name.isEmpty else { return self }
        var (hidden, rest) = ("", self[...])
        while let found = rest.firstRange(of: name) {
            let isInside =
                rest[..<found.lowerBound].last?.isLetter == true || rest[found.upperBound...].first?.isLetter == true
            hidden += rest[..<found.lowerBound] + (isInside ? name : word)
            rest = rest[found.upperBound...]
        }
        return hidden + rest
    }
}
