import TerminalUI
import Testing

@Suite struct MouseTests {
    private func decode(_ bytes: String) -> [InputEvent] {
        var decoder = InputDecoder()
        return decoder.decode(bytes.utf8, at: .now)
    }

    private func mouse(_ kind: MouseEventKind, _ x: Int, _ y: Int) -> InputEvent {
        .mouse(MouseEvent(kind, at: Point(x: x, y: y)))
    }

    @Test func aButtonThatComesUpWhereItWentDownIsAClick() {
        #expect(decode("\u{1B}[<0;10;5M\u{1B}[<0;10;5m") == [mouse(.press(.left), 9, 4), mouse(.click(.left), 9, 4)])
        #expect(decode("\u{1B}[<2;1;1M\u{1B}[<2;1;1m") == [mouse(.press(.right), 0, 0), mouse(.click(.right), 0, 0)])
    }

    @Test func aButtonThatComesUpElsewhereIsNone() {
        #expect(decode("\u{1B}[<0;10;5M\u{1B}[<0;11;5m") == [mouse(.press(.left), 9, 4), mouse(.release, 10, 4)])
    }

    @Test func theWheelAndModifiers() {
        #expect(decode("\u{1B}[<64;3;4M\u{1B}[<65;3;4M") == [mouse(.wheelUp, 2, 3), mouse(.wheelDown, 2, 3)])
        #expect(decode("\u{1B}[<16;3;4M") == [mouse(.press(.left), 2, 3)])
    }

    @Test func farCellsAndMovesAndNonsense() {
        #expect(decode("\u{1B}[<0;223;300M") == [mouse(.press(.left), 222, 299)])
        #expect(decode("\u{1B}[<35;3;4M") == [])
        #expect(decode("\u{1B}[<0;3M\u{1B}[<;;M\u{1B}[<99999999999;1;1Mx").last == .key(.character("x")))
    }

    @Test func theOldFormIsUnderstood() {
        #expect(decode("\u{1B}[M !\"\u{1B}[M#!\"") == [mouse(.press(.left), 0, 1), mouse(.click(.left), 0, 1)])
        #expect(decode("\u{1B}[M`!\"") == [mouse(.wheelUp, 0, 1)])
    }
}
