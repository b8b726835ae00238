import CareModel
import CaseStore

/// A record that was just added, which the list below should show.
enum NewRecord: Hashable, Sendable {
    case client(Client.ID)
    case group(TreatmentGroup.ID)
    case member(Client.ID, from: Day)
    case session(Session.ID, on: Day)
    case test(DrugTest.ID)
    case plan(TreatmentPlan.ID)
    case staff(StaffMember.ID)
    case billingCode(String, from: Day)
    case authorisation(Authorisation.ID)
}

extension Change {
    /// The record that the change adds, or `nil` where it changes what is there already.
    var newRecord: NewRecord? {
        switch self {
        case .admitClient(let change): .client(change.client.id)
        case .saveGroup(let change): change.basedOn == nil ? .group(change.group.id) : nil
        case .saveMembership(let change): .member(change.membership.client, from: change.membership.from)
        case .saveSession(let change):
            change.basedOn == nil ? .session(change.session.id, on: change.session.day) : nil
        case .savePlan(let change): change.basedOn == nil ? .plan(change.plan.id) : nil
        case .saveStaffMember(let change): .staff(change.member.id)
        case .saveBillingCode(let change): .billingCode(change.code.code, from: change.code.from)
        case .saveAuthorisation(let change): .authorisation(change.authorisation.id)
        default: nil
        }
    }
}
