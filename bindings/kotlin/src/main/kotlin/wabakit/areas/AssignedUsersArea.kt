// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `assigned_users.list`, `assigned_users.add`, `assigned_users.remove`. */
public class AssignedUsersArea internal constructor(private val client: Client) {
    /**
     * Lists the users of a business portfolio with access to a WhatsApp Business account.
     *
     * @param business ID of the business portfolio whose users are listed.
     * @param fields Fields to return per user.
     * @param limit Maximum number of users per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users">The platform's page</a>
     */
    public suspend fun list(
        business: String,
        fields: List<AssignedUserField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): AssignedUsers = client.call(Operations.ASSIGNED_USERS_LIST, ListAssignedUsers(business = business, fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param business ID of the business portfolio whose users are listed.
     * @param fields Fields to return per user.
     * @param limit Maximum number of users per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users">The platform's page</a>
     */
    public fun listAll(
        business: String,
        fields: List<AssignedUserField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<AssignedUser> = client.pages(Operations.ASSIGNED_USERS_LIST, ListAssignedUsers(business = business, fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Gives a user access to a WhatsApp Business account. Replaces the user's previous tasks. Requires the token of an
     * admin system user.
     *
     * @param user ID of the user or system user.
     * @param tasks Tasks that the user may perform. 1 to 16.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users">The platform's page</a>
     */
    public suspend fun add(
        user: String,
        tasks: List<AccountTask>,
        wabaId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.ASSIGNED_USERS_ADD, AddAssignedUser(user = user, tasks = tasks, wabaId = wabaId), options)

    /**
     * Removes a user's access to a WhatsApp Business account.
     *
     * @param user ID of the user or system user.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users">The platform's page</a>
     */
    public suspend fun remove(
        user: String,
        wabaId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.ASSIGNED_USERS_REMOVE, RemoveAssignedUser(user = user, wabaId = wabaId), options)
}

/** Lists the users of a business portfolio with access to a WhatsApp Business account. */
@Serializable
public data class ListAssignedUsers(
    /** ID of the business portfolio whose users are listed. */
    val business: String,
    /** Fields to return per user. */
    val fields: List<AssignedUserField>? = null,
    /** Maximum number of users per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Field of `AssignedUser` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `tasks`.
 */
@JvmInline
@Serializable
public value class AssignedUserField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the user. */
        public val ID: AssignedUserField = AssignedUserField("id")
        /** Name of the user. */
        public val NAME: AssignedUserField = AssignedUserField("name")
        /** Tasks that the user may perform. */
        public val TASKS: AssignedUserField = AssignedUserField("tasks")
        /** Business portfolio of the user. */
        public val BUSINESS: AssignedUserField = AssignedUserField("business")
        /** Type of the user: `BUSINESS_USER`, `SYSTEM_USER` or `PERSONAL_USER`. */
        public val USER_TYPE: AssignedUserField = AssignedUserField("user_type")
    }
}

/** A page of users with access to an account. */
@Serializable
public data class AssignedUsers(
    /** Users on this page. */
    val data: List<AssignedUser> = emptyList(),
    /** Summary of all users. */
    val summary: AssignedUsersSummary? = null,
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A user with access to an account. */
@Serializable
public data class AssignedUser(
    /** ID of the user. */
    val id: String,
    /** Tasks that the user may perform. */
    val tasks: List<AccountTask> = emptyList(),
    /** Name of the user. */
    val name: String? = null,
    /** Business portfolio of the user. */
    val business: BusinessReference? = null,
    /** Type of the user: `BUSINESS_USER`, `SYSTEM_USER` or `PERSONAL_USER`. */
    @SerialName("user_type")
    val userType: String? = null,
)

/** Summary of the users with access to an account. */
@Serializable
public data class AssignedUsersSummary(
    /** Number of users with access. */
    @SerialName("total_count")
    val totalCount: Long? = null,
)

/**
 * Gives a user access to a WhatsApp Business account. Replaces the user's previous tasks. Requires the token of an
 * admin system user.
 */
@Serializable
public data class AddAssignedUser(
    /** ID of the user or system user. */
    val user: String,
    /** Tasks that the user may perform. 1 to 16. */
    val tasks: List<AccountTask>,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Removes a user's access to a WhatsApp Business account. */
@Serializable
public data class RemoveAssignedUser(
    /** ID of the user or system user. */
    val user: String,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)
