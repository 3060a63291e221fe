// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `message_campaigns.list`. */
public class MessageCampaignsArea internal constructor(private val client: Client) {
    /**
     * Lists the message campaigns of a WhatsApp Business account. Known from Meta's SDK only, without the fields of a
     * campaign.
     *
     * @param fields Fields to return per campaign, separated by commas.
     * @param limit Maximum number of campaigns per page. 1 to 100. Default: 25.
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
    ): MessageCampaigns = client.call(Operations.MESSAGE_CAMPAIGNS_LIST, ListMessageCampaigns(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per campaign, separated by commas.
     * @param limit Maximum number of campaigns per page. 1 to 100. Default: 25.
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
    ): Flow<JsonElement> = client.pages(Operations.MESSAGE_CAMPAIGNS_LIST, ListMessageCampaigns(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }
}

/**
 * Lists the message campaigns of a WhatsApp Business account. Known from Meta's SDK only, without the fields of a
 * campaign.
 */
@Serializable
public data class ListMessageCampaigns(
    /** Fields to return per campaign, separated by commas. */
    val fields: String? = null,
    /** Maximum number of campaigns per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of message campaigns. */
@Serializable
public data class MessageCampaigns(
    /** Campaigns on this page, as JSON objects. */
    val data: List<JsonElement> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()
