// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`. */
public class UsernamesArea internal constructor(private val client: Client) {
    /**
     * Gets the username of a phone number.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public suspend fun get(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Username = client.call(Operations.USERNAMES_GET, GetUsername(phoneNumberId = phoneNumberId), options)

    /**
     * Sets or changes the username of a phone number.
     *
     * @param username Username to set. 3 to 35 lowercase letters, digits, dots and underscores. The platform refuses endings that look
     * like a domain.
     * At least one letter; no dot at the start or end; no two consecutive dots; no leading `www`.
     * @param transferAction Transfer of the username from another phone number of the portfolio. Without a transfer, the API returns code
     * 147005 for a username in use.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public suspend fun set(
        username: String,
        transferAction: UsernameTransfer? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Username = client.call(Operations.USERNAMES_SET, SetUsername(username = username, transferAction = transferAction, phoneNumberId = phoneNumberId), options)

    /**
     * Deletes the username of a phone number.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public suspend fun delete(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.USERNAMES_DELETE, DeleteUsername(phoneNumberId = phoneNumberId), options)

    /**
     * Suggests available usernames for a phone number.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public suspend fun suggest(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): UsernameSuggestions = client.call(Operations.USERNAMES_SUGGEST, SuggestUsernames(phoneNumberId = phoneNumberId), options)
}

/** Gets the username of a phone number. */
@Serializable
public data class GetUsername(
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Username of a phone number and its status. */
@Serializable
public data class Username(
    /** Username of the phone number. Absent if there is none. */
    val username: String? = null,
    /** Status of the username: approved or reserved. */
    val status: UsernameStatus? = null,
) : Response()

/**
 * Status of a username.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class UsernameStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Approved and visible to users. */
        public val APPROVED: UsernameStatus = UsernameStatus("approved")
        /** Reserved for the business, but not visible yet. */
        public val RESERVED: UsernameStatus = UsernameStatus("reserved")
    }
}

/** Sets or changes the username of a phone number. */
@Serializable
public data class SetUsername(
    /**
     * Username to set. 3 to 35 lowercase letters, digits, dots and underscores. The platform refuses endings that look
     * like a domain.
     * At least one letter; no dot at the start or end; no two consecutive dots; no leading `www`.
     */
    val username: String,
    /**
     * Transfer of the username from another phone number of the portfolio. Without a transfer, the API returns code
     * 147005 for a username in use.
     */
    @SerialName("transfer_action")
    val transferAction: UsernameTransfer? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Transfer of a username from another phone number.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class UsernameTransfer(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** No transfer of the username. The default. */
        public val NONE: UsernameTransfer = UsernameTransfer("none")
        /** Transfer the username from the other phone number. */
        public val FORCE_TRANSFER: UsernameTransfer = UsernameTransfer("force_transfer")
    }
}

/** Deletes the username of a phone number. */
@Serializable
public data class DeleteUsername(
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Suggests available usernames for a phone number. */
@Serializable
public data class SuggestUsernames(
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Available usernames for a phone number. */
@Serializable
public data class UsernameSuggestions(
    /** Lists of available usernames. */
    val data: List<UsernameSuggestionList> = emptyList(),
) : Response()

/** List of available usernames. */
@Serializable
public data class UsernameSuggestionList(
    /** Available usernames for the phone number. */
    @SerialName("username_suggestions")
    val usernameSuggestions: List<String> = emptyList(),
)
