public import CareModel

/// The minutes of one session with which a client was credited, as far as codes ask about them.
public struct CreditedTime: Hashable, Sendable {
    /// When the session starts; its day is the day of service.
    public let startsAt: LocalTime
    /// What service it was.
    public let service: Service
    /// The credited minutes, never rounded.
    public let minutes: Minutes
    /// The client's level of care on the day, where one is on file.
    public let level: LevelOfCare?
    /// Whether the client attended by telehealth, with or without a picture.
    public let isTelehealth: Bool
    /// Whether the client attended by voice alone.
    public let isAudioOnly: Bool

    /// Creates the minutes of a session.
    public init(
        startsAt: LocalTime,
        service: Service,
        minutes: Minutes,
        level: LevelOfCare?,
        isTelehealth: Bool = false,
        isAudioOnly: Bool = false
    ) {
        self.startsAt = startsAt
        self.service = service
        self.minutes = minutes
        self.level = level
        self.isTelehealth = isTelehealth || isAudioOnly
        self.isAudioOnly = isAudioOnly
    }

    /// The day of service: that of the session's start.
    public var day: Day { startsAt.day }
}

extension BillingCode {
    /// Tells whether the code counts a session's minutes, apart from how many they are.
    func counts(_ time: CreditedTime) -> Bool {
        services.contains(time.service)
            && (levels.isEmpty || time.level.map(levels.contains) ?? false)
            && (countsAudioOnly || !time.isAudioOnly)
    }
}
