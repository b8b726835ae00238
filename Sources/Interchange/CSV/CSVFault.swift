/// Why a row can't be taken apart into cells, so that nothing in it is read.
package struct CSVFault: Hashable, Sendable {
    /// What is wrong.
    package enum Kind: Hashable, Sendable {
        /// A quote inside a cell that doesn't begin with one.
        case strayQuote
        /// Something other than a separator after the quote that ends a cell.
        case textAfterQuote
        /// A cell that begins with a quote and never ends.
        case openQuote
        /// A cell over the limit.
        case longCell
        /// A row over the limit.
        case longRow
        /// A NUL byte.
        case nul
        /// Bytes that are not UTF-8.
        case notUTF8
        /// A file in UTF-16, which some programs call Unicode text.
        case utf16
        /// Fewer or more cells than the header row has.
        case cells(found: Int, expected: Int)
    }

    /// What is wrong.
    package let kind: Kind
    /// The line on which it is wrong; for a quote that never ends, the line on which it begins.
    package let line: Int
    /// The position of the cell in its row, where the fault lies in one cell.
    package let cell: Int?

    /// Creates a fault.
    package init(_ kind: Kind, line: Int, cell: Int? = nil) {
        self.kind = kind
        self.line = line
        self.cell = cell
    }

    /// What is wrong and what would be right.
    package var sentence: String {
        switch kind {
        case .strayQuote:
            "a quote stands inside a cell that doesn't begin with one; put the whole cell in quotes and double the "
                + "inner ones"
        case .textAfterQuote:
            "text follows the quote that ends a cell; double a quote that belongs to the text"
        case .openQuote: "a quote begins here and never ends; close it, or double it if it belongs to the text"
        case .longCell: "a cell is longer than 1 MiB; shorten it, or look for a quote that isn't closed"
        case .longRow: "the row is too long to be one; look for a quote that isn't closed"
        case .nul: "a NUL byte stands in the text; remove it, or save the file as CSV UTF-8"
        case .notUTF8: "the bytes are not UTF-8; save the file as CSV UTF-8"
        case .utf16: "the file is in UTF-16; save it as CSV UTF-8"
        case .cells(let found, let expected):
            "the row has \(found) \(found == 1 ? "cell" : "cells") and the header row \(expected); write \(expected), "
                + "and put a cell that holds a separator in quotes"
        }
    }
}
