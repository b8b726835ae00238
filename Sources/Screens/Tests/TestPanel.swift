import CareModel
import CaseStore

/// The readings of one test as they are entered: one line an analyte, one letter a line.
struct TestPanel: Hashable, Sendable {
    /// One analyte's line.
    struct Line: Hashable, Sendable {
        let analyte: Analyte
        /// The screen's reading.
        var presumptive: TestResult.Reading?
        /// The laboratory's reading.
        var definitive: TestResult.Reading?
        /// The laboratory's figure, as it is typed.
        var value: String
        /// What the programme's last screen of this analyte had.
        let cutoff: PanelAnalyte?

        /// The reading that counts: the laboratory's where there is one.
        var counts: TestResult.Reading? { definitive ?? presumptive }
    }

    private(set) var lines: [Line]
    private let onFile: [Line]

    /// A panel with what is on file for a test, and the analytes that the programme looks for.
    init(results: [TestResult], panel: [PanelAnalyte]) {
        var analytes = panel.map(\.analyte)
        for result in results where !analytes.contains(result.analyte) { analytes.append(result.analyte) }
        lines = analytes.map { analyte in
            func latest(_ method: TestResult.Method) -> TestResult? {
                results.last { $0.analyte == analyte && $0.method == method }
            }
            return Line(
                analyte: analyte,
                presumptive: latest(.presumptive)?.reading,
                definitive: latest(.definitive)?.reading,
                value: latest(.definitive)?.value?.text ?? "",
                cutoff: panel.first { $0.analyte == analyte }
            )
        }
        onFile = lines
    }

    /// The letter of a line.
    static func letter(_ index: Int) -> Character {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return letters.indices.contains(index) ? letters[index] : " "
    }

    /// The line of a letter.
    func index(of letter: Character) -> Int? {
        lines.indices.first { Self.letter($0) == letter }
    }

    /// Reads every line negative that wasn't read.
    mutating func readNegative() {
        for index in lines.indices where lines[index].presumptive == nil { lines[index].presumptive = .negative }
    }

    /// Turns a reading over: not read or negative becomes positive, positive becomes negative.
    mutating func toggle(_ index: Int, _ method: TestResult.Method) {
        func turned(_ reading: TestResult.Reading?) -> TestResult.Reading {
            reading == .positive ? .negative : .positive
        }
        switch method {
        case .presumptive: lines[index].presumptive = turned(lines[index].presumptive)
        case .definitive: lines[index].definitive = turned(lines[index].definitive)
        }
    }

    /// Takes a reading away that isn't on file yet.
    mutating func clear(_ index: Int, _ method: TestResult.Method) {
        switch method {
        case .presumptive: lines[index].presumptive = onFile[index].presumptive
        case .definitive: lines[index].definitive = onFile[index].definitive
        }
    }

    /// Writes the laboratory's figure; a figure is told for what was found.
    mutating func write(_ value: String, at index: Int) {
        lines[index].value = value
        if !value.isEmpty, lines[index].definitive == nil { lines[index].definitive = .positive }
    }

    /// Adds an analyte that the panel doesn't have, such as the one a laboratory found behind a class.
    mutating func add(_ analyte: Analyte) {
        guard !lines.contains(where: { $0.analyte == analyte }) else { return }
        lines.append(Line(analyte: analyte, presumptive: nil, definitive: nil, value: "", cutoff: nil))
    }

    /// Whether anything differs from what is on file.
    var isChanged: Bool {
        zip(lines, onFile).contains { $0 != $1 } || lines.count != onFile.count && lines.last?.definitive != nil
    }

    /// How much of the panel has no reading yet; `nil` when all of it was read.
    var unreadInWords: String? {
        let unread = lines.count { $0.counts == nil }
        return unread == 0 ? nil : "\(unread) of \(lines.count) not read yet."
    }

    /// What is entered, as a draft keeps it.
    var typed: [String: String] {
        var typed: [String: String] = [:]
        for line in lines {
            let readings = [line.presumptive?.rawValue, line.definitive?.rawValue].map { $0 ?? "" }
            typed["panel/\(line.analyte.code)"] = (readings + [line.value]).joined(separator: "/")
        }
        return typed
    }

    /// Puts back what a draft kept.
    mutating func restore(_ typed: [String: String]) {
        for (key, text) in typed.sorted(by: { $0.key < $1.key }) where key.hasPrefix("panel/") {
            guard let analyte = Analyte(code: String(key.dropFirst("panel/".count))) else { continue }
            add(analyte)
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, let index = lines.firstIndex(where: { $0.analyte == analyte }) else { continue }
            lines[index].presumptive = TestResult.Reading(rawValue: parts[0])
            lines[index].definitive = TestResult.Reading(rawValue: parts[1])
            lines[index].value = parts[2]
        }
    }

    /// The readings that are new or differ, as a change takes them.
    /// - Parameters:
    ///   - readOn: The day on which the screen was read.
    ///   - today: The day on which a screen is read again.
    ///   - reportedOn: The day of the laboratory's report.
    /// - Returns: The readings.
    func entries(readOn: Day, today: Day, reportedOn: Day) -> [SaveTest.Entry] {
        lines.enumerated().flatMap { index, line in
            let before = onFile.indices.contains(index) ? onFile[index] : nil
            var entries: [SaveTest.Entry] = []
            if let reading = line.presumptive, reading != before?.presumptive {
                // A screen that is read again later stands beside the first reading.
                let day = before?.presumptive == nil ? readOn : max(readOn, today)
                var entry = SaveTest.Entry(
                    analyte: line.analyte,
                    method: .presumptive,
                    reading: reading,
                    reportedOn: day
                )
                entry.unit = line.cutoff?.unit
                entry.cutoff = line.cutoff?.cutoff
                entry.laboratory = line.cutoff?.laboratory
                entries.append(entry)
            }
            if let reading = line.definitive, reading != before?.definitive || line.value != before?.value {
                var entry = SaveTest.Entry(
                    analyte: line.analyte,
                    method: .definitive,
                    reading: reading,
                    reportedOn: reportedOn
                )
                entry.value = MeasuredNumber(line.value)
                entry.unit = entry.value == nil ? nil : line.cutoff?.unit ?? "ng/mL"
                entries.append(entry)
            }
            return entries
        }
    }
}
