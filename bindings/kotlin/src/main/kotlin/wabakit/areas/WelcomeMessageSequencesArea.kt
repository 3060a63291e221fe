// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `welcome_message_sequences.create`, `welcome_message_sequences.update`, `welcome_message_sequences.list`, `welcome_message_sequences.delete`. */
public class WelcomeMessageSequencesArea internal constructor(private val client: Client) {
    /**
     * Creates a welcome message sequence, which ads that click to WhatsApp can refer to.
     *
     * @param name Name of the sequence.
     * @param welcomeMessageSequence Content of the sequence.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun create(
        name: String,
        welcomeMessageSequence: WelcomeSequence,
        wabaId: String? = null,
        options: Options = Options(),
    ): WelcomeSequenceResult = client.call(Operations.WELCOME_MESSAGE_SEQUENCES_CREATE, CreateWelcomeSequence(name = name, welcomeMessageSequence = welcomeMessageSequence, wabaId = wabaId), options)

    /**
     * Updates a welcome message sequence.
     *
     * @param sequenceId ID of the sequence.
     * @param name Name of the sequence.
     * @param welcomeMessageSequence Content of the sequence.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun update(
        sequenceId: String,
        name: String? = null,
        welcomeMessageSequence: WelcomeSequence? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): WelcomeSequenceResult = client.call(Operations.WELCOME_MESSAGE_SEQUENCES_UPDATE, UpdateWelcomeSequence(sequenceId = sequenceId, name = name, welcomeMessageSequence = welcomeMessageSequence, wabaId = wabaId), options)

    /**
     * Lists the welcome message sequences of a WhatsApp Business account.
     *
     * @param sequenceId ID of one sequence, to return only this one.
     * @param limit Maximum number of sequences per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun list(
        sequenceId: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): WelcomeSequences = client.call(Operations.WELCOME_MESSAGE_SEQUENCES_LIST, ListWelcomeSequences(sequenceId = sequenceId, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param sequenceId ID of one sequence, to return only this one.
     * @param limit Maximum number of sequences per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listAll(
        sequenceId: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<StoredWelcomeSequence> = client.pages(Operations.WELCOME_MESSAGE_SEQUENCES_LIST, ListWelcomeSequences(sequenceId = sequenceId, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Deletes a welcome message sequence. Refused with code 4027012 while an active ad uses the sequence.
     *
     * @param sequenceId ID of the sequence.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun delete(
        sequenceId: String,
        wabaId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.WELCOME_MESSAGE_SEQUENCES_DELETE, DeleteWelcomeSequence(sequenceId = sequenceId, wabaId = wabaId), options)
}

/** Creates a welcome message sequence, which ads that click to WhatsApp can refer to. */
@Serializable
public data class CreateWelcomeSequence(
    /** Name of the sequence. */
    val name: String,
    /** Content of the sequence. */
    @SerialName("welcome_message_sequence")
    val welcomeMessageSequence: WelcomeSequence,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Content of a welcome message sequence. */
@Serializable
public data class WelcomeSequence(
    /** Text of the welcome message. */
    val text: String,
    /** Message that is prefilled for the user. */
    @SerialName("autofill_message")
    val autofillMessage: AutofillMessage? = null,
    /** Questions that the user can tap. */
    @SerialName("ice_breakers")
    val iceBreakers: List<IceBreaker>? = null,
)

/** Message that is prefilled for the user. */
@Serializable
public data class AutofillMessage(
    /** Text of the message. */
    val content: String,
)

/** Question that the user can tap. */
@Serializable
public data class IceBreaker(
    /** Text of the question. */
    val title: String,
)

/** Result of creating or updating a welcome message sequence. */
@Serializable
public data class WelcomeSequenceResult(
    /** ID of the new sequence. Absent after an update. */
    @SerialName("sequence_id")
    val sequenceId: String? = null,
    /** True if the sequence was updated. */
    val success: Boolean? = null,
) : Response()

/** Updates a welcome message sequence. */
@Serializable
public data class UpdateWelcomeSequence(
    /** ID of the sequence. */
    @SerialName("sequence_id")
    val sequenceId: String,
    /** Name of the sequence. */
    val name: String? = null,
    /** Content of the sequence. */
    @SerialName("welcome_message_sequence")
    val welcomeMessageSequence: WelcomeSequence? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Lists the welcome message sequences of a WhatsApp Business account. */
@Serializable
public data class ListWelcomeSequences(
    /** ID of one sequence, to return only this one. */
    @SerialName("sequence_id")
    val sequenceId: String? = null,
    /** Maximum number of sequences per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of welcome message sequences. */
@Serializable
public data class WelcomeSequences(
    /** Sequences on this page. */
    val data: List<StoredWelcomeSequence> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A welcome message sequence of an account. */
@Serializable
public data class StoredWelcomeSequence(
    /** ID of the sequence. */
    @SerialName("sequence_id")
    val sequenceId: String? = null,
    /** Name of the sequence. */
    val name: String? = null,
    /** Content of the sequence, as JSON text. */
    @SerialName("welcome_message_sequence")
    val welcomeMessageSequence: String? = null,
    /** True if an ad uses the sequence. */
    @SerialName("is_used_in_ad")
    val isUsedInAd: Boolean? = null,
)

/** Deletes a welcome message sequence. Refused with code 4027012 while an active ad uses the sequence. */
@Serializable
public data class DeleteWelcomeSequence(
    /** ID of the sequence. */
    @SerialName("sequence_id")
    val sequenceId: String,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)
