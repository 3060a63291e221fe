// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `analytics.get_messaging`, `analytics.get_conversations`, `analytics.list_conversations`, `analytics.get_pricing`, `analytics.list_pricing`, `analytics.get_calls`, `analytics.list_calls`, `analytics.list_templates`, `analytics.list_template_groups`, `analytics.list_groups`, `analytics.list_template_performance`. */
public class AnalyticsArea internal constructor(private val client: Client) {
    /**
     * Gets the number of messages sent and delivered, over at most the last year.
     *
     * Some product types cannot be combined in one query (code 100, subcode 2388077).
     *
     * @param start Start of the period. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param granularity Length of the interval that a data point covers.
     * @param phoneNumbers Phone numbers with country code, digits only. Default: all phone numbers of the account.
     * @param productTypes Product types: 0 template messages, 2 other outgoing messages, 100 incoming messages, and in groups 101
     * notifications, 102 customer support, 103 incoming messages. Default: all product types.
     * @param countryCodes Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public suspend fun getMessaging(
        start: Long,
        end: Long,
        granularity: MessagingGranularity,
        phoneNumbers: List<String>? = null,
        productTypes: List<Long>? = null,
        countryCodes: List<String>? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): AccountMessagingAnalytics = client.call(Operations.ANALYTICS_GET_MESSAGING, GetMessagingAnalytics(start = start, end = end, granularity = granularity, phoneNumbers = phoneNumbers, productTypes = productTypes, countryCodes = countryCodes, wabaId = wabaId), options)

    /**
     * Gets the number and the cost of conversations, over at most the last year.
     *
     * Conversations are charged until June 2025 only. For later periods, use `analytics.get_pricing`.
     *
     * @param start Start of the period. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param granularity Length of the interval that a data point covers.
     * @param metricTypes Metrics to return. Default: all metrics.
     * @param conversationCategories Categories of the conversations. Default: all categories.
     * @param conversationTypes Types of the conversations. Default: all types.
     * @param conversationDirections Directions of the conversations. Default: all directions.
     * @param dimensions Dimensions that the data points are broken down by. Default: none.
     * @param phoneNumbers Phone numbers with country code, digits only. Default: all phone numbers of the account.
     * @param countryCodes Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public suspend fun getConversations(
        start: Long,
        end: Long,
        granularity: Granularity,
        metricTypes: List<ConversationMetric>? = null,
        conversationCategories: List<ConversationCategory>? = null,
        conversationTypes: List<ConversationType>? = null,
        conversationDirections: List<ConversationDirection>? = null,
        dimensions: List<ConversationDimension>? = null,
        phoneNumbers: List<String>? = null,
        countryCodes: List<String>? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): AccountConversationAnalytics = client.call(Operations.ANALYTICS_GET_CONVERSATIONS, GetConversationAnalytics(start = start, end = end, granularity = granularity, metricTypes = metricTypes, conversationCategories = conversationCategories, conversationTypes = conversationTypes, conversationDirections = conversationDirections, dimensions = dimensions, phoneNumbers = phoneNumbers, countryCodes = countryCodes, wabaId = wabaId), options)

    /**
     * Lists the number and the cost of conversations in pages, over at most the last year.
     *
     * Conversations are charged until June 2025 only. For later periods, use `analytics.list_pricing`.
     *
     * @param start Start of the period. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param granularity Length of the interval that a data point covers.
     * @param metricTypes Metrics to return. Default: all metrics.
     * @param conversationCategories Categories of the conversations. Default: all categories.
     * @param conversationTypes Types of the conversations. Default: all types.
     * @param conversationDirections Directions of the conversations. Default: all directions.
     * @param dimensions Dimensions that the data points are broken down by. Default: none.
     * @param phoneNumbers Phone numbers with country code, digits only. Default: all phone numbers of the account.
     * @param countryCodes Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public suspend fun listConversations(
        start: Long,
        end: Long,
        granularity: Granularity,
        metricTypes: List<ConversationMetric>? = null,
        conversationCategories: List<ConversationCategory>? = null,
        conversationTypes: List<ConversationType>? = null,
        conversationDirections: List<ConversationDirection>? = null,
        dimensions: List<ConversationDimension>? = null,
        phoneNumbers: List<String>? = null,
        countryCodes: List<String>? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): ConversationAnalytics = client.call(Operations.ANALYTICS_LIST_CONVERSATIONS, ListConversationAnalytics(start = start, end = end, granularity = granularity, metricTypes = metricTypes, conversationCategories = conversationCategories, conversationTypes = conversationTypes, conversationDirections = conversationDirections, dimensions = dimensions, phoneNumbers = phoneNumbers, countryCodes = countryCodes, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param start Start of the period. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param granularity Length of the interval that a data point covers.
     * @param metricTypes Metrics to return. Default: all metrics.
     * @param conversationCategories Categories of the conversations. Default: all categories.
     * @param conversationTypes Types of the conversations. Default: all types.
     * @param conversationDirections Directions of the conversations. Default: all directions.
     * @param dimensions Dimensions that the data points are broken down by. Default: none.
     * @param phoneNumbers Phone numbers with country code, digits only. Default: all phone numbers of the account.
     * @param countryCodes Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public fun listConversationsAll(
        start: Long,
        end: Long,
        granularity: Granularity,
        metricTypes: List<ConversationMetric>? = null,
        conversationCategories: List<ConversationCategory>? = null,
        conversationTypes: List<ConversationType>? = null,
        conversationDirections: List<ConversationDirection>? = null,
        dimensions: List<ConversationDimension>? = null,
        phoneNumbers: List<String>? = null,
        countryCodes: List<String>? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<ConversationSeries> = client.pages(Operations.ANALYTICS_LIST_CONVERSATIONS, ListConversationAnalytics(start = start, end = end, granularity = granularity, metricTypes = metricTypes, conversationCategories = conversationCategories, conversationTypes = conversationTypes, conversationDirections = conversationDirections, dimensions = dimensions, phoneNumbers = phoneNumbers, countryCodes = countryCodes, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Gets the number and the cost of delivered messages, over at most the last year.
     *
     * @param start Start of the period. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param granularity Length of the interval that a data point covers.
     * @param metricTypes Metrics to return. Default: all metrics.
     * @param pricingTypes Pricing types of the messages. Default: all pricing types.
     * @param pricingCategories Pricing categories of the messages. Default: all pricing categories.
     * @param dimensions Dimensions that the data points are broken down by. Default: none.
     * @param tiers Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
     * @param phoneNumbers Phone numbers with country code, digits only. Default: all phone numbers of the account.
     * @param countryCodes Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public suspend fun getPricing(
        start: Long,
        end: Long,
        granularity: Granularity,
        metricTypes: List<PricingMetric>? = null,
        pricingTypes: List<AnalyticsPricingType>? = null,
        pricingCategories: List<AnalyticsPricingCategory>? = null,
        dimensions: List<PricingDimension>? = null,
        tiers: List<String>? = null,
        phoneNumbers: List<String>? = null,
        countryCodes: List<String>? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): AccountPricingAnalytics = client.call(Operations.ANALYTICS_GET_PRICING, GetPricingAnalytics(start = start, end = end, granularity = granularity, metricTypes = metricTypes, pricingTypes = pricingTypes, pricingCategories = pricingCategories, dimensions = dimensions, tiers = tiers, phoneNumbers = phoneNumbers, countryCodes = countryCodes, wabaId = wabaId), options)

    /**
     * Lists the number and the cost of delivered messages in pages, over at most the last year.
     *
     * @param start Start of the period. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param granularity Length of the interval that a data point covers.
     * @param metricTypes Metrics to return. Default: all metrics.
     * @param pricingTypes Pricing types of the messages. Default: all pricing types.
     * @param pricingCategories Pricing categories of the messages. Default: all pricing categories.
     * @param dimensions Dimensions that the data points are broken down by. Default: none.
     * @param tiers Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
     * @param phoneNumbers Phone numbers with country code, digits only. Default: all phone numbers of the account.
     * @param countryCodes Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public suspend fun listPricing(
        start: Long,
        end: Long,
        granularity: Granularity,
        metricTypes: List<PricingMetric>? = null,
        pricingTypes: List<AnalyticsPricingType>? = null,
        pricingCategories: List<AnalyticsPricingCategory>? = null,
        dimensions: List<PricingDimension>? = null,
        tiers: List<String>? = null,
        phoneNumbers: List<String>? = null,
        countryCodes: List<String>? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): PricingAnalytics = client.call(Operations.ANALYTICS_LIST_PRICING, ListPricingAnalytics(start = start, end = end, granularity = granularity, metricTypes = metricTypes, pricingTypes = pricingTypes, pricingCategories = pricingCategories, dimensions = dimensions, tiers = tiers, phoneNumbers = phoneNumbers, countryCodes = countryCodes, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param start Start of the period. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param granularity Length of the interval that a data point covers.
     * @param metricTypes Metrics to return. Default: all metrics.
     * @param pricingTypes Pricing types of the messages. Default: all pricing types.
     * @param pricingCategories Pricing categories of the messages. Default: all pricing categories.
     * @param dimensions Dimensions that the data points are broken down by. Default: none.
     * @param tiers Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
     * @param phoneNumbers Phone numbers with country code, digits only. Default: all phone numbers of the account.
     * @param countryCodes Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public fun listPricingAll(
        start: Long,
        end: Long,
        granularity: Granularity,
        metricTypes: List<PricingMetric>? = null,
        pricingTypes: List<AnalyticsPricingType>? = null,
        pricingCategories: List<AnalyticsPricingCategory>? = null,
        dimensions: List<PricingDimension>? = null,
        tiers: List<String>? = null,
        phoneNumbers: List<String>? = null,
        countryCodes: List<String>? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<PricingSeries> = client.pages(Operations.ANALYTICS_LIST_PRICING, ListPricingAnalytics(start = start, end = end, granularity = granularity, metricTypes = metricTypes, pricingTypes = pricingTypes, pricingCategories = pricingCategories, dimensions = dimensions, tiers = tiers, phoneNumbers = phoneNumbers, countryCodes = countryCodes, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Gets the number, the average duration and the cost of calls.
     *
     * @param start Start of the period. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param granularity Length of the interval that a data point covers.
     * @param metricTypes Metrics to return. Default: all metrics.
     * @param directions Directions of the calls. Default: all directions.
     * @param dimensions Dimensions that the data points are broken down by. Default: none.
     * @param tiers Volume tiers of the calls. Default: all tiers.
     * @param phoneNumbers Phone numbers with country code, digits only. Default: all phone numbers of the account.
     * @param countryCodes Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public suspend fun getCalls(
        start: Long,
        end: Long,
        granularity: Granularity,
        metricTypes: List<CallMetric>? = null,
        directions: List<AnalyticsCallDirection>? = null,
        dimensions: List<CallDimension>? = null,
        tiers: List<String>? = null,
        phoneNumbers: List<String>? = null,
        countryCodes: List<String>? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): AccountCallAnalytics = client.call(Operations.ANALYTICS_GET_CALLS, GetCallAnalytics(start = start, end = end, granularity = granularity, metricTypes = metricTypes, directions = directions, dimensions = dimensions, tiers = tiers, phoneNumbers = phoneNumbers, countryCodes = countryCodes, wabaId = wabaId), options)

    /**
     * Lists the number, the average duration and the cost of calls in pages.
     *
     * @param start Start of the period. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param granularity Length of the interval that a data point covers.
     * @param metricTypes Metrics to return. Default: all metrics.
     * @param directions Directions of the calls. Default: all directions.
     * @param dimensions Dimensions that the data points are broken down by. Default: none.
     * @param tiers Volume tiers of the calls. Default: all tiers.
     * @param phoneNumbers Phone numbers with country code, digits only. Default: all phone numbers of the account.
     * @param countryCodes Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public suspend fun listCalls(
        start: Long,
        end: Long,
        granularity: Granularity,
        metricTypes: List<CallMetric>? = null,
        directions: List<AnalyticsCallDirection>? = null,
        dimensions: List<CallDimension>? = null,
        tiers: List<String>? = null,
        phoneNumbers: List<String>? = null,
        countryCodes: List<String>? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CallAnalyticsPage = client.call(Operations.ANALYTICS_LIST_CALLS, ListCallAnalytics(start = start, end = end, granularity = granularity, metricTypes = metricTypes, directions = directions, dimensions = dimensions, tiers = tiers, phoneNumbers = phoneNumbers, countryCodes = countryCodes, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param start Start of the period. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param granularity Length of the interval that a data point covers.
     * @param metricTypes Metrics to return. Default: all metrics.
     * @param directions Directions of the calls. Default: all directions.
     * @param dimensions Dimensions that the data points are broken down by. Default: none.
     * @param tiers Volume tiers of the calls. Default: all tiers.
     * @param phoneNumbers Phone numbers with country code, digits only. Default: all phone numbers of the account.
     * @param countryCodes Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public fun listCallsAll(
        start: Long,
        end: Long,
        granularity: Granularity,
        metricTypes: List<CallMetric>? = null,
        directions: List<AnalyticsCallDirection>? = null,
        dimensions: List<CallDimension>? = null,
        tiers: List<String>? = null,
        phoneNumbers: List<String>? = null,
        countryCodes: List<String>? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<CallAnalytics> = client.pages(Operations.ANALYTICS_LIST_CALLS, ListCallAnalytics(start = start, end = end, granularity = granularity, metricTypes = metricTypes, directions = directions, dimensions = dimensions, tiers = tiers, phoneNumbers = phoneNumbers, countryCodes = countryCodes, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Lists the deliveries, reads, clicks and cost of templates per day, over at most the last 90 days.
     *
     * Template analytics must be enabled first, with `is_enabled_for_insights` of `accounts.update` (code 200007 until
     * then). Reads and clicks are counted for 7 days after the delivery.
     * If `use_waba_timezone` is `true`: `start` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`; `end` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`.
     *
     * @param start Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
     * @param end End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
     * @param templateIds IDs of the templates. 1 to 10 templates.
     * @param metricTypes Metrics to return. Default: all metrics.
     * @param productType Product that sent the messages. Default: `CLOUD_API`.
     * @param useWabaTimezone Days of the account's time zone instead of UTC. Start and end must be dates then. Default: false.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public suspend fun listTemplates(
        start: String,
        end: String,
        templateIds: List<String>,
        metricTypes: List<TemplateMetric>? = null,
        productType: TemplateProduct? = null,
        useWabaTimezone: Boolean? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): TemplateAnalytics = client.call(Operations.ANALYTICS_LIST_TEMPLATES, ListTemplateAnalytics(start = start, end = end, templateIds = templateIds, metricTypes = metricTypes, productType = productType, useWabaTimezone = useWabaTimezone, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param start Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
     * @param end End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
     * @param templateIds IDs of the templates. 1 to 10 templates.
     * @param metricTypes Metrics to return. Default: all metrics.
     * @param productType Product that sent the messages. Default: `CLOUD_API`.
     * @param useWabaTimezone Days of the account's time zone instead of UTC. Start and end must be dates then. Default: false.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public fun listTemplatesAll(
        start: String,
        end: String,
        templateIds: List<String>,
        metricTypes: List<TemplateMetric>? = null,
        productType: TemplateProduct? = null,
        useWabaTimezone: Boolean? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<TemplateSeries> = client.pages(Operations.ANALYTICS_LIST_TEMPLATES, ListTemplateAnalytics(start = start, end = end, templateIds = templateIds, metricTypes = metricTypes, productType = productType, useWabaTimezone = useWabaTimezone, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Lists the deliveries, reads, clicks and cost of template groups per day, over at most the last 90 days.
     *
     * @param start Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch.
     * @param end End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch.
     * @param templateGroupIds IDs of the template groups. 1 to 10 groups.
     * @param metricTypes Metrics to return: `COST`, `CLICKED`, `DELIVERED`, `READ` and `SENT`. Default: all of them.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public suspend fun listTemplateGroups(
        start: String,
        end: String,
        templateGroupIds: List<String>,
        metricTypes: List<TemplateMetric>? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): TemplateGroupAnalytics = client.call(Operations.ANALYTICS_LIST_TEMPLATE_GROUPS, ListTemplateGroupAnalytics(start = start, end = end, templateGroupIds = templateGroupIds, metricTypes = metricTypes, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param start Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch.
     * @param end End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch.
     * @param templateGroupIds IDs of the template groups. 1 to 10 groups.
     * @param metricTypes Metrics to return: `COST`, `CLICKED`, `DELIVERED`, `READ` and `SENT`. Default: all of them.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public fun listTemplateGroupsAll(
        start: String,
        end: String,
        templateGroupIds: List<String>,
        metricTypes: List<TemplateMetric>? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<TemplateGroupSeries> = client.pages(Operations.ANALYTICS_LIST_TEMPLATE_GROUPS, ListTemplateGroupAnalytics(start = start, end = end, templateGroupIds = templateGroupIds, metricTypes = metricTypes, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Lists the number of messages and of changed participants of a group in pages, over at most the last 90 days.
     *
     * @param start Start of the period, at most 90 days ago. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param groupIds IDs of the groups. One group per query.
     * @param metricTypes Metrics to return.
     * @param granularity Length of the interval that a data point covers: `DAILY`. Default: `DAILY`.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public suspend fun listGroups(
        start: Long,
        end: Long,
        groupIds: List<String>,
        metricTypes: List<GroupMetric>,
        granularity: String? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): GroupAnalytics = client.call(Operations.ANALYTICS_LIST_GROUPS, ListGroupAnalytics(start = start, end = end, groupIds = groupIds, metricTypes = metricTypes, granularity = granularity, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param start Start of the period, at most 90 days ago. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     * @param groupIds IDs of the groups. One group per query.
     * @param metricTypes Metrics to return.
     * @param granularity Length of the interval that a data point covers: `DAILY`. Default: `DAILY`.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics">The platform's page</a>
     */
    public fun listGroupsAll(
        start: Long,
        end: Long,
        groupIds: List<String>,
        metricTypes: List<GroupMetric>,
        granularity: String? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<GroupSeries> = client.pages(Operations.ANALYTICS_LIST_GROUPS, ListGroupAnalytics(start = start, end = end, groupIds = groupIds, metricTypes = metricTypes, granularity = granularity, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Lists performance metrics of a template.
     *
     * The platform documents neither the metrics nor their availability.
     *
     * @param name Name of the template.
     * @param templateId ID of the template.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listTemplatePerformance(
        name: String? = null,
        templateId: String? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): TemplatePerformanceMetrics = client.call(Operations.ANALYTICS_LIST_TEMPLATE_PERFORMANCE, ListTemplatePerformanceMetrics(name = name, templateId = templateId, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param name Name of the template.
     * @param templateId ID of the template.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listTemplatePerformanceAll(
        name: String? = null,
        templateId: String? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<Map<String, JsonElement>> = client.pages(Operations.ANALYTICS_LIST_TEMPLATE_PERFORMANCE, ListTemplatePerformanceMetrics(name = name, templateId = templateId, after = after, before = before, wabaId = wabaId), options) { it.data }
}

/**
 * Gets the number of messages sent and delivered, over at most the last year.
 *
 * Some product types cannot be combined in one query (code 100, subcode 2388077).
 */
@Serializable
public data class GetMessagingAnalytics(
    /** Start of the period. Seconds since the Unix epoch. */
    val start: Long,
    /** End of the period. Seconds since the Unix epoch. */
    val end: Long,
    /** Length of the interval that a data point covers. */
    val granularity: MessagingGranularity,
    /** Phone numbers with country code, digits only. Default: all phone numbers of the account. */
    @SerialName("phone_numbers")
    val phoneNumbers: List<String>? = null,
    /**
     * Product types: 0 template messages, 2 other outgoing messages, 100 incoming messages, and in groups 101
     * notifications, 102 customer support, 103 incoming messages. Default: all product types.
     */
    @SerialName("product_types")
    val productTypes: List<Long>? = null,
    /** Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries. */
    @SerialName("country_codes")
    val countryCodes: List<String>? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Length of the interval that a data point of messaging analytics covers.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class MessagingGranularity(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Half an hour. */
        public val HALF_HOUR: MessagingGranularity = MessagingGranularity("HALF_HOUR")
        /** One calendar day. */
        public val DAY: MessagingGranularity = MessagingGranularity("DAY")
        /** One calendar month. */
        public val MONTH: MessagingGranularity = MessagingGranularity("MONTH")
    }
}

/** Messaging analytics of an account. */
@Serializable
public data class AccountMessagingAnalytics(
    /** ID of the account. */
    val id: String? = null,
    /** Number of messages sent and delivered. Absent if there is no data. */
    val analytics: MessagingAnalytics? = null,
) : Response()

/** Number of messages sent and delivered. */
@Serializable
public data class MessagingAnalytics(
    /** Phone numbers that are counted, digits only. */
    @SerialName("phone_numbers")
    val phoneNumbers: List<String> = emptyList(),
    /** Countries that are counted, as ISO 3166-1 alpha-2 codes. */
    @SerialName("country_codes")
    val countryCodes: List<String> = emptyList(),
    /** Data points, one for each interval with messages. */
    @SerialName("data_points")
    val dataPoints: List<MessagingPoint> = emptyList(),
    /** Length of the interval that a data point covers. */
    val granularity: MessagingGranularity? = null,
)

/** Number of messages in one interval. */
@Serializable
public data class MessagingPoint(
    /** Start of the interval. Seconds since the Unix epoch. */
    val start: String? = null,
    /** End of the interval. Seconds since the Unix epoch. */
    val end: String? = null,
    /** Number of messages sent. */
    val sent: Long? = null,
    /** Number of messages delivered. */
    val delivered: Long? = null,
    /** Number of messages sent to groups. Absent if the account uses no groups. */
    @SerialName("groups_sent")
    val groupsSent: Long? = null,
    /** Number of messages delivered to groups. Absent if the account uses no groups. */
    @SerialName("groups_delivered")
    val groupsDelivered: Long? = null,
)

/**
 * Gets the number and the cost of conversations, over at most the last year.
 *
 * Conversations are charged until June 2025 only. For later periods, use `analytics.get_pricing`.
 */
@Serializable
public data class GetConversationAnalytics(
    /** Start of the period. Seconds since the Unix epoch. */
    val start: Long,
    /** End of the period. Seconds since the Unix epoch. */
    val end: Long,
    /** Length of the interval that a data point covers. */
    val granularity: Granularity,
    /** Metrics to return. Default: all metrics. */
    @SerialName("metric_types")
    val metricTypes: List<ConversationMetric>? = null,
    /** Categories of the conversations. Default: all categories. */
    @SerialName("conversation_categories")
    val conversationCategories: List<ConversationCategory>? = null,
    /** Types of the conversations. Default: all types. */
    @SerialName("conversation_types")
    val conversationTypes: List<ConversationType>? = null,
    /** Directions of the conversations. Default: all directions. */
    @SerialName("conversation_directions")
    val conversationDirections: List<ConversationDirection>? = null,
    /** Dimensions that the data points are broken down by. Default: none. */
    val dimensions: List<ConversationDimension>? = null,
    /** Phone numbers with country code, digits only. Default: all phone numbers of the account. */
    @SerialName("phone_numbers")
    val phoneNumbers: List<String>? = null,
    /** Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries. */
    @SerialName("country_codes")
    val countryCodes: List<String>? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Length of the interval that a data point of conversation, pricing or call analytics covers.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class Granularity(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Half an hour. */
        public val HALF_HOUR: Granularity = Granularity("HALF_HOUR")
        /** One calendar day. */
        public val DAILY: Granularity = Granularity("DAILY")
        /** One calendar month. */
        public val MONTHLY: Granularity = Granularity("MONTHLY")
    }
}

/**
 * Metric of conversation analytics.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ConversationMetric(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Cost in the account's currency. */
        public val COST: ConversationMetric = ConversationMetric("COST")
        /** Number of conversations. */
        public val CONVERSATION: ConversationMetric = ConversationMetric("CONVERSATION")
    }
}

/**
 * Category of a conversation.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ConversationCategory(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Messages with one-time passwords. */
        public val AUTHENTICATION: ConversationCategory = ConversationCategory("AUTHENTICATION")
        /** One-time passwords at the international rate. */
        public val AUTHENTICATION_INTERNATIONAL: ConversationCategory = ConversationCategory("AUTHENTICATION_INTERNATIONAL")
        /** Promotions over the Cloud API. */
        public val MARKETING: ConversationCategory = ConversationCategory("MARKETING")
        /** Promotions over the Marketing Messages API. */
        public val MARKETING_LITE: ConversationCategory = ConversationCategory("MARKETING_LITE")
        /** Replies to users. */
        public val SERVICE: ConversationCategory = ConversationCategory("SERVICE")
        /** Messages about an action or request of the user. */
        public val UTILITY: ConversationCategory = ConversationCategory("UTILITY")
    }
}

/**
 * Type of a conversation.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ConversationType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Free: started at a free entry point, such as an ad that opens a chat. */
        public val FREE_ENTRY_POINT: ConversationType = ConversationType("FREE_ENTRY_POINT")
        /** Free: within the free tier. */
        public val FREE_TIER: ConversationType = ConversationType("FREE_TIER")
        /** Charged at the regular rate. */
        public val REGULAR: ConversationType = ConversationType("REGULAR")
    }
}

/**
 * Direction of a conversation.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ConversationDirection(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Started by the business. */
        public val BUSINESS_INITIATED: ConversationDirection = ConversationDirection("BUSINESS_INITIATED")
        /** Started by the user. */
        public val USER_INITIATED: ConversationDirection = ConversationDirection("USER_INITIATED")
    }
}

/**
 * Dimension of conversation analytics.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ConversationDimension(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Category of the conversation. */
        public val CONVERSATION_CATEGORY: ConversationDimension = ConversationDimension("CONVERSATION_CATEGORY")
        /** Direction of the conversation. */
        public val CONVERSATION_DIRECTION: ConversationDimension = ConversationDimension("CONVERSATION_DIRECTION")
        /** Type of the conversation. */
        public val CONVERSATION_TYPE: ConversationDimension = ConversationDimension("CONVERSATION_TYPE")
        /** Country of the user. */
        public val COUNTRY: ConversationDimension = ConversationDimension("COUNTRY")
        /** Business phone number. */
        public val PHONE: ConversationDimension = ConversationDimension("PHONE")
    }
}

/** Conversation analytics of an account. */
@Serializable
public data class AccountConversationAnalytics(
    /** ID of the account. */
    val id: String? = null,
    /** Number and cost of conversations. Absent if there is no data. */
    @SerialName("conversation_analytics")
    val conversationAnalytics: ConversationAnalytics? = null,
) : Response()

/** A page of conversation analytics. */
@Serializable
public data class ConversationAnalytics(
    /** Series of data points on this page. */
    val data: List<ConversationSeries> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** Series of data points of conversation analytics. */
@Serializable
public data class ConversationSeries(
    /** Data points, one for each interval and combination of dimensions. */
    @SerialName("data_points")
    val dataPoints: List<ConversationPoint> = emptyList(),
)

/** Number and cost of conversations in one interval. Contains the requested metrics and dimensions. */
@Serializable
public data class ConversationPoint(
    /** Start of the interval. Seconds since the Unix epoch. */
    val start: String? = null,
    /** End of the interval. Seconds since the Unix epoch. */
    val end: String? = null,
    /** Number of conversations. */
    val conversation: Long? = null,
    /** Cost in the account's currency. Absent if a shared credit line pays for the account. */
    val cost: Double? = null,
    /** Business phone number, digits only. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Country of the users, as an ISO 3166-1 alpha-2 code. */
    val country: String? = null,
    /** Type of the conversations. */
    @SerialName("conversation_type")
    val conversationType: ConversationType? = null,
    /** Direction of the conversations. */
    @SerialName("conversation_direction")
    val conversationDirection: ConversationDirection? = null,
    /** Category of the conversations. */
    @SerialName("conversation_category")
    val conversationCategory: ConversationCategory? = null,
)

/**
 * Lists the number and the cost of conversations in pages, over at most the last year.
 *
 * Conversations are charged until June 2025 only. For later periods, use `analytics.list_pricing`.
 */
@Serializable
public data class ListConversationAnalytics(
    /** Start of the period. Seconds since the Unix epoch. */
    val start: Long,
    /** End of the period. Seconds since the Unix epoch. */
    val end: Long,
    /** Length of the interval that a data point covers. */
    val granularity: Granularity,
    /** Metrics to return. Default: all metrics. */
    @SerialName("metric_types")
    val metricTypes: List<ConversationMetric>? = null,
    /** Categories of the conversations. Default: all categories. */
    @SerialName("conversation_categories")
    val conversationCategories: List<ConversationCategory>? = null,
    /** Types of the conversations. Default: all types. */
    @SerialName("conversation_types")
    val conversationTypes: List<ConversationType>? = null,
    /** Directions of the conversations. Default: all directions. */
    @SerialName("conversation_directions")
    val conversationDirections: List<ConversationDirection>? = null,
    /** Dimensions that the data points are broken down by. Default: none. */
    val dimensions: List<ConversationDimension>? = null,
    /** Phone numbers with country code, digits only. Default: all phone numbers of the account. */
    @SerialName("phone_numbers")
    val phoneNumbers: List<String>? = null,
    /** Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries. */
    @SerialName("country_codes")
    val countryCodes: List<String>? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Gets the number and the cost of delivered messages, over at most the last year. */
@Serializable
public data class GetPricingAnalytics(
    /** Start of the period. Seconds since the Unix epoch. */
    val start: Long,
    /** End of the period. Seconds since the Unix epoch. */
    val end: Long,
    /** Length of the interval that a data point covers. */
    val granularity: Granularity,
    /** Metrics to return. Default: all metrics. */
    @SerialName("metric_types")
    val metricTypes: List<PricingMetric>? = null,
    /** Pricing types of the messages. Default: all pricing types. */
    @SerialName("pricing_types")
    val pricingTypes: List<AnalyticsPricingType>? = null,
    /** Pricing categories of the messages. Default: all pricing categories. */
    @SerialName("pricing_categories")
    val pricingCategories: List<AnalyticsPricingCategory>? = null,
    /** Dimensions that the data points are broken down by. Default: none. */
    val dimensions: List<PricingDimension>? = null,
    /** Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers. */
    val tiers: List<String>? = null,
    /** Phone numbers with country code, digits only. Default: all phone numbers of the account. */
    @SerialName("phone_numbers")
    val phoneNumbers: List<String>? = null,
    /** Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries. */
    @SerialName("country_codes")
    val countryCodes: List<String>? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Metric of pricing analytics.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PricingMetric(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Cost in the account's currency. */
        public val COST: PricingMetric = PricingMetric("COST")
        /** Number of delivered messages. */
        public val VOLUME: PricingMetric = PricingMetric("VOLUME")
    }
}

/**
 * Pricing type of delivered messages.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AnalyticsPricingType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Charged at the regular rate. */
        public val REGULAR: AnalyticsPricingType = AnalyticsPricingType("REGULAR")
        /** Free within a customer service window. */
        public val FREE_CUSTOMER_SERVICE: AnalyticsPricingType = AnalyticsPricingType("FREE_CUSTOMER_SERVICE")
        /** Free after a free entry point, such as an ad that opens a chat. */
        public val FREE_ENTRY_POINT: AnalyticsPricingType = AnalyticsPricingType("FREE_ENTRY_POINT")
        /** Free within a customer service window of a group. */
        public val FREE_GROUP_CUSTOMER_SERVICE: AnalyticsPricingType = AnalyticsPricingType("FREE_GROUP_CUSTOMER_SERVICE")
    }
}

/**
 * Pricing category of delivered messages.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AnalyticsPricingCategory(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Messages with one-time passwords. */
        public val AUTHENTICATION: AnalyticsPricingCategory = AnalyticsPricingCategory("AUTHENTICATION")
        /** One-time passwords at the international rate. */
        public val AUTHENTICATION_INTERNATIONAL: AnalyticsPricingCategory = AnalyticsPricingCategory("AUTHENTICATION_INTERNATIONAL")
        /** Promotions over the Cloud API. */
        public val MARKETING: AnalyticsPricingCategory = AnalyticsPricingCategory("MARKETING")
        /** Promotions over the Marketing Messages API. */
        public val MARKETING_LITE: AnalyticsPricingCategory = AnalyticsPricingCategory("MARKETING_LITE")
        /** Promotions with a maximum price. */
        public val MARKETING_LITE_DYNAMIC: AnalyticsPricingCategory = AnalyticsPricingCategory("MARKETING_LITE_DYNAMIC")
        /** Free-form messages to users. */
        public val SERVICE: AnalyticsPricingCategory = AnalyticsPricingCategory("SERVICE")
        /** Messages about an action or request of the user. */
        public val UTILITY: AnalyticsPricingCategory = AnalyticsPricingCategory("UTILITY")
        /** Messages of an AI agent. */
        public val AI_BOT: AnalyticsPricingCategory = AnalyticsPricingCategory("AI_BOT")
        /** Promotions to groups. */
        public val GROUP_MARKETING: AnalyticsPricingCategory = AnalyticsPricingCategory("GROUP_MARKETING")
        /** Promotions to groups over the Marketing Messages API. */
        public val GROUP_MARKETING_LITE: AnalyticsPricingCategory = AnalyticsPricingCategory("GROUP_MARKETING_LITE")
        /** Free-form messages to groups. */
        public val GROUP_SERVICE: AnalyticsPricingCategory = AnalyticsPricingCategory("GROUP_SERVICE")
        /** Utility messages to groups. */
        public val GROUP_UTILITY: AnalyticsPricingCategory = AnalyticsPricingCategory("GROUP_UTILITY")
        /** Conversations that began with a referral. */
        public val REFERRAL_CONVERSION: AnalyticsPricingCategory = AnalyticsPricingCategory("REFERRAL_CONVERSION")
    }
}

/**
 * Dimension of pricing analytics.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PricingDimension(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Country of the user. */
        public val COUNTRY: PricingDimension = PricingDimension("COUNTRY")
        /** Business phone number. */
        public val PHONE: PricingDimension = PricingDimension("PHONE")
        /** Pricing category of the message. */
        public val PRICING_CATEGORY: PricingDimension = PricingDimension("PRICING_CATEGORY")
        /** Pricing type of the message. */
        public val PRICING_TYPE: PricingDimension = PricingDimension("PRICING_TYPE")
        /** Volume tier. Returned together with the dimensions `PRICING_CATEGORY` and `COUNTRY` only. */
        public val TIER: PricingDimension = PricingDimension("TIER")
    }
}

/** Pricing analytics of an account. */
@Serializable
public data class AccountPricingAnalytics(
    /** ID of the account. */
    val id: String? = null,
    /** Number and cost of delivered messages. Absent if there is no data. */
    @SerialName("pricing_analytics")
    val pricingAnalytics: PricingAnalytics? = null,
) : Response()

/** A page of pricing analytics. */
@Serializable
public data class PricingAnalytics(
    /** Series of data points on this page. */
    val data: List<PricingSeries> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** Series of data points of pricing analytics. */
@Serializable
public data class PricingSeries(
    /** Data points, one for each interval and combination of dimensions. */
    @SerialName("data_points")
    val dataPoints: List<PricingPoint> = emptyList(),
)

/** Number and cost of delivered messages in one interval. Contains the requested metrics and dimensions. */
@Serializable
public data class PricingPoint(
    /** Start of the interval. Seconds since the Unix epoch. */
    val start: String? = null,
    /** End of the interval. Seconds since the Unix epoch. */
    val end: String? = null,
    /** Number of delivered messages. */
    val volume: Long? = null,
    /** Cost in the account's currency. Absent if a partner's credit line pays for the account. */
    val cost: Double? = null,
    /** Business phone number, digits only. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Country of the users, as an ISO 3166-1 alpha-2 code. */
    val country: String? = null,
    /** Volume tier: lower and upper limit, both inclusive, such as `0:25000000` or `25000001:MAX`. */
    val tier: String? = null,
    /** Pricing type of the messages. */
    @SerialName("pricing_type")
    val pricingType: AnalyticsPricingType? = null,
    /** Pricing category of the messages. */
    @SerialName("pricing_category")
    val pricingCategory: AnalyticsPricingCategory? = null,
)

/** Lists the number and the cost of delivered messages in pages, over at most the last year. */
@Serializable
public data class ListPricingAnalytics(
    /** Start of the period. Seconds since the Unix epoch. */
    val start: Long,
    /** End of the period. Seconds since the Unix epoch. */
    val end: Long,
    /** Length of the interval that a data point covers. */
    val granularity: Granularity,
    /** Metrics to return. Default: all metrics. */
    @SerialName("metric_types")
    val metricTypes: List<PricingMetric>? = null,
    /** Pricing types of the messages. Default: all pricing types. */
    @SerialName("pricing_types")
    val pricingTypes: List<AnalyticsPricingType>? = null,
    /** Pricing categories of the messages. Default: all pricing categories. */
    @SerialName("pricing_categories")
    val pricingCategories: List<AnalyticsPricingCategory>? = null,
    /** Dimensions that the data points are broken down by. Default: none. */
    val dimensions: List<PricingDimension>? = null,
    /** Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers. */
    val tiers: List<String>? = null,
    /** Phone numbers with country code, digits only. Default: all phone numbers of the account. */
    @SerialName("phone_numbers")
    val phoneNumbers: List<String>? = null,
    /** Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries. */
    @SerialName("country_codes")
    val countryCodes: List<String>? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Gets the number, the average duration and the cost of calls. */
@Serializable
public data class GetCallAnalytics(
    /** Start of the period. Seconds since the Unix epoch. */
    val start: Long,
    /** End of the period. Seconds since the Unix epoch. */
    val end: Long,
    /** Length of the interval that a data point covers. */
    val granularity: Granularity,
    /** Metrics to return. Default: all metrics. */
    @SerialName("metric_types")
    val metricTypes: List<CallMetric>? = null,
    /** Directions of the calls. Default: all directions. */
    val directions: List<AnalyticsCallDirection>? = null,
    /** Dimensions that the data points are broken down by. Default: none. */
    val dimensions: List<CallDimension>? = null,
    /** Volume tiers of the calls. Default: all tiers. */
    val tiers: List<String>? = null,
    /** Phone numbers with country code, digits only. Default: all phone numbers of the account. */
    @SerialName("phone_numbers")
    val phoneNumbers: List<String>? = null,
    /** Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries. */
    @SerialName("country_codes")
    val countryCodes: List<String>? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Metric of call analytics.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallMetric(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Number of calls. */
        public val COUNT: CallMetric = CallMetric("COUNT")
        /** Cost in the account's currency. */
        public val COST: CallMetric = CallMetric("COST")
        /** Average duration in seconds. */
        public val AVERAGE_DURATION: CallMetric = CallMetric("AVERAGE_DURATION")
    }
}

/**
 * Direction of calls in analytics.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AnalyticsCallDirection(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Started by the user. */
        public val USER_INITIATED: AnalyticsCallDirection = AnalyticsCallDirection("USER_INITIATED")
        /** Started by the business. */
        public val BUSINESS_INITIATED: AnalyticsCallDirection = AnalyticsCallDirection("BUSINESS_INITIATED")
    }
}

/**
 * Dimension of call analytics.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallDimension(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Business phone number. */
        public val PHONE: CallDimension = CallDimension("PHONE")
        /** Direction of the call. */
        public val DIRECTION: CallDimension = CallDimension("DIRECTION")
        /** Country of the user. */
        public val COUNTRY: CallDimension = CallDimension("COUNTRY")
        /** Volume tier of the call. */
        public val TIER: CallDimension = CallDimension("TIER")
    }
}

/** Call analytics of an account. */
@Serializable
public data class AccountCallAnalytics(
    /** ID of the account. */
    val id: String? = null,
    /** Number, average duration and cost of calls. Absent if there is no data. */
    @SerialName("call_analytics")
    val callAnalytics: CallAnalytics? = null,
) : Response()

/** Number, average duration and cost of calls. */
@Serializable
public data class CallAnalytics(
    /** Data points, one for each interval and combination of dimensions. */
    @SerialName("data_points")
    val dataPoints: List<CallPoint> = emptyList(),
    /** Length of the interval that a data point covers. */
    val granularity: Granularity? = null,
    /** Directions of the counted calls: one direction, or a list. */
    val directions: JsonElement? = null,
)

/** Number, average duration and cost of calls in one interval. Contains the requested metrics and dimensions. */
@Serializable
public data class CallPoint(
    /** Start of the interval. Seconds since the Unix epoch. */
    val start: String? = null,
    /** End of the interval. Seconds since the Unix epoch. */
    val end: String? = null,
    /** Number of calls. */
    val count: Long? = null,
    /** Cost in the account's currency. */
    val cost: Double? = null,
    /** Average duration in seconds. */
    @SerialName("average_duration")
    val averageDuration: Double? = null,
    /** Direction of the calls. */
    val direction: AnalyticsCallDirection? = null,
    /** Business phone number, digits only. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Country of the users, as an ISO 3166-1 alpha-2 code. */
    val country: String? = null,
    /** Volume tier of the calls. */
    val tier: String? = null,
)

/** Lists the number, the average duration and the cost of calls in pages. */
@Serializable
public data class ListCallAnalytics(
    /** Start of the period. Seconds since the Unix epoch. */
    val start: Long,
    /** End of the period. Seconds since the Unix epoch. */
    val end: Long,
    /** Length of the interval that a data point covers. */
    val granularity: Granularity,
    /** Metrics to return. Default: all metrics. */
    @SerialName("metric_types")
    val metricTypes: List<CallMetric>? = null,
    /** Directions of the calls. Default: all directions. */
    val directions: List<AnalyticsCallDirection>? = null,
    /** Dimensions that the data points are broken down by. Default: none. */
    val dimensions: List<CallDimension>? = null,
    /** Volume tiers of the calls. Default: all tiers. */
    val tiers: List<String>? = null,
    /** Phone numbers with country code, digits only. Default: all phone numbers of the account. */
    @SerialName("phone_numbers")
    val phoneNumbers: List<String>? = null,
    /** Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries. */
    @SerialName("country_codes")
    val countryCodes: List<String>? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of call analytics. */
@Serializable
public data class CallAnalyticsPage(
    /** Series of data points on this page. */
    val data: List<CallAnalytics> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/**
 * Lists the deliveries, reads, clicks and cost of templates per day, over at most the last 90 days.
 *
 * Template analytics must be enabled first, with `is_enabled_for_insights` of `accounts.update` (code 200007 until
 * then). Reads and clicks are counted for 7 days after the delivery.
 * If `use_waba_timezone` is `true`: `start` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`; `end` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`.
 */
@Serializable
public data class ListTemplateAnalytics(
    /** Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch, moved to 00:00 UTC of the day. */
    val start: String,
    /** End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch, moved to 00:00 UTC of the day. */
    val end: String,
    /** IDs of the templates. 1 to 10 templates. */
    @SerialName("template_ids")
    val templateIds: List<String>,
    /** Metrics to return. Default: all metrics. */
    @SerialName("metric_types")
    val metricTypes: List<TemplateMetric>? = null,
    /** Product that sent the messages. Default: `CLOUD_API`. */
    @SerialName("product_type")
    val productType: TemplateProduct? = null,
    /** Days of the account's time zone instead of UTC. Start and end must be dates then. Default: false. */
    @SerialName("use_waba_timezone")
    val useWabaTimezone: Boolean? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Metric of template analytics.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateMetric(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Number of messages sent. */
        public val SENT: TemplateMetric = TemplateMetric("SENT")
        /** Number of messages delivered. */
        public val DELIVERED: TemplateMetric = TemplateMetric("DELIVERED")
        /** Number of messages read. */
        public val READ: TemplateMetric = TemplateMetric("READ")
        /** Number of replies. */
        public val REPLIED: TemplateMetric = TemplateMetric("REPLIED")
        /** Number of clicks per button. Marketing and utility templates only. */
        public val CLICKED: TemplateMetric = TemplateMetric("CLICKED")
        /** Cost in the account's currency: total, per delivery and per click. */
        public val COST: TemplateMetric = TemplateMetric("COST")
        /** Number of app activations. */
        public val APP_ACTIVATIONS: TemplateMetric = TemplateMetric("APP_ACTIVATIONS")
        /** Number of additions to the cart in the app. */
        public val APP_ADD_TO_CART: TemplateMetric = TemplateMetric("APP_ADD_TO_CART")
        /** Number of checkouts initiated in the app. */
        public val APP_CHECKOUTS_INITIATED: TemplateMetric = TemplateMetric("APP_CHECKOUTS_INITIATED")
        /** Number of purchases in the app. */
        public val APP_PURCHASES: TemplateMetric = TemplateMetric("APP_PURCHASES")
        /** Value of the purchases in the app. */
        public val APP_PURCHASES_CONVERSION_VALUE: TemplateMetric = TemplateMetric("APP_PURCHASES_CONVERSION_VALUE")
        /** Number of additions to the cart on the website. */
        public val WEBSITE_ADD_TO_CART: TemplateMetric = TemplateMetric("WEBSITE_ADD_TO_CART")
        /** Number of checkouts initiated on the website. */
        public val WEBSITE_CHECKOUTS_INITIATED: TemplateMetric = TemplateMetric("WEBSITE_CHECKOUTS_INITIATED")
        /** Number of purchases on the website. */
        public val WEBSITE_PURCHASES: TemplateMetric = TemplateMetric("WEBSITE_PURCHASES")
        /** Value of the purchases on the website. */
        public val WEBSITE_PURCHASES_CONVERSION_VALUE: TemplateMetric = TemplateMetric("WEBSITE_PURCHASES_CONVERSION_VALUE")
    }
}

/**
 * Product that sent the messages of a template.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateProduct(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** The Cloud API. */
        public val CLOUD_API: TemplateProduct = TemplateProduct("CLOUD_API")
        /** Marketing Messages API. */
        public val MARKETING_MESSAGES_LITE_API: TemplateProduct = TemplateProduct("MARKETING_MESSAGES_LITE_API")
        /** Marketing Messages API, by the later name that parts of the platform's documentation use. */
        public val MARKETING_MESSAGES_API_FOR_WHATSAPP: TemplateProduct = TemplateProduct("MARKETING_MESSAGES_API_FOR_WHATSAPP")
    }
}

/** A page of template analytics. */
@Serializable
public data class TemplateAnalytics(
    /** Series of data points on this page. */
    val data: List<TemplateSeries> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** Series of data points of template analytics. */
@Serializable
public data class TemplateSeries(
    /** Data points, one for each template and day. */
    @SerialName("data_points")
    val dataPoints: List<TemplatePoint> = emptyList(),
    /** Length of the interval that a data point covers: `DAILY`. */
    val granularity: String? = null,
    /** Product that sent the messages. */
    @SerialName("product_type")
    val productType: TemplateProduct? = null,
    /** Time zone of the days. Present when the account's time zone was requested. */
    @SerialName("waba_timezone")
    val wabaTimezone: String? = null,
)

/** Deliveries, reads, clicks, conversions and cost of a template on one day. Contains the requested metrics. */
@Serializable
public data class TemplatePoint(
    /** Clicks, by type and button. */
    val clicked: List<TemplateClicks> = emptyList(),
    /** Costs, by type. */
    val cost: List<TemplateCost> = emptyList(),
    /** ID of the template. */
    @SerialName("template_id")
    val templateId: String? = null,
    /** Start of the day, in seconds since the Unix epoch or as a date. */
    val start: String? = null,
    /** End of the day, in seconds since the Unix epoch or as a date. */
    val end: String? = null,
    /** Number of messages sent. */
    val sent: Long? = null,
    /** Number of messages delivered. */
    val delivered: Long? = null,
    /** Number of messages read. */
    val read: Long? = null,
    /** Number of replies. */
    val replied: Long? = null,
    /** Number of app activations. */
    @SerialName("app_activations")
    val appActivations: JsonElement? = null,
    /** Number of additions to the cart in the app. */
    @SerialName("app_add_to_cart")
    val appAddToCart: JsonElement? = null,
    /** Number of checkouts initiated in the app. */
    @SerialName("app_checkouts_initiated")
    val appCheckoutsInitiated: JsonElement? = null,
    /** Number of purchases in the app. */
    @SerialName("app_purchases")
    val appPurchases: JsonElement? = null,
    /** Value of the purchases in the app. */
    @SerialName("app_purchases_conversion_value")
    val appPurchasesConversionValue: JsonElement? = null,
    /** Number of additions to the cart on the website. */
    @SerialName("website_add_to_cart")
    val websiteAddToCart: JsonElement? = null,
    /** Number of checkouts initiated on the website. */
    @SerialName("website_checkouts_initiated")
    val websiteCheckoutsInitiated: JsonElement? = null,
    /** Number of purchases on the website. */
    @SerialName("website_purchases")
    val websitePurchases: JsonElement? = null,
    /** Value of the purchases on the website. */
    @SerialName("website_purchases_conversion_value")
    val websitePurchasesConversionValue: JsonElement? = null,
)

/** Clicks of one type, on one button. */
@Serializable
public data class TemplateClicks(
    /**
     * Type of the clicks: `quick_reply_button`, `url_button` for all clicks on a URL button, or `unique_url_button`
     * for the number of users who clicked it.
     */
    val type: String? = null,
    /** Text of the button. */
    @SerialName("button_content")
    val buttonContent: String? = null,
    /** Number of clicks. */
    val count: Long? = null,
)

/** Cost of one type. */
@Serializable
public data class TemplateCost(
    /** Type of the cost: `amount_spent`, `cost_per_delivered` or `cost_per_url_button_click`. */
    val type: String? = null,
    /**
     * Cost in the account's currency. Absent if it can't be computed, or if a partner's credit line pays for the
     * account.
     */
    val value: Double? = null,
)

/** Lists the deliveries, reads, clicks and cost of template groups per day, over at most the last 90 days. */
@Serializable
public data class ListTemplateGroupAnalytics(
    /** Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch. */
    val start: String,
    /** End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch. */
    val end: String,
    /** IDs of the template groups. 1 to 10 groups. */
    @SerialName("template_group_ids")
    val templateGroupIds: List<String>,
    /** Metrics to return: `COST`, `CLICKED`, `DELIVERED`, `READ` and `SENT`. Default: all of them. */
    @SerialName("metric_types")
    val metricTypes: List<TemplateMetric>? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of template group analytics. */
@Serializable
public data class TemplateGroupAnalytics(
    /** Series of data points on this page. */
    val data: List<TemplateGroupSeries> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** Series of data points of template group analytics. */
@Serializable
public data class TemplateGroupSeries(
    /** Data points, one for each template group and day. */
    @SerialName("data_points")
    val dataPoints: List<TemplateGroupPoint> = emptyList(),
    /** Length of the interval that a data point covers: `DAILY`. */
    val granularity: String? = null,
    /** Product that sent the messages. */
    @SerialName("product_type")
    val productType: TemplateProduct? = null,
)

/** Deliveries, reads, clicks and cost of a template group on one day. Contains the requested metrics. */
@Serializable
public data class TemplateGroupPoint(
    /** Clicks, by type and button. */
    val clicked: List<TemplateClicks> = emptyList(),
    /** Costs, by type. */
    val cost: List<TemplateCost> = emptyList(),
    /** ID of the template group. */
    @SerialName("template_group_id")
    val templateGroupId: String? = null,
    /** Start of the day, in seconds since the Unix epoch or as a date. */
    val start: String? = null,
    /** End of the day, in seconds since the Unix epoch or as a date. */
    val end: String? = null,
    /** Number of messages sent. */
    val sent: Long? = null,
    /** Number of messages delivered. */
    val delivered: Long? = null,
    /** Number of messages read. */
    val read: Long? = null,
)

/** Lists the number of messages and of changed participants of a group in pages, over at most the last 90 days. */
@Serializable
public data class ListGroupAnalytics(
    /** Start of the period, at most 90 days ago. Seconds since the Unix epoch. */
    val start: Long,
    /** End of the period. Seconds since the Unix epoch. */
    val end: Long,
    /** IDs of the groups. One group per query. */
    @SerialName("group_ids")
    val groupIds: List<String>,
    /** Metrics to return. */
    @SerialName("metric_types")
    val metricTypes: List<GroupMetric>,
    /** Length of the interval that a data point covers: `DAILY`. Default: `DAILY`. */
    val granularity: String? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Metric of group analytics.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class GroupMetric(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Number of messages sent. */
        public val SENT: GroupMetric = GroupMetric("SENT")
        /** Number of messages delivered. */
        public val DELIVERED: GroupMetric = GroupMetric("DELIVERED")
        /** Number of messages read. */
        public val READ: GroupMetric = GroupMetric("READ")
        /** Number of participants who joined. */
        public val PARTICIPANTS_JOINED: GroupMetric = GroupMetric("PARTICIPANTS_JOINED")
        /** Number of participants who left. */
        public val PARTICIPANTS_LEFT: GroupMetric = GroupMetric("PARTICIPANTS_LEFT")
        /** Number of clicks on links and buttons. */
        public val CLICKS: GroupMetric = GroupMetric("CLICKS")
        /** Cost in the account's currency. */
        public val COST: GroupMetric = GroupMetric("COST")
        /** Number of replies. */
        public val REPLIES: GroupMetric = GroupMetric("REPLIES")
    }
}

/** A page of group analytics. */
@Serializable
public data class GroupAnalytics(
    /** Series of data points on this page. */
    val data: List<GroupSeries> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** Series of data points of group analytics. */
@Serializable
public data class GroupSeries(
    /** Data points, one for each day. */
    @SerialName("data_points")
    val dataPoints: List<GroupPoint> = emptyList(),
)

/** Number of messages and of changed participants of a group on one day. Contains the requested metrics. */
@Serializable
public data class GroupPoint(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** Start of the day. Seconds since the Unix epoch. */
    val start: String? = null,
    /** End of the day. Seconds since the Unix epoch. */
    val end: String? = null,
    /** Number of messages sent. */
    val sent: Long? = null,
    /** Number of messages delivered. */
    val delivered: Long? = null,
    /** Number of messages read. */
    val read: Long? = null,
    /** Number of participants who joined. */
    val joined: Long? = null,
    /** Number of participants who left. */
    val left: Long? = null,
)

/**
 * Lists performance metrics of a template.
 *
 * The platform documents neither the metrics nor their availability.
 */
@Serializable
public data class ListTemplatePerformanceMetrics(
    /** Name of the template. */
    val name: String? = null,
    /** ID of the template. */
    @SerialName("template_id")
    val templateId: String? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of performance metrics. */
@Serializable
public data class TemplatePerformanceMetrics(
    /** Metrics by name, in the form in which the platform returns them. */
    val data: List<Map<String, JsonElement>> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()
