// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `users.get`, `users.list_businesses`, `users.list_permissions`, `users.revoke_permission`, `users.revoke_permissions`, `users.list_assigned_applications`. */
public class UsersArea internal constructor(private val client: Client) {
    /**
     * Gets a user or system user. With `me`, the owner of the access token: a simple check that the token is valid.
     *
     * @param userId ID of the user, or `me`: the owner of the access token.
     * @param fields Fields to return. Default: `id` and `name`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun get(
        userId: String,
        fields: List<UserField>? = null,
        options: Options = Options(),
    ): UserProfile = client.call(Operations.USERS_GET, GetUser(userId = userId, fields = fields), options)

    /**
     * Lists the business portfolios of a user.
     *
     * @param userId ID of the user, or `me`: the owner of the access token.
     * @param fields Fields to return per portfolio. Default: `id` and `name`.
     * @param limit Maximum number of portfolios per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listBusinesses(
        userId: String,
        fields: List<UserBusinessField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): UserBusinesses = client.call(Operations.USERS_LIST_BUSINESSES, ListUserBusinesses(userId = userId, fields = fields, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param userId ID of the user, or `me`: the owner of the access token.
     * @param fields Fields to return per portfolio. Default: `id` and `name`.
     * @param limit Maximum number of portfolios per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listBusinessesAll(
        userId: String,
        fields: List<UserBusinessField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<UserBusiness> = client.pages(Operations.USERS_LIST_BUSINESSES, ListUserBusinesses(userId = userId, fields = fields, limit = limit, after = after, before = before), options) { it.data }

    /**
     * Lists the permissions that a user granted to the app or declined.
     *
     * @param userId ID of the user, or `me`: the owner of the access token.
     * @param limit Maximum number of permissions per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listPermissions(
        userId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): UserPermissions = client.call(Operations.USERS_LIST_PERMISSIONS, ListUserPermissions(userId = userId, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param userId ID of the user, or `me`: the owner of the access token.
     * @param limit Maximum number of permissions per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listPermissionsAll(
        userId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<UserPermission> = client.pages(Operations.USERS_LIST_PERMISSIONS, ListUserPermissions(userId = userId, limit = limit, after = after, before = before), options) { it.data }

    /**
     * Revokes one permission that a user granted to the app.
     *
     * @param userId ID of the user, or `me`: the owner of the access token.
     * @param permission Name of the permission, such as `whatsapp_business_messaging`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun revokePermission(
        userId: String,
        permission: String,
        options: Options = Options(),
    ): Success = client.call(Operations.USERS_REVOKE_PERMISSION, RevokeUserPermission(userId = userId, permission = permission), options)

    /**
     * Revokes all permissions that a user granted to the app: the user's tokens become invalid.
     *
     * @param userId ID of the user, or `me`: the owner of the access token.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun revokePermissions(
        userId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.USERS_REVOKE_PERMISSIONS, RevokeUserPermissions(userId = userId), options)

    /**
     * Lists the apps that are assigned to a user or system user.
     *
     * @param userId ID of the user, or `me`: the owner of the access token.
     * @param fields Fields to return per app. Default: `id` and `name`.
     * @param limit Maximum number of apps per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listAssignedApplications(
        userId: String,
        fields: List<AssignedApplicationField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): AssignedApplications = client.call(Operations.USERS_LIST_ASSIGNED_APPLICATIONS, ListAssignedApplications(userId = userId, fields = fields, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param userId ID of the user, or `me`: the owner of the access token.
     * @param fields Fields to return per app. Default: `id` and `name`.
     * @param limit Maximum number of apps per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listAssignedApplicationsAll(
        userId: String,
        fields: List<AssignedApplicationField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<AssignedApplication> = client.pages(Operations.USERS_LIST_ASSIGNED_APPLICATIONS, ListAssignedApplications(userId = userId, fields = fields, limit = limit, after = after, before = before), options) { it.data }
}

/** Gets a user or system user. With `me`, the owner of the access token: a simple check that the token is valid. */
@Serializable
public data class GetUser(
    /** ID of the user, or `me`: the owner of the access token. */
    @SerialName("user_id")
    val userId: String,
    /** Fields to return. Default: `id` and `name`. */
    val fields: List<UserField>? = null,
)

/** Field of `UserProfile` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class UserField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the user. */
        public val ID: UserField = UserField("id")
        /** Name of the user. */
        public val NAME: UserField = UserField("name")
    }
}

/** A user or system user. Contains only the requested fields. */
@Serializable
public data class UserProfile(
    /** ID of the user. */
    val id: String,
    /** Name of the user. */
    val name: String? = null,
) : Response()

/** Lists the business portfolios of a user. */
@Serializable
public data class ListUserBusinesses(
    /** ID of the user, or `me`: the owner of the access token. */
    @SerialName("user_id")
    val userId: String,
    /** Fields to return per portfolio. Default: `id` and `name`. */
    val fields: List<UserBusinessField>? = null,
    /** Maximum number of portfolios per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/** Field of `UserBusiness` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class UserBusinessField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the business portfolio. */
        public val ID: UserBusinessField = UserBusinessField("id")
        /** Name of the business portfolio. */
        public val NAME: UserBusinessField = UserBusinessField("name")
    }
}

/** A page of a user's business portfolios. */
@Serializable
public data class UserBusinesses(
    /** Business portfolios on this page. */
    val data: List<UserBusiness> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A business portfolio of a user. */
@Serializable
public data class UserBusiness(
    /** ID of the business portfolio. */
    val id: String,
    /** Name of the business portfolio. */
    val name: String? = null,
)

/** Lists the permissions that a user granted to the app or declined. */
@Serializable
public data class ListUserPermissions(
    /** ID of the user, or `me`: the owner of the access token. */
    @SerialName("user_id")
    val userId: String,
    /** Maximum number of permissions per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/** A page of a user's permissions. */
@Serializable
public data class UserPermissions(
    /** Permissions on this page. */
    val data: List<UserPermission> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A permission of a user, for the app. */
@Serializable
public data class UserPermission(
    /** Name of the permission. */
    val permission: String,
    /** Status of the permission: `granted`, `declined` or `expired`. */
    val status: String? = null,
)

/** Revokes one permission that a user granted to the app. */
@Serializable
public data class RevokeUserPermission(
    /** ID of the user, or `me`: the owner of the access token. */
    @SerialName("user_id")
    val userId: String,
    /** Name of the permission, such as `whatsapp_business_messaging`. */
    val permission: String,
)

/** Revokes all permissions that a user granted to the app: the user's tokens become invalid. */
@Serializable
public data class RevokeUserPermissions(
    /** ID of the user, or `me`: the owner of the access token. */
    @SerialName("user_id")
    val userId: String,
)

/** Lists the apps that are assigned to a user or system user. */
@Serializable
public data class ListAssignedApplications(
    /** ID of the user, or `me`: the owner of the access token. */
    @SerialName("user_id")
    val userId: String,
    /** Fields to return per app. Default: `id` and `name`. */
    val fields: List<AssignedApplicationField>? = null,
    /** Maximum number of apps per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/** Field of `AssignedApplication` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class AssignedApplicationField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the app. */
        public val ID: AssignedApplicationField = AssignedApplicationField("id")
        /** Name of the app. */
        public val NAME: AssignedApplicationField = AssignedApplicationField("name")
    }
}

/** A page of the apps that are assigned to a user. */
@Serializable
public data class AssignedApplications(
    /** Apps on this page. */
    val data: List<AssignedApplication> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** An app that is assigned to a user. */
@Serializable
public data class AssignedApplication(
    /** ID of the app. */
    val id: String,
    /** Name of the app. */
    val name: String? = null,
)
