import Foundation
import TerminalTesting

/// Measures the program on generated programmes and prints a table, one column a size.
///
/// `swift run -c release benchmarks` measures 60, 2,000 and 10,000 enrolled clients; other numbers may be named. The largest
/// takes some minutes and two gigabytes in the folder for temporary files. Only figures of an idle machine mean something,
/// ratios a little more.
@main
struct Benchmarks {
    static func main() throws {
        let named = CommandLine.arguments.dropFirst().map { Int($0) }
        guard named.allSatisfy({ $0.map { (12...20_000).contains($0) } ?? false }) else {
            print("Usage: benchmarks [enrolled clients, from 12 to 20000] ...")
            exit(64)
        }
        #if DEBUG
            print("This is a debug build; its figures mean nothing. Run: swift run -c release benchmarks")
        #endif
        do {
            let sizes = named.isEmpty ? [60, 2_000, 10_000] : named.compactMap(\.self)
            var columns: [[Figure]] = []
            for size in sizes {
                try FileHandle.standardError.write(contentsOf: Data("Measuring \(size) enrolled clients.\n".utf8))
                columns.append(try measure(ProgrammeSize(enrolled: size)))
            }
            print(table(sizes, columns))
        } catch {
            print(error.localizedDescription)
            exit(70)
        }
    }

    private static func measure(_ size: ProgrammeSize) throws -> [Figure] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "stepwise-benchmarks-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = try builtProduct("stepwise")
        let programme = GeneratedProgramme(size: size)
        let transfer = TransferFigures(folder: folder.path, program: program)
        var figures = [Figure("weeks of history", "\(size.weeks)")]
        figures += try transfer.measure(programme)
        figures += try EngineFigures(database: transfer.database, programme: programme).measure()
        figures += try ScreenFigures(program: program, database: transfer.database, enrolled: size.enrolled).measure()
        return figures
    }

    private static func table(_ sizes: [Int], _ columns: [[Figure]]) -> String {
        let names = ["enrolled clients"] + (columns.first ?? []).map(\.name)
        let values = zip(sizes, columns).map { ["\($0)"] + $1.map(\.value) }
        let width = names.map(\.count).max() ?? 0
        let widths = values.map { column in column.map(\.count).max() ?? 0 }
        return names.indices.map { row in
            let cells = zip(values, widths).map { column, width in
                String(repeating: " ", count: width - column[row].count) + column[row]
            }
            return names[row] + String(repeating: " ", count: width - names[row].count) + "  "
                + cells.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
