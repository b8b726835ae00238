import Testing

@testable import Screens

struct RowNumbersTests {
    @Test(
        "Reads rows as they are typed",
        arguments: [
            ("7", [7]), ("12", [12]), ("13", [3]), ("1-4,7", [1, 2, 3, 4, 7]), ("4-1", [1, 2, 3, 4]), ("1-", [1]),
            ("1--3", [1, 2, 3]), ("-3", [3]), (",3", [3]), ("1,2,", [1, 2]), ("", []), ("0", []),
            ("10-12", [10, 11, 12]), ("1-99", [1, 2, 3, 4, 5, 6, 7, 8, 9]),
        ]
    )
    func typed(text: String, expected: [Int]) {
        var numbers = RowNumbers()
        for character in text { _ = numbers.take(character, rows: 12) }
        #expect(numbers.numbers == expected)
    }
}
