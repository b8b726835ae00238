import TerminalUI

/// The keys that work on every screen, after the screen itself has had its say.
enum Everywhere: Hashable, Sendable {
    case help, palette, goTo, find, undo, redo, hideNames, scope, redraw, suspend, interrupt

    static let keys = KeyTable<Everywhere>(
        heading: "Everywhere",
        [
            .key("/", .find, "Find client", "Find a client by name or number.", .hidden),
            .key("u", .undo, "Undo", "Take back your last change, also one of yesterday.", .hidden),
            .key("U", .redo, "Redo", "Make the change again that you took back.", .hidden),
            .key("g", .goTo, "Go to", "Go to a place: then h c s p d f r j u w, or g for the top.", .hidden),
            KeyBinding(
                .character(":"),
                .control("p"),
                do: .palette,
                label: "Commands",
                help: "Find any command by its name and run it.",
                inBar: .hidden
            ),
            .key("C", .scope, "Caseload", "Choose whose clients are shown: one counselor's or everybody's.", .hidden),
            .key(
                "H",
                .hideNames,
                "Hide names",
                "Show initials and numbers in place of names, or names again.",
                .hidden
            ),
            KeyBinding(
                .character("?"),
                .function(1),
                do: .help,
                label: "Help",
                help: "Show the keys of this screen; in a field press F1.",
                inBar: .always
            ),
            KeyBinding(
                .control("l"),
                do: .redraw,
                label: "Redraw",
                help: "Draw the whole screen again.",
                inBar: .hidden
            ),
            KeyBinding(
                .control("z"),
                do: .suspend,
                label: "Suspend",
                help: "Go to the shell; fg comes back.",
                inBar: .hidden
            ),
            KeyBinding(
                .control("c"),
                do: .interrupt,
                label: "Leave",
                help: "Pressed twice, leave the program; what you typed is kept.",
                inBar: .hidden
            ),
        ]
    )
}
