// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `message_history.list`, `message_history.list_events`.
public struct MessageHistoryArea: Sendable {
    let engine: Engine

    /// List messages of a number and what became of them.
    ///
    /// - Parameters:
    ///   - messageId: Only this message.
    ///   - fields: What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func list(
        messageId: String? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<MessageHistory> {
        let params = ListMessageHistory(
            messageId: messageId,
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("message_history.list", params, options, idempotent: true)
    }

    /// Every item of every page. A page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - messageId: Only this message.
    ///   - fields: What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func listAll(
        messageId: String? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<MessageHistoryEntry, any Error> {
        let params = ListMessageHistory(
            messageId: messageId,
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            phoneNumberId: phoneNumberId
        )
        return engine.pages("message_history.list", params, options, items: { (page: MessageHistory) in page.data }, next: { $0.after = $1 })
    }

    /// List what became of one message.
    ///
    /// - Parameters:
    ///   - messageHistoryId: The message's entry in the history.
    ///   - statusFilter: Only these states.
    ///   - fields: What to tell of each, by commas.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func listEvents(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<MessageHistoryEvents> {
        let params = ListMessageHistoryEvents(
            messageHistoryId: messageHistoryId,
            statusFilter: statusFilter,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return try await engine.answer("message_history.list_events", params, options, idempotent: true)
    }

    /// Every item of every page. A page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - messageHistoryId: The message's entry in the history.
    ///   - statusFilter: Only these states.
    ///   - fields: What to tell of each, by commas.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func listEventsAll(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<HistoryEdge, any Error> {
        let params = ListMessageHistoryEvents(
            messageHistoryId: messageHistoryId,
            statusFilter: statusFilter,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return engine.pages("message_history.list_events", params, options, items: { (page: MessageHistoryEvents) in page.data }, next: { $0.after = $1 })
    }
}

/// List messages of a number and what became of them.
public struct ListMessageHistory: Codable, Hashable, Sendable {
    /// Only this message.
    public var messageId: String?
    /// What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
    public var fields: String?
    /// How many on a page: 1 to 100, 25 unless told.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        messageId: String? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.messageId = messageId
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case messageId = "message_id"
        case fields
        case limit
        case after
        case before
        case phoneNumberId = "phone_number_id"
    }
}

/// A page of messages.
public struct MessageHistory: Codable, Hashable, Sendable {
    /// The messages.
    public var data: [MessageHistoryEntry]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [MessageHistoryEntry], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// A message in the history.
public struct MessageHistoryEntry: Codable, Hashable, Sendable {
    /// The entry's id.
    public var id: String
    /// The message.
    public var messageId: String?
    /// What became of it.
    public var events: HistoryEvents?

    public init(id: String, messageId: String? = nil, events: HistoryEvents? = nil) {
        self.id = id
        self.messageId = messageId
        self.events = events
    }

    enum CodingKeys: String, CodingKey {
        case id
        case messageId = "message_id"
        case events
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        messageId = try keys.arrivedIfPresent(.messageId)
        events = try keys.arrivedIfPresent(.events)
    }
}

/// A page of what became of a message.
public struct HistoryEvents: Codable, Hashable, Sendable {
    /// What became of it.
    public var data: [HistoryEvent]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [HistoryEvent], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// Something that became of a message, and whether you were told.
public struct HistoryEvent: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// What it is.
    public var deliveryStatus: HistoryStatus?
    /// Whether you were told by webhook: `PENDING`, `DELIVERED`, `FAILED`, `RETRYING`.
    public var webhookUpdateState: String?
    /// When.
    public var timestamp: String?
    /// Which app was told.
    public var application: HistoryApplication?
    /// Where it was told.
    public var webhookUri: String?
    /// What went wrong.
    public var errorDescription: String?

    public init(
        id: String? = nil,
        deliveryStatus: HistoryStatus? = nil,
        webhookUpdateState: String? = nil,
        timestamp: String? = nil,
        application: HistoryApplication? = nil,
        webhookUri: String? = nil,
        errorDescription: String? = nil
    ) {
        self.id = id
        self.deliveryStatus = deliveryStatus
        self.webhookUpdateState = webhookUpdateState
        self.timestamp = timestamp
        self.application = application
        self.webhookUri = webhookUri
        self.errorDescription = errorDescription
    }

    enum CodingKeys: String, CodingKey {
        case id
        case deliveryStatus = "delivery_status"
        case webhookUpdateState = "webhook_update_state"
        case timestamp
        case application
        case webhookUri = "webhook_uri"
        case errorDescription = "error_description"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        deliveryStatus = try keys.arrivedIfPresent(.deliveryStatus)
        webhookUpdateState = try keys.arrivedIfPresent(.webhookUpdateState)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        application = try keys.arrivedIfPresent(.application)
        webhookUri = try keys.arrivedIfPresent(.webhookUri)
        errorDescription = try keys.arrivedIfPresent(.errorDescription)
    }
}

/// What became of a message.
/// Other values are accepted, too.
public struct HistoryStatus: Choice {
    /// It went out.
    public static let sent = HistoryStatus(rawValue: "SENT")
    /// It arrived.
    public static let delivered = HistoryStatus(rawValue: "DELIVERED")
    /// It was read.
    public static let read = HistoryStatus(rawValue: "READ")
    /// It failed.
    public static let failed = HistoryStatus(rawValue: "FAILED")
    /// It was deleted.
    public static let deleted = HistoryStatus(rawValue: "DELETED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An app that was told.
public struct HistoryApplication: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// Its name.
    public var name: String?

    public init(id: String? = nil, name: String? = nil) {
        self.id = id
        self.name = name
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        name = try keys.arrivedIfPresent(.name)
    }
}

/// List what became of one message.
public struct ListMessageHistoryEvents: Codable, Hashable, Sendable {
    /// The message's entry in the history.
    public var messageHistoryId: String
    /// Only these states.
    public var statusFilter: HistoryStatus?
    /// What to tell of each, by commas.
    public var fields: String?
    /// How many on a page: 1 to 100, 25 unless told.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?

    public init(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.messageHistoryId = messageHistoryId
        self.statusFilter = statusFilter
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case messageHistoryId = "message_history_id"
        case statusFilter = "status_filter"
        case fields
        case limit
        case after
        case before
    }
}

/// A page of what became of a message.
public struct MessageHistoryEvents: Codable, Hashable, Sendable {
    /// What became of it.
    public var data: [HistoryEdge]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [HistoryEdge], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// Something that became of a message, and its place in the list.
public struct HistoryEdge: Codable, Hashable, Sendable {
    /// What it is.
    public var node: HistoryNode
    /// Its place.
    public var cursor: String?

    public init(node: HistoryNode, cursor: String? = nil) {
        self.node = node
        self.cursor = cursor
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        node = try keys.arrived(.node)
        cursor = try keys.arrivedIfPresent(.cursor)
    }
}

/// Something that became of a message.
public struct HistoryNode: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// What it is.
    public var deliveryStatus: HistoryStatus?
    /// When it happened.
    public var occurrenceTimestamp: String?
    /// When it was known.
    public var statusTimestamp: String?
    /// What went wrong.
    public var errorDescription: String?
    /// Which app was told.
    public var application: HistoryApplication?

    public init(
        id: String? = nil,
        deliveryStatus: HistoryStatus? = nil,
        occurrenceTimestamp: String? = nil,
        statusTimestamp: String? = nil,
        errorDescription: String? = nil,
        application: HistoryApplication? = nil
    ) {
        self.id = id
        self.deliveryStatus = deliveryStatus
        self.occurrenceTimestamp = occurrenceTimestamp
        self.statusTimestamp = statusTimestamp
        self.errorDescription = errorDescription
        self.application = application
    }

    enum CodingKeys: String, CodingKey {
        case id
        case deliveryStatus = "delivery_status"
        case occurrenceTimestamp = "occurrence_timestamp"
        case statusTimestamp = "status_timestamp"
        case errorDescription = "error_description"
        case application
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        deliveryStatus = try keys.arrivedIfPresent(.deliveryStatus)
        occurrenceTimestamp = try keys.arrivedIfPresent(.occurrenceTimestamp)
        statusTimestamp = try keys.arrivedIfPresent(.statusTimestamp)
        errorDescription = try keys.arrivedIfPresent(.errorDescription)
        application = try keys.arrivedIfPresent(.application)
    }
}
