// Times as the core takes and returns them: in milliseconds.

import Foundation

extension Date {
    init(milliseconds: UInt64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    /// Milliseconds since the Unix epoch; 0 before it.
    var milliseconds: UInt64 {
        let milliseconds = (timeIntervalSince1970 * 1000).rounded()
        return milliseconds < 0 ? 0 : UInt64(exactly: milliseconds) ?? .max
    }
}

extension Duration {
    /// Milliseconds; 0 if the duration is negative.
    var milliseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let (whole, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1000)
        return overflow ? .max : whole + UInt64(attoseconds / 1_000_000_000_000_000)
    }
}
