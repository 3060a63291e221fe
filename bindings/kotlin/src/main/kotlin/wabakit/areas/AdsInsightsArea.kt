// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `ads_insights.list`. */
public class AdsInsightsArea internal constructor(private val client: Client) {
    /**
     * Lists metrics and benchmarks of marketing messages, for an ad account, a campaign, an ad set or an ad. Template
     * analytics (`analytics.list_templates`) have replaced them.
     *
     * Benchmarks are up to 2 days late.
     *
     * @param adObjectId ID of the ad account, campaign, ad set or ad. Templates have them in the fields `ad_account_id`,
     * `ad_campaign_id`, `ad_adset_id` and `ad_id`.
     * @param fields Fields to return.
     * @param limit Maximum number of entries per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/view-metrics">The platform's page</a>
     */
    public suspend fun list(
        adObjectId: String,
        fields: List<AdsInsightField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): AdsInsights = client.call(Operations.ADS_INSIGHTS_LIST, ListAdsInsights(adObjectId = adObjectId, fields = fields, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param adObjectId ID of the ad account, campaign, ad set or ad. Templates have them in the fields `ad_account_id`,
     * `ad_campaign_id`, `ad_adset_id` and `ad_id`.
     * @param fields Fields to return.
     * @param limit Maximum number of entries per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/view-metrics">The platform's page</a>
     */
    public fun listAll(
        adObjectId: String,
        fields: List<AdsInsightField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<AdsInsight> = client.pages(Operations.ADS_INSIGHTS_LIST, ListAdsInsights(adObjectId = adObjectId, fields = fields, limit = limit, after = after, before = before), options) { it.data }
}

/**
 * Lists metrics and benchmarks of marketing messages, for an ad account, a campaign, an ad set or an ad. Template
 * analytics (`analytics.list_templates`) have replaced them.
 *
 * Benchmarks are up to 2 days late.
 */
@Serializable
public data class ListAdsInsights(
    /**
     * ID of the ad account, campaign, ad set or ad. Templates have them in the fields `ad_account_id`,
     * `ad_campaign_id`, `ad_adset_id` and `ad_id`.
     */
    @SerialName("ad_object_id")
    val adObjectId: String,
    /** Fields to return. */
    val fields: List<AdsInsightField>? = null,
    /** Maximum number of entries per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/**
 * Field of `AdsInsight` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `date_start`, `date_stop`, `marketing_messages_sent`, `marketing_messages_delivered`, `marketing_messages_read`, `marketing_messages_link_btn_click`, `marketing_messages_spend`.
 */
@JvmInline
@Serializable
public value class AdsInsightField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** First day of the period, such as `2026-11-01`. */
        public val DATE_START: AdsInsightField = AdsInsightField("date_start")
        /** Last day of the period, such as `2026-11-30`. */
        public val DATE_STOP: AdsInsightField = AdsInsightField("date_stop")
        /** Number of messages sent. */
        public val MARKETING_MESSAGES_SENT: AdsInsightField = AdsInsightField("marketing_messages_sent")
        /** Number of messages delivered. */
        public val MARKETING_MESSAGES_DELIVERED: AdsInsightField = AdsInsightField("marketing_messages_delivered")
        /** Number of messages read. */
        public val MARKETING_MESSAGES_READ: AdsInsightField = AdsInsightField("marketing_messages_read")
        /** Number of clicks on URL buttons. */
        public val MARKETING_MESSAGES_LINK_BTN_CLICK: AdsInsightField = AdsInsightField("marketing_messages_link_btn_click")
        /** Deliveries per message sent, in percent. */
        public val MARKETING_MESSAGES_DELIVERY_RATE: AdsInsightField = AdsInsightField("marketing_messages_delivery_rate")
        /** Reads per delivery, in percent. */
        public val MARKETING_MESSAGES_READ_RATE: AdsInsightField = AdsInsightField("marketing_messages_read_rate")
        /** Clicks on URL buttons per delivery, in percent. */
        public val MARKETING_MESSAGES_LINK_BTN_CLICK_RATE: AdsInsightField = AdsInsightField("marketing_messages_link_btn_click_rate")
        /** Cost in the currency of the ad account. */
        public val MARKETING_MESSAGES_SPEND: AdsInsightField = AdsInsightField("marketing_messages_spend")
        /** Cost per delivery, in the currency of the ad account. */
        public val MARKETING_MESSAGES_COST_PER_DELIVERED: AdsInsightField = AdsInsightField("marketing_messages_cost_per_delivered")
        /** Cost per click on a URL button, in the currency of the ad account. */
        public val MARKETING_MESSAGES_COST_PER_LINK_BTN_CLICK: AdsInsightField = AdsInsightField("marketing_messages_cost_per_link_btn_click")
        /** Number of additions to the cart on the website. */
        public val MARKETING_MESSAGES_WEBSITE_ADD_TO_CART: AdsInsightField = AdsInsightField("marketing_messages_website_add_to_cart")
        /** Number of checkouts initiated on the website. */
        public val MARKETING_MESSAGES_WEBSITE_INITIATE_CHECKOUT: AdsInsightField = AdsInsightField("marketing_messages_website_initiate_checkout")
        /** Number of purchases on the website. */
        public val MARKETING_MESSAGES_WEBSITE_PURCHASE: AdsInsightField = AdsInsightField("marketing_messages_website_purchase")
        /** Value of the purchases on the website. */
        public val MARKETING_MESSAGES_WEBSITE_PURCHASE_VALUES: AdsInsightField = AdsInsightField("marketing_messages_website_purchase_values")
        /** Number of additions to the cart in the app. */
        public val MARKETING_MESSAGES_APP_ADD_TO_CART: AdsInsightField = AdsInsightField("marketing_messages_app_add_to_cart")
        /** Number of checkouts initiated in the app. */
        public val MARKETING_MESSAGES_APP_INITIATE_CHECKOUT: AdsInsightField = AdsInsightField("marketing_messages_app_initiate_checkout")
        /** Number of purchases in the app. */
        public val MARKETING_MESSAGES_APP_PURCHASE: AdsInsightField = AdsInsightField("marketing_messages_app_purchase")
        /** Value of the purchases in the app. */
        public val MARKETING_MESSAGES_APP_PURCHASE_VALUES: AdsInsightField = AdsInsightField("marketing_messages_app_purchase_values")
        /** Benchmark of the read rate, in percent: the 75th percentile of comparable businesses in the last 30 days. */
        public val MARKETING_MESSAGES_READ_RATE_BENCHMARK: AdsInsightField = AdsInsightField("marketing_messages_read_rate_benchmark")
        /** Benchmark of the click rate, in percent: the 75th percentile of comparable businesses in the last 30 days. */
        public val MARKETING_MESSAGES_CLICK_RATE_BENCHMARK: AdsInsightField = AdsInsightField("marketing_messages_click_rate_benchmark")
    }
}

/** A page of ads insights. */
@Serializable
public data class AdsInsights(
    /** Metrics of a period, one entry for each period. */
    val data: List<AdsInsight> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** Metrics of marketing messages in a period. Contains only the requested fields; numbers are text. */
@Serializable
public data class AdsInsight(
    /** First day of the period, such as `2026-11-01`. */
    @SerialName("date_start")
    val dateStart: String? = null,
    /** Last day of the period, such as `2026-11-30`. */
    @SerialName("date_stop")
    val dateStop: String? = null,
    /** Number of messages sent. */
    @SerialName("marketing_messages_sent")
    val marketingMessagesSent: String? = null,
    /** Number of messages delivered. */
    @SerialName("marketing_messages_delivered")
    val marketingMessagesDelivered: String? = null,
    /** Number of messages read. */
    @SerialName("marketing_messages_read")
    val marketingMessagesRead: String? = null,
    /** Number of clicks on URL buttons. */
    @SerialName("marketing_messages_link_btn_click")
    val marketingMessagesLinkBtnClick: String? = null,
    /** Deliveries per message sent, in percent. */
    @SerialName("marketing_messages_delivery_rate")
    val marketingMessagesDeliveryRate: String? = null,
    /** Reads per delivery, in percent. */
    @SerialName("marketing_messages_read_rate")
    val marketingMessagesReadRate: String? = null,
    /** Clicks on URL buttons per delivery, in percent. */
    @SerialName("marketing_messages_link_btn_click_rate")
    val marketingMessagesLinkBtnClickRate: String? = null,
    /** Cost in the currency of the ad account. */
    @SerialName("marketing_messages_spend")
    val marketingMessagesSpend: String? = null,
    /** Cost per delivery, in the currency of the ad account. */
    @SerialName("marketing_messages_cost_per_delivered")
    val marketingMessagesCostPerDelivered: String? = null,
    /** Cost per click on a URL button, in the currency of the ad account. */
    @SerialName("marketing_messages_cost_per_link_btn_click")
    val marketingMessagesCostPerLinkBtnClick: String? = null,
    /** Number of additions to the cart on the website. */
    @SerialName("marketing_messages_website_add_to_cart")
    val marketingMessagesWebsiteAddToCart: String? = null,
    /** Number of checkouts initiated on the website. */
    @SerialName("marketing_messages_website_initiate_checkout")
    val marketingMessagesWebsiteInitiateCheckout: String? = null,
    /** Number of purchases on the website. */
    @SerialName("marketing_messages_website_purchase")
    val marketingMessagesWebsitePurchase: String? = null,
    /** Value of the purchases on the website. */
    @SerialName("marketing_messages_website_purchase_values")
    val marketingMessagesWebsitePurchaseValues: String? = null,
    /** Number of additions to the cart in the app. */
    @SerialName("marketing_messages_app_add_to_cart")
    val marketingMessagesAppAddToCart: String? = null,
    /** Number of checkouts initiated in the app. */
    @SerialName("marketing_messages_app_initiate_checkout")
    val marketingMessagesAppInitiateCheckout: String? = null,
    /** Number of purchases in the app. */
    @SerialName("marketing_messages_app_purchase")
    val marketingMessagesAppPurchase: String? = null,
    /** Value of the purchases in the app. */
    @SerialName("marketing_messages_app_purchase_values")
    val marketingMessagesAppPurchaseValues: String? = null,
    /** Benchmark of the read rate, in percent: the 75th percentile of comparable businesses in the last 30 days. */
    @SerialName("marketing_messages_read_rate_benchmark")
    val marketingMessagesReadRateBenchmark: String? = null,
    /** Benchmark of the click rate, in percent: the 75th percentile of comparable businesses in the last 30 days. */
    @SerialName("marketing_messages_click_rate_benchmark")
    val marketingMessagesClickRateBenchmark: String? = null,
)
