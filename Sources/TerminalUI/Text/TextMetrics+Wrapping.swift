extension TextMetrics {
    /// Returns a text as lines of at most `columns`, broken between words; a word that is too long is broken inside.
    ///
    /// Line feeds in the text are kept as breaks. Even an empty text has one line.
    public func wrapped(_ text: String, columns: Int) -> [String] {
        let characters = Array(text)
        return LineWrap.lines(of: characters, columns: columns, metrics: self).map { line in
            var end = line.upperBound
            while end > line.lowerBound, characters[end - 1] == " " { end -= 1 }
            return String(characters[line.lowerBound..<end])
        }
    }
}
