import CareModel
import CareTesting
import CaseStore

/// The people who work in the programme of the tests.
enum Staff {
    static let reyes = StaffMember(id: "s1", name: "Ana Reyes", role: .counselor)
    static let ortiz = StaffMember(id: "s2", name: "Jo Ortiz", role: .counselor)
    static let chen = StaffMember(id: "s3", name: "Mei Chen", role: .supervisor)
    static let all = [reyes, ortiz, chen]
}

extension Actor {
    static let reyes = Actor(account: "areyes", staff: Staff.reyes)
    static let ortiz = Actor(account: "jortiz", staff: Staff.ortiz)
    static let chen = Actor(account: "mchen", staff: Staff.chen)
    /// Somebody who isn't known as a member of staff.
    static let guest = Actor(account: "guest")
}
