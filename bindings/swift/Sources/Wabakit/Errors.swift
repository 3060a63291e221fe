// Errors, and whether the failed call may be repeated.

import Foundation
import WabakitFFI

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Protocol of all errors of Wabakit. Their description is one line for people and logs.
public protocol WhatsAppError: LocalizedError, CustomStringConvertible, Codable, Sendable {
    /// Description of the problem alone: of an ``ApiError`` in the platform's words.
    var message: String { get }
    /// Advice whether and when the same call may be repeated.
    var retry: Retry { get }
}

extension WhatsAppError {
    public var errorDescription: String? { description }
}

/// Errors of calls that were attempted.
protocol CallError: WhatsAppError {
    var attempts: Int { get set }
}

extension CallError {
    func counted(_ attempts: Int) -> Self {
        var error = self
        error.attempts = attempts
        return error
    }
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
    public var description: String { message }
    public var retry: Retry { .afterChange(.request) }
}

/// A limit is reached; nothing was sent. Thrown by clients with a limiter.
public struct LimitError: CallError, Hashable {
    /// Name of the operation, such as `messages.send`.
    public let operation: String
    /// The limit that is reached.
    public let because: Reason
    /// Earliest time of the next attempt. Nil if waiting alone doesn't help.
    public let until: Date?
    /// Remedy in one sentence.
    public let whatToDo: String
    public let message: String
    public let retry: Retry
    /// Number of attempts of the call before.
    public internal(set) var attempts: Int
    public let description: String
}

/// The API returned an error.
public struct ApiError: CallError, Hashable {
    /// Name of the operation, such as `messages.send`.
    public let operation: String
    /// HTTP status code. Don't branch on it: documentation and practice differ.
    public let status: Int
    /// Error code, to branch on. See ``ErrorCode``.
    public let code: Int64
    /// Error subcode, which some management calls return.
    public let subcode: Int64?
    /// Kind of the code.
    public let kind: ErrorKind
    public let message: String
    /// Most specific description, for people.
    public let details: String?
    /// Trace ID, for the platform's support.
    public let trace: String?
    public let retry: Retry
    /// Headers of the response, with names in lower case.
    public internal(set) var headers: [String: String]
    /// Number of attempts of the call.
    public internal(set) var attempts: Int
    /// Body of the response. It may contain more than the error: what succeeded of a batch, for instance. It isn't encoded.
    public let raw: Data
    public let description: String
}

/// The response isn't one that the API documents.
public struct UnexpectedResponseError: CallError, Hashable {
    /// Name of the operation, such as `messages.send`.
    public let operation: String
    public let message: String
    /// HTTP status code.
    public let status: Int
    /// Headers of the response.
    public let headers: [String: String]
    public let retry: Retry
    /// Number of attempts of the call.
    public internal(set) var attempts: Int
    /// Body of the response. It isn't encoded.
    public let body: Data
    public let description: String
}

/// No response. The request may have been processed, unless ``retry`` is `safe`.
public struct TransportError: CallError {
    /// Name of the operation, such as `messages.send`.
    public let operation: String
    public let message: String
    public let retry: Retry
    /// Number of attempts of the call.
    public internal(set) var attempts: Int
    /// The error of the network. It isn't encoded.
    public let cause: (any Error)?
    public let description: String

    /// Returns the error of a request. `sent` is false if the request can't have left, or may be repeated.
    static func of(_ request: WhatsApp.Request, _ cause: any Error, sent: Bool) -> any Error {
        // The query may contain the proof of the app secret.
        let query = request.url.drop { $0 != "?" }
        let text = query.isEmpty ? text(of: cause) : text(of: cause).replacingOccurrences(of: query, with: "?…")
        do {
            try WabakitFFI.transportError(op: request.op, cause: text, sent: sent)
            preconditionFailure("the core found no error")
        } catch {
            return known(error, cause: cause)
        }
    }
}

/// The signature or the verify token of a webhook is wrong.
public struct SignatureError: WhatsAppError, Hashable {
    public let message: String
    /// HTTP status code of the reply: 401, or 403 to a verification request.
    public let status: Int
    public var description: String { message }
    public var retry: Retry { .never }
}

extension ApiError: CustomReflectable {
    /// Without the headers and the body.
    public var customMirror: Mirror {
        let about: KeyValuePairs<String, Any> = [
            "operation": operation, "status": status, "code": code, "subcode": subcode as Any, "kind": kind, "message": message,
            "details": details as Any, "trace": trace as Any, "retry": retry, "attempts": attempts,
        ]
        return Mirror(self, children: about, displayStyle: .struct)
    }
}

extension UnexpectedResponseError: CustomReflectable {
    /// Without the headers and the body.
    public var customMirror: Mirror {
        let about: KeyValuePairs<String, Any> = [
            "operation": operation, "message": message, "status": status, "retry": retry, "attempts": attempts,
        ]
        return Mirror(self, children: about, displayStyle: .struct)
    }
}

extension TransportError: CustomReflectable {
    /// Without the cause, which names the URL: that may hold the proof of the app secret.
    public var customMirror: Mirror {
        Mirror(
            self, children: ["operation": operation, "message": message, "retry": retry, "attempts": attempts],
            displayStyle: .struct)
    }
}

/// Calls the core, with its errors as those of the package.
func calling<Value>(_ call: () throws -> Value) throws -> Value {
    do {
        return try call()
    } catch {
        throw known(error)
    }
}

/// Describes why there is no response. On Linux, some errors have no text.
private func text(of cause: any Error) -> String {
    let text = cause.localizedDescription
    guard let error = cause as? URLError, text.contains("NSURLErrorDomain") else { return text }
    switch error.code {
    case .badURL, .unsupportedURL: return "the base URL can't be used"
    case .cannotFindHost, .dnsLookupFailed: return "the host wasn't found"
    case .cannotConnectToHost: return "the host refused the connection"
    case .timedOut: return "no progress within the timeout"
    case .networkConnectionLost, .badServerResponse: return "the connection was lost"
    default: return text
    }
}

/// Returns an error of the core as one of the package.
private func known(_ error: any Error, cause: (any Error)? = nil) -> any Error {
    guard case Refusal.Known(let json, let body) = error else { return error }
    do {
        let form: ErrorForm = try reading(Data(json.utf8))
        return try form.error(body, cause: cause)
    } catch {
        return error
    }
}

/// Classification of an error code: its kind (as in ``ApiError/kind``), and whether the failed operation may be repeated.
public struct CodeClass: Hashable, Sendable {
    public let kind: ErrorKind
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
    return CodeClass(kind: form?.kind ?? .unknown, retry: form?.retry ?? .never)
}

private struct CodeForm: Decodable {
    let kind: ErrorKind
    let retry: Retry
}
