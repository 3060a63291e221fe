// Functions that a client calls around each attempt of a call.

extension WhatsApp {
    /// Functions that are called for each attempt of a call: for metrics, traces and headers. What one throws is logged, and
    /// changes nothing.
    public struct Hooks: Sendable {
        /// Called before a request is sent. May add headers.
        public var onRequest: (@Sendable (inout Attempt) throws -> Void)?
        /// Called after a response, whatever its status.
        public var onResponse: (@Sendable (AttemptResponse) throws -> Void)?
        /// Called after an attempt that failed: without a response, or with one that is an error.
        public var onError: (@Sendable (AttemptError) throws -> Void)?

        public init(
            onRequest: (@Sendable (inout Attempt) throws -> Void)? = nil,
            onResponse: (@Sendable (AttemptResponse) throws -> Void)? = nil,
            onError: (@Sendable (AttemptError) throws -> Void)? = nil
        ) {
            self.onRequest = onRequest
            self.onResponse = onResponse
            self.onError = onError
        }
    }

    /// An attempt of a call.
    public struct Attempt: Sendable, CustomReflectable {
        /// Name of the operation, such as `messages.send`.
        public let operation: String
        /// HTTP method.
        public let method: String
        /// Path of the URL, without the query.
        public let path: String
        /// Number of the attempt: 0 for the first.
        public let number: Int
        /// Parameters of the call, in JSON. They contain what users write, and are not printed with the attempt.
        public let parametersJSON: String
        /// Headers to add to the request. They never replace `Authorization` and `Content-Type`.
        public var headers: [String: String] = [:]

        /// Without the parameters and headers.
        public var customMirror: Mirror {
            Mirror(
                self, children: ["operation": operation, "method": method, "path": path, "number": number],
                displayStyle: .struct)
        }
    }

    /// Response to an attempt.
    public struct AttemptResponse: Sendable {
        public let attempt: Attempt
        /// Status, headers, trace ID and usage.
        public let metadata: Metadata
        /// Time from the request to the end of the response.
        public let duration: Duration
    }

    /// Failure of an attempt.
    public struct AttemptError: Sendable {
        public let attempt: Attempt
        /// The error.
        public let error: any WhatsAppError
        /// Wait before the next attempt. Nil if the call fails with the error.
        public let wait: Duration?
    }
}
