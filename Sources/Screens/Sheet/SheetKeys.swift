import CareModel
import TerminalUI

/// What the keys of the attendance sheet do.
enum SheetAction: Hashable, Sendable {
    case mark(AttendanceStatus)
    case allPresent, clear, repeatMark, times, mode, comment, walkIn, sign, amend, chart, session, roster, note,
        arithmetic, back
}

extension SheetScreen {
    static let keys = KeyTable<SheetAction>([
        binding("P", .allPresent, "All present", "Mark everybody present who is not marked.", "Mark"),
        binding("p", .mark(.present), "Present", "Present.", "Mark", sharing: ("p l e n x", "Mark")),
        binding(
            "l",
            .mark(.late),
            "Late",
            "Late: in now while it runs, else asks minutes or the time.",
            "Mark",
            .hidden
        ),
        binding("e", .mark(.leftEarly), "Left early", "Left early: out now, or asks the same.", "Mark", .hidden),
        binding("n", .mark(.noShow), "No-show", "Absent without notice.", "Mark", .hidden),
        binding("x", .mark(.excused), "Excused", "Excused; asks the reason.", "Mark", .hidden),
        binding("c", .mark(.cancelledLate), "Cancelled late", "Cancelled too late to be excused.", "Mark", .hidden),
        binding("m", .mark(.makeup), "Make-up", "Makes up for a missed session; asks which.", "Mark", .hidden),
        binding("r", .mark(.sentHome), "Sent home", "Sent home; asks the reason and the minutes.", "Mark", .hidden),
        binding("d", .mark(.programmeCancelled), "Programme cancelled", "The programme cancelled.", "Mark", .hidden),
        binding("-", .clear, "Clear", "Take the mark of this row away.", "Mark", .hidden),
        binding(".", .repeatMark, "Repeat", "Make the last mark again, on the next row.", "Mark", .hidden),
        KeyBinding(
            .tab,
            do: .times,
            label: "Times",
            help: "Change when this row's client came and left.",
            heading: "Mark"
        ),
        binding("t", .mode, "Telehealth", "In the room, by video, or by audio only.", "Mark", .hidden),
        binding(";", .comment, "Comment", "Say something of this client in this session.", "Mark", .hidden),
        binding("w", .walkIn, "Walk-in", "Add a client who isn't on the roster.", "Sheet", .hidden),
        binding("S", .sign, "Sign", "Sign the sheet; then no mark changes without a reason.", "Sheet"),
        binding("A", .amend, "Amend", "Open a signed sheet again, with the reason.", "Sheet", .hidden),
        KeyBinding(
            .enter,
            do: .chart,
            label: "Chart",
            help: "Open the chart of this row's client.",
            heading: "Sheet",
            inBar: .hidden
        ),
        binding(
            "E",
            .session,
            "Session",
            "Change the session: time, topic, or that it was not held.",
            "Sheet",
            .hidden
        ),
        binding("i", .note, "Note", "Write or read the group note of this session.", "Sheet", .hidden),
        binding("O", .roster, "Roster", "Open the group's roster, from here on.", "Sheet", .hidden),
        binding("=", .arithmetic, "Arithmetic", "Show how the hours of this row's week come about.", "Sheet", .hidden),
        KeyBinding(
            .escape,
            .character("q"),
            do: .back,
            label: "Back",
            help: "Go back; every mark is saved.",
            heading: "Sheet",
            inBar: .hidden
        ),
    ])

    private static func binding(
        _ key: Character,
        _ action: SheetAction,
        _ label: String,
        _ help: String,
        _ heading: String,
        _ place: KeyBarPlace = .whenRoom,
        sharing: (keys: String, label: String)? = nil
    ) -> KeyBinding<SheetAction> {
        KeyBinding(
            .character(key),
            do: action,
            label: label,
            help: help,
            heading: heading,
            inBar: place,
            sharing: sharing
        )
    }

    /// The digits, which add up to a row number; they are in no table because together they are one key.
    static let digits = HelpSection(
        heading: "Mark",
        entries: [
            HelpEntry(keys: [], keyText: "0-9", label: "Row", help: "Go to the row with this number; digits add up."),
            HelpEntry(
                keys: [],
                keyText: "1-4,7",
                label: "Rows",
                help: "Then a mark: it is made on all of them at once."
            ),
        ]
    )
}
