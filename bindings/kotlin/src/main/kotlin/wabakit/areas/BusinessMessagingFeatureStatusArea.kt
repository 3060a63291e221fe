// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `business_messaging_feature_status.get`. */
public class BusinessMessagingFeatureStatusArea internal constructor(private val client: Client) {
    /**
     * Gets the availability of messaging features to a WhatsApp Business account. Known from Meta's SDK only, without the
     * names of features.
     *
     * @param features Features to look up. At least one.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun get(
        features: List<FeatureQuery>,
        wabaId: String? = null,
        options: Options = Options(),
    ): FeatureStatuses = client.call(Operations.BUSINESS_MESSAGING_FEATURE_STATUS_GET, GetFeatureStatus(features = features, wabaId = wabaId), options)
}

/**
 * Gets the availability of messaging features to a WhatsApp Business account. Known from Meta's SDK only, without the
 * names of features.
 */
@Serializable
public data class GetFeatureStatus(
    /** Features to look up. At least one. */
    val features: List<FeatureQuery>,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A messaging feature to look up. */
@Serializable
public data class FeatureQuery(
    /** Name of the feature. */
    val feature: String,
)

/** Availability of messaging features. */
@Serializable
public data class FeatureStatuses(
    /** Status of each feature. */
    val data: List<FeatureStatus> = emptyList(),
) : Response()

/** Availability of one messaging feature. */
@Serializable
public data class FeatureStatus(
    /** Name of the feature. */
    val feature: String? = null,
    /** Status of the feature, such as `enabled`. */
    val status: String? = null,
)
