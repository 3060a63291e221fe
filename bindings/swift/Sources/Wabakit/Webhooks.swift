// Webhooks in, events out.

import Foundation
import WabakitFFI

/// One thing that happened: what it is, where it belongs, and all that was said of it.
public struct Event: Hashable, Sendable {
    /// What it is, by its name in every language.
    public let kind: String
    /// The webhook field that brought it.
    public let field: String
    /// The WhatsApp Business account that it happened to; for a few fields the business portfolio.
    public let entryId: String
    /// The business phone number that it happened to, where it happened to one.
    public let phoneNumberId: String?
    /// When it happened, in milliseconds since 1970; where the platform doesn't tell, when it told us.
    public let at: Int64?
    /// The same whenever the same thing is told again: what to remember, for seven days at least, to handle it once.
    public let key: String
    /// The item as it came.
    public let raw: Data
    /// What is known of the person it is from or for, in JSON.
    public let contactJSON: String?
    /// The rest of the change that brought it, in JSON.
    public let contextJSON: String

    /// An event of a change. Its texts are those of the change, not copies of them.
    init(_ told: WabakitFFI.Event, of change: Change) {
        kind = told.kind
        field = change.field
        entryId = change.entryId
        phoneNumberId = told.phoneNumberId
        at = told.at.map { Int64(clamping: $0) }
        key = told.key
        raw = told.raw
        contactJSON = told.contact.map { change.contacts[Int($0)] }
        contextJSON = change.context
    }

    static func all(of changes: [Change]) -> [Event] {
        changes.flatMap { change in change.events.map { Event($0, of: change) } }
    }

    /// What it says, read from ``raw`` each time that you ask.
    public var view: View {
        (try? View.read(kind, raw)) ?? .unknown
    }

    /// What is known of the person it is from or for.
    public var contact: Contact? {
        contactJSON.flatMap { try? arrived(Data($0.utf8)) }
    }

    /// All of it as JSON, in the form that all languages share; what came stands in it as it came.
    public func json() throws -> Data {
        let data = kind == "unreadable" ? Data(try written(["base64": raw.base64EncodedString()]).utf8) : raw
        let known: [(name: String, json: String?)] = [
            ("kind", try written(kind)), ("field", try written(field)), ("entry_id", try written(entryId)),
            ("phone_number_id", try phoneNumberId.map(written)), ("at", at.map { "\($0)" }), ("key", try written(key)),
            ("contact", contactJSON), ("context", contextJSON),
        ]
        let fields = known.map { name, json in json.map { "\"\(name)\":\($0)," } ?? "" }
        return Data("{\(fields.joined())\"data\":".utf8) + data + Data("}".utf8)
    }
}

/// The receiving end of a subscription.
///
/// Deliveries hold up to 1,000 updates in 3 MB, may come twice and in any order. Answer with status 200 as soon as they are
/// stored: anything else makes the platform send the whole delivery again, for up to seven days.
public final class Webhooks: Sendable {
    /// What to answer to a request to the callback URL.
    public struct Answer: Hashable, Sendable {
        /// The HTTP status.
        public let status: Int
        /// The body, as plain text.
        public let text: String
        /// Those of a delivery. Store them first, and answer with 503 if you can't: the platform will send them again.
        public let events: [Event]
    }

    /// The largest delivery to take, in bytes: 4 MiB. The platform's have 3 MB at most. Tell your server, so that it reads no
    /// more.
    public static let limit = Int(largestDelivery())

    private let core: WabakitFFI.Webhooks

    /// - Parameters:
    ///   - appSecrets: The app's secret; several while one replaces another, or for several apps. Empty ones are ignored, as
    ///     anyone can sign with them; without any other this is an ``ValidationError``.
    ///   - verifyToken: What you told the platform with the callback URL.
    public init(appSecrets: [String], verifyToken: String = "") throws {
        core = try calling { try WabakitFFI.Webhooks(secrets: appSecrets, verifyToken: verifyToken) }
    }

    /// - Parameters:
    ///   - appSecret: The app's secret.
    ///   - verifyToken: What you told the platform with the callback URL.
    public convenience init(appSecret: String, verifyToken: String = "") throws {
        try self.init(appSecrets: [appSecret], verifyToken: verifyToken)
    }

    /// What to answer to a request to the callback URL, of which the signature is the `X-Hub-Signature-256` header and the body
    /// its bytes as they came.
    public func receive(method: String, query: String, signature: String?, body: Data) -> Answer {
        let told = core.receive(method: method, query: query, signature: signature, body: body)
        return Answer(status: Int(told.status), text: told.text, events: Event.all(of: told.changes))
    }

    /// The answer to the platform's handshake: the query of its GET request in, the body of yours (as plain text) out.
    public func challenge(_ query: String) throws -> String {
        try calling { try core.challenge(query: query) }
    }

    /// Check the `X-Hub-Signature-256` header over the body's bytes as they came, and read the events.
    public func open(signature: String?, body: Data) throws -> [Event] {
        Event.all(of: try calling { try core.open(signature: signature, body: body) })
    }

    /// The events of a delivery whose signature was checked elsewhere. Nothing fails, and nothing is left out.
    public static func events(_ body: Data) -> [Event] {
        Event.all(of: readEvents(body: body))
    }
}
