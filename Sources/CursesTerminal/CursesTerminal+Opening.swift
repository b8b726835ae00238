import CTerm
import Glibc
import TerminalUI

extension CursesTerminal {
    /// Returns the size of the window, 80x24 where nobody knows it, such as on a serial line.
    static func windowSize() -> Size {
        var (rows, columns): (Int32, Int32) = (24, 80)
        _ = ct_window_size(STDOUT_FILENO, &rows, &columns)
        return Size(width: Int(columns), height: Int(rows))
    }

    /// Returns how many colours are to be used.
    static func colorDepth(_ theme: Theme) -> ColorDepth {
        guard theme.hasColor else { return .none }
        return ct_has_direct_color() != 0 ? .direct : ColorDepth(count: Int(ct_color_count()))
    }

    /// Opens the screen under the best name that terminfo knows.
    static func openScreen(_ family: TerminalFamily, colorTerm: String?) throws(TerminalError) {
        var code = Int32(CT_UNKNOWN_TERMINAL)
        for name in family.candidates(colorTerm: colorTerm) where !name.isEmpty {
            code = ct_open(name, STDOUT_FILENO)
            if code == CT_OPENED { return }
        }
        switch Int(code) {
        case CT_NO_CURSOR_ADDRESSING: throw .noCursorAddressing(family.name)
        case CT_NO_MEMORY: throw .noMemory
        default: throw .unknownTerminal(family.name)
        }
    }
}
