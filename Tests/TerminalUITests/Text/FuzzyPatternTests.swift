import Testing

@testable import TerminalUI

@Suite struct FuzzyPatternTests {
    private func ranked(_ typed: String, _ candidates: [String]) -> [String] {
        let pattern = FuzzyPattern(typed)
        return
            candidates
            .compactMap { text in pattern.score(Array(SearchForm.of(text).unicodeScalars)).map { (text, $0) } }
            .sorted { $0.1 > $1.1 }
            .map(\.0)
    }

    @Test(arguments: [
        ("brl", "Brandt, Luis", true), ("bl", "Brandt, Luis", true), ("lb", "Brandt, Luis", false),
        ("garcia", "García, José", true), ("jose gar", "García, José", true), ("xyz", "García, José", false),
        ("", "anything", true), ("toolong", "too", false),
    ])
    func lettersMustOccurInTheirOrder(typed: String, text: String, answers: Bool) {
        #expect((FuzzyPattern(typed).score(Array(SearchForm.of(text).unicodeScalars)) != nil) == answers)
    }

    @Test func anExactBeginningAlwaysComesFirst() {
        let words = ["Undo the last act", "Set up reminders under documents", "Under review", "Und"]
        #expect(ranked("und", words).prefix(3) == ["Und", "Under review", "Undo the last act"])
        #expect(
            ranked("re", ["Friday review", "Set review date", "Core", "Reports of everything in the whole clinic"])[0]
                == "Reports of everything in the whole clinic"
        )
    }

    @Test func beginningsOfWordsBeatLettersInside() {
        #expect(ranked("sr", ["User", "Assessor", "Set review date"])[0] == "Set review date")
        #expect(ranked("tn", ["Attendance", "Take notes"])[0] == "Take notes")
    }

    @Test func neighboursBeatScatteredLetters() {
        #expect(ranked("plan", ["Print last annual note", "Open plan"])[0] == "Open plan")
    }
}
