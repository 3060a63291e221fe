// Errors and their advice as JSON, in the form that all languages share.

import Foundation

/// Advice whether and when the same call may be repeated.
public enum Retry: Hashable, Sendable {
    /// Don't repeat: the call will fail again.
    case never
    /// Repeat the call, after this time if it is known: nothing was done.
    case safe(after: Duration?)
    /// Repeat the call once this has changed.
    case afterChange(RequiredChange)
    /// The call may have been processed: repeat it only if a duplicate does no harm.
    case maybeDuplicate
}

extension Retry: Codable {
    private enum CodingKeys: CodingKey {
        case kind, after, change
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        switch try keys.decode(String.self, forKey: .kind) {
        case "safe": self = .safe(after: try keys.decodeIfPresent(Int64.self, forKey: .after).map { .milliseconds($0) })
        case "after_change": self = .afterChange(try keys.decode(RequiredChange.self, forKey: .change))
        case "maybe_duplicate": self = .maybeDuplicate
        default: self = .never
        }
    }

    public func encode(to encoder: Encoder) throws {
        var keys = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .never: try keys.encode("never", forKey: .kind)
        case .safe(let after):
            try keys.encode("safe", forKey: .kind)
            try keys.encodeIfPresent(after?.milliseconds, forKey: .after)
        case .afterChange(let change):
            try keys.encode("after_change", forKey: .kind)
            try keys.encode(change, forKey: .change)
        case .maybeDuplicate: try keys.encode("maybe_duplicate", forKey: .kind)
        }
    }
}

/// An error in the form that all languages share.
struct ErrorForm: Codable {
    var kind: String
    var op: String?
    var text: String?
    var message: String
    var path: String?
    var wanted: String?
    var got: String?
    var status: Int?
    var code: Int64?
    var subcode: Int64?
    var category: ErrorKind?
    var details: String?
    var trace: String?
    var because: Reason?
    var until: UInt64?
    var whatToDo: String?
    var headers: [String: String]?
    var retry: Retry?
    var attempts: Int?

    private enum CodingKeys: String, CodingKey {
        case kind, op, text, message, path, wanted, got, status, code, subcode, category, details, trace, because, until, headers
        case retry, attempts
        case whatToDo = "what_to_do"
    }

    func error(_ body: Data, cause: (any Error)?) throws -> any WhatsAppError {
        switch kind {
        case "invalid": return ValidationError(self)
        case "limit": return try LimitError(self)
        case "signature": return SignatureError(self)
        case "api": return ApiError(self, body)
        case "transport": return TransportError(self, cause)
        default: return UnexpectedResponseError(self, body)
        }
    }

    /// Reads an error of this kind.
    fileprivate init(_ kind: String, _ decoder: Decoder) throws {
        self = try decoder.singleValueContainer().decode(ErrorForm.self)
        guard self.kind == kind else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "an error of kind \(kind) is wanted"))
        }
    }

    fileprivate init(_ kind: String, _ error: any WhatsAppError) {
        (self.kind, message, text) = (kind, error.message, error.description)
    }

    /// An error of a call.
    fileprivate init(_ kind: String, _ error: any CallError, op: String) {
        self.init(kind, error)
        (self.op, retry, attempts) = (op, error.retry, error.attempts)
    }
}

extension ValidationError {
    fileprivate init(_ form: ErrorForm) {
        self.init(path: form.path ?? "", wanted: form.wanted ?? "", got: form.got ?? "")
    }

    public init(from decoder: Decoder) throws {
        self.init(try ErrorForm("invalid", decoder))
    }

    public func encode(to encoder: Encoder) throws {
        var form = ErrorForm("invalid", self)
        (form.path, form.wanted, form.got) = (path, wanted, got)
        try form.encode(to: encoder)
    }
}

extension SignatureError {
    fileprivate init(_ form: ErrorForm) {
        self.init(message: form.message, status: form.status ?? 401)
    }

    public init(from decoder: Decoder) throws {
        self.init(try ErrorForm("signature", decoder))
    }

    public func encode(to encoder: Encoder) throws {
        var form = ErrorForm("signature", self)
        form.status = status
        try form.encode(to: encoder)
    }
}

extension Reason: Encodable {}

extension LimitError {
    fileprivate init(_ form: ErrorForm) throws {
        guard let because = form.because else {
            throw DecodingError.valueNotFound(Reason.self, .init(codingPath: [], debugDescription: "a limit error has a reason"))
        }
        self.init(
            operation: form.op ?? "", because: because, until: form.until.map(Date.init(milliseconds:)),
            whatToDo: form.whatToDo ?? "", message: form.message, retry: form.retry ?? .never, attempts: form.attempts ?? 0,
            description: form.text ?? form.message)
    }

    public init(from decoder: Decoder) throws {
        try self.init(try ErrorForm("limit", decoder))
    }

    public func encode(to encoder: Encoder) throws {
        var form = ErrorForm("limit", self, op: operation)
        (form.because, form.until, form.whatToDo) = (because, until?.milliseconds, whatToDo)
        try form.encode(to: encoder)
    }
}

extension ApiError {
    fileprivate init(_ form: ErrorForm, _ body: Data) {
        self.init(
            operation: form.op ?? "", status: form.status ?? 0, code: form.code ?? 0, subcode: form.subcode,
            kind: form.category ?? .unknown, message: form.message, details: form.details, trace: form.trace,
            retry: form.retry ?? .never, headers: form.headers ?? [:], attempts: form.attempts ?? 0, raw: body,
            description: form.text ?? form.message)
    }

    public init(from decoder: Decoder) throws {
        self.init(try ErrorForm("api", decoder), Data())
    }

    public func encode(to encoder: Encoder) throws {
        var form = ErrorForm("api", self, op: operation)
        (form.status, form.code, form.subcode, form.category) = (status, code, subcode, kind)
        (form.details, form.trace, form.headers) = (details, trace, headers)
        try form.encode(to: encoder)
    }
}

extension UnexpectedResponseError {
    fileprivate init(_ form: ErrorForm, _ body: Data) {
        self.init(
            operation: form.op ?? "", message: form.message, status: form.status ?? 0, headers: form.headers ?? [:],
            retry: form.retry ?? .never, attempts: form.attempts ?? 0, body: body, description: form.text ?? form.message)
    }

    public init(from decoder: Decoder) throws {
        self.init(try ErrorForm("unreadable", decoder), Data())
    }

    public func encode(to encoder: Encoder) throws {
        var form = ErrorForm("unreadable", self, op: operation)
        (form.status, form.headers) = (status, headers)
        try form.encode(to: encoder)
    }
}

extension TransportError {
    fileprivate init(_ form: ErrorForm, _ cause: (any Error)?) {
        self.init(
            operation: form.op ?? "", message: form.message, retry: form.retry ?? .maybeDuplicate, attempts: form.attempts ?? 0,
            cause: cause, description: form.text ?? form.message)
    }

    public init(from decoder: Decoder) throws {
        self.init(try ErrorForm("transport", decoder), nil)
    }

    public func encode(to encoder: Encoder) throws {
        try ErrorForm("transport", self, op: operation).encode(to: encoder)
    }
}
