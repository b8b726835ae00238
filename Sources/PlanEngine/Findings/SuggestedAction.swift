/// What a finding suggests; people decide.
public enum SuggestedAction: String, Codable, Hashable, CaseIterable, Sendable {
    case stepUpReview = "step-up review"
    case holdForResult = "hold for result"
    case planChange = "plan change"
    case outreach
    case safety
    case administrative
    case programme
}
