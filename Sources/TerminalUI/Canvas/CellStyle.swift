/// How a cell is meant: its role and what is done to it besides.
struct CellStyle {
    let role: Role
    let emphasis: Emphasis

    init(_ role: Role, _ emphasis: Emphasis = []) {
        self.role = role
        self.emphasis = emphasis
    }
}
