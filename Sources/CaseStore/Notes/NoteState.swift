/// How far the group note of a session is.
public enum NoteState: Hashable, Sendable {
    /// Nobody has written any of it.
    case none
    /// Whoever asks has typed something that isn't saved.
    case draft
    /// It is saved, and nobody has signed it.
    case saved
    /// It is signed, by somebody with this name.
    case signed(by: String)

    /// The state in a word or two.
    public var name: String {
        switch self {
        case .none: "none"
        case .draft: "draft"
        case .saved: "saved"
        case .signed: "signed"
        }
    }
}
