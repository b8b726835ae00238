internal import CareModel

/// The services that groups and sessions may be.
enum ServiceWords {
    /// Every service.
    static let all = Words<Service>(
        .group,
        .education,
        .skills,
        .family,
        .individual,
        .caseManagement,
        .medication,
        .holistic,
        .mutualHelp
    )
}
