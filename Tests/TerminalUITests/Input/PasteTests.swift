import TerminalUI
import Testing

@Suite struct PasteTests {
    private let start = InputDecoder.Instant.now
    private let paste = "\u{1B}[200~q\r\nquit\u{1B}[A é\n\u{1B}[201~x"

    @Test func aPasteIsOneEventWhateverItHolds() {
        var decoder = InputDecoder()
        let events = decoder.decode(paste.utf8, at: start)
        #expect(events == [.paste("q\nquit\u{1B}[A é\n"), .key(.character("x"))])
    }

    @Test func aPasteMayBeSplitAnywhere() {
        let bytes = Array(paste.utf8)
        for first in 0...bytes.count {
            for second in first...bytes.count {
                var decoder = InputDecoder()
                var events: [InputEvent] = []
                for part in [bytes[..<first], bytes[first..<second], bytes[second...]] {
                    events += decoder.decode(part, at: start)
                }
                #expect(events == [.paste("q\nquit\u{1B}[A é\n"), .key(.character("x"))], "\(first) \(second)")
            }
        }
    }

    @Test func aPasteWithoutEndIsDelivered() {
        var decoder = InputDecoder()
        #expect(decoder.decode("\u{1B}[200~half".utf8, at: start) == [])
        #expect(decoder.deadline == start + .seconds(1))
        #expect(decoder.decode(" more".utf8, at: start + .milliseconds(900)) == [])
        #expect(decoder.expire(at: start + .milliseconds(1000)) == [])
        #expect(decoder.expire(at: start + .milliseconds(1900)) == [.paste("half more")])
        #expect(decoder.decode("\u{1B}[201~k".utf8, at: start + .seconds(3)) == [.key(.character("k"))])
    }

    @Test func badBytesInAPasteAreReplaced() {
        var decoder = InputDecoder()
        let bytes = Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8)
        #expect(decoder.decode(bytes, at: start) == [.paste("a\u{FFFD}b")])
    }

    @Test func twoPastesInOneRead() {
        var decoder = InputDecoder()
        let bytes = "\u{1B}[200~a\u{1B}[201~\u{1B}[200~\u{1B}[201~"
        #expect(decoder.decode(bytes.utf8, at: start) == [.paste("a"), .paste("")])
    }
}
