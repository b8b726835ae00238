import CareModel
import TerminalUI

/// Tells those on a page apart who are called the same.
struct Namesakes {
    /// From how many columns on every name has its number behind it.
    private static let wide = 24

    /// A name without its bearer.
    private struct Name: Hashable {
        let family: String
        let given: String

        init(_ client: ClientName) {
            family = client.familyName
            given = client.givenName
        }
    }

    private var shared: Set<Name> = []

    init(among clients: [ClientName]) {
        var bearers: [Name: Client.ID] = [:]
        for client in clients {
            let name = Name(client)
            if let other = bearers.updateValue(client.id, forKey: name), other != client.id { shared.insert(name) }
        }
    }

    /// Draws a name in so many columns: with the number where there is room, and in any case where it tells two people apart.
    func put(_ client: ClientName, on canvas: inout Canvas, x: Int, y: Int, width: Int, at desk: Desk) {
        let (name, number) = (desk.name(client), client.id.text)
        // Initials have their number with them.
        guard !desk.hidesNames, width >= Self.wide || shared.contains(Name(client)) else {
            canvas.put(name, x: x, y: y, width: width)
            return
        }
        let used = canvas.put(name, x: x, y: y, width: max(0, width - number.count - 1)) + 1
        canvas.put(number, x: x + used, y: y, role: .dim, width: max(0, width - used))
    }
}
