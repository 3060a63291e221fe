// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`. Methods wait for the response. */
public class UsernamesArea internal constructor(private val client: Client) {
    /**
     * Get a number's username.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun get(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Username = client.call(Operations.USERNAMES_GET, GetUsername(phoneNumberId = phoneNumberId), options)

    /**
     * Take a username for a number, or change it.
     *
     * @param username 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
     * At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
     * @param transferAction Whether to take it from another number of the portfolio (else code 147005).
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun set(
        username: String,
        transferAction: UsernameTransfer? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Username = client.call(Operations.USERNAMES_SET, SetUsername(username = username, transferAction = transferAction, phoneNumberId = phoneNumberId), options)

    /**
     * Give up a number's username.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun delete(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.USERNAMES_DELETE, DeleteUsername(phoneNumberId = phoneNumberId), options)

    /**
     * Get usernames that a number could take.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun suggest(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): UsernameSuggestions = client.call(Operations.USERNAMES_SUGGEST, SuggestUsernames(phoneNumberId = phoneNumberId), options)
}

/** Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`. Methods return a future of the response. */
public class AsyncUsernamesArea internal constructor(private val client: Client) {
    /**
     * Get a number's username.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun get(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Username> = client.future(Operations.USERNAMES_GET, GetUsername(phoneNumberId = phoneNumberId), options)

    /**
     * Take a username for a number, or change it.
     *
     * @param username 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
     * At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
     * @param transferAction Whether to take it from another number of the portfolio (else code 147005).
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun set(
        username: String,
        transferAction: UsernameTransfer? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Username> = client.future(Operations.USERNAMES_SET, SetUsername(username = username, transferAction = transferAction, phoneNumberId = phoneNumberId), options)

    /**
     * Give up a number's username.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun delete(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.USERNAMES_DELETE, DeleteUsername(phoneNumberId = phoneNumberId), options)

    /**
     * Get usernames that a number could take.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun suggest(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UsernameSuggestions> = client.future(Operations.USERNAMES_SUGGEST, SuggestUsernames(phoneNumberId = phoneNumberId), options)
}

/** Get a number's username. */
@Serializable
public data class GetUsername(
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A number's username. */
@Serializable
public data class Username(
    /** The username, if there is one. */
    val username: String? = null,
    /** Whether people see it. */
    val status: UsernameStatus? = null,
) : Answer()

/**
 * Whether people see a username.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class UsernameStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** They do. */
        public val APPROVED: UsernameStatus = UsernameStatus("approved")
        /** It is kept for you, but not shown yet. */
        public val RESERVED: UsernameStatus = UsernameStatus("reserved")
    }
}

/** Take a username for a number, or change it. */
@Serializable
public data class SetUsername(
    /**
     * 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
     * At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
     */
    val username: String,
    /** Whether to take it from another number of the portfolio (else code 147005). */
    @SerialName("transfer_action")
    val transferAction: UsernameTransfer? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Whether to take a username from another number.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class UsernameTransfer(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Don't. */
        public val NONE: UsernameTransfer = UsernameTransfer("none")
        /** Do. */
        public val FORCE_TRANSFER: UsernameTransfer = UsernameTransfer("force_transfer")
    }
}

/** Give up a number's username. */
@Serializable
public data class DeleteUsername(
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Get usernames that a number could take. */
@Serializable
public data class SuggestUsernames(
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Usernames that a number could take. */
@Serializable
public data class UsernameSuggestions(
    /** Lists of them. */
    val data: List<UsernameSuggestionList> = emptyList(),
) : Answer()

/** Usernames that a number could take. */
@Serializable
public data class UsernameSuggestionList(
    /** The usernames. */
    @SerialName("username_suggestions")
    val usernameSuggestions: List<String> = emptyList(),
)
