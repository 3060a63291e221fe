// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `ads_insights.list`.
public struct AdsInsightsArea: Sendable {
    let engine: Engine

    /// Lists metrics and benchmarks of marketing messages, for an ad account, a campaign, an ad set or an ad. Template
    /// analytics (`analytics.list_templates`) have replaced them.
    ///
    /// Benchmarks are up to 2 days late.
    ///
    /// - Parameters:
    ///   - adObjectId: ID of the ad account, campaign, ad set or ad. Templates have them in the fields `ad_account_id`,
    ///     `ad_campaign_id`, `ad_adset_id` and `ad_id`.
    ///   - fields: Fields to return.
    ///   - limit: Maximum number of entries per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/view-metrics)
    public func list(
        adObjectId: String,
        fields: [AdsInsightField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AdsInsights> {
        let params = ListAdsInsights(adObjectId: adObjectId, fields: fields, limit: limit, after: after, before: before)
        return try await engine.answer("ads_insights.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - adObjectId: ID of the ad account, campaign, ad set or ad. Templates have them in the fields `ad_account_id`,
    ///     `ad_campaign_id`, `ad_adset_id` and `ad_id`.
    ///   - fields: Fields to return.
    ///   - limit: Maximum number of entries per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/view-metrics)
    public func listAll(
        adObjectId: String,
        fields: [AdsInsightField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<AdsInsight, any Error> {
        let params = ListAdsInsights(adObjectId: adObjectId, fields: fields, limit: limit, after: after, before: before)
        return engine.pages("ads_insights.list", params, options, items: { (page: AdsInsights) in page.data }, next: { $0.after = $1 })
    }
}

/// Lists metrics and benchmarks of marketing messages, for an ad account, a campaign, an ad set or an ad. Template
/// analytics (`analytics.list_templates`) have replaced them.
///
/// Benchmarks are up to 2 days late.
public struct ListAdsInsights: Codable, Hashable, Sendable {
    /// ID of the ad account, campaign, ad set or ad. Templates have them in the fields `ad_account_id`,
    /// `ad_campaign_id`, `ad_adset_id` and `ad_id`.
    public var adObjectId: String
    /// Fields to return.
    public var fields: [AdsInsightField]?
    /// Maximum number of entries per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(
        adObjectId: String,
        fields: [AdsInsightField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.adObjectId = adObjectId
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case adObjectId = "ad_object_id"
        case fields
        case limit
        case after
        case before
    }
}

/// Field of `AdsInsight` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `date_start`, `date_stop`, `marketing_messages_sent`, `marketing_messages_delivered`, `marketing_messages_read`, `marketing_messages_link_btn_click`, `marketing_messages_spend`.
public struct AdsInsightField: Choice {
    /// First day of the period, such as `2026-11-01`.
    public static let dateStart = AdsInsightField(rawValue: "date_start")
    /// Last day of the period, such as `2026-11-30`.
    public static let dateStop = AdsInsightField(rawValue: "date_stop")
    /// Number of messages sent.
    public static let marketingMessagesSent = AdsInsightField(rawValue: "marketing_messages_sent")
    /// Number of messages delivered.
    public static let marketingMessagesDelivered = AdsInsightField(rawValue: "marketing_messages_delivered")
    /// Number of messages read.
    public static let marketingMessagesRead = AdsInsightField(rawValue: "marketing_messages_read")
    /// Number of clicks on URL buttons.
    public static let marketingMessagesLinkBtnClick = AdsInsightField(rawValue: "marketing_messages_link_btn_click")
    /// Deliveries per message sent, in percent.
    public static let marketingMessagesDeliveryRate = AdsInsightField(rawValue: "marketing_messages_delivery_rate")
    /// Reads per delivery, in percent.
    public static let marketingMessagesReadRate = AdsInsightField(rawValue: "marketing_messages_read_rate")
    /// Clicks on URL buttons per delivery, in percent.
    public static let marketingMessagesLinkBtnClickRate = AdsInsightField(rawValue: "marketing_messages_link_btn_click_rate")
    /// Cost in the currency of the ad account.
    public static let marketingMessagesSpend = AdsInsightField(rawValue: "marketing_messages_spend")
    /// Cost per delivery, in the currency of the ad account.
    public static let marketingMessagesCostPerDelivered = AdsInsightField(rawValue: "marketing_messages_cost_per_delivered")
    /// Cost per click on a URL button, in the currency of the ad account.
    public static let marketingMessagesCostPerLinkBtnClick = AdsInsightField(rawValue: "marketing_messages_cost_per_link_btn_click")
    /// Number of additions to the cart on the website.
    public static let marketingMessagesWebsiteAddToCart = AdsInsightField(rawValue: "marketing_messages_website_add_to_cart")
    /// Number of checkouts initiated on the website.
    public static let marketingMessagesWebsiteInitiateCheckout = AdsInsightField(rawValue: "marketing_messages_website_initiate_checkout")
    /// Number of purchases on the website.
    public static let marketingMessagesWebsitePurchase = AdsInsightField(rawValue: "marketing_messages_website_purchase")
    /// Value of the purchases on the website.
    public static let marketingMessagesWebsitePurchaseValues = AdsInsightField(rawValue: "marketing_messages_website_purchase_values")
    /// Number of additions to the cart in the app.
    public static let marketingMessagesAppAddToCart = AdsInsightField(rawValue: "marketing_messages_app_add_to_cart")
    /// Number of checkouts initiated in the app.
    public static let marketingMessagesAppInitiateCheckout = AdsInsightField(rawValue: "marketing_messages_app_initiate_checkout")
    /// Number of purchases in the app.
    public static let marketingMessagesAppPurchase = AdsInsightField(rawValue: "marketing_messages_app_purchase")
    /// Value of the purchases in the app.
    public static let marketingMessagesAppPurchaseValues = AdsInsightField(rawValue: "marketing_messages_app_purchase_values")
    /// Benchmark of the read rate, in percent: the 75th percentile of comparable businesses in the last 30 days.
    public static let marketingMessagesReadRateBenchmark = AdsInsightField(rawValue: "marketing_messages_read_rate_benchmark")
    /// Benchmark of the click rate, in percent: the 75th percentile of comparable businesses in the last 30 days.
    public static let marketingMessagesClickRateBenchmark = AdsInsightField(rawValue: "marketing_messages_click_rate_benchmark")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of ads insights.
public struct AdsInsights: Codable, Hashable, Sendable {
    /// Metrics of a period, one entry for each period.
    public var data: [AdsInsight]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [AdsInsight], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// Metrics of marketing messages in a period. Contains only the requested fields; numbers are text.
public struct AdsInsight: Codable, Hashable, Sendable {
    /// First day of the period, such as `2026-11-01`.
    public var dateStart: String?
    /// Last day of the period, such as `2026-11-30`.
    public var dateStop: String?
    /// Number of messages sent.
    public var marketingMessagesSent: String?
    /// Number of messages delivered.
    public var marketingMessagesDelivered: String?
    /// Number of messages read.
    public var marketingMessagesRead: String?
    /// Number of clicks on URL buttons.
    public var marketingMessagesLinkBtnClick: String?
    /// Deliveries per message sent, in percent.
    public var marketingMessagesDeliveryRate: String?
    /// Reads per delivery, in percent.
    public var marketingMessagesReadRate: String?
    /// Clicks on URL buttons per delivery, in percent.
    public var marketingMessagesLinkBtnClickRate: String?
    /// Cost in the currency of the ad account.
    public var marketingMessagesSpend: String?
    /// Cost per delivery, in the currency of the ad account.
    public var marketingMessagesCostPerDelivered: String?
    /// Cost per click on a URL button, in the currency of the ad account.
    public var marketingMessagesCostPerLinkBtnClick: String?
    /// Number of additions to the cart on the website.
    public var marketingMessagesWebsiteAddToCart: String?
    /// Number of checkouts initiated on the website.
    public var marketingMessagesWebsiteInitiateCheckout: String?
    /// Number of purchases on the website.
    public var marketingMessagesWebsitePurchase: String?
    /// Value of the purchases on the website.
    public var marketingMessagesWebsitePurchaseValues: String?
    /// Number of additions to the cart in the app.
    public var marketingMessagesAppAddToCart: String?
    /// Number of checkouts initiated in the app.
    public var marketingMessagesAppInitiateCheckout: String?
    /// Number of purchases in the app.
    public var marketingMessagesAppPurchase: String?
    /// Value of the purchases in the app.
    public var marketingMessagesAppPurchaseValues: String?
    /// Benchmark of the read rate, in percent: the 75th percentile of comparable businesses in the last 30 days.
    public var marketingMessagesReadRateBenchmark: String?
    /// Benchmark of the click rate, in percent: the 75th percentile of comparable businesses in the last 30 days.
    public var marketingMessagesClickRateBenchmark: String?

    public init(
        dateStart: String? = nil,
        dateStop: String? = nil,
        marketingMessagesSent: String? = nil,
        marketingMessagesDelivered: String? = nil,
        marketingMessagesRead: String? = nil,
        marketingMessagesLinkBtnClick: String? = nil,
        marketingMessagesDeliveryRate: String? = nil,
        marketingMessagesReadRate: String? = nil,
        marketingMessagesLinkBtnClickRate: String? = nil,
        marketingMessagesSpend: String? = nil,
        marketingMessagesCostPerDelivered: String? = nil,
        marketingMessagesCostPerLinkBtnClick: String? = nil,
        marketingMessagesWebsiteAddToCart: String? = nil,
        marketingMessagesWebsiteInitiateCheckout: String? = nil,
        marketingMessagesWebsitePurchase: String? = nil,
        marketingMessagesWebsitePurchaseValues: String? = nil,
        marketingMessagesAppAddToCart: String? = nil,
        marketingMessagesAppInitiateCheckout: String? = nil,
        marketingMessagesAppPurchase: String? = nil,
        marketingMessagesAppPurchaseValues: String? = nil,
        marketingMessagesReadRateBenchmark: String? = nil,
        marketingMessagesClickRateBenchmark: String? = nil
    ) {
        self.dateStart = dateStart
        self.dateStop = dateStop
        self.marketingMessagesSent = marketingMessagesSent
        self.marketingMessagesDelivered = marketingMessagesDelivered
        self.marketingMessagesRead = marketingMessagesRead
        self.marketingMessagesLinkBtnClick = marketingMessagesLinkBtnClick
        self.marketingMessagesDeliveryRate = marketingMessagesDeliveryRate
        self.marketingMessagesReadRate = marketingMessagesReadRate
        self.marketingMessagesLinkBtnClickRate = marketingMessagesLinkBtnClickRate
        self.marketingMessagesSpend = marketingMessagesSpend
        self.marketingMessagesCostPerDelivered = marketingMessagesCostPerDelivered
        self.marketingMessagesCostPerLinkBtnClick = marketingMessagesCostPerLinkBtnClick
        self.marketingMessagesWebsiteAddToCart = marketingMessagesWebsiteAddToCart
        self.marketingMessagesWebsiteInitiateCheckout = marketingMessagesWebsiteInitiateCheckout
        self.marketingMessagesWebsitePurchase = marketingMessagesWebsitePurchase
        self.marketingMessagesWebsitePurchaseValues = marketingMessagesWebsitePurchaseValues
        self.marketingMessagesAppAddToCart = marketingMessagesAppAddToCart
        self.marketingMessagesAppInitiateCheckout = marketingMessagesAppInitiateCheckout
        self.marketingMessagesAppPurchase = marketingMessagesAppPurchase
        self.marketingMessagesAppPurchaseValues = marketingMessagesAppPurchaseValues
        self.marketingMessagesReadRateBenchmark = marketingMessagesReadRateBenchmark
        self.marketingMessagesClickRateBenchmark = marketingMessagesClickRateBenchmark
    }

    enum CodingKeys: String, CodingKey {
        case dateStart = "date_start"
        case dateStop = "date_stop"
        case marketingMessagesSent = "marketing_messages_sent"
        case marketingMessagesDelivered = "marketing_messages_delivered"
        case marketingMessagesRead = "marketing_messages_read"
        case marketingMessagesLinkBtnClick = "marketing_messages_link_btn_click"
        case marketingMessagesDeliveryRate = "marketing_messages_delivery_rate"
        case marketingMessagesReadRate = "marketing_messages_read_rate"
        case marketingMessagesLinkBtnClickRate = "marketing_messages_link_btn_click_rate"
        case marketingMessagesSpend = "marketing_messages_spend"
        case marketingMessagesCostPerDelivered = "marketing_messages_cost_per_delivered"
        case marketingMessagesCostPerLinkBtnClick = "marketing_messages_cost_per_link_btn_click"
        case marketingMessagesWebsiteAddToCart = "marketing_messages_website_add_to_cart"
        case marketingMessagesWebsiteInitiateCheckout = "marketing_messages_website_initiate_checkout"
        case marketingMessagesWebsitePurchase = "marketing_messages_website_purchase"
        case marketingMessagesWebsitePurchaseValues = "marketing_messages_website_purchase_values"
        case marketingMessagesAppAddToCart = "marketing_messages_app_add_to_cart"
        case marketingMessagesAppInitiateCheckout = "marketing_messages_app_initiate_checkout"
        case marketingMessagesAppPurchase = "marketing_messages_app_purchase"
        case marketingMessagesAppPurchaseValues = "marketing_messages_app_purchase_values"
        case marketingMessagesReadRateBenchmark = "marketing_messages_read_rate_benchmark"
        case marketingMessagesClickRateBenchmark = "marketing_messages_click_rate_benchmark"
    }
}
