// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `message_history.list`, `message_history.list_events`. Methods wait for the response. */
public class MessageHistoryArea internal constructor(private val client: Client) {
    /**
     * List messages of a number and what became of them.
     *
     * @param messageId Only this message.
     * @param fields What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun list(
        messageId: String? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): MessageHistory = client.call(Operations.MESSAGE_HISTORY_LIST, ListMessageHistory(messageId = messageId, fields = fields, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Every item of every page. A page is requested when its first item is needed.
     *
     * @param messageId Only this message.
     * @param fields What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun listAll(
        messageId: String? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Sequence<MessageHistoryEntry> = client.pages(Operations.MESSAGE_HISTORY_LIST, ListMessageHistory(messageId = messageId, fields = fields, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data }

    /**
     * List what became of one message.
     *
     * @param messageHistoryId The message's entry in the history.
     * @param statusFilter Only these states.
     * @param fields What to tell of each, by commas.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun listEvents(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): MessageHistoryEvents = client.call(Operations.MESSAGE_HISTORY_LIST_EVENTS, ListMessageHistoryEvents(messageHistoryId = messageHistoryId, statusFilter = statusFilter, fields = fields, limit = limit, after = after, before = before), options)

    /**
     * Every item of every page. A page is requested when its first item is needed.
     *
     * @param messageHistoryId The message's entry in the history.
     * @param statusFilter Only these states.
     * @param fields What to tell of each, by commas.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun listEventsAll(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Sequence<HistoryEdge> = client.pages(Operations.MESSAGE_HISTORY_LIST_EVENTS, ListMessageHistoryEvents(messageHistoryId = messageHistoryId, statusFilter = statusFilter, fields = fields, limit = limit, after = after, before = before), options) { it.data }
}

/** Operations: `message_history.list`, `message_history.list_events`. Methods return a future of the response. */
public class AsyncMessageHistoryArea internal constructor(private val client: Client) {
    /**
     * List messages of a number and what became of them.
     *
     * @param messageId Only this message.
     * @param fields What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun list(
        messageId: String? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<MessageHistory> = client.future(Operations.MESSAGE_HISTORY_LIST, ListMessageHistory(messageId = messageId, fields = fields, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * List what became of one message.
     *
     * @param messageHistoryId The message's entry in the history.
     * @param statusFilter Only these states.
     * @param fields What to tell of each, by commas.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun listEvents(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): CompletableFuture<MessageHistoryEvents> = client.future(Operations.MESSAGE_HISTORY_LIST_EVENTS, ListMessageHistoryEvents(messageHistoryId = messageHistoryId, statusFilter = statusFilter, fields = fields, limit = limit, after = after, before = before), options)
}

/** List messages of a number and what became of them. */
@Serializable
public data class ListMessageHistory(
    /** Only this message. */
    @SerialName("message_id")
    val messageId: String? = null,
    /** What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told. */
    val fields: String? = null,
    /** How many on a page: 1 to 100, 25 unless told. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A page of messages. */
@Serializable
public data class MessageHistory(
    /** The messages. */
    val data: List<MessageHistoryEntry> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Answer()

/** A message in the history. */
@Serializable
public data class MessageHistoryEntry(
    /** The entry's id. */
    val id: String,
    /** The message. */
    @SerialName("message_id")
    val messageId: String? = null,
    /** What became of it. */
    val events: HistoryEvents? = null,
)

/** A page of what became of a message. */
@Serializable
public data class HistoryEvents(
    /** What became of it. */
    val data: List<HistoryEvent> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
)

/** Something that became of a message, and whether you were told. */
@Serializable
public data class HistoryEvent(
    /** Its id. */
    val id: String? = null,
    /** What it is. */
    @SerialName("delivery_status")
    val deliveryStatus: HistoryStatus? = null,
    /** Whether you were told by webhook: `PENDING`, `DELIVERED`, `FAILED`, `RETRYING`. */
    @SerialName("webhook_update_state")
    val webhookUpdateState: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** Which app was told. */
    val application: HistoryApplication? = null,
    /** Where it was told. */
    @SerialName("webhook_uri")
    val webhookUri: String? = null,
    /** What went wrong. */
    @SerialName("error_description")
    val errorDescription: String? = null,
)

/**
 * What became of a message.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class HistoryStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It went out. */
        public val SENT: HistoryStatus = HistoryStatus("SENT")
        /** It arrived. */
        public val DELIVERED: HistoryStatus = HistoryStatus("DELIVERED")
        /** It was read. */
        public val READ: HistoryStatus = HistoryStatus("READ")
        /** It failed. */
        public val FAILED: HistoryStatus = HistoryStatus("FAILED")
        /** It was deleted. */
        public val DELETED: HistoryStatus = HistoryStatus("DELETED")
    }
}

/** An app that was told. */
@Serializable
public data class HistoryApplication(
    /** Its id. */
    val id: String? = null,
    /** Its name. */
    val name: String? = null,
)

/** List what became of one message. */
@Serializable
public data class ListMessageHistoryEvents(
    /** The message's entry in the history. */
    @SerialName("message_history_id")
    val messageHistoryId: String,
    /** Only these states. */
    @SerialName("status_filter")
    val statusFilter: HistoryStatus? = null,
    /** What to tell of each, by commas. */
    val fields: String? = null,
    /** How many on a page: 1 to 100, 25 unless told. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
)

/** A page of what became of a message. */
@Serializable
public data class MessageHistoryEvents(
    /** What became of it. */
    val data: List<HistoryEdge> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Answer()

/** Something that became of a message, and its place in the list. */
@Serializable
public data class HistoryEdge(
    /** What it is. */
    val node: HistoryNode,
    /** Its place. */
    val cursor: String? = null,
)

/** Something that became of a message. */
@Serializable
public data class HistoryNode(
    /** Its id. */
    val id: String? = null,
    /** What it is. */
    @SerialName("delivery_status")
    val deliveryStatus: HistoryStatus? = null,
    /** When it happened. */
    @SerialName("occurrence_timestamp")
    val occurrenceTimestamp: String? = null,
    /** When it was known. */
    @SerialName("status_timestamp")
    val statusTimestamp: String? = null,
    /** What went wrong. */
    @SerialName("error_description")
    val errorDescription: String? = null,
    /** Which app was told. */
    val application: HistoryApplication? = null,
)
