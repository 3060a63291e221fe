// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `message_history.list`, `message_history.list_events`.
public struct MessageHistoryArea: Sendable {
    let engine: Engine

    /// Lists the message history of a phone number.
    ///
    /// - Parameters:
    ///   - messageId: ID of one message, to return only its entry.
    ///   - fields: Fields to return per entry. Default: `id` and `message_id`.
    ///   - limit: Maximum number of entries per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func list(
        messageId: String? = nil,
        fields: [MessageHistoryField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MessageHistory> {
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

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - messageId: ID of one message, to return only its entry.
    ///   - fields: Fields to return per entry. Default: `id` and `message_id`.
    ///   - limit: Maximum number of entries per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func listAll(
        messageId: String? = nil,
        fields: [MessageHistoryField]? = nil,
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

    /// Lists the delivery events of one message.
    ///
    /// - Parameters:
    ///   - messageHistoryId: ID of the message's entry in the history.
    ///   - statusFilter: Delivery status, to return only events with this status.
    ///   - fields: Fields to return per event.
    ///   - limit: Maximum number of events per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func listEvents(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = nil,
        fields: [HistoryEdgeField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MessageHistoryEvents> {
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

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - messageHistoryId: ID of the message's entry in the history.
    ///   - statusFilter: Delivery status, to return only events with this status.
    ///   - fields: Fields to return per event.
    ///   - limit: Maximum number of events per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func listEventsAll(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = nil,
        fields: [HistoryEdgeField]? = nil,
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

/// Lists the message history of a phone number.
public struct ListMessageHistory: Codable, Hashable, Sendable {
    /// ID of one message, to return only its entry.
    public var messageId: String?
    /// Fields to return per entry. Default: `id` and `message_id`.
    public var fields: [MessageHistoryField]?
    /// Maximum number of entries per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        messageId: String? = nil,
        fields: [MessageHistoryField]? = nil,
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

/// Field of `MessageHistoryEntry` to return. Its own fields can follow in braces: `field{one,two}`.
public struct MessageHistoryField: Choice {
    /// ID of the history entry.
    public static let id = MessageHistoryField(rawValue: "id")
    /// ID of the message.
    public static let messageId = MessageHistoryField(rawValue: "message_id")
    /// Delivery events of the message.
    public static let events = MessageHistoryField(rawValue: "events")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of the message history.
public struct MessageHistory: Codable, Hashable, Sendable {
    /// Messages on this page.
    public var data: [MessageHistoryEntry]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [MessageHistoryEntry], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A message in the message history.
public struct MessageHistoryEntry: Codable, Hashable, Sendable {
    /// ID of the history entry.
    public var id: String
    /// ID of the message.
    public var messageId: String?
    /// Delivery events of the message.
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
}

/// A page of delivery events, inside a history entry.
public struct HistoryEvents: Codable, Hashable, Sendable {
    /// Delivery events on this page.
    public var data: [HistoryEvent]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [HistoryEvent], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A delivery event of a message and the state of its webhook.
public struct HistoryEvent: Codable, Hashable, Sendable {
    /// ID of the event.
    public var id: String?
    /// Delivery status of the message.
    public var deliveryStatus: HistoryStatus?
    /// State of the webhook for this event: `PENDING`, `DELIVERED`, `FAILED` or `RETRYING`.
    public var webhookUpdateState: String?
    /// Time of the event. Seconds since the Unix epoch.
    public var timestamp: String?
    /// App that received the webhook.
    public var application: HistoryApplication?
    /// Callback URL of the webhook.
    public var webhookUri: String?
    /// Description of the error.
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
}

/// Delivery status of a message.
/// Other values are accepted, too.
public struct HistoryStatus: Choice {
    /// Sent by the platform.
    public static let sent = HistoryStatus(rawValue: "SENT")
    /// Delivered to the user.
    public static let delivered = HistoryStatus(rawValue: "DELIVERED")
    /// Read by the user.
    public static let read = HistoryStatus(rawValue: "READ")
    /// Failed to be delivered.
    public static let failed = HistoryStatus(rawValue: "FAILED")
    /// Reported as deleted.
    public static let deleted = HistoryStatus(rawValue: "DELETED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An app that received a webhook.
public struct HistoryApplication: Codable, Hashable, Sendable {
    /// ID of the app.
    public var id: String?
    /// Name of the app.
    public var name: String?

    public init(id: String? = nil, name: String? = nil) {
        self.id = id
        self.name = name
    }
}

/// Lists the delivery events of one message.
public struct ListMessageHistoryEvents: Codable, Hashable, Sendable {
    /// ID of the message's entry in the history.
    public var messageHistoryId: String
    /// Delivery status, to return only events with this status.
    public var statusFilter: HistoryStatus?
    /// Fields to return per event.
    public var fields: [HistoryEdgeField]?
    /// Maximum number of events per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = nil,
        fields: [HistoryEdgeField]? = nil,
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

/// Field of `HistoryEdge` to return. Its own fields can follow in braces: `field{one,two}`.
public struct HistoryEdgeField: Choice {
    /// Cursor of the event's position.
    public static let cursor = HistoryEdgeField(rawValue: "cursor")
    /// Delivery event of the message.
    public static let node = HistoryEdgeField(rawValue: "node")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of delivery events.
public struct MessageHistoryEvents: Codable, Hashable, Sendable {
    /// Delivery events on this page.
    public var data: [HistoryEdge]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [HistoryEdge], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A delivery event and its position in the list.
public struct HistoryEdge: Codable, Hashable, Sendable {
    /// Delivery event of the message.
    public var node: HistoryNode
    /// Cursor of the event's position.
    public var cursor: String?

    public init(node: HistoryNode, cursor: String? = nil) {
        self.node = node
        self.cursor = cursor
    }
}

/// A delivery event of a message.
public struct HistoryNode: Codable, Hashable, Sendable {
    /// ID of the event.
    public var id: String?
    /// Delivery status of the message.
    public var deliveryStatus: HistoryStatus?
    /// Time at which the event happened. Seconds since the Unix epoch.
    public var occurrenceTimestamp: String?
    /// Time at which the platform recorded the status. Seconds since the Unix epoch.
    public var statusTimestamp: String?
    /// Description of the error.
    public var errorDescription: String?
    /// App that received the webhook.
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
}
