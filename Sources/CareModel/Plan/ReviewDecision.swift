/// What a review decides about a client's care.
public enum ReviewDecision: String, Codable, Hashable, CaseIterable, Sendable {
    case continueCare = "continue"
    case continueWithChange = "continue_with_change"
    case stepUp = "step_up"
    case stepDown = "step_down"
    case transfer
    case refer
    case hold
    case dischargeComplete = "discharge_complete"
    case dischargeIncomplete = "discharge_incomplete"

    /// Creates a decision from its code or its words, whatever the case and the separators: `step_up`, `stepUp` or
    /// `Step up`.
    public init?(code: String) {
        func letters(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
        let wanted = letters(code)
        guard
            let match = Self.allCases.first(where: { letters($0.rawValue) == wanted || letters($0.name) == wanted })
        else { return nil }
        self = match
    }

    /// The decision in words.
    public var name: String {
        switch self {
        case .continueCare: "continue"
        case .continueWithChange: "continue with change"
        case .stepUp: "step up"
        case .stepDown: "step down"
        case .transfer: "transfer"
        case .refer: "refer"
        case .hold: "hold pending information"
        case .dischargeComplete: "discharge complete"
        case .dischargeIncomplete: "discharge incomplete"
        }
    }

    /// Whether the decision moves the client to another level of care, which a supervisor signs as well.
    public var changesLevel: Bool {
        self == .stepUp || self == .stepDown
    }
}
