// Errors, told apart by whose fault they are.

import Foundation
import WabakitFFI

/// Whether the same call may be made again.
public enum Retry: Hashable, Sendable {
    /// It will be refused again.
    case never
    /// It was refused before anything was done: again, after so many milliseconds if they are known.
    case safe(after: Int64?)
    /// Only once something else has changed.
    case afterChange(String)
    /// It may have been done: again only if doing it twice does no harm.
    case maybeDuplicate
}

/// Everything that Wabakit throws.
public protocol WhatsAppError: LocalizedError, CustomStringConvertible, Sendable {
    /// What happened, for people.
    var message: String { get }
    /// Whether the same call may be made again.
    var retry: Retry { get }
}

extension WhatsAppError {
    public var errorDescription: String? { message }
    public var description: String { message }
}

/// Yours: found before anything was sent.
public struct ValidationError: WhatsAppError, Hashable {
    /// Where, as in `messages.send.text.body`.
    public let path: String
    /// What belongs there.
    public let wanted: String
    /// What was given; empty where nothing was.
    public let got: String

    public var message: String { got.isEmpty ? "\(path): \(wanted)" : "\(path): \(wanted), got \(got)" }
    public var retry: Retry { .afterChange("request") }
}

/// Theirs: the platform refused.
public struct ApiError: WhatsAppError, Hashable {
    /// The HTTP status. Don't branch on it: documentation and practice differ.
    public let status: Int
    /// What to branch on.
    public let code: Int64
    /// Narrows the code on some management calls.
    public let subcode: Int64?
    /// The family of the code, as in `pair_rate_limited`.
    public let kind: String
    public let message: String
    /// The most specific reason, for people.
    public let details: String?
    /// Quote it to the platform's support, soon.
    public let trace: String?
    public let retry: Retry
    /// The body as it came. It may hold more than the error: what did succeed of a batch, for instance.
    public let raw: Data
}

/// Theirs: the answer isn't what the platform promises.
public struct UnexpectedResponseError: WhatsAppError, Hashable {
    public let message: String
    /// The HTTP status.
    public let status: Int
    /// The headers.
    public let headers: [String: String]
    /// The body as it came.
    public let body: Data
    public let retry: Retry
}

extension ApiError: CustomReflectable {
    /// Without the body.
    public var customMirror: Mirror {
        let about: KeyValuePairs<String, Any> = [
            "status": status, "code": code, "subcode": subcode as Any, "kind": kind, "message": message,
            "details": details as Any, "trace": trace as Any, "retry": retry,
        ]
        return Mirror(self, children: about, displayStyle: .struct)
    }
}

extension UnexpectedResponseError: CustomReflectable {
    /// Without the body.
    public var customMirror: Mirror {
        let about: KeyValuePairs<String, Any> = ["message": message, "status": status, "headers": headers, "retry": retry]
        return Mirror(self, children: about, displayStyle: .struct)
    }
}

extension TransportError: CustomReflectable {
    /// Without the cause, which names the URL: that may hold the proof of the app secret.
    public var customMirror: Mirror {
        Mirror(self, children: ["message": message, "retry": retry], displayStyle: .struct)
    }
}

/// A webhook that the platform didn't sign.
public struct SignatureError: WhatsAppError, Hashable {
    public let message: String
    /// The HTTP status to answer with: 401, or 403 to a handshake.
    public let status: Int
    public var retry: Retry { .never }
}

/// Nobody's: no answer came. What was sent may have arrived.
public struct TransportError: WhatsAppError {
    /// What went wrong.
    public let cause: any Error
    public let retry: Retry

    public var message: String { cause.localizedDescription }
}

/// Call the core, with its errors as ours.
func calling<Value>(_ call: () throws -> Value) throws -> Value {
    do {
        return try call()
    } catch Refusal.Known(let json, let body) {
        let told: Told = try reading(Data(json.utf8))
        throw told.error(body)
    }
}

/// What is known of an error code: its family (the `kind` of an ``ApiError``), and whether what failed may be done again.
public struct AboutCode: Hashable, Sendable {
    public let kind: String
    public let retry: Retry
}

/// What is known of an error code where no answer brought it, as in a webhook.
///
/// - Parameters:
///   - code: The code.
///   - idempotent: Doing it twice does no harm: a message that failed may be sent again.
public func classifyCode(_ code: Int64, idempotent: Bool = false) -> AboutCode {
    let json = WabakitFFI.classifyCode(code: UInt32(clamping: code), idempotent: idempotent)
    let told: ToldCode? = try? reading(Data(json.utf8))
    return AboutCode(kind: told?.kind ?? "", retry: told?.retry.meaning ?? .never)
}

private struct ToldCode: Decodable {
    let kind: String
    let retry: Again
}

private struct Again: Decodable {
    let kind: String
    let after: Int64?
    let change: String?

    var meaning: Retry {
        switch kind {
        case "safe": return .safe(after: after)
        case "after_change": return .afterChange(change ?? "")
        case "maybe_duplicate": return .maybeDuplicate
        default: return .never
        }
    }
}

/// An error in the form that all languages share.
private struct Told: Decodable {

    let kind: String
    let message: String
    let path: String?
    let wanted: String?
    let got: String?
    let status: Int?
    let code: Int64?
    let subcode: Int64?
    let category: String?
    let details: String?
    let trace: String?
    let headers: [String: String]?
    let retry: Again?

    func error(_ body: Data) -> any WhatsAppError {
        switch kind {
        case "invalid":
            return ValidationError(path: path ?? "", wanted: wanted ?? "", got: got ?? "")
        case "signature":
            return SignatureError(message: message, status: status ?? 401)
        case "api":
            return ApiError(
                status: status ?? 0, code: code ?? 0, subcode: subcode, kind: category ?? "", message: message,
                details: details, trace: trace, retry: again, raw: body)
        default:
            return UnexpectedResponseError(
                message: message, status: status ?? 0, headers: headers ?? [:], body: body, retry: again)
        }
    }

    private var again: Retry { retry?.meaning ?? .never }
}
