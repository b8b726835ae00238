import ArgumentParser
import CareModel
import CaseStore

/// Lists the group notes of a day, or prints one.
struct Notes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notes",
        abstract: "List the sessions of a day with the state of their group note, or print one note."
    )

    @OptionGroup var options: CaseFileOptions
    @Option(name: .long, help: ArgumentHelp("The day, otherwise today.", valueName: "day"))
    var date: Day?
    @Option(name: .long, help: ArgumentHelp("The session whose note is printed with every part.", valueName: "number"))
    var session: String?
    @ArgumentParser.Flag(name: .long, help: "Print JSON.")
    var json = false

    func run() throws {
        try Exit.explaining {
            let caseFile = try options.open()
            if let session {
                guard let note = try caseFile.groupNote(of: Session.ID(session)) else {
                    throw ValidationError("There is no session \(session).")
                }
                json ? Standard.raw(try JSONText.of(NoteJSON(note)) + "\n") : Self.print(note)
            } else {
                let day = date ?? caseFile.moment.today
                let notes = try caseFile.sessions(on: day...day).compactMap { try caseFile.groupNote(of: $0.id) }
                try json ? Self.printJSON(notes) : Self.print(notes, of: day)
            }
        }
    }

    private static func printJSON(_ notes: [SessionNote]) throws {
        var array = JSONArray()
        for note in notes { try array.append(NoteStateJSON(note)) }
        array.end()
    }

    private static func print(_ notes: [SessionNote], of day: Day) {
        var table = Columns(["start", "session", "number", "note", "parts", "there"], trailing: [4, 5])
        for note in notes {
            let state = NoteStateJSON(note)
            table.append([
                "\(note.line.startsAt.time)", note.line.title, note.line.id.text, state.state, "\(state.parts)",
                "\(state.there)",
            ])
        }
        table.print()
        let unsigned = notes.count { !$0.isSigned && $0.people.contains(where: \.isThere) }
        Standard.line("\(notes.count) sessions on \(day), \(unsigned) with somebody there and a note to sign.")
    }

    private static func print(_ note: SessionNote) {
        let line = note.line
        Standard.line("\(line.startsAt.day) \(line.startsAt.time)-\(line.endsAt.time)  \(line.title)  \(line.id)")
        if let signedBy = note.note.signedBy, let at = note.note.signedAt {
            Standard.line("signed by \(signedBy), \(at.day) \(at.time)")
        } else {
            Standard.line(note.isOnFile ? "not signed" : "no note")
        }
        write("topic", note.topic)
        write("intervention", note.note.intervention ?? "")
        write("group response", note.note.response ?? "")
        for person in note.people where person.isThere {
            write("\(person.id), \(person.status?.name ?? "")", person.hasWords ? person.text : "(no part)")
        }
        for person in note.people where person.isKept {
            let mark = person.status.map { "marked \($0.name)" } ?? "not marked"
            write("\(person.id), kept, not part of the note: \(mark)", person.text)
        }
        for addendum in note.addenda {
            let whose = addendum.client?.text ?? "the shared text"
            write("addendum \(addendum.number) to \(whose), \(addendum.by), \(addendum.at)", addendum.text)
        }
    }

    private static func write(_ heading: String, _ text: String) {
        guard !text.isEmpty else { return }
        Standard.line("\(heading):")
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { Standard.line("  \(line)") }
    }
}
