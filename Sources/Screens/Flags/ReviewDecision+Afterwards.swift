import CareModel

extension ReviewDecision {
    /// What people still have to do about the decision, since it changes neither the level nor the stay by itself; `nil` when
    /// it stands alone.
    func afterwards(awaitsSignature: Bool) -> String? {
        switch self {
        case .stepUp, .stepDown:
            (awaitsSignature ? "A supervisor still signs. " : "") + "l on the chart sets the level."
        case .transfer, .dischargeComplete, .dischargeIncomplete: "The episode stays open until x on the chart."
        case .continueCare, .continueWithChange, .refer, .hold: nil
        }
    }
}
