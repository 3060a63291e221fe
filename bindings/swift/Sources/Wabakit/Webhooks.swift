// Webhooks: verifies signatures, returns events.

import Foundation
import WabakitFFI

/// One event of a delivery.
public struct Event: Hashable, Sendable {
    /// Kind of the event, by its name in every language.
    public let kind: String
    /// Webhook field of the event.
    public let field: String
    /// ID of the WhatsApp Business account; for a few fields of the business portfolio.
    public let entryId: String
    /// ID of the business phone number, if the event belongs to one.
    public let phoneNumberId: String?
    /// Time of the event; where the payload has none, of the delivery.
    public var timestamp: Date? { milliseconds.map(Date.init(milliseconds:)) }
    /// Deduplication key. Identical across redeliveries; keep it for at least 7 days.
    public let key: String
    /// The item, byte for byte.
    public let raw: Data
    /// Contact of the user that the event is from or for, in JSON.
    public let contactJSON: String?
    /// The change that contains the event, without its items, in JSON.
    public let contextJSON: String
    let milliseconds: UInt64?
    /// The item and the contact in exactly their types, if they can be read as such.
    private let viewJSON: String?
    private let contactViewJSON: String?

    /// An event of a change. It shares the texts of the change, without copies.
    init(_ event: WabakitFFI.Event, of change: Change) {
        kind = event.kind
        field = change.field
        entryId = change.entryId
        phoneNumberId = event.phoneNumberId
        milliseconds = event.timestamp
        key = event.key
        raw = event.raw
        let contact = event.contact.map { change.contacts[Int($0)] }
        contactJSON = contact?.json
        contactViewJSON = contact?.view
        contextJSON = change.context
        viewJSON = event.view
    }

    static func all(of changes: [Change]) -> [Event] {
        changes.flatMap { change in change.events.map { Event($0, of: change) } }
    }

    /// The item as a typed value, read at each access.
    public var view: View {
        viewJSON.flatMap { try? View.read(kind, $0) } ?? .unknown
    }

    /// Contact of the user that the event is from or for.
    public var contact: Contact? {
        contactViewJSON.flatMap { try? typed($0) }
    }

    /// Returns the event as JSON, in the form that all languages share. Contact, context and item stand in it unchanged.
    public func json() throws -> Data {
        let data = kind == "malformed" ? Data(try written(["base64": raw.base64EncodedString()]).utf8) : raw
        let known: [(name: String, json: String?)] = [
            ("kind", try written(kind)), ("field", try written(field)), ("entry_id", try written(entryId)),
            ("phone_number_id", try phoneNumberId.map(written)), ("timestamp", milliseconds.map { "\($0)" }), ("key", try written(key)),
            ("contact", contactJSON), ("context", contextJSON),
        ]
        let fields = known.map { name, json in json.map { "\"\(name)\":\($0)," } ?? "" }
        return Data("{\(fields.joined())\"data\":".utf8) + data + Data("}".utf8)
    }
}

/// Receives the deliveries to a callback URL.
///
/// A delivery has up to 1,000 events in 3 MB; deliveries may come twice and in any order. Reply with status 200 as soon as they are
/// stored. After any other status the platform redelivers the whole delivery, for up to 7 days.
public final class Webhooks: Sendable {
    /// Reply to a request to the callback URL.
    public struct Reply: Hashable, Sendable {
        /// HTTP status code.
        public let status: Int
        /// Body, as plain text.
        public let text: String
        /// Events of a delivery. Store them first, and reply with 503 if that fails: the platform will redeliver them.
        public let events: [Event]
    }

    /// Largest delivery that is accepted, in bytes: 4 MiB. The platform sends at most 3 MB. Give it to your server as a limit.
    public static let limit = Int(largestDelivery())

    private let core: WabakitFFI.Webhooks

    /// - Parameters:
    ///   - appSecrets: App secret; several during a rotation, or for several apps. Empty ones are ignored, as anyone can sign with
    ///     them; without any other, the initializer throws a ``ValidationError``.
    ///   - verifyToken: Verify token of the callback URL.
    public init(appSecrets: [String], verifyToken: String = "") throws {
        core = try calling { try WabakitFFI.Webhooks(secrets: appSecrets, verifyToken: verifyToken) }
    }

    /// - Parameters:
    ///   - appSecret: App secret.
    ///   - verifyToken: Verify token of the callback URL.
    public convenience init(appSecret: String, verifyToken: String = "") throws {
        try self.init(appSecrets: [appSecret], verifyToken: verifyToken)
    }

    /// Returns the reply to a request to the callback URL. The signature is the `X-Hub-Signature-256` header, and the body is byte
    /// for byte that of the request.
    public func receive(method: String, query: String, signature: String?, body: Data) -> Reply {
        let incoming = core.receive(method: method, query: query, signature: signature, body: body)
        return Reply(status: Int(incoming.status), text: incoming.text, events: Event.all(of: incoming.changes))
    }

    /// Returns the body of the reply (plain text) to the GET request that verifies the callback URL, by the query of the request.
    public func challenge(_ query: String) throws -> String {
        try calling { try core.challenge(query: query) }
    }

    /// Verifies the signature (the `X-Hub-Signature-256` header) of a body, byte for byte, and returns its events.
    public func verify(signature: String?, body: Data) throws -> [Event] {
        Event.all(of: try calling { try core.verify(signature: signature, body: body) })
    }

    /// Returns the events of a delivery whose signature was verified elsewhere. Never fails, and leaves nothing out.
    public static func events(_ body: Data) -> [Event] {
        Event.all(of: readEvents(body: body))
    }
}
