/// The colours of one kind of background.
///
/// From Okabe and Ito's set for all kinds of colour vision: danger is orange and ok is blue, so red against green never
/// tells a difference. Contrast against the background is at least 4.5 to 1.
struct RoleColors {
    let dim: InkColor
    let key: InkColor
    let ok: InkColor
    let warning: InkColor
    let danger: InkColor
    let chart1: InkColor
    let chart2: InkColor

    static let onDark = RoleColors(
        dim: InkColor(0xA0A0A0, index256: 247, index16: nil),
        key: InkColor(0xF0E442, index256: 227, index16: nil),
        ok: InkColor(0x56B4E9, index256: 74, index16: 6),
        warning: InkColor(0xE69F00, index256: 214, index16: 3),
        danger: InkColor(0xFF8A3D, index256: 208, index16: 1),
        chart1: InkColor(0x56B4E9, index256: 74, index16: 6),
        chart2: InkColor(0xCC79A7, index256: 175, index16: 5)
    )

    static let onLight = RoleColors(
        dim: InkColor(0x595959, index256: 240, index16: nil),
        key: InkColor(0x8C3F6B, index256: 89, index16: nil),
        ok: InkColor(0x005A8C, index256: 24, index16: 4),
        warning: InkColor(0x8A5A00, index256: 94, index16: 3),
        danger: InkColor(0xA84300, index256: 130, index16: 1),
        chart1: InkColor(0x0072B2, index256: 25, index16: 4),
        chart2: InkColor(0x8C3F6B, index256: 89, index16: 5)
    )
}
