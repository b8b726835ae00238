import TerminalUI
import Testing

@Suite struct KeyLabelTests {
    static let named: [(Key, String)] = [
        (.control("s"), "^S"), (.control("]"), "^]"), (.control(" "), "^Space"), (.alt("b"), "Alt-b"),
        (.alt("B"), "Alt-B"), (.alt(" "), "Alt-Space"), (.function(1), "F1"), (.function(12), "F12"), (.tab, "Tab"),
        (.backTab, "S-Tab"), (.enter, "Enter"), (.escape, "Esc"), (.pageDown, "PgDn"), (.pageUp, "PgUp"),
        (.shiftUp, "S-Up"), (.controlLeft, "C-Left"), (.controlHome, "C-Home"), (.insert, "Ins"), (.delete, "Del"),
        (.backspace, "Bksp"), (.character("a"), "a"), (.character("A"), "A"), (.character(" "), "Space"),
        (.character("^"), "^"), (.character("F"), "F"), (.character("é"), "é"), (.character("-"), "-"),
    ]

    @Test(arguments: named)
    func aLabelIsReadBackAsItsKey(key: Key, label: String) {
        #expect(key.label == label)
        #expect(Key(label: label) == key)
    }

    @Test(arguments: ["", "Fx", "F0", "F99", "Alt-", "Alt-ab", "^AB", "Nothing"])
    func whatIsNoKeyIsRefused(label: String) {
        #expect(Key(label: label) == nil)
    }
}
