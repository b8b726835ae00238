import CaseStore

extension NoteState {
    /// What a line says of a session's note.
    var words: String {
        switch self {
        case .none: "none yet"
        case .draft: "typed, not saved"
        case .saved: "saved, not signed"
        case .signed(let name): "signed by \(name)"
        }
    }
}
