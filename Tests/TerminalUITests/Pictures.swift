import TerminalTesting
import TerminalUI
import Testing

/// Draws in both sizes and both sets of signs, and compares with the picture kept in `Pictures`.
func expectPicture(
    _ name: String,
    at location: SourceLocation = #_sourceLocation,
    draw: (inout Canvas) -> Void
) throws {
    if let difference = try KeptPictures().difference(named: name, draw: draw) {
        Issue.record("\(difference)", sourceLocation: location)
    }
}

/// Some people, with the names that break careless tables.
let people = [
    "Brandt, Luis", "Jones, Pia", "Fong, Tia", "García, José", "李雷, 王", "Nguyễn, Thị Minh Khai", "Müller, Quinn",
    "O'Brien-Featherstonehaugh, Bartholomew", "Zoe\u{308}, Łukasz", "Ito, Sven",
]
