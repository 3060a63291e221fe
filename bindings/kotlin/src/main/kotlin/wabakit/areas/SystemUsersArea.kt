// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `system_users.create`, `system_users.list`, `system_users.update`, `system_users.install_app`, `system_users.create_token`, `system_users.invalidate_tokens`. */
public class SystemUsersArea internal constructor(private val client: Client) {
    /**
     * Creates a system user in a business portfolio. System users cannot be deleted.
     *
     * @param name Name of the system user.
     * @param role Role of the system user in the portfolio.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users">The platform's page</a>
     */
    public suspend fun create(
        name: String,
        role: SystemUserRole,
        businessId: String? = null,
        options: Options = Options(),
    ): CreatedSystemUser = client.call(Operations.SYSTEM_USERS_CREATE, CreateSystemUser(name = name, role = role, businessId = businessId), options)

    /**
     * Lists the system users of a business portfolio.
     *
     * @param fields Fields to return per system user.
     * @param limit Maximum number of system users per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users">The platform's page</a>
     */
    public suspend fun list(
        fields: List<SystemUserField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): SystemUsers = client.call(Operations.SYSTEM_USERS_LIST, ListSystemUsers(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per system user.
     * @param limit Maximum number of system users per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users">The platform's page</a>
     */
    public fun listAll(
        fields: List<SystemUserField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<SystemUser> = client.pages(Operations.SYSTEM_USERS_LIST, ListSystemUsers(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options) { it.data }

    /**
     * Renames a system user, or changes its role.
     *
     * @param systemUserId ID of the system user to change.
     * @param name New name of the system user.
     * @param role New role of the system user in the portfolio. Default: unchanged.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users">The platform's page</a>
     */
    public suspend fun update(
        systemUserId: String,
        name: String,
        role: SystemUserRole? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): UpdatedSystemUser = client.call(Operations.SYSTEM_USERS_UPDATE, UpdateSystemUser(systemUserId = systemUserId, name = name, role = role, businessId = businessId), options)

    /**
     * Installs an app for a system user, which is required before an access token can be created for it. App and system
     * user belong to one portfolio. Requires the token of an administrator of the portfolio.
     *
     * @param systemUserId ID of the system user.
     * @param businessApp ID of the app to install.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens">The platform's page</a>
     */
    public suspend fun installApp(
        systemUserId: String,
        businessApp: String,
        options: Options = Options(),
    ): Success = client.call(Operations.SYSTEM_USERS_INSTALL_APP, InstallApp(systemUserId = systemUserId, businessApp = businessApp), options)

    /**
     * Creates an access token of a system user for an installed app. Requires the app secret in the client's settings, and
     * the token of an administrator of the portfolio.
     *
     * @param systemUserId ID of the system user.
     * @param businessApp ID of the app that the token is for.
     * @param scope Permissions of the token, separated by commas, such as
     * `whatsapp_business_management,whatsapp_business_messaging`.
     * @param setTokenExpiresIn60Days True for a token that expires after 60 days. Advised: the platform may refuse tokens that never expire. Default:
     * `false`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens">The platform's page</a>
     */
    public suspend fun createToken(
        systemUserId: String,
        businessApp: String,
        scope: String,
        setTokenExpiresIn60Days: Boolean? = null,
        options: Options = Options(),
    ): AccessToken = client.call(Operations.SYSTEM_USERS_CREATE_TOKEN, CreateSystemUserToken(systemUserId = systemUserId, businessApp = businessApp, scope = scope, setTokenExpiresIn60Days = setTokenExpiresIn60Days), options)

    /**
     * Invalidates all access tokens of a system user. Requires the token of an administrator of the portfolio.
     *
     * @param systemUserId ID of the system user.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens">The platform's page</a>
     */
    public suspend fun invalidateTokens(
        systemUserId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.SYSTEM_USERS_INVALIDATE_TOKENS, InvalidateSystemUserTokens(systemUserId = systemUserId), options)
}

/** Creates a system user in a business portfolio. System users cannot be deleted. */
@Serializable
public data class CreateSystemUser(
    /** Name of the system user. */
    val name: String,
    /** Role of the system user in the portfolio. */
    val role: SystemUserRole,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/**
 * Role of a system user in its portfolio.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SystemUserRole(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Access to every asset of the portfolio. */
        public val ADMIN: SystemUserRole = SystemUserRole("ADMIN")
        /** Access to assigned assets only. */
        public val EMPLOYEE: SystemUserRole = SystemUserRole("EMPLOYEE")
    }
}

/** A new system user. */
@Serializable
public data class CreatedSystemUser(
    /** ID of the system user. */
    val id: String,
) : Response()

/** Lists the system users of a business portfolio. */
@Serializable
public data class ListSystemUsers(
    /** Fields to return per system user. */
    val fields: List<SystemUserField>? = null,
    /** Maximum number of system users per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/**
 * Field of `SystemUser` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `role`.
 */
@JvmInline
@Serializable
public value class SystemUserField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the system user. */
        public val ID: SystemUserField = SystemUserField("id")
        /** Name of the system user. */
        public val NAME: SystemUserField = SystemUserField("name")
        /** Role of the system user in the portfolio. */
        public val ROLE: SystemUserField = SystemUserField("role")
    }
}

/** A page of system users. */
@Serializable
public data class SystemUsers(
    /** System users on this page. */
    val data: List<SystemUser> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A system user of a business portfolio. */
@Serializable
public data class SystemUser(
    /** ID of the system user. */
    val id: String,
    /** Name of the system user. */
    val name: String? = null,
    /** Role of the system user in the portfolio. */
    val role: SystemUserRole? = null,
)

/** Renames a system user, or changes its role. */
@Serializable
public data class UpdateSystemUser(
    /** ID of the system user to change. */
    @SerialName("system_user_id")
    val systemUserId: String,
    /** New name of the system user. */
    val name: String,
    /** New role of the system user in the portfolio. Default: unchanged. */
    val role: SystemUserRole? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Result of updating a system user. */
@Serializable
public data class UpdatedSystemUser(
    /** ID of the system user. */
    val id: String? = null,
    /** True if the system user was updated. */
    val success: Boolean? = null,
) : Response()

/**
 * Installs an app for a system user, which is required before an access token can be created for it. App and system
 * user belong to one portfolio. Requires the token of an administrator of the portfolio.
 */
@Serializable
public data class InstallApp(
    /** ID of the system user. */
    @SerialName("system_user_id")
    val systemUserId: String,
    /** ID of the app to install. */
    @SerialName("business_app")
    val businessApp: String,
)

/**
 * Creates an access token of a system user for an installed app. Requires the app secret in the client's settings, and
 * the token of an administrator of the portfolio.
 */
@Serializable
public data class CreateSystemUserToken(
    /** ID of the system user. */
    @SerialName("system_user_id")
    val systemUserId: String,
    /** ID of the app that the token is for. */
    @SerialName("business_app")
    val businessApp: String,
    /**
     * Permissions of the token, separated by commas, such as
     * `whatsapp_business_management,whatsapp_business_messaging`.
     */
    val scope: String,
    /**
     * True for a token that expires after 60 days. Advised: the platform may refuse tokens that never expire. Default:
     * `false`.
     */
    @SerialName("set_token_expires_in_60_days")
    val setTokenExpiresIn60Days: Boolean? = null,
)

/** Invalidates all access tokens of a system user. Requires the token of an administrator of the portfolio. */
@Serializable
public data class InvalidateSystemUserTokens(
    /** ID of the system user. */
    @SerialName("system_user_id")
    val systemUserId: String,
)
