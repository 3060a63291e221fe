// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `commerce_settings.get`, `commerce_settings.update`. Methods wait for the response. */
public class CommerceSettingsArea internal constructor(private val client: Client) {
    /**
     * Get whether people see a number's cart and catalog, in a list of one.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services">The platform's page</a>
     */
    public fun get(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CommerceSettingsList = client.call(Operations.COMMERCE_SETTINGS_GET, GetCommerceSettings(phoneNumberId = phoneNumberId), options)

    /**
     * Show or hide a number's cart and catalog.
     *
     * @param isCartEnabled Whether people can put products into a cart; they can unless told.
     * @param isCatalogVisible Whether people see the catalog; they don't unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services">The platform's page</a>
     */
    public fun update(
        isCartEnabled: Boolean? = null,
        isCatalogVisible: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.COMMERCE_SETTINGS_UPDATE, UpdateCommerceSettings(isCartEnabled = isCartEnabled, isCatalogVisible = isCatalogVisible, phoneNumberId = phoneNumberId), options)
}

/** Operations: `commerce_settings.get`, `commerce_settings.update`. Methods return a future of the response. */
public class AsyncCommerceSettingsArea internal constructor(private val client: Client) {
    /**
     * Get whether people see a number's cart and catalog, in a list of one.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services">The platform's page</a>
     */
    public fun get(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<CommerceSettingsList> = client.future(Operations.COMMERCE_SETTINGS_GET, GetCommerceSettings(phoneNumberId = phoneNumberId), options)

    /**
     * Show or hide a number's cart and catalog.
     *
     * @param isCartEnabled Whether people can put products into a cart; they can unless told.
     * @param isCatalogVisible Whether people see the catalog; they don't unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services">The platform's page</a>
     */
    public fun update(
        isCartEnabled: Boolean? = null,
        isCatalogVisible: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.COMMERCE_SETTINGS_UPDATE, UpdateCommerceSettings(isCartEnabled = isCartEnabled, isCatalogVisible = isCatalogVisible, phoneNumberId = phoneNumberId), options)
}

/** Get whether people see a number's cart and catalog, in a list of one. */
@Serializable
public data class GetCommerceSettings(
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What people see of a number's shop, in a list of one. */
@Serializable
public data class CommerceSettingsList(
    /** The one. */
    val data: List<CommerceSettings> = emptyList(),
) : Answer()

/** What people see of a number's shop. */
@Serializable
public data class CommerceSettings(
    /** The catalog. */
    val id: String? = null,
    /** Whether people can put products into a cart. */
    @SerialName("is_cart_enabled")
    val isCartEnabled: Boolean? = null,
    /** Whether people see the catalog. */
    @SerialName("is_catalog_visible")
    val isCatalogVisible: Boolean? = null,
)

/** Show or hide a number's cart and catalog. */
@Serializable
public data class UpdateCommerceSettings(
    /** Whether people can put products into a cart; they can unless told. */
    @SerialName("is_cart_enabled")
    val isCartEnabled: Boolean? = null,
    /** Whether people see the catalog; they don't unless told. */
    @SerialName("is_catalog_visible")
    val isCatalogVisible: Boolean? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
