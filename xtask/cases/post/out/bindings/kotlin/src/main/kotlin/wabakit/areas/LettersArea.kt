// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `letters.send`, `letters.list`. */
public class LettersArea internal constructor(private val client: Client) {
    /**
     * Send a letter.
     *
     * It may hold *&#47; signs.
     * One side at most.
     *
     * @param text The text.
     * @param from The sender.
     * @param speed How fast it goes.
     * @param phoneNumberId Default: the client's phone number ID.
     * @param pictures Pictures in the letter.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/letters#send">The platform's page</a>
     */
    public suspend fun send(
        text: String,
        from: String? = null,
        speed: Speed? = null,
        phoneNumberId: String? = null,
        pictures: List<ByteArray>? = null,
        options: Options = Options(),
    ): Letter = client.call(Operations.LETTERS_SEND, SendLetter(text = text, from = from, speed = speed, phoneNumberId = phoneNumberId), options, media = pictures)

    /**
     * List the letters of an account.
     *
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/letters">The platform's page</a>
     */
    public suspend fun list(
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Letters = client.call(Operations.LETTERS_LIST, ListLetters(after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/letters">The platform's page</a>
     */
    public fun listAll(
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<Letter> = client.pages(Operations.LETTERS_LIST, ListLetters(after = after, before = before, wabaId = wabaId), options) { it.data }
}

/**
 * Send a letter.
 *
 * It may hold *&#47; signs.
 * One side at most.
 */
@Serializable
public data class SendLetter(
    /** The text. */
    val text: String,
    /** The sender. */
    val from: String? = null,
    /** How fast it goes. */
    val speed: Speed? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * The speed of a letter.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class Speed(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** By land. */
        public val LAND: Speed = Speed("land")
        /** By air. */
        public val AIR: Speed = Speed("air")
    }
}

/** A letter. */
@Serializable
public data class Letter(
    /** ID of the letter. */
    val id: String,
) : Response()

/** List the letters of an account. */
@Serializable
public data class ListLetters(
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of letters. */
@Serializable
public data class Letters(
    /** The letters. */
    val data: List<Letter> = emptyList(),
) : Response()
