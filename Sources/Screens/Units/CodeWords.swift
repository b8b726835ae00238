import CareModel
import TerminalUI

/// The services and levels of a code as people write them, with commas between them.
enum CodeWords {
    /// The services that a code may count, by the words for them; mutual help is never one.
    private static let countable = Service.allCases.filter { $0 != .mutualHelp }

    /// Services as they are written.
    static func services(_ services: [Service]) -> String {
        services.map(\.name).joined(separator: ", ")
    }

    /// The services that somebody wrote, or `nil` when one isn't known.
    static func services(_ text: String) -> [Service]? {
        let words = words(text)
        let found = words.compactMap { word in countable.first { $0.name == word || $0.rawValue == word } }
        return found.count == words.count ? found.uniqued : nil
    }

    /// The levels that somebody wrote, or `nil` when one isn't known.
    static func levels(_ text: String) -> [LevelOfCare]? {
        let words = words(text)
        let found = words.compactMap { word in
            LevelOfCare(rawValue: word) ?? LevelOfCare.allCases.first { $0.abbreviation?.lowercased() == word }
        }
        return found.count == words.count ? found.uniqued : nil
    }

    /// What is wrong with services as somebody wrote them.
    static func problem(inServices text: String) -> String? {
        services(text) == nil ? "Write some of \(services(countable))." : nil
    }

    /// What is wrong with levels as somebody wrote them.
    static func problem(inLevels text: String) -> String? {
        levels(text) == nil ? "Write levels of care such as 2.1, 2.5, or leave it empty for every level." : nil
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == "," || $0 == ";" }).map { String($0).trimmed.lowercased() }
            .filter { !$0.isEmpty }
    }

    /// What a code counts and how, in one line for the foot of a list.
    static func rule(of code: BillingCode) -> String {
        var parts = ["One unit is a \(code.unit.name)"]
        if let least = code.leastMinutes { parts[0] += " of at least \(least.count) min" }
        if code.unit.length != nil { parts.append(code.rounding.name) }
        if let most = code.mostUnits { parts.append("at most \(most) a day") }
        let levels = code.levels.map(\.rawValue).joined(separator: ", ")
        parts.append(levels.isEmpty ? "every level" : "level \(levels)")
        parts.append(code.countsAudioOnly ? "audio only counts" : "audio only doesn't count")
        if let modifier = code.telehealthModifier { parts.append("by telehealth \(modifier)") }
        return parts.joined(separator: "; ") + "."
    }
}

extension Array where Element: Hashable {
    /// The elements, each once, in their order.
    fileprivate var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
