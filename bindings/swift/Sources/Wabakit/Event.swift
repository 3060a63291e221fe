// Events of deliveries.

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

    /// Reads an event that ``json()`` wrote.
    public init(json: Data) throws {
        let change = try calling { try eventFromJson(json: String(decoding: json, as: UTF8.self)) }
        self.init(change.events[0], of: change)
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

extension Event {
    /// A kind of event, for ``Webhooks/on(_:where:handler:)``: `.message`, `.status`.
    public struct Kind<Value: Sendable>: Sendable {
        let read: @Sendable (Event, View) -> Value?
    }
}

extension Event.Kind where Value == Data {
    /// An item that this version doesn't know, or whose shape it doesn't recognize, as its bytes.
    public static var unknown: Self {
        Self { event, view in view == .unknown ? event.raw : nil }
    }

    /// A delivery that isn't JSON, as its bytes.
    public static var malformed: Self {
        Self { event, view in view == .malformed ? event.raw : nil }
    }
}
