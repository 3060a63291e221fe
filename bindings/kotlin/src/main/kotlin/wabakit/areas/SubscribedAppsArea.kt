// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `subscribed_apps.list`, `subscribed_apps.subscribe`, `subscribed_apps.unsubscribe`. */
public class SubscribedAppsArea internal constructor(private val client: Client) {
    /**
     * Lists the apps that are subscribed to the webhooks of a WhatsApp Business account.
     *
     * @param fields Fields to return per app.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks">The platform's page</a>
     */
    public suspend fun list(
        fields: List<SubscribedAppField>? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): SubscribedApps = client.call(Operations.SUBSCRIBED_APPS_LIST, ListSubscribedApps(fields = fields, wabaId = wabaId), options)

    /**
     * Subscribes the app to the webhooks of a WhatsApp Business account.
     *
     * A callback URL in this request replaces the app's callback URL for this account, after a handshake with it; a
     * request without one removes the replacement. The callback URL of a phone number (`phone_numbers.update`) takes
     * precedence over that of the account. Webhooks about templates and about the account itself always go to the callback
     * URL of the app.
     * If `override_callback_uri` is set: `verify_token` is required.
     *
     * @param overrideCallbackUri Callback URL for the webhooks of this account. Default: the callback URL of the app.
     * @param verifyToken Verify token of the handshake with the callback URL.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks">The platform's page</a>
     */
    public suspend fun subscribe(
        overrideCallbackUri: String? = null,
        verifyToken: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Subscription = client.call(Operations.SUBSCRIBED_APPS_SUBSCRIBE, SubscribeApp(overrideCallbackUri = overrideCallbackUri, verifyToken = verifyToken, wabaId = wabaId), options)

    /**
     * Unsubscribes the app from the webhooks of a WhatsApp Business account.
     *
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks">The platform's page</a>
     */
    public suspend fun unsubscribe(
        wabaId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.SUBSCRIBED_APPS_UNSUBSCRIBE, UnsubscribeApp(wabaId = wabaId), options)
}

/** Lists the apps that are subscribed to the webhooks of a WhatsApp Business account. */
@Serializable
public data class ListSubscribedApps(
    /** Fields to return per app. */
    val fields: List<SubscribedAppField>? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Field of `SubscribedAppData` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class SubscribedAppField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the app. */
        public val ID: SubscribedAppField = SubscribedAppField("id")
        /** Name of the app. */
        public val NAME: SubscribedAppField = SubscribedAppField("name")
        /** URL of the app. */
        public val LINK: SubscribedAppField = SubscribedAppField("link")
    }
}

/**
 * Subscribes the app to the webhooks of a WhatsApp Business account.
 *
 * A callback URL in this request replaces the app's callback URL for this account, after a handshake with it; a
 * request without one removes the replacement. The callback URL of a phone number (`phone_numbers.update`) takes
 * precedence over that of the account. Webhooks about templates and about the account itself always go to the callback
 * URL of the app.
 * If `override_callback_uri` is set: `verify_token` is required.
 */
@Serializable
public data class SubscribeApp(
    /** Callback URL for the webhooks of this account. Default: the callback URL of the app. */
    @SerialName("override_callback_uri")
    val overrideCallbackUri: String? = null,
    /** Verify token of the handshake with the callback URL. */
    @SerialName("verify_token")
    val verifyToken: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Result of subscribing an app. */
@Serializable
public data class Subscription(
    /** True if the app is subscribed. */
    val success: Boolean,
    /** The subscription, if it has a callback URL of its own. */
    val data: List<SubscribedApp> = emptyList(),
) : Response()

/** Unsubscribes the app from the webhooks of a WhatsApp Business account. */
@Serializable
public data class UnsubscribeApp(
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)
