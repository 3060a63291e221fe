// HTTP: what sends requests.

import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests over HTTP. Default: ``URLSessionTransport``.
///
/// Implementations send the headers unchanged and follow no redirects, which would send the token elsewhere.
public protocol Transport: Sendable {
    /// Sends a request and returns the response, whatever its status. If there is none, throws an error, which the caller gets as the
    /// cause of a ``TransportError``. When the task is canceled, ends the request at once.
    ///
    /// - Parameters:
    ///   - timeout: Longest time without progress: until the response begins, then between parts of its body.
    ///   - limit: Maximum size of the response's body, in bytes. Stop reading a larger one.
    func send(_ request: WhatsApp.Request, timeout: Duration, limit: Int) async throws -> TransportResponse

    /// Returns false if an error of ``send(_:timeout:limit:)`` proves that the request never left, so that any call may be repeated.
    /// Default: false for a `URLError` without a connection, such as `.cannotConnectToHost`; true for all other errors.
    func mayHaveSent(_ error: any Error) -> Bool
}

extension Transport {
    public func mayHaveSent(_ error: any Error) -> Bool {
        guard let error = error as? URLError else { return true }
        return !unsent.contains(error.code)
    }
}

/// Failures before the connection was there, with TLS.
private let unsent: Set<URLError.Code> = [
    .badURL, .unsupportedURL, .cannotFindHost, .dnsLookupFailed, .cannotConnectToHost, .notConnectedToInternet,
    .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
    .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected, .clientCertificateRequired,
]

/// Response of a ``Transport``.
public struct TransportResponse: Sendable {
    /// HTTP status code.
    public let status: Int
    /// Headers. Upper and lower case of their names are the same.
    public let headers: [String: String]
    /// Body. Nil if it is larger than the limit.
    public let body: Data?

    public init(status: Int, headers: [String: String], body: Data?) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
