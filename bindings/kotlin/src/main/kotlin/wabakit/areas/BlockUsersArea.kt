// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `block_users.add`, `block_users.remove`, `block_users.list`. Methods wait for the response. */
public class BlockUsersArea internal constructor(private val client: Client) {
    /**
     * Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
     * 64,000 in all.
     *
     * If one of them can't be blocked, the answer is error 139100; its body tells who was.
     *
     * @param blockUsers The people.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun add(
        blockUsers: List<BlockedUser>,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BlockedUsers = client.call(Operations.BLOCK_USERS_ADD, BlockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)

    /**
     * Unblock people, so that they can write to the number again.
     *
     * If one of them can't be unblocked, the answer is error 139100; its body tells who was.
     *
     * @param blockUsers The people.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun remove(
        blockUsers: List<BlockedUser>,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): UnblockedUsers = client.call(Operations.BLOCK_USERS_REMOVE, UnblockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)

    /**
     * List the people whom a number has blocked.
     *
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun list(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BlockList = client.call(Operations.BLOCK_USERS_LIST, ListBlockedUsers(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Every item of every page. A page is requested when its first item is needed.
     *
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
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
    ): Sequence<BlockListEntry> = client.pages(Operations.BLOCK_USERS_LIST, ListBlockedUsers(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data }
}

/** Operations: `block_users.add`, `block_users.remove`, `block_users.list`. Methods return a future of the response. */
public class AsyncBlockUsersArea internal constructor(private val client: Client) {
    /**
     * Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
     * 64,000 in all.
     *
     * If one of them can't be blocked, the answer is error 139100; its body tells who was.
     *
     * @param blockUsers The people.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun add(
        blockUsers: List<BlockedUser>,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<BlockedUsers> = client.future(Operations.BLOCK_USERS_ADD, BlockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)

    /**
     * Unblock people, so that they can write to the number again.
     *
     * If one of them can't be unblocked, the answer is error 139100; its body tells who was.
     *
     * @param blockUsers The people.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun remove(
        blockUsers: List<BlockedUser>,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UnblockedUsers> = client.future(Operations.BLOCK_USERS_REMOVE, UnblockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)

    /**
     * List the people whom a number has blocked.
     *
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun list(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<BlockList> = client.future(Operations.BLOCK_USERS_LIST, ListBlockedUsers(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)
}

/**
 * Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
 * 64,000 in all.
 *
 * If one of them can't be blocked, the answer is error 139100; its body tells who was.
 */
@Serializable
public data class BlockUsers(
    /** The people. */
    @SerialName("block_users")
    val blockUsers: List<BlockedUser>,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A person to block or unblock. */
@Serializable
public data class BlockedUser(
    /** Their phone number or WhatsApp id. */
    val user: String? = null,
    /** Their business-scoped user id; that of a parent is refused. */
    @SerialName("user_id")
    val userId: String? = null,
)

/** Who was blocked. */
@Serializable
public data class BlockedUsers(
    /** Who was, and who wasn't. */
    @SerialName("block_users")
    val blockUsers: BlockingOutcome? = null,
) : Answer()

/** Who was blocked, and who wasn't. */
@Serializable
public data class BlockingOutcome(
    /** Those who were. */
    @SerialName("added_users")
    val addedUsers: List<BlockOutcome> = emptyList(),
    /** Those who weren't. */
    @SerialName("failed_users")
    val failedUsers: List<BlockOutcome> = emptyList(),
)

/** What became of one person. */
@Serializable
public data class BlockOutcome(
    /** Why it failed. */
    val errors: List<ItemError> = emptyList(),
    /** As you said them. */
    val input: String? = null,
    /** Their WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
)

/**
 * Unblock people, so that they can write to the number again.
 *
 * If one of them can't be unblocked, the answer is error 139100; its body tells who was.
 */
@Serializable
public data class UnblockUsers(
    /** The people. */
    @SerialName("block_users")
    val blockUsers: List<BlockedUser>,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Who was unblocked. */
@Serializable
public data class UnblockedUsers(
    /** Who was, and who wasn't. */
    @SerialName("block_users")
    val blockUsers: UnblockOutcome? = null,
) : Answer()

/** Who was unblocked, and who wasn't. */
@Serializable
public data class UnblockOutcome(
    /** Those who were. */
    @SerialName("removed_users")
    val removedUsers: List<BlockOutcome> = emptyList(),
    /** Those who were, as the guide's sample calls them. */
    @SerialName("added_users")
    val addedUsers: List<BlockOutcome> = emptyList(),
    /** Those who weren't. */
    @SerialName("failed_users")
    val failedUsers: List<BlockOutcome> = emptyList(),
)

/** List the people whom a number has blocked. */
@Serializable
public data class ListBlockedUsers(
    /** How many on a page. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A page of people who are blocked. */
@Serializable
public data class BlockList(
    /** The people. */
    val data: List<BlockListEntry> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Answer()

/** A person who is blocked. */
@Serializable
public data class BlockListEntry(
    /** Blocked users, where the API lists them one level deeper. */
    @SerialName("block_users")
    val blockUsers: List<NestedBlockListEntry> = emptyList(),
    /** Their WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
)

/** Blocked user, listed one level deeper than usual. */
@Serializable
public data class NestedBlockListEntry(
    /** WhatsApp ID of the user. */
    @SerialName("wa_id")
    val waId: String? = null,
)
