// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `contact_book.forget`. Methods wait for the response. */
public class ContactBookArea internal constructor(private val client: Client) {
    /**
     * Have the platform forget a person's phone number.
     *
     * @param bsuid The person's business-scoped user id.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun forget(
        bsuid: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): ForgottenContact = client.call(Operations.CONTACT_BOOK_FORGET, ForgetContact(bsuid = bsuid, phoneNumberId = phoneNumberId), options)
}

/** Operations: `contact_book.forget`. Methods return a future of the response. */
public class AsyncContactBookArea internal constructor(private val client: Client) {
    /**
     * Have the platform forget a person's phone number.
     *
     * @param bsuid The person's business-scoped user id.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun forget(
        bsuid: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<ForgottenContact> = client.future(Operations.CONTACT_BOOK_FORGET, ForgetContact(bsuid = bsuid, phoneNumberId = phoneNumberId), options)
}

/** Have the platform forget a person's phone number. */
@Serializable
public data class ForgetContact(
    /** The person's business-scoped user id. */
    val bsuid: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Whether a person's phone number was forgotten. */
@Serializable
public data class ForgottenContact(
    /** Whether the call was good. */
    val success: Boolean? = null,
    /** Whether there was something to forget. */
    val deleted: Boolean? = null,
) : Answer()
