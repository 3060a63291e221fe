// Responses and their metadata.

import Foundation
import WabakitFFI

/// Response to a request: the properties of its value, and metadata.
@dynamicMemberLookup
public struct Response<Value: Sendable>: Sendable {
    /// The body as a typed value.
    public let value: Value
    /// Body, without access tokens. It may contain more than the typed value.
    public let raw: Data
    /// Graph API version of the response, if it isn't the requested one.
    public let apiVersion: String?
    /// Cursor of the next page, if there is one.
    public let after: String?
    /// Status, headers, trace ID, usage and number of attempts.
    public let metadata: Metadata

    public subscript<Property>(dynamicMember property: KeyPath<Value, Property>) -> Property {
        value[keyPath: property]
    }
}

extension Response: CustomReflectable {
    /// Without the body, which may contain secrets.
    public var customMirror: Mirror {
        let known: KeyValuePairs<String, Any> = ["value": value, "apiVersion": apiVersion as Any, "after": after as Any]
        return Mirror(self, children: known, displayStyle: .struct)
    }
}

/// Metadata of a response.
public struct Metadata: Hashable, Sendable {
    /// HTTP status code.
    public let status: Int
    /// Headers of the response, with names in lower case.
    public let headers: [String: String]
    /// Trace ID, for a support request to the platform.
    public let trace: String?
    /// Graph API version that served the response.
    public let version: String?
    /// Used part of each quota. The platform reports it after a number of calls.
    public let usage: [Usage]
    /// Number of attempts of the call so far.
    public let attempts: Int

    init(status: Int, headers: [String: String], attempts: Int) {
        let read: MetadataForm? = try? typed(metadata(headers: headers))
        self.status = status
        self.headers = Dictionary(headers.map { ($0.lowercased(), $1) }) { one, _ in one }
        (trace, version, usage) = (read?.trace, read?.version, read?.usage ?? [])
        self.attempts = attempts
    }
}

private struct MetadataForm: Decodable {
    let trace: String?
    let version: String?
    let usage: [Usage]
}

/// Used part of a quota.
public struct Usage: Hashable, Sendable, Decodable {
    /// Quota, such as `app`, `ad_account` or `messaging`.
    public let what: String
    /// ID of the account that the quota belongs to.
    public let id: String?
    /// Used calls, in percent.
    public let callCount: Double
    /// Used time, in percent.
    public let totalTime: Double
    /// Used processor time, in percent.
    public let totalCPUTime: Double
    /// Time until calls are accepted again; zero if they are.
    public let estimatedTimeToRegainAccess: Duration

    private enum CodingKeys: String, CodingKey {
        case what, id
        case callCount = "call_count"
        case totalTime = "total_time"
        case totalCPUTime = "total_cputime"
        case wait = "estimated_time_to_regain_access"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        what = try keys.decode(String.self, forKey: .what)
        id = try keys.decodeIfPresent(String.self, forKey: .id)
        callCount = try keys.decode(Double.self, forKey: .callCount)
        totalTime = try keys.decode(Double.self, forKey: .totalTime)
        totalCPUTime = try keys.decode(Double.self, forKey: .totalCPUTime)
        estimatedTimeToRegainAccess = .milliseconds(try keys.decode(Int64.self, forKey: .wait))
    }
}
