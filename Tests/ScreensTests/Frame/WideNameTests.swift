import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Names of sixty letters, and letters two columns wide, stay in their columns.
struct WideNameTests {
    static let names = [
        "司馬歐陽諸葛東方皇甫尉遲公孫令狐長孫宇文", String(repeating: "Wolfeschlegelstein", count: 4),
        "Nguyễn-Thị Hương-Giang Phạm Đặng Trần-Lê Hoàng-Vũ Bùi-Đỗ-Hồ",
    ]

    static let ways = [
        "g c", "g c Enter", "g c Enter e", "g c Enter p", "g c Enter v", "g s", "g s Enter", "g s Enter x", "g s a",
        "g s e", "g s i", "g s Enter p i Tab Tab", "g s Enter p i Tab Tab Tab", "g c Enter 7", "g u T",
        "g d", "g d Enter", "g d a", "g u", "g u Enter", "g u Enter x", "g u e", "g u 2", "g u 2 e", "g p", "g h",
    ]

    private static func clinic(_ name: String) -> Clinic {
        var clinic = Clinic.ofOne(name, name)
        clinic.meetWeekly()
        clinic.records = clinic.records.map { record in
            switch record {
            case .group(var group):
                group.name = name
                group.room = name
                return .group(group)
            case .session(var session):
                session.topic = name
                return .session(session)
            case .staff(var member) where member.id == Clinic.counselor:
                member.name = name
                return .staff(member)
            default: return record
            }
        }
        clinic.records.append(
            .test(DrugTest(id: "t1", client: Clinic.client(1), selectedOn: "2026-11-20", reason: .randomInterval))
        )
        return clinic
    }

    @Test("No line is longer than the window, on any screen", arguments: names)
    func lines(name: String) throws {
        let caseFile = try Workplace(Self.clinic(name)).caseFile
        for size in [Size(width: 80, height: 24), Size(width: 120, height: 40)] {
            for keys in Self.ways {
                var work = try Workplace(caseFile, size: size)
                try work.press(keys)
                let lines = work.lines.filter { TextMetrics.builtin.columns(of: $0) > size.width }
                #expect(lines == [], "\(keys)")
            }
        }
    }

    @Test("The sheet's columns stay where they are", arguments: names)
    func sheet(name: String) throws {
        var work = try Workplace(Self.clinic(name))
        try work.press("g s Enter p")
        let row = try #require(work.lines.first { $0.hasPrefix(" 1►") })
        #expect(TextMetrics.builtin.columns(of: String(row.prefix { $0 != "│" })) == 37)
        #expect(row.contains("│ p Present    09:00 10:30  1.5"))
    }
}
