import TerminalUI

/// What the keys of a note that is written do; every letter is text.
enum NotesAction: Hashable, Sendable {
    case next, previous, save, sign, template, lastPart, empty, anew, back
}

/// What the keys of a signed note do.
enum NoteReadingAction: Hashable, Sendable {
    case next, previous, pageDown, pageUp, addendum, back
}

extension NotesScreen {
    static let keys = KeyTable<NotesAction>(
        heading: "Note",
        [
            KeyBinding(.tab, do: .next, label: "Next", help: "Go to the next text; Down at its end does, too."),
            KeyBinding(
                .backTab,
                do: .previous,
                label: "Before",
                help: "Go to the text before; Up at its beginning does, too.",
                inBar: .hidden
            ),
            KeyBinding(
                .control("s"),
                do: .save,
                label: "Save",
                help: "Save everything that is typed.",
                inBar: .always
            ),
            KeyBinding(
                .control("g"),
                .function(2),
                do: .sign,
                label: "Sign",
                help: "Save, then sign the note; after that it stays as it is."
            ),
            KeyBinding(
                .control("t"),
                do: .template,
                label: "Template",
                help: "Begin with a template; it fills only what is empty."
            ),
            KeyBinding(
                .control("o"),
                do: .lastPart,
                label: "Last time",
                help: "Copy in what the last note said of this person."
            ),
            KeyBinding(
                .control("x"),
                do: .empty,
                label: "Empty",
                help: "Empty a part that is kept of somebody who was not there."
            ),
            KeyBinding(
                .control("r"),
                do: .anew,
                label: "Start anew",
                help: "Throw away what is typed in this text and show what is on file."
            ),
            KeyBinding(
                .escape,
                do: .back,
                label: "Back",
                help: "Go back; what is typed is kept as a draft.",
                inBar: .always
            ),
        ]
    )

    static let readingKeys = KeyTable<NoteReadingAction>(
        heading: "Note",
        [
            KeyBinding(
                .character("a"),
                do: .addendum,
                label: "Addendum",
                help: "Add something to the selected text, under your name."
            ),
            KeyBinding(
                .tab,
                .down,
                .character("j"),
                do: .next,
                label: "Next",
                help: "Go to the next text."
            ),
            KeyBinding(
                .backTab,
                .up,
                .character("k"),
                do: .previous,
                label: "Before",
                help: "Go to the text before.",
                inBar: .hidden
            ),
            KeyBinding(
                .pageDown,
                do: .pageDown,
                label: "Read on",
                help: "Read on in a long text.",
                inBar: .hidden
            ),
            KeyBinding(.pageUp, do: .pageUp, label: "Read back", help: "Read back in a long text.", inBar: .hidden),
            KeyBinding(
                .escape,
                .character("q"),
                do: .back,
                label: "Back",
                help: "Go back.",
                inBar: .always
            ),
        ]
    )
}
