// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `audiences.list`. */
public class AudiencesArea internal constructor(private val client: Client) {
    /**
     * Lists the audiences of a WhatsApp Business account. Known from Meta's SDK only, without the fields of an audience.
     *
     * @param fields Fields to return per audience, separated by commas.
     * @param limit Maximum number of audiences per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun list(
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Audiences = client.call(Operations.AUDIENCES_LIST, ListAudiences(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per audience, separated by commas.
     * @param limit Maximum number of audiences per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listAll(
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<JsonElement> = client.pages(Operations.AUDIENCES_LIST, ListAudiences(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }
}

/** Lists the audiences of a WhatsApp Business account. Known from Meta's SDK only, without the fields of an audience. */
@Serializable
public data class ListAudiences(
    /** Fields to return per audience, separated by commas. */
    val fields: String? = null,
    /** Maximum number of audiences per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of audiences. */
@Serializable
public data class Audiences(
    /** Audiences on this page, as JSON objects. */
    val data: List<JsonElement> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()
