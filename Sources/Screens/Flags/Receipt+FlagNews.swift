import CaseStore

extension Receipt {
    /// Which flags opened because of the change, for the status line; `nil` when none did.
    var flagNewsInWords: String? {
        let opened = openedFlags
        return switch opened.count {
        case 0: nil
        case 1: "Flag opened: \(opened[0].title)."
        case 2: "Flags opened: \(opened[0].title), \(opened[1].title)."
        default: "\(opened.count) flags opened."
        }
    }
}
