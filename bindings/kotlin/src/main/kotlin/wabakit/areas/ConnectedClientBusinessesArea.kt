// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `connected_client_businesses.list`. */
public class ConnectedClientBusinessesArea internal constructor(private val client: Client) {
    /**
     * Lists the business portfolios of clients that are connected to an app.
     *
     * @param fields Fields to return per business portfolio.
     * @param limit Maximum number of business portfolios per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun list(
        fields: List<ConnectedClientBusinessField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        appId: String? = null,
        options: Options = Options(),
    ): ConnectedClientBusinesses = client.call(Operations.CONNECTED_CLIENT_BUSINESSES_LIST, ListConnectedClientBusinesses(fields = fields, limit = limit, after = after, before = before, appId = appId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per business portfolio.
     * @param limit Maximum number of business portfolios per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listAll(
        fields: List<ConnectedClientBusinessField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        appId: String? = null,
        options: Options = Options(),
    ): Flow<ConnectedClientBusiness> = client.pages(Operations.CONNECTED_CLIENT_BUSINESSES_LIST, ListConnectedClientBusinesses(fields = fields, limit = limit, after = after, before = before, appId = appId), options) { it.data }
}

/** Lists the business portfolios of clients that are connected to an app. */
@Serializable
public data class ListConnectedClientBusinesses(
    /** Fields to return per business portfolio. */
    val fields: List<ConnectedClientBusinessField>? = null,
    /** Maximum number of business portfolios per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's app ID. */
    @SerialName("app_id")
    val appId: String? = null,
)

/**
 * Field of `ConnectedClientBusiness` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `verification_status`, `business_status`.
 */
@JvmInline
@Serializable
public value class ConnectedClientBusinessField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the client's business portfolio. */
        public val ID: ConnectedClientBusinessField = ConnectedClientBusinessField("id")
        /** Name of the client's business portfolio. */
        public val NAME: ConnectedClientBusinessField = ConnectedClientBusinessField("name")
        /** Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case. */
        public val VERIFICATION_STATUS: ConnectedClientBusinessField = ConnectedClientBusinessField("verification_status")
        /** Status of the business: `ACTIVE`, `INACTIVE`, `SUSPENDED` or `PENDING_APPROVAL`. */
        public val BUSINESS_STATUS: ConnectedClientBusinessField = ConnectedClientBusinessField("business_status")
        /** Time of the connection, in ISO 8601 format. */
        public val CREATED_TIME: ConnectedClientBusinessField = ConnectedClientBusinessField("created_time")
        /** Time of the last change, in ISO 8601 format. */
        public val UPDATED_TIME: ConnectedClientBusinessField = ConnectedClientBusinessField("updated_time")
    }
}

/** A page of connected business portfolios. */
@Serializable
public data class ConnectedClientBusinesses(
    /** Business portfolios on this page. */
    val data: List<ConnectedClientBusiness> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** The business portfolio of a client. Contains only the requested fields. */
@Serializable
public data class ConnectedClientBusiness(
    /** ID of the client's business portfolio. */
    val id: String,
    /** Name of the client's business portfolio. */
    val name: String? = null,
    /** Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case. */
    @SerialName("verification_status")
    val verificationStatus: String? = null,
    /** Status of the business: `ACTIVE`, `INACTIVE`, `SUSPENDED` or `PENDING_APPROVAL`. */
    @SerialName("business_status")
    val businessStatus: String? = null,
    /** Time of the connection, in ISO 8601 format. */
    @SerialName("created_time")
    val createdTime: String? = null,
    /** Time of the last change, in ISO 8601 format. */
    @SerialName("updated_time")
    val updatedTime: String? = null,
)
