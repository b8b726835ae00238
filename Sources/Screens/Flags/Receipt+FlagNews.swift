import CaseStore

extension Receipt {
    /// Which flags opened, hold again or lapsed because of the change, for the status line; `nil` when none did.
    var flagNewsInWords: String? {
        let news = [
            words(for: .opened, one: "Flag opened", several: "flags opened"),
            words(for: .returned, one: "Flag back", several: "flags back"),
            words(for: .lapsed, one: "Flag lapsed", several: "flags lapsed"),
        ].compactMap(\.self)
        return news.isEmpty ? nil : news.joined(separator: " ")
    }

    private func words(for event: FlagChange.Event, one: String, several: String) -> String? {
        let titles = flagNews.flatMap(\.changes).filter { $0.event == event }.map(\.title)
        return switch titles.count {
        case 0: nil
        case 1: "\(one): \(titles[0])."
        case 2: "\(several.prefix(1).uppercased() + several.dropFirst()): \(titles[0]), \(titles[1])."
        default: "\(titles.count) \(several)."
        }
    }
}
