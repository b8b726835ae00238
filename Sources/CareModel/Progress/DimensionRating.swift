/// The risk ratings of the six assessment dimensions on one day.
///
/// The editions of the criteria number the dimensions differently, so ratings of different editions are never compared.
public struct DimensionRating: Hashable, Codable, Sendable {
    /// The client.
    public var client: Client.ID
    /// The day of the rating.
    public var ratedOn: Day
    /// The edition of the criteria: 3 or 4.
    public var edition: Int
    /// The ratings of the six dimensions, 0 to 4; `nil` where one isn't rated, as the sixth in the fourth edition.
    public let ratings: [Int?]

    /// Creates a rating; fewer than six numbers leave the last dimensions unrated.
    public init(client: Client.ID, ratedOn: Day, edition: Int, ratings: [Int?]) {
        self.client = client
        self.ratedOn = ratedOn
        self.edition = edition
        self.ratings = Array((ratings + Array(repeating: nil, count: 6)).prefix(6))
    }

    /// Reads a rating; like a new one it always has six dimensions.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            client: try container.decode(Client.ID.self, forKey: .client),
            ratedOn: try container.decode(Day.self, forKey: .ratedOn),
            edition: try container.decode(Int.self, forKey: .edition),
            ratings: try container.decode([Int?].self, forKey: .ratings)
        )
    }
}
