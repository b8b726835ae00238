extension Role {
    /// The lower-case letter that stands for this role in ``Canvas/roles``.
    var letter: Character {
        switch self {
        case .text: "p"
        case .dim: "d"
        case .title: "t"
        case .header: "h"
        case .key: "k"
        case .ok: "o"
        case .warning: "w"
        case .danger: "x"
        case .info: "i"
        case .border: "b"
        case .field: "f"
        case .fieldFocused: "e"
        case .chart1: "a"
        case .chart2: "c"
        case .banner: "n"
        }
    }
}
