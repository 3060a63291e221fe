// Log lines.

import Foundation

/// Where log lines go. They never contain tokens, proofs or signatures.
///
/// A client logs each attempt of a call (`debug`), each retry (`info`) and responses of another API version (`warning`);
/// ``Webhooks`` log refused deliveries (`warning`) and failures of handlers (`error`).
public struct Log: Sendable {
    /// Severity of a line.
    public enum Level: Int, Comparable, Sendable {
        /// Debug: an attempt of a call.
        case debug
        /// Information: a retry.
        case info
        /// Warning: a refused delivery, or a response of another API version.
        case warning
        /// Error: a failed handler.
        case error

        public static func < (one: Level, other: Level) -> Bool {
            one.rawValue < other.rawValue
        }
    }

    private let level: Level
    private let write: @Sendable (Level, String) -> Void

    /// - Parameters:
    ///   - level: Lowest level that is written.
    ///   - write: Writes a line.
    public init(_ level: Level = .info, write: @escaping @Sendable (Level, String) -> Void) {
        self.level = level
        self.write = write
    }

    /// Standard error, for lines of at least this level. Default: warnings and errors.
    public static func standardError(_ level: Level = .warning) -> Log {
        Log(level) { level, line in
            FileHandle.standardError.write(Data("wabakit \(level): \(line)\n".utf8))
        }
    }

    func callAsFunction(_ level: Level, _ line: @autoclosure () -> String) {
        if level >= self.level { write(level, line()) }
    }
}
