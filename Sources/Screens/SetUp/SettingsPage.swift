import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// The page of Set up that lists everything the programme can settle for itself: the value, for whom, since when, and what it
/// stands on.
struct SettingsPage: Sendable {
    /// One line: a setting for all levels of care, or for one that has a value of its own.
    struct Line: Sendable {
        let id: String
        let definition: SettingDefinition
        let level: LevelOfCare?
        let value: SettingValue
        let set: ProgrammeSetting?
        let next: ProgrammeSetting?
    }

    private(set) var lines: [Line] = []
    private var list = ListState<String>()
    private var version: RecordVersion?

    var position: String { lines.isEmpty ? "" : "row \(list.row + 1) of \(lines.count)" }

    /// The form for the selected line.
    var form: SettingForm? {
        guard let line = selected, let version else { return nil }
        return SettingForm(line.definition, level: line.level, value: line.value, basedOn: version)
    }

    private var selected: Line? { lines.first { $0.id == list.selection } }

    mutating func reload(at desk: Desk) throws {
        let (records, version) = try desk.caseFile.settingRecords()
        self.version = version
        let book = SettingsBook(records)
        lines = SettingName.allCases.flatMap { name in
            Self.levels(of: name, in: records).map { level in
                let same = records.filter { $0.name == name.rawValue && $0.level == level }
                return Line(
                    id: "\(name.rawValue) \(level?.rawValue ?? "")",
                    definition: name.definition,
                    level: level,
                    value: book.value(name, on: desk.today, level: level),
                    set: same.last { $0.from <= desk.today },
                    next: same.first { $0.from > desk.today }
                )
            }
        }
        list.reconcile(with: lines.map(\.id))
    }

    /// All levels together, then those with a value of their own, set or by default.
    private static func levels(of name: SettingName, in records: [ProgrammeSetting]) -> [LevelOfCare?] {
        let set = Set(records.filter { $0.name == name.rawValue }.compactMap(\.level))
        let book = SettingsBook()
        let usual = book.value(name, on: Day(number: 0))
        return [nil]
            + LevelOfCare.allCases.filter {
                set.contains($0) || book.value(name, on: Day(number: 0), level: $0) != usual
            }
    }

    mutating func handle(_ key: Key, height: Int) -> Bool {
        let ids = lines.map(\.id)
        return list.handle(key, height: max(1, height - Self.footHeight)) { ids[$0] }
    }

    private static let footHeight = 3

    private static let table = Table([
        .text("Setting", minimum: 30, weight: 2), .fixed("Level", width: 5), .number("Value", width: 9),
        .fixed("", width: 8), .fixed("From", width: 11, priority: 2),
        .fixed("Name", width: 36, priority: 4),
    ])

    func draw(on canvas: inout Canvas) {
        let size = canvas.size
        let height = size.height - Self.footHeight
        canvas.within(Rect(x: 0, y: 0, width: size.width, height: height)) { canvas in
            Self.table.draw(on: &canvas, list: list) { Self.row(lines[$0]) }
        }
        canvas.rule(y: height)
        guard let selected else { return }
        for (offset, text) in canvas.metrics.wrapped(Self.words(selected), columns: size.width - 3).prefix(2)
            .enumerated()
        {
            canvas.put(text, x: 2, y: height + 1 + offset, role: .dim)
        }
    }

    private static func row(_ line: Line) -> TableRow<String> {
        let isWhole = !line.definition.kind.unit.isEmpty
        return TableRow(
            id: line.id,
            cells: [
                TableCell(line.definition.title), TableCell(line.level?.rawValue ?? "all"),
                TableCell(isWhole ? line.value.text : Self.short(line.value)),
                TableCell(line.definition.kind.unit, role: .dim),
                TableCell(line.set.map { $0.from.withYear } ?? "default", role: line.set == nil ? .dim : .text),
                TableCell(line.definition.name.rawValue, role: .dim),
            ]
        )
    }

    /// A value in nine columns; of services only how many they are.
    private static func short(_ value: SettingValue) -> String {
        guard case .services(let services) = value else { return value.words }
        return "\(services.count) of \(Service.allCases.count)"
    }

    /// What the selected line stands on, and what is set from a day to come.
    private static func words(_ line: Line) -> String {
        let basis = line.definition.basis
        let kind = basis.isConfirmed ? "Source" : "Not confirmed"
        var words = "\(kind): \(basis.text). May be \(line.definition.kind.allowed)."
        if case .services = line.value {
            words = "\(line.value.words.prefix(1).uppercased())\(line.value.words.dropFirst()). " + words
        }
        if let next = line.next { words = "From \(next.from.withYear): \(next.value). " + words }
        return words
    }
}
