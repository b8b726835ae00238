import Foundation

/// Why the benchmarks can't go on.
struct BenchmarkError: LocalizedError {
    private let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }

    var errorDescription: String? { sentence }
}
