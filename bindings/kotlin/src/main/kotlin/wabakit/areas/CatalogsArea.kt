// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `catalogs.list`, `catalogs.connect`, `catalogs.disconnect`, `catalogs.list_owned`, `catalogs.list_client`, `catalogs.create`. */
public class CatalogsArea internal constructor(private val client: Client) {
    /**
     * Lists the product catalog that is connected to a WhatsApp Business account.
     *
     * @param fields Fields to return per catalog.
     * @param limit Maximum number of catalogs per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun list(
        fields: List<CatalogField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Catalogs = client.call(Operations.CATALOGS_LIST, ListCatalogs(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per catalog.
     * @param limit Maximum number of catalogs per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listAll(
        fields: List<CatalogField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<Catalog> = client.pages(Operations.CATALOGS_LIST, ListCatalogs(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Connects a product catalog to a WhatsApp Business account. An account has at most one.
     *
     * @param catalogId ID of the catalog that is connected.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun connect(
        catalogId: String,
        wabaId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CATALOGS_CONNECT, ConnectCatalog(catalogId = catalogId, wabaId = wabaId), options)

    /**
     * Disconnects a product catalog from a WhatsApp Business account.
     *
     * @param catalogId ID of the catalog that is disconnected.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun disconnect(
        catalogId: String,
        wabaId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CATALOGS_DISCONNECT, DisconnectCatalog(catalogId = catalogId, wabaId = wabaId), options)

    /**
     * Lists the product catalogs that a business portfolio owns.
     *
     * @param fields Fields to return per catalog.
     * @param limit Maximum number of owned catalogs per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listOwned(
        fields: List<CatalogField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Catalogs = client.call(Operations.CATALOGS_LIST_OWNED, ListOwnedCatalogs(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per catalog.
     * @param limit Maximum number of owned catalogs per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listOwnedAll(
        fields: List<CatalogField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<Catalog> = client.pages(Operations.CATALOGS_LIST_OWNED, ListOwnedCatalogs(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options) { it.data }

    /**
     * Lists the product catalogs that clients share with a business portfolio.
     *
     * @param fields Fields to return per catalog.
     * @param limit Maximum number of shared catalogs per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listClient(
        fields: List<CatalogField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Catalogs = client.call(Operations.CATALOGS_LIST_CLIENT, ListClientCatalogs(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per catalog.
     * @param limit Maximum number of shared catalogs per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listClientAll(
        fields: List<CatalogField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<Catalog> = client.pages(Operations.CATALOGS_LIST_CLIENT, ListClientCatalogs(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options) { it.data }

    /**
     * Creates a product catalog in a business portfolio.
     *
     * @param name Name of the new catalog.
     * @param vertical Industry of the catalog, such as `commerce`. Default: `commerce`.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun create(
        name: String,
        vertical: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): CreatedCatalog = client.call(Operations.CATALOGS_CREATE, CreateCatalog(name = name, vertical = vertical, businessId = businessId), options)
}

/** Lists the product catalog that is connected to a WhatsApp Business account. */
@Serializable
public data class ListCatalogs(
    /** Fields to return per catalog. */
    val fields: List<CatalogField>? = null,
    /** Maximum number of catalogs per page. */
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
 * Field of `Catalog` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`.
 */
@JvmInline
@Serializable
public value class CatalogField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the catalog. */
        public val ID: CatalogField = CatalogField("id")
        /** Name of the catalog. */
        public val NAME: CatalogField = CatalogField("name")
        /** Industry of the catalog. */
        public val VERTICAL: CatalogField = CatalogField("vertical")
        /** Number of products in the catalog. */
        public val PRODUCT_COUNT: CatalogField = CatalogField("product_count")
    }
}

/** A page of product catalogs. */
@Serializable
public data class Catalogs(
    /** Catalogs on this page. */
    val data: List<Catalog> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A product catalog. Contains only the requested fields. */
@Serializable
public data class Catalog(
    /** ID of the catalog. */
    val id: String,
    /** Name of the catalog. */
    val name: String? = null,
    /** Industry of the catalog. */
    val vertical: String? = null,
    /** Number of products in the catalog. */
    @SerialName("product_count")
    val productCount: Long? = null,
)

/** Connects a product catalog to a WhatsApp Business account. An account has at most one. */
@Serializable
public data class ConnectCatalog(
    /** ID of the catalog that is connected. */
    @SerialName("catalog_id")
    val catalogId: String,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Disconnects a product catalog from a WhatsApp Business account. */
@Serializable
public data class DisconnectCatalog(
    /** ID of the catalog that is disconnected. */
    @SerialName("catalog_id")
    val catalogId: String,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Lists the product catalogs that a business portfolio owns. */
@Serializable
public data class ListOwnedCatalogs(
    /** Fields to return per catalog. */
    val fields: List<CatalogField>? = null,
    /** Maximum number of owned catalogs per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Lists the product catalogs that clients share with a business portfolio. */
@Serializable
public data class ListClientCatalogs(
    /** Fields to return per catalog. */
    val fields: List<CatalogField>? = null,
    /** Maximum number of shared catalogs per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Creates a product catalog in a business portfolio. */
@Serializable
public data class CreateCatalog(
    /** Name of the new catalog. */
    val name: String,
    /** Industry of the catalog, such as `commerce`. Default: `commerce`. */
    val vertical: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** A new product catalog. */
@Serializable
public data class CreatedCatalog(
    /** ID of the new catalog. */
    val id: String,
) : Response()
