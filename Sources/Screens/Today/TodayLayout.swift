import TerminalUI

/// Where the panels of Today stand; more lines go to the lists first.
struct TodayLayout {
    let size: Size
    /// The column of the line between left and right.
    let middle: Int
    /// The rows of the rules above the three bands of panels and above the places.
    let hoursRule: Int
    let trendsRule: Int
    let placesRule: Int

    init(size: Size) {
        self.size = size
        middle = size.width < 100 ? 47 : size.width * 47 / 80
        // At 80x24 the bands have 6, 5 and 3 rows, as on paper.
        let spare = max(0, size.height - 21)
        placesRule = size.height - 4
        trendsRule = placesRule - 4
        hoursRule = 7 + spare / 2
    }

    /// The cells of a panel's rows, without its heading.
    func rect(of panel: TodayScreen.Panel) -> Rect {
        let right = Rect(x: middle + 1, y: 1, width: size.width - middle - 1, height: hoursRule - 1)
        switch panel {
        case .sessions: return Rect(x: 0, y: 1, width: middle, height: hoursRule - 1)
        case .needs: return right
        case .hours: return Rect(x: 0, y: hoursRule + 1, width: middle, height: trendsRule - hoursRule - 2)
        case .tests:
            return Rect(x: middle + 1, y: hoursRule + 1, width: right.width, height: trendsRule - hoursRule - 1)
        }
    }
}
