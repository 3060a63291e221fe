// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `block_users.add`, `block_users.remove`, `block_users.list`. */
public class BlockUsersArea internal constructor(private val client: Client) {
    /**
     * Blocks WhatsApp users. Blocked users cannot message the phone number or see it online.
     *
     * Only users who wrote in the last 24 hours can be blocked. At most 64,000 users per phone number.
     *
     * If one of the users cannot be blocked, the API returns error 139100; its body lists the blocked and the failed
     * users.
     *
     * @param blockUsers Users to block. At least one.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public suspend fun add(
        blockUsers: List<BlockedUser>,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BlockedUsers = client.call(Operations.BLOCK_USERS_ADD, BlockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)

    /**
     * Unblocks WhatsApp users, who can then message the phone number again.
     *
     * If one of the users cannot be unblocked, the API returns error 139100; its body lists the unblocked and the failed
     * users.
     *
     * @param blockUsers Users to unblock. At least one.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public suspend fun remove(
        blockUsers: List<BlockedUser>,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): UnblockedUsers = client.call(Operations.BLOCK_USERS_REMOVE, UnblockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)

    /**
     * Lists the blocked users of a phone number.
     *
     * @param limit Maximum number of users per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public suspend fun list(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BlockList = client.call(Operations.BLOCK_USERS_LIST, ListBlockedUsers(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param limit Maximum number of users per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun listAll(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Flow<BlockListEntry> = client.pages(Operations.BLOCK_USERS_LIST, ListBlockedUsers(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data }
}

/**
 * Blocks WhatsApp users. Blocked users cannot message the phone number or see it online.
 *
 * Only users who wrote in the last 24 hours can be blocked. At most 64,000 users per phone number.
 *
 * If one of the users cannot be blocked, the API returns error 139100; its body lists the blocked and the failed
 * users.
 */
@Serializable
public data class BlockUsers(
    /** Users to block. At least one. */
    @SerialName("block_users")
    val blockUsers: List<BlockedUser>,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A user to block or unblock. */
@Serializable
public data class BlockedUser(
    /** Phone number or WhatsApp ID of the user. */
    val user: String? = null,
    /** Business-scoped user ID (BSUID). A parent BSUID is refused. */
    @SerialName("user_id")
    val userId: String? = null,
)

/** Result of blocking users. */
@Serializable
public data class BlockedUsers(
    /** Blocked and failed users. */
    @SerialName("block_users")
    val blockUsers: BlockingOutcome? = null,
) : Response()

/** Blocked and failed users of a request. */
@Serializable
public data class BlockingOutcome(
    /** Users who were blocked. */
    @SerialName("added_users")
    val addedUsers: List<BlockOutcome> = emptyList(),
    /** Users who could not be blocked. */
    @SerialName("failed_users")
    val failedUsers: List<BlockOutcome> = emptyList(),
)

/** Result of blocking or unblocking one user. */
@Serializable
public data class BlockOutcome(
    /** Errors, if the operation failed for this user. */
    val errors: List<ItemError> = emptyList(),
    /** User identifier, as in the request. */
    val input: String? = null,
    /** WhatsApp ID of the user. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Business-scoped user ID (BSUID). */
    @SerialName("user_id")
    val userId: String? = null,
)

/**
 * Unblocks WhatsApp users, who can then message the phone number again.
 *
 * If one of the users cannot be unblocked, the API returns error 139100; its body lists the unblocked and the failed
 * users.
 */
@Serializable
public data class UnblockUsers(
    /** Users to unblock. At least one. */
    @SerialName("block_users")
    val blockUsers: List<BlockedUser>,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Result of unblocking users. */
@Serializable
public data class UnblockedUsers(
    /** Unblocked and failed users. */
    @SerialName("block_users")
    val blockUsers: UnblockOutcome? = null,
) : Response()

/** Unblocked and failed users of a request. */
@Serializable
public data class UnblockOutcome(
    /** Users who were unblocked. */
    @SerialName("removed_users")
    val removedUsers: List<BlockOutcome> = emptyList(),
    /** Users who were unblocked, under the name that the platform's guide uses. */
    @SerialName("added_users")
    val addedUsers: List<BlockOutcome> = emptyList(),
    /** Users who could not be unblocked. */
    @SerialName("failed_users")
    val failedUsers: List<BlockOutcome> = emptyList(),
)

/** Lists the blocked users of a phone number. */
@Serializable
public data class ListBlockedUsers(
    /** Maximum number of users per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A page of blocked users. */
@Serializable
public data class BlockList(
    /** Blocked users on this page. */
    val data: List<BlockListEntry> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A blocked WhatsApp user. */
@Serializable
public data class BlockListEntry(
    /** Blocked users, if the platform nests the list one level deeper. */
    @SerialName("block_users")
    val blockUsers: List<NestedBlockListEntry> = emptyList(),
    /** WhatsApp ID of the user. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Business-scoped user ID (BSUID). */
    @SerialName("user_id")
    val userId: String? = null,
)

/** Blocked user in a list that the platform nests one level deeper. */
@Serializable
public data class NestedBlockListEntry(
    /** WhatsApp ID of the user. */
    @SerialName("wa_id")
    val waId: String? = null,
)
