import CareModel

/// The people who work in the practice programme.
enum Staff {
    static let okafor = member("okafor", "M. Okafor LMSW", .counselor)
    static let lindqvist = member("lindqvist", "J. Lindqvist LADC", .counselor)
    static let beaumont = member("beaumont", "C. Beaumont LPC", .counselor)
    static let marsh = member("marsh", "D. Marsh LCSW", .supervisor)
    static let webb = member("webb", "T. Webb", .technician)
    static let adeyemi = member("adeyemi", "S. Adeyemi", .frontDesk)
    static let novak = member("novak", "K. Novak", .administrator)
    static let ruiz = member("ruiz", "V. Ruiz", .auditor)

    static let all = [okafor, lindqvist, beaumont, marsh, webb, adeyemi, novak, ruiz]

    private static func member(_ id: String, _ name: String, _ role: StaffRole) -> StaffMember {
        StaffMember(id: StaffMember.ID(id), name: name, role: role)
    }
}
