// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `max_price.sign_agreement`, `max_price.get_agreement`, `max_price.add_end_businesses`, `max_price.list_end_businesses`, `max_price.remove_end_businesses`, `max_price.estimate_reach`.
public struct MaxPriceArea: Sendable {
    let engine: Engine

    /// Requests the agreement on maximum prices, which the signer receives by email. For administrators of the business
    /// portfolio.
    ///
    /// A repeated request sends the email again, at most every 5 minutes.
    ///
    /// - Parameters:
    ///   - signerName: Name of the person who signs the agreement.
    ///   - signerEmail: Email address of the person who signs the agreement.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func signAgreement(
        signerName: String,
        signerEmail: String,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MaxPriceAgreement> {
        let params = SignMaxPriceAgreement(signerName: signerName, signerEmail: signerEmail, businessId: businessId)
        return try await engine.answer("max_price.sign_agreement", params, options)
    }

    /// Gets the status of the agreement on maximum prices.
    ///
    /// - Parameters:
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func getAgreement(
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MaxPriceAgreement> {
        let params = GetMaxPriceAgreement(businessId: businessId)
        return try await engine.answer("max_price.get_agreement", params, options, idempotent: true)
    }

    /// Adds clients of a partner to those who may use maximum prices. Requires an accepted agreement.
    ///
    /// - Parameters:
    ///   - endBusinessIds: IDs of the clients' business portfolios.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func addEndBusinesses(
        endBusinessIds: [String],
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AddedMaxPriceEndBusinesses> {
        let params = AddMaxPriceEndBusinesses(endBusinessIds: endBusinessIds, businessId: businessId)
        return try await engine.answer("max_price.add_end_businesses", params, options, idempotent: true)
    }

    /// Lists the clients of a partner who may use maximum prices.
    ///
    /// - Parameters:
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listEndBusinesses(
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MaxPriceEndBusinesses> {
        let params = ListMaxPriceEndBusinesses(businessId: businessId)
        return try await engine.answer("max_price.list_end_businesses", params, options, idempotent: true)
    }

    /// Removes clients of a partner from those who may use maximum prices.
    ///
    /// - Parameters:
    ///   - endBusinessIds: IDs of the clients' business portfolios.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func removeEndBusinesses(
        endBusinessIds: [String],
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<RemovedMaxPriceEndBusinesses> {
        let params = RemoveMaxPriceEndBusinesses(endBusinessIds: endBusinessIds, businessId: businessId)
        return try await engine.answer("max_price.remove_end_businesses", params, options, idempotent: true)
    }

    /// Estimates the reach and the cost of marketing messages for several maximum prices.
    ///
    /// - Parameters:
    ///   - targetingSpec: Users to reach.
    ///   - dateInterval: Past period that the estimate is based on.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func estimateReach(
        targetingSpec: ReachTargeting,
        dateInterval: ReachInterval,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ReachEstimates> {
        let params = EstimateReach(targetingSpec: targetingSpec, dateInterval: dateInterval, wabaId: wabaId)
        return try await engine.answer("max_price.estimate_reach", params, options, idempotent: true)
    }
}

/// Requests the agreement on maximum prices, which the signer receives by email. For administrators of the business
/// portfolio.
///
/// A repeated request sends the email again, at most every 5 minutes.
public struct SignMaxPriceAgreement: Codable, Hashable, Sendable {
    /// Name of the person who signs the agreement.
    public var signerName: String
    /// Email address of the person who signs the agreement.
    public var signerEmail: String
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(signerName: String, signerEmail: String, businessId: String? = nil) {
        self.signerName = signerName
        self.signerEmail = signerEmail
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case signerName = "signer_name"
        case signerEmail = "signer_email"
        case businessId = "business_id"
    }
}

/// Agreement on maximum prices.
public struct MaxPriceAgreement: Codable, Hashable, Sendable {
    /// Status of the agreement.
    public var status: MaxPriceAgreementStatus?
    /// Name of the signer.
    public var signerName: String?
    /// Email address of the signer.
    public var signerEmail: String?
    /// Explanation of the status, in words.
    public var message: String?

    public init(
        status: MaxPriceAgreementStatus? = nil,
        signerName: String? = nil,
        signerEmail: String? = nil,
        message: String? = nil
    ) {
        self.status = status
        self.signerName = signerName
        self.signerEmail = signerEmail
        self.message = message
    }

    enum CodingKeys: String, CodingKey {
        case status
        case signerName = "signer_name"
        case signerEmail = "signer_email"
        case message
    }
}

/// Status of an agreement on maximum prices.
/// Other values are accepted, too.
public struct MaxPriceAgreementStatus: Choice {
    /// Not requested so far.
    public static let nothing = MaxPriceAgreementStatus(rawValue: "none")
    /// Requested and not accepted yet.
    public static let pending = MaxPriceAgreementStatus(rawValue: "pending")
    /// Accepted: the account can use maximum prices.
    public static let accepted = MaxPriceAgreementStatus(rawValue: "accepted")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Gets the status of the agreement on maximum prices.
public struct GetMaxPriceAgreement: Codable, Hashable, Sendable {
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(businessId: String? = nil) {
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case businessId = "business_id"
    }
}

/// Adds clients of a partner to those who may use maximum prices. Requires an accepted agreement.
public struct AddMaxPriceEndBusinesses: Codable, Hashable, Sendable {
    /// IDs of the clients' business portfolios.
    public var endBusinessIds: [String]
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(endBusinessIds: [String], businessId: String? = nil) {
        self.endBusinessIds = endBusinessIds
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case endBusinessIds = "end_business_ids"
        case businessId = "business_id"
    }
}

/// Result of adding clients.
public struct AddedMaxPriceEndBusinesses: Codable, Hashable, Sendable {
    /// Result for each client.
    public var results: [AddedMaxPriceEndBusiness]

    public init(results: [AddedMaxPriceEndBusiness]) {
        self.results = results
    }
}

/// Result of adding one client.
public struct AddedMaxPriceEndBusiness: Codable, Hashable, Sendable {
    /// ID of the client's business portfolio.
    public var endBusinessId: String?
    /// Result: `enrolled` or `rejected`.
    public var status: String?
    /// Reason of the rejection.
    public var reason: String?

    public init(endBusinessId: String? = nil, status: String? = nil, reason: String? = nil) {
        self.endBusinessId = endBusinessId
        self.status = status
        self.reason = reason
    }

    enum CodingKeys: String, CodingKey {
        case endBusinessId = "end_business_id"
        case status
        case reason
    }
}

/// Lists the clients of a partner who may use maximum prices.
public struct ListMaxPriceEndBusinesses: Codable, Hashable, Sendable {
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(businessId: String? = nil) {
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case businessId = "business_id"
    }
}

/// Clients of a partner who may use maximum prices.
public struct MaxPriceEndBusinesses: Codable, Hashable, Sendable {
    /// Clients of the partner.
    public var data: [MaxPriceEndBusiness]

    public init(data: [MaxPriceEndBusiness]) {
        self.data = data
    }
}

/// Client of a partner who may use maximum prices.
public struct MaxPriceEndBusiness: Codable, Hashable, Sendable {
    /// ID of the client's business portfolio.
    public var endBusinessId: String?
    /// Name of the client's business portfolio.
    public var endBusinessName: String?
    /// Time of the enrollment. Seconds since the Unix epoch.
    public var enrolledTime: String?

    public init(endBusinessId: String? = nil, endBusinessName: String? = nil, enrolledTime: String? = nil) {
        self.endBusinessId = endBusinessId
        self.endBusinessName = endBusinessName
        self.enrolledTime = enrolledTime
    }

    enum CodingKeys: String, CodingKey {
        case endBusinessId = "end_business_id"
        case endBusinessName = "end_business_name"
        case enrolledTime = "enrolled_time"
    }
}

/// Removes clients of a partner from those who may use maximum prices.
public struct RemoveMaxPriceEndBusinesses: Codable, Hashable, Sendable {
    /// IDs of the clients' business portfolios.
    public var endBusinessIds: [String]
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(endBusinessIds: [String], businessId: String? = nil) {
        self.endBusinessIds = endBusinessIds
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case endBusinessIds = "end_business_ids"
        case businessId = "business_id"
    }
}

/// Result of removing clients.
public struct RemovedMaxPriceEndBusinesses: Codable, Hashable, Sendable {
    /// Result for each client.
    public var results: [RemovedMaxPriceEndBusiness]

    public init(results: [RemovedMaxPriceEndBusiness]) {
        self.results = results
    }
}

/// Result of removing one client.
public struct RemovedMaxPriceEndBusiness: Codable, Hashable, Sendable {
    /// ID of the client's business portfolio.
    public var endBusinessId: String?
    /// Result: `removed` or `not_found`.
    public var status: String?

    public init(endBusinessId: String? = nil, status: String? = nil) {
        self.endBusinessId = endBusinessId
        self.status = status
    }

    enum CodingKeys: String, CodingKey {
        case endBusinessId = "end_business_id"
        case status
    }
}

/// Estimates the reach and the cost of marketing messages for several maximum prices.
public struct EstimateReach: Codable, Hashable, Sendable {
    /// Users to reach.
    public var targetingSpec: ReachTargeting
    /// Past period that the estimate is based on.
    public var dateInterval: ReachInterval
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(targetingSpec: ReachTargeting, dateInterval: ReachInterval, wabaId: String? = nil) {
        self.targetingSpec = targetingSpec
        self.dateInterval = dateInterval
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case targetingSpec = "targeting_spec"
        case dateInterval = "date_interval"
        case wabaId = "waba_id"
    }
}

/// Users to reach.
public struct ReachTargeting: Codable, Hashable, Sendable {
    /// Places where the users are.
    public var geoLocations: ReachLocations

    public init(geoLocations: ReachLocations) {
        self.geoLocations = geoLocations
    }

    enum CodingKeys: String, CodingKey {
        case geoLocations = "geo_locations"
    }
}

/// Places where the users are.
public struct ReachLocations: Codable, Hashable, Sendable {
    /// Countries, as ISO 3166-1 alpha-2 codes.
    public var countries: [String]

    public init(countries: [String]) {
        self.countries = countries
    }
}

/// Past period that an estimate of the reach is based on.
/// Other values are accepted, too.
public struct ReachInterval: Choice {
    /// The last day.
    public static let l1d = ReachInterval(rawValue: "L1D")
    /// Last 7 days.
    public static let l7d = ReachInterval(rawValue: "L7D")
    /// Last 14 days.
    public static let l14d = ReachInterval(rawValue: "L14D")
    /// Last 28 days.
    public static let l28d = ReachInterval(rawValue: "L28D")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Estimates of the reach and the cost.
public struct ReachEstimates: Codable, Hashable, Sendable {
    /// Estimates, one for each maximum price.
    public var estimates: [ReachEstimate]
    /// Currency of the account, as an ISO 4217 code.
    public var wabaCurrency: String?

    public init(estimates: [ReachEstimate], wabaCurrency: String? = nil) {
        self.estimates = estimates
        self.wabaCurrency = wabaCurrency
    }

    enum CodingKeys: String, CodingKey {
        case estimates
        case wabaCurrency = "waba_currency"
    }
}

/// Estimate of the reach and the cost for one maximum price.
public struct ReachEstimate: Codable, Hashable, Sendable {
    /// Maximum price of 1,000 deliveries, in the smallest unit of the currency.
    public var bidAmount: Int64?
    /// Number of users.
    public var users: Int64?
    /// Lowest expected number of deliveries.
    public var lowerBoundDeliveries: Int64?
    /// Highest expected number of deliveries.
    public var upperBoundDeliveries: Int64?
    /// Lowest expected cost of 1,000 deliveries, in the smallest unit of the currency.
    public var costLowerBound: Double?
    /// Highest expected cost of 1,000 deliveries, in the smallest unit of the currency.
    public var costUpperBound: Double?

    public init(
        bidAmount: Int64? = nil,
        users: Int64? = nil,
        lowerBoundDeliveries: Int64? = nil,
        upperBoundDeliveries: Int64? = nil,
        costLowerBound: Double? = nil,
        costUpperBound: Double? = nil
    ) {
        self.bidAmount = bidAmount
        self.users = users
        self.lowerBoundDeliveries = lowerBoundDeliveries
        self.upperBoundDeliveries = upperBoundDeliveries
        self.costLowerBound = costLowerBound
        self.costUpperBound = costUpperBound
    }

    enum CodingKeys: String, CodingKey {
        case bidAmount = "bid_amount"
        case users
        case lowerBoundDeliveries = "lower_bound_deliveries"
        case upperBoundDeliveries = "upper_bound_deliveries"
        case costLowerBound = "cost_lower_bound"
        case costUpperBound = "cost_upper_bound"
    }
}
