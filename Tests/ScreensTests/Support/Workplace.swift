import CareModel
import CareTesting
import CaseStore
import Screens
import TerminalUI

/// The program at work without a terminal: keys go in, pictures come out.
struct Workplace {
    /// The case file, in memory unless the test brings its own.
    let caseFile: CaseFile
    private let mailbox: Mailbox<Delivery>
    private var shell: Shell
    private var size: Size
    private let glyphs: Glyphs
    /// What the last event asked of the loop.
    private(set) var outcome = Shell.Outcome.goOn

    /// Opens the program for a member of staff.
    init(
        _ clinic: Clinic,
        as staff: StaffMember.ID = Clinic.counselor,
        at now: LocalTime = "2026-11-20T09:12",
        size: Size = Size(width: 80, height: 24),
        glyphs: Glyphs = .unicode
    ) throws {
        let caseFile = try CaseFile.inMemory(clock: .standing(at: now))
        try caseFile.importing(by: Actor(account: "test")) { intake in
            for record in clinic.records { _ = try intake.take(record) }
            return [ImportedFile(name: "clinic", rows: clinic.records.count, sha256: "")]
        }
        try self.init(caseFile, as: staff, size: size, glyphs: glyphs)
    }

    /// Opens the program on a case file.
    init(
        _ caseFile: CaseFile,
        as staff: StaffMember.ID = Clinic.counselor,
        size: Size = Size(width: 80, height: 24),
        glyphs: Glyphs = .unicode
    ) throws {
        self.caseFile = caseFile
        self.size = size
        self.glyphs = glyphs
        mailbox = Mailbox(waker: Waker {})
        let member = try caseFile.staff().first { $0.id == staff }
        let desk = try Desk(
            caseFile: caseFile,
            actor: member.map { Actor(account: "test", staff: $0) } ?? Actor(account: "test"),
            scope: member?.role == .counselor ? .caseload(staff) : .programme,
            background: Background(mailbox: mailbox) { $0() }
        )
        shell = try Shell(desk: desk, size: size)
        settle()
    }

    /// Presses keys, each seen before the next; they are named as in the key bar.
    mutating func press(_ keys: String) throws {
        for label in keys.split(separator: " ") {
            guard let key = Key(label: String(label)) else { throw NoSuchKey(label: String(label)) }
            send(.key(key))
        }
    }

    /// Types a text, one key for each character; a carriage return is Enter.
    mutating func type(_ text: String) {
        for character in text { send(.key(character == "\r" ? .enter : .character(character))) }
    }

    /// Sends what may reach the program; the picture is seen afterwards.
    mutating func send(_ event: InputEvent) {
        if case .resize(let size) = event { self.size = size }
        outcome = shell.handle(event)
        settle()
    }

    /// Sends keys that were typed before the next picture could be seen.
    mutating func pressBlindly(_ keys: [Key]) {
        for key in keys { outcome = shell.handle(.key(key)) }
        settle()
    }

    /// Takes in what was done beside the screen, and looks at the picture.
    private mutating func settle() {
        for delivery in mailbox.drain() { shell.receive(delivery) }
        shell.seen()
    }

    /// What a person sees.
    var picture: Canvas {
        var canvas = Canvas(size: size, glyphs: glyphs)
        shell.draw(on: &canvas)
        return canvas
    }

    /// The lines of the picture.
    var lines: [String] { picture.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    /// The title.
    var title: String { lines.first ?? "" }
    /// The sentence of the status line, with where one is.
    var status: String { lines.count > 1 ? lines[size.height - 2] : "" }
    /// The key bar.
    var keyBar: String { lines.count > 1 ? lines[size.height - 1] : "" }

    /// Tells whether a text stands in the picture.
    func shows(_ text: String) -> Bool { picture.text.contains(text) }
}

extension Workplace: CustomStringConvertible {
    var description: String { "\n" + picture.text }
}

/// A test named a key that there isn't.
struct NoSuchKey: Error {
    let label: String
}

extension CaseClock {
    /// A clock that stands still at a time of a programme in UTC.
    static func standing(at now: LocalTime) -> CaseClock {
        let instant = Instant(milliseconds: Int64(now.minutes) * 60_000)
        return CaseClock { instant }
    }
}
