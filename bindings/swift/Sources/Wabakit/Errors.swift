// Errors, and whether the failed call may be repeated.

import Foundation
import WabakitFFI

/// Whether the same call may be repeated.
public enum Retry: Hashable, Sendable {
    /// Don't repeat: the call will fail again.
    case never
    /// Repeat the call, after this time if it is known: nothing was done.
    case safe(after: Duration?)
    /// Repeat the call once this has changed.
    case afterChange(String)
    /// The call may have been processed: repeat it only if a duplicate does no harm.
    case maybeDuplicate
}

/// Protocol of all errors of Wabakit.
public protocol WhatsAppError: LocalizedError, CustomStringConvertible, Sendable {
    /// Description of the error, for people.
    var message: String { get }
    /// Whether the same call may be repeated.
    var retry: Retry { get }
}

extension WhatsAppError {
    public var errorDescription: String? { message }
    public var description: String { message }
}

/// The parameters are invalid; nothing was sent.
public struct ValidationError: WhatsAppError, Hashable {
    /// Path of the parameter, as in `messages.send.text.body`.
    public let path: String
    /// Expected value.
    public let wanted: String
    /// Given value; empty if there was none.
    public let got: String

    public var message: String { got.isEmpty ? "\(path): \(wanted)" : "\(path): \(wanted), got \(got)" }
    public var retry: Retry { .afterChange("request") }
}

/// The API returned an error.
public struct ApiError: WhatsAppError, Hashable {
    /// HTTP status code. Don't branch on it: documentation and practice differ.
    public let status: Int
    /// Error code, to branch on. See ``ErrorCode``.
    public let code: Int64
    /// Error subcode, which some management calls return.
    public let subcode: Int64?
    /// Kind of the code, as in `pair_rate_limited`.
    public let kind: String
    public let message: String
    /// Most specific description, for people.
    public let details: String?
    /// Trace ID, for the platform's support.
    public let trace: String?
    public let retry: Retry
    /// Body of the response. It may contain more than the error: what succeeded of a batch, for instance.
    public let raw: Data
}

/// The response isn't one that the API documents.
public struct UnexpectedResponseError: WhatsAppError, Hashable {
    public let message: String
    /// HTTP status code.
    public let status: Int
    /// Headers of the response.
    public let headers: [String: String]
    /// Body of the response.
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

/// The signature or the verify token of a webhook is wrong.
public struct SignatureError: WhatsAppError, Hashable {
    public let message: String
    /// HTTP status code of the reply: 401, or 403 to a verification request.
    public let status: Int
    public var retry: Retry { .never }
}

/// No response; the request may have been processed.
public struct TransportError: WhatsAppError {
    /// The error of the network.
    public let cause: any Error
    public let retry: Retry

    public var message: String { cause.localizedDescription }
}

/// Calls the core, with its errors as those of the package.
func calling<Value>(_ call: () throws -> Value) throws -> Value {
    do {
        return try call()
    } catch Refusal.Known(let json, let body) {
        let form: ErrorForm = try reading(Data(json.utf8))
        throw form.error(body)
    }
}

/// Classification of an error code: its kind (as in ``ApiError/kind``), and whether the failed operation may be repeated.
public struct CodeClass: Hashable, Sendable {
    public let kind: String
    public let retry: Retry
}

/// Classifies an error code that didn't come with a response, such as that of a webhook.
///
/// - Parameters:
///   - code: The code.
///   - idempotent: Whether a duplicate of the operation does no harm: a message that failed may be sent again.
public func classifyCode(_ code: Int64, idempotent: Bool = false) -> CodeClass {
    let json = WabakitFFI.classifyCode(code: UInt32(clamping: code), idempotent: idempotent)
    let form: CodeForm? = try? reading(Data(json.utf8))
    return CodeClass(kind: form?.kind ?? "", retry: form?.retry.retry ?? .never)
}

private struct CodeForm: Decodable {
    let kind: String
    let retry: RetryForm
}

private struct RetryForm: Decodable {
    let kind: String
    let after: Int64?
    let change: String?

    var retry: Retry {
        switch kind {
        case "safe": return .safe(after: after.map { .milliseconds($0) })
        case "after_change": return .afterChange(change ?? "")
        case "maybe_duplicate": return .maybeDuplicate
        default: return .never
        }
    }
}

/// An error in the form that all languages share.
private struct ErrorForm: Decodable {
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
    let retry: RetryForm?

    func error(_ body: Data) -> any WhatsAppError {
        switch kind {
        case "invalid":
            return ValidationError(path: path ?? "", wanted: wanted ?? "", got: got ?? "")
        case "signature":
            return SignatureError(message: message, status: status ?? 401)
        case "api":
            return ApiError(
                status: status ?? 0, code: code ?? 0, subcode: subcode, kind: category ?? "", message: message,
                details: details, trace: trace, retry: parsed, raw: body)
        default:
            return UnexpectedResponseError(
                message: message, status: status ?? 0, headers: headers ?? [:], body: body, retry: parsed)
        }
    }

    private var parsed: Retry { retry?.retry ?? .never }
}
