// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `contact_book.delete`. */
public class ContactBookArea internal constructor(private val client: Client) {
    /**
     * Deletes the phone number of a user from the contact book.
     *
     * @param bsuid Business-scoped user ID (BSUID) of the user.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public suspend fun delete(
        bsuid: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): DeletedContact = client.call(Operations.CONTACT_BOOK_DELETE, DeleteContact(bsuid = bsuid, phoneNumberId = phoneNumberId), options)
}

/** Deletes the phone number of a user from the contact book. */
@Serializable
public data class DeleteContact(
    /** Business-scoped user ID (BSUID) of the user. */
    val bsuid: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Result of deleting a contact. */
@Serializable
public data class DeletedContact(
    /** True if the request succeeded. */
    val success: Boolean? = null,
    /** True if an entry existed and was deleted. */
    val deleted: Boolean? = null,
) : Response()
