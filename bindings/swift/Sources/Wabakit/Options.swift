// Options of a client and of its calls.

extension WhatsApp {
    /// Options of a client, or of one of its calls. What isn't set in those of a call is as in those of the client.
    public struct Options: Sendable {
        /// True to send values out of bounds and unknown fields; types are always checked. Default: false.
        public var lenient: Bool?
        /// JSON that is merged deep into the body after the checks.
        public var extra: [String: JSONValue]
        /// Longest time without progress: until the response begins, then between parts of its body. Default: 30 s.
        public var timeout: Duration?
        /// Maximum time for a call with its retries and the waits before them. Default: none.
        public var deadline: Duration?
        /// Longest time for which each attempt waits for the client's limiter. Default: 10 s.
        public var maxWait: Duration?
        /// Maximum number of retries of a call, after errors that make it safe to repeat. Default: 2.
        public var maxRetries: Int?
        /// Headers that are added to each request. They never replace `Authorization` and `Content-Type`.
        public var headers: [String: String]
        /// Start of the time that the deadline limits. Default: the start of the call.
        var started: ContinuousClock.Instant?

        public init(
            lenient: Bool? = nil,
            extra: [String: JSONValue] = [:],
            timeout: Duration? = nil,
            deadline: Duration? = nil,
            maxWait: Duration? = nil,
            maxRetries: Int? = nil,
            headers: [String: String] = [:]
        ) {
            self.lenient = lenient
            self.extra = extra
            self.timeout = timeout
            self.deadline = deadline
            self.maxWait = maxWait
            self.maxRetries = maxRetries
            self.headers = headers
        }

        /// Returns these options, completed by those of a client.
        func completed(by client: Options) -> Options {
            var options = Options(
                lenient: lenient ?? client.lenient,
                extra: client.extra.merging(extra) { _, own in own },
                timeout: timeout ?? client.timeout,
                deadline: deadline ?? client.deadline,
                maxWait: maxWait ?? client.maxWait,
                maxRetries: maxRetries ?? client.maxRetries,
                headers: client.headers.merging(headers) { _, own in own })
            options.started = started
            return options
        }
    }
}
