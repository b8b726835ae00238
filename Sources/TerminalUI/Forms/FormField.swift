/// One field of a form as it is described: its name, its label, what it holds and what it may hold.
public struct FormField: Sendable {
    /// The name under which the value is read.
    public let id: String
    /// What a person reads before the field.
    public let label: String
    /// What it holds.
    public let kind: FieldKind
    /// Whether it may not stay empty.
    public let isRequired: Bool
    /// The value before anybody typed: the text, `2026-11-20`, `09:30`, an option's id, `yes` or `no`.
    public let initial: String
    /// A few words behind the field, such as what is normal.
    public let hint: String
    /// Says what is wrong with a value that its kind allows, or nothing; it gets the value as ``Form/value(of:)`` has it.
    public let check: @Sendable (String) -> String?

    /// Creates a field.
    public init(
        _ id: String,
        label: String,
        kind: FieldKind,
        isRequired: Bool = false,
        initial: String = "",
        hint: String = "",
        check: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.isRequired = isRequired
        self.initial = initial
        self.hint = hint
        self.check = check
    }
}
