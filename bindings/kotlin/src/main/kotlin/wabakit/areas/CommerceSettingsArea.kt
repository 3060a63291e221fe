// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `commerce_settings.get`, `commerce_settings.update`. */
public class CommerceSettingsArea internal constructor(private val client: Client) {
    /**
     * Gets the commerce settings of a phone number. The response is a one-element list.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services">The platform's page</a>
     */
    public suspend fun get(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CommerceSettingsList = client.call(Operations.COMMERCE_SETTINGS_GET, GetCommerceSettings(phoneNumberId = phoneNumberId), options)

    /**
     * Shows or hides the shopping cart and the catalog of a phone number.
     *
     * @param isCartEnabled Enables the shopping cart. Default: `true`.
     * @param isCatalogVisible Shows the catalog to users. Default: `false`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services">The platform's page</a>
     */
    public suspend fun update(
        isCartEnabled: Boolean? = null,
        isCatalogVisible: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.COMMERCE_SETTINGS_UPDATE, UpdateCommerceSettings(isCartEnabled = isCartEnabled, isCatalogVisible = isCatalogVisible, phoneNumberId = phoneNumberId), options)
}

/** Gets the commerce settings of a phone number. The response is a one-element list. */
@Serializable
public data class GetCommerceSettings(
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Response with the commerce settings of a phone number. */
@Serializable
public data class CommerceSettingsList(
    /** One-element list with the commerce settings. */
    val data: List<CommerceSettings> = emptyList(),
) : Response()

/** Commerce settings of a phone number. */
@Serializable
public data class CommerceSettings(
    /** ID of the catalog. */
    val id: String? = null,
    /** True if the shopping cart is enabled. */
    @SerialName("is_cart_enabled")
    val isCartEnabled: Boolean? = null,
    /** True if the catalog is visible to users. */
    @SerialName("is_catalog_visible")
    val isCatalogVisible: Boolean? = null,
)

/** Shows or hides the shopping cart and the catalog of a phone number. */
@Serializable
public data class UpdateCommerceSettings(
    /** Enables the shopping cart. Default: `true`. */
    @SerialName("is_cart_enabled")
    val isCartEnabled: Boolean? = null,
    /** Shows the catalog to users. Default: `false`. */
    @SerialName("is_catalog_visible")
    val isCatalogVisible: Boolean? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
