import CareModel
import CareTesting
import Testing

struct OrderedSearchTests {
    @Test("finds the first place from which on something is true, or the end", arguments: 0...9)
    func everyLength(count: Int) {
        for first in 0...count {
            let numbers = (0..<count).map { $0 >= first }
            #expect(numbers.firstIndex(whereOrdered: { $0 }) == first)
        }
    }

    @Test("finds a place in a slice by the slice's own numbers")
    func slice() {
        let numbers = [0, 1, 2, 3, 4, 5, 6, 7][2..<6]
        #expect(numbers.firstIndex(whereOrdered: { $0 >= 4 }) == 4)
        #expect(numbers.firstIndex(whereOrdered: { _ in true }) == 2)
        #expect(numbers.firstIndex(whereOrdered: { _ in false }) == 6)
    }

    @Test("looks at few of many elements")
    func effort() {
        var looks = 0
        let place = (0..<1_000_000).firstIndex(whereOrdered: { number in
            looks += 1
            return number >= 765_432
        })
        #expect(place == 765_432)
        #expect(looks <= 20)
    }

    @Test("hands an error on")
    func error() {
        #expect(throws: CancellationError.self) {
            try [1, 2, 3].firstIndex(whereOrdered: { _ in throw CancellationError() })
        }
    }
}
