extension RandomAccessCollection {
    /// The first position from which on `predicate` is true, in a collection in which it is false before and true after;
    /// the end when it is never true.
    public func firstIndex(whereOrdered predicate: (Element) throws -> Bool) rethrows -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if try predicate(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
