// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `app_permissions.list`. */
public class AppPermissionsArea internal constructor(private val client: Client) {
    /**
     * Lists the permissions of an app. Requires the app's own access token.
     *
     * @param limit Maximum number of permissions per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun list(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        appId: String? = null,
        options: Options = Options(),
    ): AppPermissions = client.call(Operations.APP_PERMISSIONS_LIST, ListAppPermissions(limit = limit, after = after, before = before, appId = appId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param limit Maximum number of permissions per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listAll(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        appId: String? = null,
        options: Options = Options(),
    ): Flow<AppPermission> = client.pages(Operations.APP_PERMISSIONS_LIST, ListAppPermissions(limit = limit, after = after, before = before, appId = appId), options) { it.data }
}

/** Lists the permissions of an app. Requires the app's own access token. */
@Serializable
public data class ListAppPermissions(
    /** Maximum number of permissions per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's app ID. */
    @SerialName("app_id")
    val appId: String? = null,
)

/** A page of an app's permissions. */
@Serializable
public data class AppPermissions(
    /** Permissions on this page. */
    val data: List<AppPermission> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A permission of an app. */
@Serializable
public data class AppPermission(
    /** Name of the permission. */
    val permission: String,
    /** Status of the permission, such as `live`. */
    val status: String? = null,
)
