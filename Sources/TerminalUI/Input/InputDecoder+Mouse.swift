extension InputDecoder {
    /// Returns the event of a mouse report in the form of mode 1006: `<button;column;row`, then `M` or `m`.
    mutating func mouseEvent(_ sequence: ControlSequence) -> InputEvent? {
        guard sequence.numbers.count == 3 else { return nil }
        let isDown = sequence.final == UInt8(ascii: "M")
        guard isDown || sequence.final == UInt8(ascii: "m") else { return nil }
        let point = Point(x: max(0, sequence.numbers[1] - 1), y: max(0, sequence.numbers[2] - 1))
        return mouseEvent(code: sequence.numbers[0], isDown: isDown, at: point)
    }

    /// Takes a mouse report of a terminal that does not know mode 1006: three bytes after Esc and `[M`.
    mutating func stepThroughOldMouseReport(_ bytes: ArraySlice<UInt8>) -> DecoderStep {
        let report = Array(bytes.dropFirst(3).prefix(3))
        guard report.count == 3 else { return .wait }
        let code = Int(report[0]) - 32
        let point = Point(x: max(0, Int(report[1]) - 33), y: max(0, Int(report[2]) - 33))
        return DecoderStep(event: mouseEvent(code: code, isDown: code & 3 != 3, at: point), count: 6)
    }

    /// Bits of a button code: 32 is set while the mouse moves, 64 for the wheel, 4, 8 and 16 for Shift, Alt and Control.
    private mutating func mouseEvent(code: Int, isDown: Bool, at point: Point) -> InputEvent? {
        guard code >= 0, code & 32 == 0 else { return nil }
        if code & 64 != 0 {
            switch code & 3 {
            case 0: return .mouse(MouseEvent(.wheelUp, at: point))
            case 1: return .mouse(MouseEvent(.wheelDown, at: point))
            default: return nil
            }
        }
        if isDown, let button = MouseButton(rawValue: code & 3) {
            pressed = (button, point)
            return .mouse(MouseEvent(.press(button), at: point))
        }
        defer { pressed = nil }
        if let pressed, pressed.point == point { return .mouse(MouseEvent(.click(pressed.button), at: point)) }
        return .mouse(MouseEvent(.release, at: point))
    }
}
