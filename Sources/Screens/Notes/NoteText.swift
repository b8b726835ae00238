import CaseStore
import TerminalUI

/// One text of a note as it is typed, beside what is on file.
struct NoteText: Sendable {
    /// Where it is typed.
    var area: TextArea
    /// What was on file when the typing began.
    private(set) var onFile: String
    /// The version of that.
    private(set) var version: RecordVersion
    /// What somebody else has saved since, where it is another text.
    private(set) var theirs: String?
    private var theirVersion: RecordVersion?
    /// Whether what the other one saved was pointed out, so that the next save may replace it.
    private var mayReplace = false
    /// What was on file as it is shown, in which tabs are blanks.
    private var shown: String

    /// Shows what is on file.
    init(_ text: String, version: RecordVersion) {
        self.init(typed: text, onFile: text, version: version)
    }

    /// Brings back what was typed over something that was on file then.
    init(typed: String, onFile: String, version: RecordVersion) {
        area = TextArea(typed, maximumLength: Self.longest)
        self.onFile = onFile
        self.version = version
        shown = TextArea(onFile).text
    }

    /// The longest text, in characters: enough for a long day, and within what one record takes.
    static let longest = 50_000

    /// Whether something is typed that isn't on file.
    var isTyped: Bool { area.text != shown }

    /// The text as it is to be saved; what nobody touched stays as it is on file.
    var text: String { isTyped ? area.text : onFile }

    /// Whether there is anything to read.
    var hasWords: Bool { !area.text.allSatisfy(\.isWhitespace) }

    /// What is on file now, whatever is typed.
    var latest: String { theirs ?? onFile }

    /// Takes in what is on file now; what is typed stays.
    mutating func take(_ text: String, version: RecordVersion) {
        let newlyShown = TextArea(text).text
        if !isTyped || newlyShown == area.text || text == onFile {
            if !isTyped, newlyShown != area.text { area.replace(with: text) }
            onFile = text
            shown = newlyShown
            self.version = version
            theirs = nil
            theirVersion = nil
            mayReplace = false
        } else {
            if text != theirs { mayReplace = false }
            theirs = text
            theirVersion = version
        }
    }

    /// The version that a save is based on: the other one's once that has been pointed out.
    var basis: RecordVersion { mayReplace ? theirVersion ?? version : version }
    /// The text that a save replaces.
    var replaced: String { mayReplace ? theirs ?? onFile : onFile }

    /// Notes that a save was refused because of what somebody else has saved, and that both are to be seen.
    mutating func pointOutTheirs() {
        mayReplace = theirs != nil
    }

    /// Throws away what was typed.
    mutating func startAnew() {
        if let theirs, let theirVersion {
            onFile = theirs
            version = theirVersion
            shown = TextArea(theirs).text
        }
        theirs = nil
        theirVersion = nil
        mayReplace = false
        area.replace(with: onFile)
    }
}
