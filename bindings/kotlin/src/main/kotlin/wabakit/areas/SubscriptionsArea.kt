// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `subscriptions.list`, `subscriptions.create`, `subscriptions.delete`. */
public class SubscriptionsArea internal constructor(private val client: Client) {
    /**
     * Lists the webhook subscriptions of an app, with their fields and callback URLs. Requires an app access token.
     *
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint">The platform's page</a>
     */
    public suspend fun list(
        appId: String? = null,
        options: Options = Options(),
    ): AppSubscriptions = client.call(Operations.SUBSCRIPTIONS_LIST, ListAppSubscriptions(appId = appId), options)

    /**
     * Sets the callback URL and the webhook fields of an app, after a handshake with the callback URL. Requires an app
     * access token.
     *
     * @param `object` Object of the webhooks: `whatsapp_business_account`.
     * @param callbackUrl Callback URL, with https.
     * @param verifyToken Verify token of the handshake with the callback URL.
     * @param fields Webhook fields to subscribe to.
     * @param includeValues True to send the new values in the webhooks, not only the names of the changed fields.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint">The platform's page</a>
     */
    public suspend fun create(
        `object`: String,
        callbackUrl: String,
        verifyToken: String,
        fields: List<WebhookField>,
        includeValues: Boolean? = null,
        appId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.SUBSCRIPTIONS_CREATE, CreateAppSubscription(`object` = `object`, callbackUrl = callbackUrl, verifyToken = verifyToken, fields = fields, includeValues = includeValues, appId = appId), options)

    /**
     * Deletes the webhook subscription of an app, or some of its fields. Requires an app access token.
     *
     * @param `object` Object of the webhooks: `whatsapp_business_account`.
     * @param fields Webhook fields to unsubscribe from. Default: all.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint">The platform's page</a>
     */
    public suspend fun delete(
        `object`: String,
        fields: List<WebhookField>? = null,
        appId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.SUBSCRIPTIONS_DELETE, DeleteAppSubscription(`object` = `object`, fields = fields, appId = appId), options)
}

/** Lists the webhook subscriptions of an app, with their fields and callback URLs. Requires an app access token. */
@Serializable
public data class ListAppSubscriptions(
    /** Default: the client's app ID. */
    @SerialName("app_id")
    val appId: String? = null,
)

/** Webhook subscriptions of an app. */
@Serializable
public data class AppSubscriptions(
    /** Subscriptions, one for each object. */
    val data: List<AppSubscription> = emptyList(),
) : Response()

/** Webhook subscription of an app to one type of object. */
@Serializable
public data class AppSubscription(
    /** Webhook fields that the app is subscribed to. */
    val fields: List<SubscribedField> = emptyList(),
    /** Object of the webhooks, such as `whatsapp_business_account`. */
    @SerialName("object")
    val `object`: String? = null,
    /** Callback URL of the webhooks. */
    @SerialName("callback_url")
    val callbackUrl: String? = null,
    /** True if webhooks are sent. */
    val active: Boolean? = null,
)

/** Webhook field that an app is subscribed to. */
@Serializable
public data class SubscribedField(
    /** Name of the webhook field, such as `messages`. */
    val name: String? = null,
    /** Graph API version of the webhooks, such as `v25.0`. */
    val version: String? = null,
)

/**
 * Sets the callback URL and the webhook fields of an app, after a handshake with the callback URL. Requires an app
 * access token.
 */
@Serializable
public data class CreateAppSubscription(
    /** Object of the webhooks: `whatsapp_business_account`. */
    @SerialName("object")
    val `object`: String,
    /** Callback URL, with https. */
    @SerialName("callback_url")
    val callbackUrl: String,
    /** Verify token of the handshake with the callback URL. */
    @SerialName("verify_token")
    val verifyToken: String,
    /** Webhook fields to subscribe to. */
    val fields: List<WebhookField>,
    /** True to send the new values in the webhooks, not only the names of the changed fields. */
    @SerialName("include_values")
    val includeValues: Boolean? = null,
    /** Default: the client's app ID. */
    @SerialName("app_id")
    val appId: String? = null,
)

/** Field of the webhooks of a WhatsApp Business account. Newer names pass with `lenient`. */
@JvmInline
@Serializable
public value class WebhookField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Alerts about the account, such as limits and restrictions. */
        public val ACCOUNT_ALERTS: WebhookField = WebhookField("account_alerts")
        /** Decision on the review of the account. */
        public val ACCOUNT_REVIEW_UPDATE: WebhookField = WebhookField("account_review_update")
        /** Changes of the settings of a phone number. */
        public val ACCOUNT_SETTINGS_UPDATE: WebhookField = WebhookField("account_settings_update")
        /** Changes of the account, such as bans, restrictions and partners. */
        public val ACCOUNT_UPDATE: WebhookField = WebhookField("account_update")
        /** Purchases and leads that the platform finds in chats. */
        public val AUTOMATIC_EVENTS: WebhookField = WebhookField("automatic_events")
        /** Changes of the messaging limit and of the number of phone numbers. */
        public val BUSINESS_CAPABILITY_UPDATE: WebhookField = WebhookField("business_capability_update")
        /** Changes of a business username. */
        public val BUSINESS_USERNAME_UPDATES: WebhookField = WebhookField("business_username_updates")
        /** Voice calls and call permissions. */
        public val CALLS: WebhookField = WebhookField("calls")
        /** Status and health of flows. */
        public val FLOWS: WebhookField = WebhookField("flows")
        /** Creation and deletion of groups. */
        public val GROUP_LIFECYCLE_UPDATE: WebhookField = WebhookField("group_lifecycle_update")
        /** Users who join or leave groups. */
        public val GROUP_PARTICIPANTS_UPDATE: WebhookField = WebhookField("group_participants_update")
        /** Changes of the settings of groups. */
        public val GROUP_SETTINGS_UPDATE: WebhookField = WebhookField("group_settings_update")
        /** Suspension of groups. */
        public val GROUP_STATUS_UPDATE: WebhookField = WebhookField("group_status_update")
        /** Chat history of the WhatsApp Business app. */
        public val HISTORY: WebhookField = WebhookField("history")
        /** Messages that other apps of the business send. */
        public val MESSAGE_ECHOES: WebhookField = WebhookField("message_echoes")
        /** Changes of the components of a template. */
        public val MESSAGE_TEMPLATE_COMPONENTS_UPDATE: WebhookField = WebhookField("message_template_components_update")
        /** Changes of the quality rating of a template. */
        public val MESSAGE_TEMPLATE_QUALITY_UPDATE: WebhookField = WebhookField("message_template_quality_update")
        /** Changes of the status of a template. */
        public val MESSAGE_TEMPLATE_STATUS_UPDATE: WebhookField = WebhookField("message_template_status_update")
        /** Received messages and statuses of sent messages. */
        public val MESSAGES: WebhookField = WebhookField("messages")
        /** Changes of thread control. */
        public val MESSAGING_HANDOVERS: WebhookField = WebhookField("messaging_handovers")
        /** Changes of partner solutions. */
        public val PARTNER_SOLUTIONS: WebhookField = WebhookField("partner_solutions")
        /** Changes of payment configurations in India. */
        public val PAYMENT_CONFIGURATION_UPDATE: WebhookField = WebhookField("payment_configuration_update")
        /** Decision on a display name. */
        public val PHONE_NUMBER_NAME_UPDATE: WebhookField = WebhookField("phone_number_name_update")
        /** Changes of the messaging limit or throughput of a number. */
        public val PHONE_NUMBER_QUALITY_UPDATE: WebhookField = WebhookField("phone_number_quality_update")
        /** Changes of two-step verification. */
        public val SECURITY: WebhookField = WebhookField("security")
        /** Contacts of the WhatsApp Business app. */
        public val SMB_APP_STATE_SYNC: WebhookField = WebhookField("smb_app_state_sync")
        /** Messages that the business sends with the WhatsApp Business app. */
        public val SMB_MESSAGE_ECHOES: WebhookField = WebhookField("smb_message_echoes")
        /** Messages in threads that another app controls. */
        public val STANDBY: WebhookField = WebhookField("standby")
        /** Changes of the category of a template. */
        public val TEMPLATE_CATEGORY_UPDATE: WebhookField = WebhookField("template_category_update")
        /** Categories that the platform considers correct. */
        public val TEMPLATE_CORRECT_CATEGORY_DETECTION: WebhookField = WebhookField("template_correct_category_detection")
        /** Users who stop or resume marketing messages. */
        public val USER_PREFERENCES: WebhookField = WebhookField("user_preferences")
    }
}

/** Deletes the webhook subscription of an app, or some of its fields. Requires an app access token. */
@Serializable
public data class DeleteAppSubscription(
    /** Object of the webhooks: `whatsapp_business_account`. */
    @SerialName("object")
    val `object`: String,
    /** Webhook fields to unsubscribe from. Default: all. */
    val fields: List<WebhookField>? = null,
    /** Default: the client's app ID. */
    @SerialName("app_id")
    val appId: String? = null,
)
