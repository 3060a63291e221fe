// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `analytics.get_messaging`, `analytics.get_conversations`, `analytics.list_conversations`, `analytics.get_pricing`, `analytics.list_pricing`, `analytics.get_calls`, `analytics.list_calls`, `analytics.list_templates`, `analytics.list_template_groups`, `analytics.list_groups`, `analytics.list_template_performance`.
public struct AnalyticsArea: Sendable {
    let engine: Engine

    /// Gets the number of messages sent and delivered, over at most the last year.
    ///
    /// Some product types cannot be combined in one query (code 100, subcode 2388077).
    ///
    /// - Parameters:
    ///   - start: Start of the period. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - granularity: Length of the interval that a data point covers.
    ///   - phoneNumbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
    ///   - productTypes: Product types: 0 template messages, 2 other outgoing messages, 100 incoming messages, and in groups 101
    ///     notifications, 102 customer support, 103 incoming messages. Default: all product types.
    ///   - countryCodes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func getMessaging(
        start: Int64,
        end: Int64,
        granularity: MessagingGranularity,
        phoneNumbers: [String]? = nil,
        productTypes: [Int64]? = nil,
        countryCodes: [String]? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccountMessagingAnalytics> {
        let params = GetMessagingAnalytics(
            start: start,
            end: end,
            granularity: granularity,
            phoneNumbers: phoneNumbers,
            productTypes: productTypes,
            countryCodes: countryCodes,
            wabaId: wabaId
        )
        return try await engine.answer("analytics.get_messaging", params, options, idempotent: true)
    }

    /// Gets the number and the cost of conversations, over at most the last year.
    ///
    /// Conversations are charged until June 2025 only. For later periods, use `analytics.get_pricing`.
    ///
    /// - Parameters:
    ///   - start: Start of the period. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - granularity: Length of the interval that a data point covers.
    ///   - metricTypes: Metrics to return. Default: all metrics.
    ///   - conversationCategories: Categories of the conversations. Default: all categories.
    ///   - conversationTypes: Types of the conversations. Default: all types.
    ///   - conversationDirections: Directions of the conversations. Default: all directions.
    ///   - dimensions: Dimensions that the data points are broken down by. Default: none.
    ///   - phoneNumbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
    ///   - countryCodes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func getConversations(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [ConversationMetric]? = nil,
        conversationCategories: [ConversationCategory]? = nil,
        conversationTypes: [ConversationType]? = nil,
        conversationDirections: [ConversationDirection]? = nil,
        dimensions: [ConversationDimension]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccountConversationAnalytics> {
        let params = GetConversationAnalytics(
            start: start,
            end: end,
            granularity: granularity,
            metricTypes: metricTypes,
            conversationCategories: conversationCategories,
            conversationTypes: conversationTypes,
            conversationDirections: conversationDirections,
            dimensions: dimensions,
            phoneNumbers: phoneNumbers,
            countryCodes: countryCodes,
            wabaId: wabaId
        )
        return try await engine.answer("analytics.get_conversations", params, options, idempotent: true)
    }

    /// Lists the number and the cost of conversations in pages, over at most the last year.
    ///
    /// Conversations are charged until June 2025 only. For later periods, use `analytics.list_pricing`.
    ///
    /// - Parameters:
    ///   - start: Start of the period. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - granularity: Length of the interval that a data point covers.
    ///   - metricTypes: Metrics to return. Default: all metrics.
    ///   - conversationCategories: Categories of the conversations. Default: all categories.
    ///   - conversationTypes: Types of the conversations. Default: all types.
    ///   - conversationDirections: Directions of the conversations. Default: all directions.
    ///   - dimensions: Dimensions that the data points are broken down by. Default: none.
    ///   - phoneNumbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
    ///   - countryCodes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listConversations(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [ConversationMetric]? = nil,
        conversationCategories: [ConversationCategory]? = nil,
        conversationTypes: [ConversationType]? = nil,
        conversationDirections: [ConversationDirection]? = nil,
        dimensions: [ConversationDimension]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ConversationAnalytics> {
        let params = ListConversationAnalytics(
            start: start,
            end: end,
            granularity: granularity,
            metricTypes: metricTypes,
            conversationCategories: conversationCategories,
            conversationTypes: conversationTypes,
            conversationDirections: conversationDirections,
            dimensions: dimensions,
            phoneNumbers: phoneNumbers,
            countryCodes: countryCodes,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("analytics.list_conversations", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - start: Start of the period. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - granularity: Length of the interval that a data point covers.
    ///   - metricTypes: Metrics to return. Default: all metrics.
    ///   - conversationCategories: Categories of the conversations. Default: all categories.
    ///   - conversationTypes: Types of the conversations. Default: all types.
    ///   - conversationDirections: Directions of the conversations. Default: all directions.
    ///   - dimensions: Dimensions that the data points are broken down by. Default: none.
    ///   - phoneNumbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
    ///   - countryCodes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listConversationsAll(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [ConversationMetric]? = nil,
        conversationCategories: [ConversationCategory]? = nil,
        conversationTypes: [ConversationType]? = nil,
        conversationDirections: [ConversationDirection]? = nil,
        dimensions: [ConversationDimension]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<ConversationSeries, any Error> {
        let params = ListConversationAnalytics(
            start: start,
            end: end,
            granularity: granularity,
            metricTypes: metricTypes,
            conversationCategories: conversationCategories,
            conversationTypes: conversationTypes,
            conversationDirections: conversationDirections,
            dimensions: dimensions,
            phoneNumbers: phoneNumbers,
            countryCodes: countryCodes,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("analytics.list_conversations", params, options, items: { (page: ConversationAnalytics) in page.data }, next: { $0.after = $1 })
    }

    /// Gets the number and the cost of delivered messages, over at most the last year.
    ///
    /// - Parameters:
    ///   - start: Start of the period. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - granularity: Length of the interval that a data point covers.
    ///   - metricTypes: Metrics to return. Default: all metrics.
    ///   - pricingTypes: Pricing types of the messages. Default: all pricing types.
    ///   - pricingCategories: Pricing categories of the messages. Default: all pricing categories.
    ///   - dimensions: Dimensions that the data points are broken down by. Default: none.
    ///   - tiers: Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
    ///   - phoneNumbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
    ///   - countryCodes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func getPricing(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [PricingMetric]? = nil,
        pricingTypes: [AnalyticsPricingType]? = nil,
        pricingCategories: [AnalyticsPricingCategory]? = nil,
        dimensions: [PricingDimension]? = nil,
        tiers: [String]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccountPricingAnalytics> {
        let params = GetPricingAnalytics(
            start: start,
            end: end,
            granularity: granularity,
            metricTypes: metricTypes,
            pricingTypes: pricingTypes,
            pricingCategories: pricingCategories,
            dimensions: dimensions,
            tiers: tiers,
            phoneNumbers: phoneNumbers,
            countryCodes: countryCodes,
            wabaId: wabaId
        )
        return try await engine.answer("analytics.get_pricing", params, options, idempotent: true)
    }

    /// Lists the number and the cost of delivered messages in pages, over at most the last year.
    ///
    /// - Parameters:
    ///   - start: Start of the period. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - granularity: Length of the interval that a data point covers.
    ///   - metricTypes: Metrics to return. Default: all metrics.
    ///   - pricingTypes: Pricing types of the messages. Default: all pricing types.
    ///   - pricingCategories: Pricing categories of the messages. Default: all pricing categories.
    ///   - dimensions: Dimensions that the data points are broken down by. Default: none.
    ///   - tiers: Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
    ///   - phoneNumbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
    ///   - countryCodes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listPricing(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [PricingMetric]? = nil,
        pricingTypes: [AnalyticsPricingType]? = nil,
        pricingCategories: [AnalyticsPricingCategory]? = nil,
        dimensions: [PricingDimension]? = nil,
        tiers: [String]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PricingAnalytics> {
        let params = ListPricingAnalytics(
            start: start,
            end: end,
            granularity: granularity,
            metricTypes: metricTypes,
            pricingTypes: pricingTypes,
            pricingCategories: pricingCategories,
            dimensions: dimensions,
            tiers: tiers,
            phoneNumbers: phoneNumbers,
            countryCodes: countryCodes,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("analytics.list_pricing", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - start: Start of the period. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - granularity: Length of the interval that a data point covers.
    ///   - metricTypes: Metrics to return. Default: all metrics.
    ///   - pricingTypes: Pricing types of the messages. Default: all pricing types.
    ///   - pricingCategories: Pricing categories of the messages. Default: all pricing categories.
    ///   - dimensions: Dimensions that the data points are broken down by. Default: none.
    ///   - tiers: Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
    ///   - phoneNumbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
    ///   - countryCodes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listPricingAll(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [PricingMetric]? = nil,
        pricingTypes: [AnalyticsPricingType]? = nil,
        pricingCategories: [AnalyticsPricingCategory]? = nil,
        dimensions: [PricingDimension]? = nil,
        tiers: [String]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<PricingSeries, any Error> {
        let params = ListPricingAnalytics(
            start: start,
            end: end,
            granularity: granularity,
            metricTypes: metricTypes,
            pricingTypes: pricingTypes,
            pricingCategories: pricingCategories,
            dimensions: dimensions,
            tiers: tiers,
            phoneNumbers: phoneNumbers,
            countryCodes: countryCodes,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("analytics.list_pricing", params, options, items: { (page: PricingAnalytics) in page.data }, next: { $0.after = $1 })
    }

    /// Gets the number, the average duration and the cost of calls.
    ///
    /// - Parameters:
    ///   - start: Start of the period. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - granularity: Length of the interval that a data point covers.
    ///   - metricTypes: Metrics to return. Default: all metrics.
    ///   - directions: Directions of the calls. Default: all directions.
    ///   - dimensions: Dimensions that the data points are broken down by. Default: none.
    ///   - tiers: Volume tiers of the calls. Default: all tiers.
    ///   - phoneNumbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
    ///   - countryCodes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func getCalls(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [CallMetric]? = nil,
        directions: [AnalyticsCallDirection]? = nil,
        dimensions: [CallDimension]? = nil,
        tiers: [String]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccountCallAnalytics> {
        let params = GetCallAnalytics(
            start: start,
            end: end,
            granularity: granularity,
            metricTypes: metricTypes,
            directions: directions,
            dimensions: dimensions,
            tiers: tiers,
            phoneNumbers: phoneNumbers,
            countryCodes: countryCodes,
            wabaId: wabaId
        )
        return try await engine.answer("analytics.get_calls", params, options, idempotent: true)
    }

    /// Lists the number, the average duration and the cost of calls in pages.
    ///
    /// - Parameters:
    ///   - start: Start of the period. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - granularity: Length of the interval that a data point covers.
    ///   - metricTypes: Metrics to return. Default: all metrics.
    ///   - directions: Directions of the calls. Default: all directions.
    ///   - dimensions: Dimensions that the data points are broken down by. Default: none.
    ///   - tiers: Volume tiers of the calls. Default: all tiers.
    ///   - phoneNumbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
    ///   - countryCodes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listCalls(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [CallMetric]? = nil,
        directions: [AnalyticsCallDirection]? = nil,
        dimensions: [CallDimension]? = nil,
        tiers: [String]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CallAnalyticsPage> {
        let params = ListCallAnalytics(
            start: start,
            end: end,
            granularity: granularity,
            metricTypes: metricTypes,
            directions: directions,
            dimensions: dimensions,
            tiers: tiers,
            phoneNumbers: phoneNumbers,
            countryCodes: countryCodes,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("analytics.list_calls", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - start: Start of the period. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - granularity: Length of the interval that a data point covers.
    ///   - metricTypes: Metrics to return. Default: all metrics.
    ///   - directions: Directions of the calls. Default: all directions.
    ///   - dimensions: Dimensions that the data points are broken down by. Default: none.
    ///   - tiers: Volume tiers of the calls. Default: all tiers.
    ///   - phoneNumbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
    ///   - countryCodes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listCallsAll(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [CallMetric]? = nil,
        directions: [AnalyticsCallDirection]? = nil,
        dimensions: [CallDimension]? = nil,
        tiers: [String]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<CallAnalytics, any Error> {
        let params = ListCallAnalytics(
            start: start,
            end: end,
            granularity: granularity,
            metricTypes: metricTypes,
            directions: directions,
            dimensions: dimensions,
            tiers: tiers,
            phoneNumbers: phoneNumbers,
            countryCodes: countryCodes,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("analytics.list_calls", params, options, items: { (page: CallAnalyticsPage) in page.data }, next: { $0.after = $1 })
    }

    /// Lists the deliveries, reads, clicks and cost of templates per day, over at most the last 90 days.
    ///
    /// Template analytics must be enabled first, with `is_enabled_for_insights` of `accounts.update` (code 200007 until
    /// then). Reads and clicks are counted for 7 days after the delivery.
    /// If `use_waba_timezone` is `true`: `start` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`; `end` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`.
    ///
    /// - Parameters:
    ///   - start: Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
    ///   - end: End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
    ///   - templateIds: IDs of the templates. 1 to 10 templates.
    ///   - metricTypes: Metrics to return. Default: all metrics.
    ///   - productType: Product that sent the messages. Default: `CLOUD_API`.
    ///   - useWabaTimezone: Days of the account's time zone instead of UTC. Start and end must be dates then. Default: false.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listTemplates(
        start: String,
        end: String,
        templateIds: [String],
        metricTypes: [TemplateMetric]? = nil,
        productType: TemplateProduct? = nil,
        useWabaTimezone: Bool? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<TemplateAnalytics> {
        let params = ListTemplateAnalytics(
            start: start,
            end: end,
            templateIds: templateIds,
            metricTypes: metricTypes,
            productType: productType,
            useWabaTimezone: useWabaTimezone,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("analytics.list_templates", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - start: Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
    ///   - end: End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
    ///   - templateIds: IDs of the templates. 1 to 10 templates.
    ///   - metricTypes: Metrics to return. Default: all metrics.
    ///   - productType: Product that sent the messages. Default: `CLOUD_API`.
    ///   - useWabaTimezone: Days of the account's time zone instead of UTC. Start and end must be dates then. Default: false.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listTemplatesAll(
        start: String,
        end: String,
        templateIds: [String],
        metricTypes: [TemplateMetric]? = nil,
        productType: TemplateProduct? = nil,
        useWabaTimezone: Bool? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<TemplateSeries, any Error> {
        let params = ListTemplateAnalytics(
            start: start,
            end: end,
            templateIds: templateIds,
            metricTypes: metricTypes,
            productType: productType,
            useWabaTimezone: useWabaTimezone,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("analytics.list_templates", params, options, items: { (page: TemplateAnalytics) in page.data }, next: { $0.after = $1 })
    }

    /// Lists the deliveries, reads, clicks and cost of template groups per day, over at most the last 90 days.
    ///
    /// - Parameters:
    ///   - start: Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch.
    ///   - end: End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch.
    ///   - templateGroupIds: IDs of the template groups. 1 to 10 groups.
    ///   - metricTypes: Metrics to return: `COST`, `CLICKED`, `DELIVERED`, `READ` and `SENT`. Default: all of them.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listTemplateGroups(
        start: String,
        end: String,
        templateGroupIds: [String],
        metricTypes: [TemplateMetric]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<TemplateGroupAnalytics> {
        let params = ListTemplateGroupAnalytics(
            start: start,
            end: end,
            templateGroupIds: templateGroupIds,
            metricTypes: metricTypes,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("analytics.list_template_groups", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - start: Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch.
    ///   - end: End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch.
    ///   - templateGroupIds: IDs of the template groups. 1 to 10 groups.
    ///   - metricTypes: Metrics to return: `COST`, `CLICKED`, `DELIVERED`, `READ` and `SENT`. Default: all of them.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listTemplateGroupsAll(
        start: String,
        end: String,
        templateGroupIds: [String],
        metricTypes: [TemplateMetric]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<TemplateGroupSeries, any Error> {
        let params = ListTemplateGroupAnalytics(
            start: start,
            end: end,
            templateGroupIds: templateGroupIds,
            metricTypes: metricTypes,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("analytics.list_template_groups", params, options, items: { (page: TemplateGroupAnalytics) in page.data }, next: { $0.after = $1 })
    }

    /// Lists the number of messages and of changed participants of a group in pages, over at most the last 90 days.
    ///
    /// - Parameters:
    ///   - start: Start of the period, at most 90 days ago. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - groupIds: IDs of the groups. One group per query.
    ///   - metricTypes: Metrics to return.
    ///   - granularity: Length of the interval that a data point covers: `DAILY`. Default: `DAILY`.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listGroups(
        start: Int64,
        end: Int64,
        groupIds: [String],
        metricTypes: [GroupMetric],
        granularity: String? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<GroupAnalytics> {
        let params = ListGroupAnalytics(
            start: start,
            end: end,
            groupIds: groupIds,
            metricTypes: metricTypes,
            granularity: granularity,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("analytics.list_groups", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - start: Start of the period, at most 90 days ago. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - groupIds: IDs of the groups. One group per query.
    ///   - metricTypes: Metrics to return.
    ///   - granularity: Length of the interval that a data point covers: `DAILY`. Default: `DAILY`.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics)
    public func listGroupsAll(
        start: Int64,
        end: Int64,
        groupIds: [String],
        metricTypes: [GroupMetric],
        granularity: String? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<GroupSeries, any Error> {
        let params = ListGroupAnalytics(
            start: start,
            end: end,
            groupIds: groupIds,
            metricTypes: metricTypes,
            granularity: granularity,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("analytics.list_groups", params, options, items: { (page: GroupAnalytics) in page.data }, next: { $0.after = $1 })
    }

    /// Lists performance metrics of a template.
    ///
    /// The platform documents neither the metrics nor their availability.
    ///
    /// - Parameters:
    ///   - name: Name of the template.
    ///   - templateId: ID of the template.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listTemplatePerformance(
        name: String? = nil,
        templateId: String? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<TemplatePerformanceMetrics> {
        let params = ListTemplatePerformanceMetrics(
            name: name,
            templateId: templateId,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("analytics.list_template_performance", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - name: Name of the template.
    ///   - templateId: ID of the template.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listTemplatePerformanceAll(
        name: String? = nil,
        templateId: String? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<[String: JSONValue], any Error> {
        let params = ListTemplatePerformanceMetrics(
            name: name,
            templateId: templateId,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("analytics.list_template_performance", params, options, items: { (page: TemplatePerformanceMetrics) in page.data }, next: { $0.after = $1 })
    }
}

/// Gets the number of messages sent and delivered, over at most the last year.
///
/// Some product types cannot be combined in one query (code 100, subcode 2388077).
public struct GetMessagingAnalytics: Codable, Hashable, Sendable {
    /// Start of the period. Seconds since the Unix epoch.
    public var start: Int64
    /// End of the period. Seconds since the Unix epoch.
    public var end: Int64
    /// Length of the interval that a data point covers.
    public var granularity: MessagingGranularity
    /// Phone numbers with country code, digits only. Default: all phone numbers of the account.
    public var phoneNumbers: [String]?
    /// Product types: 0 template messages, 2 other outgoing messages, 100 incoming messages, and in groups 101
    /// notifications, 102 customer support, 103 incoming messages. Default: all product types.
    public var productTypes: [Int64]?
    /// Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    public var countryCodes: [String]?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        start: Int64,
        end: Int64,
        granularity: MessagingGranularity,
        phoneNumbers: [String]? = nil,
        productTypes: [Int64]? = nil,
        countryCodes: [String]? = nil,
        wabaId: String? = nil
    ) {
        self.start = start
        self.end = end
        self.granularity = granularity
        self.phoneNumbers = phoneNumbers
        self.productTypes = productTypes
        self.countryCodes = countryCodes
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case granularity
        case phoneNumbers = "phone_numbers"
        case productTypes = "product_types"
        case countryCodes = "country_codes"
        case wabaId = "waba_id"
    }
}

/// Length of the interval that a data point of messaging analytics covers.
/// Other values are accepted, too.
public struct MessagingGranularity: Choice {
    /// Half an hour.
    public static let halfHour = MessagingGranularity(rawValue: "HALF_HOUR")
    /// One calendar day.
    public static let day = MessagingGranularity(rawValue: "DAY")
    /// One calendar month.
    public static let month = MessagingGranularity(rawValue: "MONTH")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Messaging analytics of an account.
public struct AccountMessagingAnalytics: Codable, Hashable, Sendable {
    /// ID of the account.
    public var id: String?
    /// Number of messages sent and delivered. Absent if there is no data.
    public var analytics: MessagingAnalytics?

    public init(id: String? = nil, analytics: MessagingAnalytics? = nil) {
        self.id = id
        self.analytics = analytics
    }
}

/// Number of messages sent and delivered.
public struct MessagingAnalytics: Codable, Hashable, Sendable {
    /// Phone numbers that are counted, digits only.
    public var phoneNumbers: [String]
    /// Countries that are counted, as ISO 3166-1 alpha-2 codes.
    public var countryCodes: [String]
    /// Data points, one for each interval with messages.
    public var dataPoints: [MessagingPoint]
    /// Length of the interval that a data point covers.
    public var granularity: MessagingGranularity?

    public init(
        phoneNumbers: [String],
        countryCodes: [String],
        dataPoints: [MessagingPoint],
        granularity: MessagingGranularity? = nil
    ) {
        self.phoneNumbers = phoneNumbers
        self.countryCodes = countryCodes
        self.dataPoints = dataPoints
        self.granularity = granularity
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumbers = "phone_numbers"
        case countryCodes = "country_codes"
        case dataPoints = "data_points"
        case granularity
    }
}

/// Number of messages in one interval.
public struct MessagingPoint: Codable, Hashable, Sendable {
    /// Start of the interval. Seconds since the Unix epoch.
    public var start: String?
    /// End of the interval. Seconds since the Unix epoch.
    public var end: String?
    /// Number of messages sent.
    public var sent: Int64?
    /// Number of messages delivered.
    public var delivered: Int64?
    /// Number of messages sent to groups. Absent if the account uses no groups.
    public var groupsSent: Int64?
    /// Number of messages delivered to groups. Absent if the account uses no groups.
    public var groupsDelivered: Int64?

    public init(
        start: String? = nil,
        end: String? = nil,
        sent: Int64? = nil,
        delivered: Int64? = nil,
        groupsSent: Int64? = nil,
        groupsDelivered: Int64? = nil
    ) {
        self.start = start
        self.end = end
        self.sent = sent
        self.delivered = delivered
        self.groupsSent = groupsSent
        self.groupsDelivered = groupsDelivered
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case sent
        case delivered
        case groupsSent = "groups_sent"
        case groupsDelivered = "groups_delivered"
    }
}

/// Gets the number and the cost of conversations, over at most the last year.
///
/// Conversations are charged until June 2025 only. For later periods, use `analytics.get_pricing`.
public struct GetConversationAnalytics: Codable, Hashable, Sendable {
    /// Start of the period. Seconds since the Unix epoch.
    public var start: Int64
    /// End of the period. Seconds since the Unix epoch.
    public var end: Int64
    /// Length of the interval that a data point covers.
    public var granularity: Granularity
    /// Metrics to return. Default: all metrics.
    public var metricTypes: [ConversationMetric]?
    /// Categories of the conversations. Default: all categories.
    public var conversationCategories: [ConversationCategory]?
    /// Types of the conversations. Default: all types.
    public var conversationTypes: [ConversationType]?
    /// Directions of the conversations. Default: all directions.
    public var conversationDirections: [ConversationDirection]?
    /// Dimensions that the data points are broken down by. Default: none.
    public var dimensions: [ConversationDimension]?
    /// Phone numbers with country code, digits only. Default: all phone numbers of the account.
    public var phoneNumbers: [String]?
    /// Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    public var countryCodes: [String]?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [ConversationMetric]? = nil,
        conversationCategories: [ConversationCategory]? = nil,
        conversationTypes: [ConversationType]? = nil,
        conversationDirections: [ConversationDirection]? = nil,
        dimensions: [ConversationDimension]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        wabaId: String? = nil
    ) {
        self.start = start
        self.end = end
        self.granularity = granularity
        self.metricTypes = metricTypes
        self.conversationCategories = conversationCategories
        self.conversationTypes = conversationTypes
        self.conversationDirections = conversationDirections
        self.dimensions = dimensions
        self.phoneNumbers = phoneNumbers
        self.countryCodes = countryCodes
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case granularity
        case metricTypes = "metric_types"
        case conversationCategories = "conversation_categories"
        case conversationTypes = "conversation_types"
        case conversationDirections = "conversation_directions"
        case dimensions
        case phoneNumbers = "phone_numbers"
        case countryCodes = "country_codes"
        case wabaId = "waba_id"
    }
}

/// Length of the interval that a data point of conversation, pricing or call analytics covers.
/// Other values are accepted, too.
public struct Granularity: Choice {
    /// Half an hour.
    public static let halfHour = Granularity(rawValue: "HALF_HOUR")
    /// One calendar day.
    public static let daily = Granularity(rawValue: "DAILY")
    /// One calendar month.
    public static let monthly = Granularity(rawValue: "MONTHLY")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Metric of conversation analytics.
/// Other values are accepted, too.
public struct ConversationMetric: Choice {
    /// Cost in the account's currency.
    public static let cost = ConversationMetric(rawValue: "COST")
    /// Number of conversations.
    public static let conversation = ConversationMetric(rawValue: "CONVERSATION")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Category of a conversation.
/// Other values are accepted, too.
public struct ConversationCategory: Choice {
    /// Messages with one-time passwords.
    public static let authentication = ConversationCategory(rawValue: "AUTHENTICATION")
    /// One-time passwords at the international rate.
    public static let authenticationInternational = ConversationCategory(rawValue: "AUTHENTICATION_INTERNATIONAL")
    /// Promotions over the Cloud API.
    public static let marketing = ConversationCategory(rawValue: "MARKETING")
    /// Promotions over the Marketing Messages API.
    public static let marketingLite = ConversationCategory(rawValue: "MARKETING_LITE")
    /// Replies to users.
    public static let service = ConversationCategory(rawValue: "SERVICE")
    /// Messages about an action or request of the user.
    public static let utility = ConversationCategory(rawValue: "UTILITY")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Type of a conversation.
/// Other values are accepted, too.
public struct ConversationType: Choice {
    /// Free: started at a free entry point, such as an ad that opens a chat.
    public static let freeEntryPoint = ConversationType(rawValue: "FREE_ENTRY_POINT")
    /// Free: within the free tier.
    public static let freeTier = ConversationType(rawValue: "FREE_TIER")
    /// Charged at the regular rate.
    public static let regular = ConversationType(rawValue: "REGULAR")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Direction of a conversation.
/// Other values are accepted, too.
public struct ConversationDirection: Choice {
    /// Started by the business.
    public static let businessInitiated = ConversationDirection(rawValue: "BUSINESS_INITIATED")
    /// Started by the user.
    public static let userInitiated = ConversationDirection(rawValue: "USER_INITIATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Dimension of conversation analytics.
/// Other values are accepted, too.
public struct ConversationDimension: Choice {
    /// Category of the conversation.
    public static let conversationCategory = ConversationDimension(rawValue: "CONVERSATION_CATEGORY")
    /// Direction of the conversation.
    public static let conversationDirection = ConversationDimension(rawValue: "CONVERSATION_DIRECTION")
    /// Type of the conversation.
    public static let conversationType = ConversationDimension(rawValue: "CONVERSATION_TYPE")
    /// Country of the user.
    public static let country = ConversationDimension(rawValue: "COUNTRY")
    /// Business phone number.
    public static let phone = ConversationDimension(rawValue: "PHONE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Conversation analytics of an account.
public struct AccountConversationAnalytics: Codable, Hashable, Sendable {
    /// ID of the account.
    public var id: String?
    /// Number and cost of conversations. Absent if there is no data.
    public var conversationAnalytics: ConversationAnalytics?

    public init(id: String? = nil, conversationAnalytics: ConversationAnalytics? = nil) {
        self.id = id
        self.conversationAnalytics = conversationAnalytics
    }

    enum CodingKeys: String, CodingKey {
        case id
        case conversationAnalytics = "conversation_analytics"
    }
}

/// A page of conversation analytics.
public struct ConversationAnalytics: Codable, Hashable, Sendable {
    /// Series of data points on this page.
    public var data: [ConversationSeries]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [ConversationSeries], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// Series of data points of conversation analytics.
public struct ConversationSeries: Codable, Hashable, Sendable {
    /// Data points, one for each interval and combination of dimensions.
    public var dataPoints: [ConversationPoint]

    public init(dataPoints: [ConversationPoint]) {
        self.dataPoints = dataPoints
    }

    enum CodingKeys: String, CodingKey {
        case dataPoints = "data_points"
    }
}

/// Number and cost of conversations in one interval. Contains the requested metrics and dimensions.
public struct ConversationPoint: Codable, Hashable, Sendable {
    /// Start of the interval. Seconds since the Unix epoch.
    public var start: String?
    /// End of the interval. Seconds since the Unix epoch.
    public var end: String?
    /// Number of conversations.
    public var conversation: Int64?
    /// Cost in the account's currency. Absent if a shared credit line pays for the account.
    public var cost: Double?
    /// Business phone number, digits only.
    public var phoneNumber: String?
    /// Country of the users, as an ISO 3166-1 alpha-2 code.
    public var country: String?
    /// Type of the conversations.
    public var conversationType: ConversationType?
    /// Direction of the conversations.
    public var conversationDirection: ConversationDirection?
    /// Category of the conversations.
    public var conversationCategory: ConversationCategory?

    public init(
        start: String? = nil,
        end: String? = nil,
        conversation: Int64? = nil,
        cost: Double? = nil,
        phoneNumber: String? = nil,
        country: String? = nil,
        conversationType: ConversationType? = nil,
        conversationDirection: ConversationDirection? = nil,
        conversationCategory: ConversationCategory? = nil
    ) {
        self.start = start
        self.end = end
        self.conversation = conversation
        self.cost = cost
        self.phoneNumber = phoneNumber
        self.country = country
        self.conversationType = conversationType
        self.conversationDirection = conversationDirection
        self.conversationCategory = conversationCategory
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case conversation
        case cost
        case phoneNumber = "phone_number"
        case country
        case conversationType = "conversation_type"
        case conversationDirection = "conversation_direction"
        case conversationCategory = "conversation_category"
    }
}

/// Lists the number and the cost of conversations in pages, over at most the last year.
///
/// Conversations are charged until June 2025 only. For later periods, use `analytics.list_pricing`.
public struct ListConversationAnalytics: Codable, Hashable, Sendable {
    /// Start of the period. Seconds since the Unix epoch.
    public var start: Int64
    /// End of the period. Seconds since the Unix epoch.
    public var end: Int64
    /// Length of the interval that a data point covers.
    public var granularity: Granularity
    /// Metrics to return. Default: all metrics.
    public var metricTypes: [ConversationMetric]?
    /// Categories of the conversations. Default: all categories.
    public var conversationCategories: [ConversationCategory]?
    /// Types of the conversations. Default: all types.
    public var conversationTypes: [ConversationType]?
    /// Directions of the conversations. Default: all directions.
    public var conversationDirections: [ConversationDirection]?
    /// Dimensions that the data points are broken down by. Default: none.
    public var dimensions: [ConversationDimension]?
    /// Phone numbers with country code, digits only. Default: all phone numbers of the account.
    public var phoneNumbers: [String]?
    /// Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    public var countryCodes: [String]?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [ConversationMetric]? = nil,
        conversationCategories: [ConversationCategory]? = nil,
        conversationTypes: [ConversationType]? = nil,
        conversationDirections: [ConversationDirection]? = nil,
        dimensions: [ConversationDimension]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.start = start
        self.end = end
        self.granularity = granularity
        self.metricTypes = metricTypes
        self.conversationCategories = conversationCategories
        self.conversationTypes = conversationTypes
        self.conversationDirections = conversationDirections
        self.dimensions = dimensions
        self.phoneNumbers = phoneNumbers
        self.countryCodes = countryCodes
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case granularity
        case metricTypes = "metric_types"
        case conversationCategories = "conversation_categories"
        case conversationTypes = "conversation_types"
        case conversationDirections = "conversation_directions"
        case dimensions
        case phoneNumbers = "phone_numbers"
        case countryCodes = "country_codes"
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// Gets the number and the cost of delivered messages, over at most the last year.
public struct GetPricingAnalytics: Codable, Hashable, Sendable {
    /// Start of the period. Seconds since the Unix epoch.
    public var start: Int64
    /// End of the period. Seconds since the Unix epoch.
    public var end: Int64
    /// Length of the interval that a data point covers.
    public var granularity: Granularity
    /// Metrics to return. Default: all metrics.
    public var metricTypes: [PricingMetric]?
    /// Pricing types of the messages. Default: all pricing types.
    public var pricingTypes: [AnalyticsPricingType]?
    /// Pricing categories of the messages. Default: all pricing categories.
    public var pricingCategories: [AnalyticsPricingCategory]?
    /// Dimensions that the data points are broken down by. Default: none.
    public var dimensions: [PricingDimension]?
    /// Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
    public var tiers: [String]?
    /// Phone numbers with country code, digits only. Default: all phone numbers of the account.
    public var phoneNumbers: [String]?
    /// Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    public var countryCodes: [String]?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [PricingMetric]? = nil,
        pricingTypes: [AnalyticsPricingType]? = nil,
        pricingCategories: [AnalyticsPricingCategory]? = nil,
        dimensions: [PricingDimension]? = nil,
        tiers: [String]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        wabaId: String? = nil
    ) {
        self.start = start
        self.end = end
        self.granularity = granularity
        self.metricTypes = metricTypes
        self.pricingTypes = pricingTypes
        self.pricingCategories = pricingCategories
        self.dimensions = dimensions
        self.tiers = tiers
        self.phoneNumbers = phoneNumbers
        self.countryCodes = countryCodes
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case granularity
        case metricTypes = "metric_types"
        case pricingTypes = "pricing_types"
        case pricingCategories = "pricing_categories"
        case dimensions
        case tiers
        case phoneNumbers = "phone_numbers"
        case countryCodes = "country_codes"
        case wabaId = "waba_id"
    }
}

/// Metric of pricing analytics.
/// Other values are accepted, too.
public struct PricingMetric: Choice {
    /// Cost in the account's currency.
    public static let cost = PricingMetric(rawValue: "COST")
    /// Number of delivered messages.
    public static let volume = PricingMetric(rawValue: "VOLUME")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Pricing type of delivered messages.
/// Other values are accepted, too.
public struct AnalyticsPricingType: Choice {
    /// Charged at the regular rate.
    public static let regular = AnalyticsPricingType(rawValue: "REGULAR")
    /// Free within a customer service window.
    public static let freeCustomerService = AnalyticsPricingType(rawValue: "FREE_CUSTOMER_SERVICE")
    /// Free after a free entry point, such as an ad that opens a chat.
    public static let freeEntryPoint = AnalyticsPricingType(rawValue: "FREE_ENTRY_POINT")
    /// Free within a customer service window of a group.
    public static let freeGroupCustomerService = AnalyticsPricingType(rawValue: "FREE_GROUP_CUSTOMER_SERVICE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Pricing category of delivered messages.
/// Other values are accepted, too.
public struct AnalyticsPricingCategory: Choice {
    /// Messages with one-time passwords.
    public static let authentication = AnalyticsPricingCategory(rawValue: "AUTHENTICATION")
    /// One-time passwords at the international rate.
    public static let authenticationInternational = AnalyticsPricingCategory(rawValue: "AUTHENTICATION_INTERNATIONAL")
    /// Promotions over the Cloud API.
    public static let marketing = AnalyticsPricingCategory(rawValue: "MARKETING")
    /// Promotions over the Marketing Messages API.
    public static let marketingLite = AnalyticsPricingCategory(rawValue: "MARKETING_LITE")
    /// Promotions with a maximum price.
    public static let marketingLiteDynamic = AnalyticsPricingCategory(rawValue: "MARKETING_LITE_DYNAMIC")
    /// Free-form messages to users.
    public static let service = AnalyticsPricingCategory(rawValue: "SERVICE")
    /// Messages about an action or request of the user.
    public static let utility = AnalyticsPricingCategory(rawValue: "UTILITY")
    /// Messages of an AI agent.
    public static let aiBot = AnalyticsPricingCategory(rawValue: "AI_BOT")
    /// Promotions to groups.
    public static let groupMarketing = AnalyticsPricingCategory(rawValue: "GROUP_MARKETING")
    /// Promotions to groups over the Marketing Messages API.
    public static let groupMarketingLite = AnalyticsPricingCategory(rawValue: "GROUP_MARKETING_LITE")
    /// Free-form messages to groups.
    public static let groupService = AnalyticsPricingCategory(rawValue: "GROUP_SERVICE")
    /// Utility messages to groups.
    public static let groupUtility = AnalyticsPricingCategory(rawValue: "GROUP_UTILITY")
    /// Conversations that began with a referral.
    public static let referralConversion = AnalyticsPricingCategory(rawValue: "REFERRAL_CONVERSION")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Dimension of pricing analytics.
/// Other values are accepted, too.
public struct PricingDimension: Choice {
    /// Country of the user.
    public static let country = PricingDimension(rawValue: "COUNTRY")
    /// Business phone number.
    public static let phone = PricingDimension(rawValue: "PHONE")
    /// Pricing category of the message.
    public static let pricingCategory = PricingDimension(rawValue: "PRICING_CATEGORY")
    /// Pricing type of the message.
    public static let pricingType = PricingDimension(rawValue: "PRICING_TYPE")
    /// Volume tier. Returned together with the dimensions `PRICING_CATEGORY` and `COUNTRY` only.
    public static let tier = PricingDimension(rawValue: "TIER")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Pricing analytics of an account.
public struct AccountPricingAnalytics: Codable, Hashable, Sendable {
    /// ID of the account.
    public var id: String?
    /// Number and cost of delivered messages. Absent if there is no data.
    public var pricingAnalytics: PricingAnalytics?

    public init(id: String? = nil, pricingAnalytics: PricingAnalytics? = nil) {
        self.id = id
        self.pricingAnalytics = pricingAnalytics
    }

    enum CodingKeys: String, CodingKey {
        case id
        case pricingAnalytics = "pricing_analytics"
    }
}

/// A page of pricing analytics.
public struct PricingAnalytics: Codable, Hashable, Sendable {
    /// Series of data points on this page.
    public var data: [PricingSeries]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [PricingSeries], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// Series of data points of pricing analytics.
public struct PricingSeries: Codable, Hashable, Sendable {
    /// Data points, one for each interval and combination of dimensions.
    public var dataPoints: [PricingPoint]

    public init(dataPoints: [PricingPoint]) {
        self.dataPoints = dataPoints
    }

    enum CodingKeys: String, CodingKey {
        case dataPoints = "data_points"
    }
}

/// Number and cost of delivered messages in one interval. Contains the requested metrics and dimensions.
public struct PricingPoint: Codable, Hashable, Sendable {
    /// Start of the interval. Seconds since the Unix epoch.
    public var start: String?
    /// End of the interval. Seconds since the Unix epoch.
    public var end: String?
    /// Number of delivered messages.
    public var volume: Int64?
    /// Cost in the account's currency. Absent if a partner's credit line pays for the account.
    public var cost: Double?
    /// Business phone number, digits only.
    public var phoneNumber: String?
    /// Country of the users, as an ISO 3166-1 alpha-2 code.
    public var country: String?
    /// Volume tier: lower and upper limit, both inclusive, such as `0:25000000` or `25000001:MAX`.
    public var tier: String?
    /// Pricing type of the messages.
    public var pricingType: AnalyticsPricingType?
    /// Pricing category of the messages.
    public var pricingCategory: AnalyticsPricingCategory?

    public init(
        start: String? = nil,
        end: String? = nil,
        volume: Int64? = nil,
        cost: Double? = nil,
        phoneNumber: String? = nil,
        country: String? = nil,
        tier: String? = nil,
        pricingType: AnalyticsPricingType? = nil,
        pricingCategory: AnalyticsPricingCategory? = nil
    ) {
        self.start = start
        self.end = end
        self.volume = volume
        self.cost = cost
        self.phoneNumber = phoneNumber
        self.country = country
        self.tier = tier
        self.pricingType = pricingType
        self.pricingCategory = pricingCategory
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case volume
        case cost
        case phoneNumber = "phone_number"
        case country
        case tier
        case pricingType = "pricing_type"
        case pricingCategory = "pricing_category"
    }
}

/// Lists the number and the cost of delivered messages in pages, over at most the last year.
public struct ListPricingAnalytics: Codable, Hashable, Sendable {
    /// Start of the period. Seconds since the Unix epoch.
    public var start: Int64
    /// End of the period. Seconds since the Unix epoch.
    public var end: Int64
    /// Length of the interval that a data point covers.
    public var granularity: Granularity
    /// Metrics to return. Default: all metrics.
    public var metricTypes: [PricingMetric]?
    /// Pricing types of the messages. Default: all pricing types.
    public var pricingTypes: [AnalyticsPricingType]?
    /// Pricing categories of the messages. Default: all pricing categories.
    public var pricingCategories: [AnalyticsPricingCategory]?
    /// Dimensions that the data points are broken down by. Default: none.
    public var dimensions: [PricingDimension]?
    /// Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
    public var tiers: [String]?
    /// Phone numbers with country code, digits only. Default: all phone numbers of the account.
    public var phoneNumbers: [String]?
    /// Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    public var countryCodes: [String]?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [PricingMetric]? = nil,
        pricingTypes: [AnalyticsPricingType]? = nil,
        pricingCategories: [AnalyticsPricingCategory]? = nil,
        dimensions: [PricingDimension]? = nil,
        tiers: [String]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.start = start
        self.end = end
        self.granularity = granularity
        self.metricTypes = metricTypes
        self.pricingTypes = pricingTypes
        self.pricingCategories = pricingCategories
        self.dimensions = dimensions
        self.tiers = tiers
        self.phoneNumbers = phoneNumbers
        self.countryCodes = countryCodes
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case granularity
        case metricTypes = "metric_types"
        case pricingTypes = "pricing_types"
        case pricingCategories = "pricing_categories"
        case dimensions
        case tiers
        case phoneNumbers = "phone_numbers"
        case countryCodes = "country_codes"
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// Gets the number, the average duration and the cost of calls.
public struct GetCallAnalytics: Codable, Hashable, Sendable {
    /// Start of the period. Seconds since the Unix epoch.
    public var start: Int64
    /// End of the period. Seconds since the Unix epoch.
    public var end: Int64
    /// Length of the interval that a data point covers.
    public var granularity: Granularity
    /// Metrics to return. Default: all metrics.
    public var metricTypes: [CallMetric]?
    /// Directions of the calls. Default: all directions.
    public var directions: [AnalyticsCallDirection]?
    /// Dimensions that the data points are broken down by. Default: none.
    public var dimensions: [CallDimension]?
    /// Volume tiers of the calls. Default: all tiers.
    public var tiers: [String]?
    /// Phone numbers with country code, digits only. Default: all phone numbers of the account.
    public var phoneNumbers: [String]?
    /// Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    public var countryCodes: [String]?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [CallMetric]? = nil,
        directions: [AnalyticsCallDirection]? = nil,
        dimensions: [CallDimension]? = nil,
        tiers: [String]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        wabaId: String? = nil
    ) {
        self.start = start
        self.end = end
        self.granularity = granularity
        self.metricTypes = metricTypes
        self.directions = directions
        self.dimensions = dimensions
        self.tiers = tiers
        self.phoneNumbers = phoneNumbers
        self.countryCodes = countryCodes
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case granularity
        case metricTypes = "metric_types"
        case directions
        case dimensions
        case tiers
        case phoneNumbers = "phone_numbers"
        case countryCodes = "country_codes"
        case wabaId = "waba_id"
    }
}

/// Metric of call analytics.
/// Other values are accepted, too.
public struct CallMetric: Choice {
    /// Number of calls.
    public static let count = CallMetric(rawValue: "COUNT")
    /// Cost in the account's currency.
    public static let cost = CallMetric(rawValue: "COST")
    /// Average duration in seconds.
    public static let averageDuration = CallMetric(rawValue: "AVERAGE_DURATION")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Direction of calls in analytics.
/// Other values are accepted, too.
public struct AnalyticsCallDirection: Choice {
    /// Started by the user.
    public static let userInitiated = AnalyticsCallDirection(rawValue: "USER_INITIATED")
    /// Started by the business.
    public static let businessInitiated = AnalyticsCallDirection(rawValue: "BUSINESS_INITIATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Dimension of call analytics.
/// Other values are accepted, too.
public struct CallDimension: Choice {
    /// Business phone number.
    public static let phone = CallDimension(rawValue: "PHONE")
    /// Direction of the call.
    public static let direction = CallDimension(rawValue: "DIRECTION")
    /// Country of the user.
    public static let country = CallDimension(rawValue: "COUNTRY")
    /// Volume tier of the call.
    public static let tier = CallDimension(rawValue: "TIER")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Call analytics of an account.
public struct AccountCallAnalytics: Codable, Hashable, Sendable {
    /// ID of the account.
    public var id: String?
    /// Number, average duration and cost of calls. Absent if there is no data.
    public var callAnalytics: CallAnalytics?

    public init(id: String? = nil, callAnalytics: CallAnalytics? = nil) {
        self.id = id
        self.callAnalytics = callAnalytics
    }

    enum CodingKeys: String, CodingKey {
        case id
        case callAnalytics = "call_analytics"
    }
}

/// Number, average duration and cost of calls.
public struct CallAnalytics: Codable, Hashable, Sendable {
    /// Data points, one for each interval and combination of dimensions.
    public var dataPoints: [CallPoint]
    /// Length of the interval that a data point covers.
    public var granularity: Granularity?
    /// Directions of the counted calls: one direction, or a list.
    public var directions: JSONValue?

    public init(dataPoints: [CallPoint], granularity: Granularity? = nil, directions: JSONValue? = nil) {
        self.dataPoints = dataPoints
        self.granularity = granularity
        self.directions = directions
    }

    enum CodingKeys: String, CodingKey {
        case dataPoints = "data_points"
        case granularity
        case directions
    }
}

/// Number, average duration and cost of calls in one interval. Contains the requested metrics and dimensions.
public struct CallPoint: Codable, Hashable, Sendable {
    /// Start of the interval. Seconds since the Unix epoch.
    public var start: String?
    /// End of the interval. Seconds since the Unix epoch.
    public var end: String?
    /// Number of calls.
    public var count: Int64?
    /// Cost in the account's currency.
    public var cost: Double?
    /// Average duration in seconds.
    public var averageDuration: Double?
    /// Direction of the calls.
    public var direction: AnalyticsCallDirection?
    /// Business phone number, digits only.
    public var phoneNumber: String?
    /// Country of the users, as an ISO 3166-1 alpha-2 code.
    public var country: String?
    /// Volume tier of the calls.
    public var tier: String?

    public init(
        start: String? = nil,
        end: String? = nil,
        count: Int64? = nil,
        cost: Double? = nil,
        averageDuration: Double? = nil,
        direction: AnalyticsCallDirection? = nil,
        phoneNumber: String? = nil,
        country: String? = nil,
        tier: String? = nil
    ) {
        self.start = start
        self.end = end
        self.count = count
        self.cost = cost
        self.averageDuration = averageDuration
        self.direction = direction
        self.phoneNumber = phoneNumber
        self.country = country
        self.tier = tier
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case count
        case cost
        case averageDuration = "average_duration"
        case direction
        case phoneNumber = "phone_number"
        case country
        case tier
    }
}

/// Lists the number, the average duration and the cost of calls in pages.
public struct ListCallAnalytics: Codable, Hashable, Sendable {
    /// Start of the period. Seconds since the Unix epoch.
    public var start: Int64
    /// End of the period. Seconds since the Unix epoch.
    public var end: Int64
    /// Length of the interval that a data point covers.
    public var granularity: Granularity
    /// Metrics to return. Default: all metrics.
    public var metricTypes: [CallMetric]?
    /// Directions of the calls. Default: all directions.
    public var directions: [AnalyticsCallDirection]?
    /// Dimensions that the data points are broken down by. Default: none.
    public var dimensions: [CallDimension]?
    /// Volume tiers of the calls. Default: all tiers.
    public var tiers: [String]?
    /// Phone numbers with country code, digits only. Default: all phone numbers of the account.
    public var phoneNumbers: [String]?
    /// Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
    public var countryCodes: [String]?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        start: Int64,
        end: Int64,
        granularity: Granularity,
        metricTypes: [CallMetric]? = nil,
        directions: [AnalyticsCallDirection]? = nil,
        dimensions: [CallDimension]? = nil,
        tiers: [String]? = nil,
        phoneNumbers: [String]? = nil,
        countryCodes: [String]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.start = start
        self.end = end
        self.granularity = granularity
        self.metricTypes = metricTypes
        self.directions = directions
        self.dimensions = dimensions
        self.tiers = tiers
        self.phoneNumbers = phoneNumbers
        self.countryCodes = countryCodes
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case granularity
        case metricTypes = "metric_types"
        case directions
        case dimensions
        case tiers
        case phoneNumbers = "phone_numbers"
        case countryCodes = "country_codes"
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// A page of call analytics.
public struct CallAnalyticsPage: Codable, Hashable, Sendable {
    /// Series of data points on this page.
    public var data: [CallAnalytics]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [CallAnalytics], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// Lists the deliveries, reads, clicks and cost of templates per day, over at most the last 90 days.
///
/// Template analytics must be enabled first, with `is_enabled_for_insights` of `accounts.update` (code 200007 until
/// then). Reads and clicks are counted for 7 days after the delivery.
/// If `use_waba_timezone` is `true`: `start` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`; `end` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`.
public struct ListTemplateAnalytics: Codable, Hashable, Sendable {
    /// Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
    public var start: String
    /// End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
    public var end: String
    /// IDs of the templates. 1 to 10 templates.
    public var templateIds: [String]
    /// Metrics to return. Default: all metrics.
    public var metricTypes: [TemplateMetric]?
    /// Product that sent the messages. Default: `CLOUD_API`.
    public var productType: TemplateProduct?
    /// Days of the account's time zone instead of UTC. Start and end must be dates then. Default: false.
    public var useWabaTimezone: Bool?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        start: String,
        end: String,
        templateIds: [String],
        metricTypes: [TemplateMetric]? = nil,
        productType: TemplateProduct? = nil,
        useWabaTimezone: Bool? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.start = start
        self.end = end
        self.templateIds = templateIds
        self.metricTypes = metricTypes
        self.productType = productType
        self.useWabaTimezone = useWabaTimezone
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case templateIds = "template_ids"
        case metricTypes = "metric_types"
        case productType = "product_type"
        case useWabaTimezone = "use_waba_timezone"
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// Metric of template analytics.
/// Other values are accepted, too.
public struct TemplateMetric: Choice {
    /// Number of messages sent.
    public static let sent = TemplateMetric(rawValue: "SENT")
    /// Number of messages delivered.
    public static let delivered = TemplateMetric(rawValue: "DELIVERED")
    /// Number of messages read.
    public static let read = TemplateMetric(rawValue: "READ")
    /// Number of replies.
    public static let replied = TemplateMetric(rawValue: "REPLIED")
    /// Number of clicks per button. Marketing and utility templates only.
    public static let clicked = TemplateMetric(rawValue: "CLICKED")
    /// Cost in the account's currency: total, per delivery and per click.
    public static let cost = TemplateMetric(rawValue: "COST")
    /// Number of app activations.
    public static let appActivations = TemplateMetric(rawValue: "APP_ACTIVATIONS")
    /// Number of additions to the cart in the app.
    public static let appAddToCart = TemplateMetric(rawValue: "APP_ADD_TO_CART")
    /// Number of checkouts initiated in the app.
    public static let appCheckoutsInitiated = TemplateMetric(rawValue: "APP_CHECKOUTS_INITIATED")
    /// Number of purchases in the app.
    public static let appPurchases = TemplateMetric(rawValue: "APP_PURCHASES")
    /// Value of the purchases in the app.
    public static let appPurchasesConversionValue = TemplateMetric(rawValue: "APP_PURCHASES_CONVERSION_VALUE")
    /// Number of additions to the cart on the website.
    public static let websiteAddToCart = TemplateMetric(rawValue: "WEBSITE_ADD_TO_CART")
    /// Number of checkouts initiated on the website.
    public static let websiteCheckoutsInitiated = TemplateMetric(rawValue: "WEBSITE_CHECKOUTS_INITIATED")
    /// Number of purchases on the website.
    public static let websitePurchases = TemplateMetric(rawValue: "WEBSITE_PURCHASES")
    /// Value of the purchases on the website.
    public static let websitePurchasesConversionValue = TemplateMetric(rawValue: "WEBSITE_PURCHASES_CONVERSION_VALUE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Product that sent the messages of a template.
/// Other values are accepted, too.
public struct TemplateProduct: Choice {
    /// The Cloud API.
    public static let cloudApi = TemplateProduct(rawValue: "CLOUD_API")
    /// Marketing Messages API.
    public static let marketingMessagesLiteApi = TemplateProduct(rawValue: "MARKETING_MESSAGES_LITE_API")
    /// Marketing Messages API, by the later name that parts of the platform's documentation use.
    public static let marketingMessagesApiForWhatsapp = TemplateProduct(rawValue: "MARKETING_MESSAGES_API_FOR_WHATSAPP")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of template analytics.
public struct TemplateAnalytics: Codable, Hashable, Sendable {
    /// Series of data points on this page.
    public var data: [TemplateSeries]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [TemplateSeries], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// Series of data points of template analytics.
public struct TemplateSeries: Codable, Hashable, Sendable {
    /// Data points, one for each template and day.
    public var dataPoints: [TemplatePoint]
    /// Length of the interval that a data point covers: `DAILY`.
    public var granularity: String?
    /// Product that sent the messages.
    public var productType: TemplateProduct?
    /// Time zone of the days. Present when the account's time zone was requested.
    public var wabaTimezone: String?

    public init(
        dataPoints: [TemplatePoint],
        granularity: String? = nil,
        productType: TemplateProduct? = nil,
        wabaTimezone: String? = nil
    ) {
        self.dataPoints = dataPoints
        self.granularity = granularity
        self.productType = productType
        self.wabaTimezone = wabaTimezone
    }

    enum CodingKeys: String, CodingKey {
        case dataPoints = "data_points"
        case granularity
        case productType = "product_type"
        case wabaTimezone = "waba_timezone"
    }
}

/// Deliveries, reads, clicks, conversions and cost of a template on one day. Contains the requested metrics.
public struct TemplatePoint: Codable, Hashable, Sendable {
    /// Clicks, by type and button.
    public var clicked: [TemplateClicks]
    /// Costs, by type.
    public var cost: [TemplateCost]
    /// ID of the template.
    public var templateId: String?
    /// Start of the day, in seconds since the Unix epoch or as a date.
    public var start: String?
    /// End of the day, in seconds since the Unix epoch or as a date.
    public var end: String?
    /// Number of messages sent.
    public var sent: Int64?
    /// Number of messages delivered.
    public var delivered: Int64?
    /// Number of messages read.
    public var read: Int64?
    /// Number of replies.
    public var replied: Int64?
    /// Number of app activations.
    public var appActivations: JSONValue?
    /// Number of additions to the cart in the app.
    public var appAddToCart: JSONValue?
    /// Number of checkouts initiated in the app.
    public var appCheckoutsInitiated: JSONValue?
    /// Number of purchases in the app.
    public var appPurchases: JSONValue?
    /// Value of the purchases in the app.
    public var appPurchasesConversionValue: JSONValue?
    /// Number of additions to the cart on the website.
    public var websiteAddToCart: JSONValue?
    /// Number of checkouts initiated on the website.
    public var websiteCheckoutsInitiated: JSONValue?
    /// Number of purchases on the website.
    public var websitePurchases: JSONValue?
    /// Value of the purchases on the website.
    public var websitePurchasesConversionValue: JSONValue?

    public init(
        clicked: [TemplateClicks],
        cost: [TemplateCost],
        templateId: String? = nil,
        start: String? = nil,
        end: String? = nil,
        sent: Int64? = nil,
        delivered: Int64? = nil,
        read: Int64? = nil,
        replied: Int64? = nil,
        appActivations: JSONValue? = nil,
        appAddToCart: JSONValue? = nil,
        appCheckoutsInitiated: JSONValue? = nil,
        appPurchases: JSONValue? = nil,
        appPurchasesConversionValue: JSONValue? = nil,
        websiteAddToCart: JSONValue? = nil,
        websiteCheckoutsInitiated: JSONValue? = nil,
        websitePurchases: JSONValue? = nil,
        websitePurchasesConversionValue: JSONValue? = nil
    ) {
        self.clicked = clicked
        self.cost = cost
        self.templateId = templateId
        self.start = start
        self.end = end
        self.sent = sent
        self.delivered = delivered
        self.read = read
        self.replied = replied
        self.appActivations = appActivations
        self.appAddToCart = appAddToCart
        self.appCheckoutsInitiated = appCheckoutsInitiated
        self.appPurchases = appPurchases
        self.appPurchasesConversionValue = appPurchasesConversionValue
        self.websiteAddToCart = websiteAddToCart
        self.websiteCheckoutsInitiated = websiteCheckoutsInitiated
        self.websitePurchases = websitePurchases
        self.websitePurchasesConversionValue = websitePurchasesConversionValue
    }

    enum CodingKeys: String, CodingKey {
        case clicked
        case cost
        case templateId = "template_id"
        case start
        case end
        case sent
        case delivered
        case read
        case replied
        case appActivations = "app_activations"
        case appAddToCart = "app_add_to_cart"
        case appCheckoutsInitiated = "app_checkouts_initiated"
        case appPurchases = "app_purchases"
        case appPurchasesConversionValue = "app_purchases_conversion_value"
        case websiteAddToCart = "website_add_to_cart"
        case websiteCheckoutsInitiated = "website_checkouts_initiated"
        case websitePurchases = "website_purchases"
        case websitePurchasesConversionValue = "website_purchases_conversion_value"
    }
}

/// Clicks of one type, on one button.
public struct TemplateClicks: Codable, Hashable, Sendable {
    /// Type of the clicks: `quick_reply_button`, `url_button` for all clicks on a URL button, or `unique_url_button`
    /// for the number of users who clicked it.
    public var type: String?
    /// Text of the button.
    public var buttonContent: String?
    /// Number of clicks.
    public var count: Int64?

    public init(type: String? = nil, buttonContent: String? = nil, count: Int64? = nil) {
        self.type = type
        self.buttonContent = buttonContent
        self.count = count
    }

    enum CodingKeys: String, CodingKey {
        case type
        case buttonContent = "button_content"
        case count
    }
}

/// Cost of one type.
public struct TemplateCost: Codable, Hashable, Sendable {
    /// Type of the cost: `amount_spent`, `cost_per_delivered` or `cost_per_url_button_click`.
    public var type: String?
    /// Cost in the account's currency. Absent if it can't be computed, or if a partner's credit line pays for the
    /// account.
    public var value: Double?

    public init(type: String? = nil, value: Double? = nil) {
        self.type = type
        self.value = value
    }
}

/// Lists the deliveries, reads, clicks and cost of template groups per day, over at most the last 90 days.
public struct ListTemplateGroupAnalytics: Codable, Hashable, Sendable {
    /// Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch.
    public var start: String
    /// End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch.
    public var end: String
    /// IDs of the template groups. 1 to 10 groups.
    public var templateGroupIds: [String]
    /// Metrics to return: `COST`, `CLICKED`, `DELIVERED`, `READ` and `SENT`. Default: all of them.
    public var metricTypes: [TemplateMetric]?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        start: String,
        end: String,
        templateGroupIds: [String],
        metricTypes: [TemplateMetric]? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.start = start
        self.end = end
        self.templateGroupIds = templateGroupIds
        self.metricTypes = metricTypes
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case templateGroupIds = "template_group_ids"
        case metricTypes = "metric_types"
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// A page of template group analytics.
public struct TemplateGroupAnalytics: Codable, Hashable, Sendable {
    /// Series of data points on this page.
    public var data: [TemplateGroupSeries]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [TemplateGroupSeries], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// Series of data points of template group analytics.
public struct TemplateGroupSeries: Codable, Hashable, Sendable {
    /// Data points, one for each template group and day.
    public var dataPoints: [TemplateGroupPoint]
    /// Length of the interval that a data point covers: `DAILY`.
    public var granularity: String?
    /// Product that sent the messages.
    public var productType: TemplateProduct?

    public init(dataPoints: [TemplateGroupPoint], granularity: String? = nil, productType: TemplateProduct? = nil) {
        self.dataPoints = dataPoints
        self.granularity = granularity
        self.productType = productType
    }

    enum CodingKeys: String, CodingKey {
        case dataPoints = "data_points"
        case granularity
        case productType = "product_type"
    }
}

/// Deliveries, reads, clicks and cost of a template group on one day. Contains the requested metrics.
public struct TemplateGroupPoint: Codable, Hashable, Sendable {
    /// Clicks, by type and button.
    public var clicked: [TemplateClicks]
    /// Costs, by type.
    public var cost: [TemplateCost]
    /// ID of the template group.
    public var templateGroupId: String?
    /// Start of the day, in seconds since the Unix epoch or as a date.
    public var start: String?
    /// End of the day, in seconds since the Unix epoch or as a date.
    public var end: String?
    /// Number of messages sent.
    public var sent: Int64?
    /// Number of messages delivered.
    public var delivered: Int64?
    /// Number of messages read.
    public var read: Int64?

    public init(
        clicked: [TemplateClicks],
        cost: [TemplateCost],
        templateGroupId: String? = nil,
        start: String? = nil,
        end: String? = nil,
        sent: Int64? = nil,
        delivered: Int64? = nil,
        read: Int64? = nil
    ) {
        self.clicked = clicked
        self.cost = cost
        self.templateGroupId = templateGroupId
        self.start = start
        self.end = end
        self.sent = sent
        self.delivered = delivered
        self.read = read
    }

    enum CodingKeys: String, CodingKey {
        case clicked
        case cost
        case templateGroupId = "template_group_id"
        case start
        case end
        case sent
        case delivered
        case read
    }
}

/// Lists the number of messages and of changed participants of a group in pages, over at most the last 90 days.
public struct ListGroupAnalytics: Codable, Hashable, Sendable {
    /// Start of the period, at most 90 days ago. Seconds since the Unix epoch.
    public var start: Int64
    /// End of the period. Seconds since the Unix epoch.
    public var end: Int64
    /// IDs of the groups. One group per query.
    public var groupIds: [String]
    /// Metrics to return.
    public var metricTypes: [GroupMetric]
    /// Length of the interval that a data point covers: `DAILY`. Default: `DAILY`.
    public var granularity: String?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        start: Int64,
        end: Int64,
        groupIds: [String],
        metricTypes: [GroupMetric],
        granularity: String? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.start = start
        self.end = end
        self.groupIds = groupIds
        self.metricTypes = metricTypes
        self.granularity = granularity
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case start
        case end
        case groupIds = "group_ids"
        case metricTypes = "metric_types"
        case granularity
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// Metric of group analytics.
/// Other values are accepted, too.
public struct GroupMetric: Choice {
    /// Number of messages sent.
    public static let sent = GroupMetric(rawValue: "SENT")
    /// Number of messages delivered.
    public static let delivered = GroupMetric(rawValue: "DELIVERED")
    /// Number of messages read.
    public static let read = GroupMetric(rawValue: "READ")
    /// Number of participants who joined.
    public static let participantsJoined = GroupMetric(rawValue: "PARTICIPANTS_JOINED")
    /// Number of participants who left.
    public static let participantsLeft = GroupMetric(rawValue: "PARTICIPANTS_LEFT")
    /// Number of clicks on links and buttons.
    public static let clicks = GroupMetric(rawValue: "CLICKS")
    /// Cost in the account's currency.
    public static let cost = GroupMetric(rawValue: "COST")
    /// Number of replies.
    public static let replies = GroupMetric(rawValue: "REPLIES")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of group analytics.
public struct GroupAnalytics: Codable, Hashable, Sendable {
    /// Series of data points on this page.
    public var data: [GroupSeries]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [GroupSeries], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// Series of data points of group analytics.
public struct GroupSeries: Codable, Hashable, Sendable {
    /// Data points, one for each day.
    public var dataPoints: [GroupPoint]

    public init(dataPoints: [GroupPoint]) {
        self.dataPoints = dataPoints
    }

    enum CodingKeys: String, CodingKey {
        case dataPoints = "data_points"
    }
}

/// Number of messages and of changed participants of a group on one day. Contains the requested metrics.
public struct GroupPoint: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String?
    /// Start of the day. Seconds since the Unix epoch.
    public var start: String?
    /// End of the day. Seconds since the Unix epoch.
    public var end: String?
    /// Number of messages sent.
    public var sent: Int64?
    /// Number of messages delivered.
    public var delivered: Int64?
    /// Number of messages read.
    public var read: Int64?
    /// Number of participants who joined.
    public var joined: Int64?
    /// Number of participants who left.
    public var left: Int64?

    public init(
        groupId: String? = nil,
        start: String? = nil,
        end: String? = nil,
        sent: Int64? = nil,
        delivered: Int64? = nil,
        read: Int64? = nil,
        joined: Int64? = nil,
        left: Int64? = nil
    ) {
        self.groupId = groupId
        self.start = start
        self.end = end
        self.sent = sent
        self.delivered = delivered
        self.read = read
        self.joined = joined
        self.left = left
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case start
        case end
        case sent
        case delivered
        case read
        case joined
        case left
    }
}

/// Lists performance metrics of a template.
///
/// The platform documents neither the metrics nor their availability.
public struct ListTemplatePerformanceMetrics: Codable, Hashable, Sendable {
    /// Name of the template.
    public var name: String?
    /// ID of the template.
    public var templateId: String?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        name: String? = nil,
        templateId: String? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.templateId = templateId
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case templateId = "template_id"
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// A page of performance metrics.
public struct TemplatePerformanceMetrics: Codable, Hashable, Sendable {
    /// Metrics by name, in the form in which the platform returns them.
    public var data: [[String: JSONValue]]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [[String: JSONValue]], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}
