import TerminalUI

/// The keys that work on every screen, after the screen itself has had its say.
enum Everywhere: Hashable, Sendable {
    case help, palette, goTo, find, undo, redo, hideNames, scope, redraw, suspend, interrupt

    static let keys = KeyTable<Everywhere>([
        KeyBinding(
            .character("/"),
            do: .find,
            label: "Find client",
            help: "Find a client by name or number.",
            heading: "Everywhere",
            inBar: .hidden
        ),
        KeyBinding(
            .character("u"),
            do: .undo,
            label: "Undo",
            help: "Take back your last change, also one of yesterday.",
            heading: "Everywhere",
            inBar: .hidden
        ),
        KeyBinding(
            .character("U"),
            do: .redo,
            label: "Redo",
            help: "Make the change again that you took back.",
            heading: "Everywhere",
            inBar: .hidden
        ),
        KeyBinding(
            .character("g"),
            do: .goTo,
            label: "Go to",
            help: "Go to a place: then h c s p d f r j u, or g for the top.",
            heading: "Everywhere",
            inBar: .hidden
        ),
        KeyBinding(
            .character(":"),
            .control("p"),
            do: .palette,
            label: "Commands",
            help: "Find any command by its name and run it.",
            heading: "Everywhere",
            inBar: .hidden
        ),
        KeyBinding(
            .character("C"),
            do: .scope,
            label: "Caseload",
            help: "Choose whose clients are shown: one counselor's or everybody's.",
            heading: "Everywhere",
            inBar: .hidden
        ),
        KeyBinding(
            .character("H"),
            do: .hideNames,
            label: "Hide names",
            help: "Show initials and numbers in place of names, or names again.",
            heading: "Everywhere",
            inBar: .hidden
        ),
        KeyBinding(
            .character("?"),
            .function(1),
            do: .help,
            label: "Help",
            help: "Show the keys of this screen; in a field press F1.",
            heading: "Everywhere",
            inBar: .always
        ),
        KeyBinding(
            .control("l"),
            do: .redraw,
            label: "Redraw",
            help: "Draw the whole screen again.",
            heading: "Everywhere",
            inBar: .hidden
        ),
        KeyBinding(
            .control("z"),
            do: .suspend,
            label: "Suspend",
            help: "Go to the shell; fg comes back.",
            heading: "Everywhere",
            inBar: .hidden
        ),
        KeyBinding(
            .control("c"),
            do: .interrupt,
            label: "Leave",
            help: "Pressed twice, leave the program; what you typed is kept.",
            heading: "Everywhere",
            inBar: .hidden
        ),
    ])
}
