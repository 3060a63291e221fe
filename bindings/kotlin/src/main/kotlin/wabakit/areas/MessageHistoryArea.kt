// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `message_history.list`, `message_history.list_events`. */
public class MessageHistoryArea internal constructor(private val client: Client) {
    /**
     * Lists the message history of a phone number.
     *
     * @param messageId ID of one message, to return only its entry.
     * @param fields Fields to return per entry. Default: `id` and `message_id`.
     * @param limit Maximum number of entries per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public suspend fun list(
        messageId: String? = null,
        fields: List<MessageHistoryField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): MessageHistory = client.call(Operations.MESSAGE_HISTORY_LIST, ListMessageHistory(messageId = messageId, fields = fields, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param messageId ID of one message, to return only its entry.
     * @param fields Fields to return per entry. Default: `id` and `message_id`.
     * @param limit Maximum number of entries per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun listAll(
        messageId: String? = null,
        fields: List<MessageHistoryField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Flow<MessageHistoryEntry> = client.pages(Operations.MESSAGE_HISTORY_LIST, ListMessageHistory(messageId = messageId, fields = fields, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data }

    /**
     * Lists the delivery events of one message.
     *
     * @param messageHistoryId ID of the message's entry in the history.
     * @param statusFilter Delivery status, to return only events with this status.
     * @param fields Fields to return per event.
     * @param limit Maximum number of events per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public suspend fun listEvents(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = null,
        fields: List<HistoryEdgeField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): MessageHistoryEvents = client.call(Operations.MESSAGE_HISTORY_LIST_EVENTS, ListMessageHistoryEvents(messageHistoryId = messageHistoryId, statusFilter = statusFilter, fields = fields, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param messageHistoryId ID of the message's entry in the history.
     * @param statusFilter Delivery status, to return only events with this status.
     * @param fields Fields to return per event.
     * @param limit Maximum number of events per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun listEventsAll(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = null,
        fields: List<HistoryEdgeField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<HistoryEdge> = client.pages(Operations.MESSAGE_HISTORY_LIST_EVENTS, ListMessageHistoryEvents(messageHistoryId = messageHistoryId, statusFilter = statusFilter, fields = fields, limit = limit, after = after, before = before), options) { it.data }
}

/** Lists the message history of a phone number. */
@Serializable
public data class ListMessageHistory(
    /** ID of one message, to return only its entry. */
    @SerialName("message_id")
    val messageId: String? = null,
    /** Fields to return per entry. Default: `id` and `message_id`. */
    val fields: List<MessageHistoryField>? = null,
    /** Maximum number of entries per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Field of `MessageHistoryEntry` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class MessageHistoryField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the history entry. */
        public val ID: MessageHistoryField = MessageHistoryField("id")
        /** ID of the message. */
        public val MESSAGE_ID: MessageHistoryField = MessageHistoryField("message_id")
        /** Delivery events of the message. */
        public val EVENTS: MessageHistoryField = MessageHistoryField("events")
    }
}

/** A page of the message history. */
@Serializable
public data class MessageHistory(
    /** Messages on this page. */
    val data: List<MessageHistoryEntry> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A message in the message history. */
@Serializable
public data class MessageHistoryEntry(
    /** ID of the history entry. */
    val id: String,
    /** ID of the message. */
    @SerialName("message_id")
    val messageId: String? = null,
    /** Delivery events of the message. */
    val events: HistoryEvents? = null,
)

/** A page of delivery events, inside a history entry. */
@Serializable
public data class HistoryEvents(
    /** Delivery events on this page. */
    val data: List<HistoryEvent> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
)

/** A delivery event of a message and the state of its webhook. */
@Serializable
public data class HistoryEvent(
    /** ID of the event. */
    val id: String? = null,
    /** Delivery status of the message. */
    @SerialName("delivery_status")
    val deliveryStatus: HistoryStatus? = null,
    /** State of the webhook for this event: `PENDING`, `DELIVERED`, `FAILED` or `RETRYING`. */
    @SerialName("webhook_update_state")
    val webhookUpdateState: String? = null,
    /** Time of the event. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** App that received the webhook. */
    val application: HistoryApplication? = null,
    /** Callback URL of the webhook. */
    @SerialName("webhook_uri")
    val webhookUri: String? = null,
    /** Description of the error. */
    @SerialName("error_description")
    val errorDescription: String? = null,
)

/**
 * Delivery status of a message.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class HistoryStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Sent by the platform. */
        public val SENT: HistoryStatus = HistoryStatus("SENT")
        /** Delivered to the user. */
        public val DELIVERED: HistoryStatus = HistoryStatus("DELIVERED")
        /** Read by the user. */
        public val READ: HistoryStatus = HistoryStatus("READ")
        /** Failed to be delivered. */
        public val FAILED: HistoryStatus = HistoryStatus("FAILED")
        /** Reported as deleted. */
        public val DELETED: HistoryStatus = HistoryStatus("DELETED")
    }
}

/** An app that received a webhook. */
@Serializable
public data class HistoryApplication(
    /** ID of the app. */
    val id: String? = null,
    /** Name of the app. */
    val name: String? = null,
)

/** Lists the delivery events of one message. */
@Serializable
public data class ListMessageHistoryEvents(
    /** ID of the message's entry in the history. */
    @SerialName("message_history_id")
    val messageHistoryId: String,
    /** Delivery status, to return only events with this status. */
    @SerialName("status_filter")
    val statusFilter: HistoryStatus? = null,
    /** Fields to return per event. */
    val fields: List<HistoryEdgeField>? = null,
    /** Maximum number of events per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/** Field of `HistoryEdge` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class HistoryEdgeField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Cursor of the event's position. */
        public val CURSOR: HistoryEdgeField = HistoryEdgeField("cursor")
        /** Delivery event of the message. */
        public val NODE: HistoryEdgeField = HistoryEdgeField("node")
    }
}

/** A page of delivery events. */
@Serializable
public data class MessageHistoryEvents(
    /** Delivery events on this page. */
    val data: List<HistoryEdge> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A delivery event and its position in the list. */
@Serializable
public data class HistoryEdge(
    /** Delivery event of the message. */
    val node: HistoryNode,
    /** Cursor of the event's position. */
    val cursor: String? = null,
)

/** A delivery event of a message. */
@Serializable
public data class HistoryNode(
    /** ID of the event. */
    val id: String? = null,
    /** Delivery status of the message. */
    @SerialName("delivery_status")
    val deliveryStatus: HistoryStatus? = null,
    /** Time at which the event happened. Seconds since the Unix epoch. */
    @SerialName("occurrence_timestamp")
    val occurrenceTimestamp: String? = null,
    /** Time at which the platform recorded the status. Seconds since the Unix epoch. */
    @SerialName("status_timestamp")
    val statusTimestamp: String? = null,
    /** Description of the error. */
    @SerialName("error_description")
    val errorDescription: String? = null,
    /** App that received the webhook. */
    val application: HistoryApplication? = null,
)
