// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `business_verifications.submit`, `business_verifications.list`.
public struct BusinessVerificationsArea: Sendable {
    let engine: Engine

    /// Submits a document of a client for the verification of its business: one of the three that the platform takes in a
    /// submission. At most 3 attempts per client. The token belongs to a system user who is an admin of the partner's business
    /// portfolio.
    ///
    /// - Parameters:
    ///   - file: Document that proves the name and address of the business: PDF, JPEG or PNG. At most 5 MB.
    ///   - type: MIME type of the document: `application/pdf`, `image/jpeg` or `image/png`.
    ///   - endBusinessId: ID of the business portfolio that is to be verified.
    ///   - filename: File name of the document.
    ///   - businessVertical: Industry of the business.
    ///   - endBusinessLegalName: Legal name of the business.
    ///   - endBusinessTradeNames: Trade names of the business.
    ///   - endBusinessWebsite: Website of the client's business.
    ///   - endBusinessAddress: Address of the business, by part.
    ///   - averageMonthlyRevenueSpendWithPartner: Average monthly revenue with the partner, by part.
    ///   - numBillingCyclesWithPartner: Number of billing cycles with the partner.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification)
    public func submit(
        file: Data,
        type: String,
        endBusinessId: String,
        filename: String? = nil,
        businessVertical: String? = nil,
        endBusinessLegalName: String? = nil,
        endBusinessTradeNames: [String]? = nil,
        endBusinessWebsite: String? = nil,
        endBusinessAddress: [String: String]? = nil,
        averageMonthlyRevenueSpendWithPartner: [String: String]? = nil,
        numBillingCyclesWithPartner: Int64? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<SubmittedBusinessVerification> {
        let params = SubmitBusinessVerification(
            type: type,
            endBusinessId: endBusinessId,
            filename: filename,
            businessVertical: businessVertical,
            endBusinessLegalName: endBusinessLegalName,
            endBusinessTradeNames: endBusinessTradeNames,
            endBusinessWebsite: endBusinessWebsite,
            endBusinessAddress: endBusinessAddress,
            averageMonthlyRevenueSpendWithPartner: averageMonthlyRevenueSpendWithPartner,
            numBillingCyclesWithPartner: numBillingCyclesWithPartner,
            businessId: businessId
        )
        return try await engine.answer("business_verifications.submit", params, options, file: file)
    }

    /// Lists the submissions for the verification of clients.
    ///
    /// - Parameters:
    ///   - endBusinessId: ID of one client's business portfolio, to return only its submissions.
    ///   - fields: Fields to return per submission.
    ///   - limit: Maximum number of submissions per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification)
    public func list(
        endBusinessId: String? = nil,
        fields: [BusinessVerificationField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BusinessVerifications> {
        let params = ListBusinessVerifications(
            endBusinessId: endBusinessId,
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return try await engine.answer("business_verifications.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - endBusinessId: ID of one client's business portfolio, to return only its submissions.
    ///   - fields: Fields to return per submission.
    ///   - limit: Maximum number of submissions per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification)
    public func listAll(
        endBusinessId: String? = nil,
        fields: [BusinessVerificationField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<BusinessVerification, any Error> {
        let params = ListBusinessVerifications(
            endBusinessId: endBusinessId,
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return engine.pages("business_verifications.list", params, options, items: { (page: BusinessVerifications) in page.data }, next: { $0.after = $1 })
    }
}

/// Submits a document of a client for the verification of its business: one of the three that the platform takes in a
/// submission. At most 3 attempts per client. The token belongs to a system user who is an admin of the partner's business
/// portfolio.
public struct SubmitBusinessVerification: Codable, Hashable, Sendable {
    /// MIME type of the document: `application/pdf`, `image/jpeg` or `image/png`.
    public var type: String
    /// ID of the business portfolio that is to be verified.
    public var endBusinessId: String
    /// File name of the document.
    public var filename: String?
    /// Industry of the business.
    public var businessVertical: String?
    /// Legal name of the business.
    public var endBusinessLegalName: String?
    /// Trade names of the business.
    public var endBusinessTradeNames: [String]?
    /// Website of the client's business.
    public var endBusinessWebsite: String?
    /// Address of the business, by part.
    public var endBusinessAddress: [String: String]?
    /// Average monthly revenue with the partner, by part.
    public var averageMonthlyRevenueSpendWithPartner: [String: String]?
    /// Number of billing cycles with the partner.
    public var numBillingCyclesWithPartner: Int64?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        type: String,
        endBusinessId: String,
        filename: String? = nil,
        businessVertical: String? = nil,
        endBusinessLegalName: String? = nil,
        endBusinessTradeNames: [String]? = nil,
        endBusinessWebsite: String? = nil,
        endBusinessAddress: [String: String]? = nil,
        averageMonthlyRevenueSpendWithPartner: [String: String]? = nil,
        numBillingCyclesWithPartner: Int64? = nil,
        businessId: String? = nil
    ) {
        self.type = type
        self.endBusinessId = endBusinessId
        self.filename = filename
        self.businessVertical = businessVertical
        self.endBusinessLegalName = endBusinessLegalName
        self.endBusinessTradeNames = endBusinessTradeNames
        self.endBusinessWebsite = endBusinessWebsite
        self.endBusinessAddress = endBusinessAddress
        self.averageMonthlyRevenueSpendWithPartner = averageMonthlyRevenueSpendWithPartner
        self.numBillingCyclesWithPartner = numBillingCyclesWithPartner
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case type
        case endBusinessId = "end_business_id"
        case filename
        case businessVertical = "business_vertical"
        case endBusinessLegalName = "end_business_legal_name"
        case endBusinessTradeNames = "end_business_trade_names"
        case endBusinessWebsite = "end_business_website"
        case endBusinessAddress = "end_business_address"
        case averageMonthlyRevenueSpendWithPartner = "average_monthly_revenue_spend_with_partner"
        case numBillingCyclesWithPartner = "num_billing_cycles_with_partner"
        case businessId = "business_id"
    }
}

/// Result of submitting a document for verification.
public struct SubmittedBusinessVerification: Codable, Hashable, Sendable {
    /// True if the document was submitted.
    public var success: Bool
    /// Description of the submission, human-readable.
    public var message: String?
    /// Number of attempts for this client so far. At most 3.
    public var verificationAttempts: Int64?

    public init(success: Bool, message: String? = nil, verificationAttempts: Int64? = nil) {
        self.success = success
        self.message = message
        self.verificationAttempts = verificationAttempts
    }

    enum CodingKeys: String, CodingKey {
        case success
        case message
        case verificationAttempts = "verification_attempts"
    }
}

/// Lists the submissions for the verification of clients.
public struct ListBusinessVerifications: Codable, Hashable, Sendable {
    /// ID of one client's business portfolio, to return only its submissions.
    public var endBusinessId: String?
    /// Fields to return per submission.
    public var fields: [BusinessVerificationField]?
    /// Maximum number of submissions per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        endBusinessId: String? = nil,
        fields: [BusinessVerificationField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil
    ) {
        self.endBusinessId = endBusinessId
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case endBusinessId = "end_business_id"
        case fields
        case limit
        case after
        case before
        case businessId = "business_id"
    }
}

/// Field of `BusinessVerification` to return. Its own fields can follow in braces: `field{one,two}`.
public struct BusinessVerificationField: Choice {
    /// ID of the submission.
    public static let id = BusinessVerificationField(rawValue: "id")
    /// ID of the client's business portfolio.
    public static let clientBusinessId = BusinessVerificationField(rawValue: "client_business_id")
    /// Decision on the submission.
    public static let verificationStatus = BusinessVerificationField(rawValue: "verification_status")
    /// Reasons of the rejection, such as `LEGAL NAME NOT MATCHING`; the platform writes spaces or underscores. `NONE` if
    /// there are none.
    public static let rejectionReasons = BusinessVerificationField(rawValue: "rejection_reasons")
    /// Time of the submission, in ISO 8601 format.
    public static let submittedTime = BusinessVerificationField(rawValue: "submitted_time")
    /// Time of the last change of the submission, in ISO 8601 format.
    public static let updateTime = BusinessVerificationField(rawValue: "update_time")
    /// Information that was submitted.
    public static let submittedInfo = BusinessVerificationField(rawValue: "submitted_info")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of submissions.
public struct BusinessVerifications: Codable, Hashable, Sendable {
    /// Submissions on this page.
    public var data: [BusinessVerification]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [BusinessVerification], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A submission for the verification of a client's business.
public struct BusinessVerification: Codable, Hashable, Sendable {
    /// Reasons of the rejection, such as `LEGAL NAME NOT MATCHING`; the platform writes spaces or underscores. `NONE` if
    /// there are none.
    public var rejectionReasons: [String]
    /// ID of the submission.
    public var id: String?
    /// ID of the client's business portfolio.
    public var clientBusinessId: String?
    /// Decision on the submission.
    public var verificationStatus: VerificationSubmissionStatus?
    /// Time of the submission, in ISO 8601 format.
    public var submittedTime: String?
    /// Time of the last change of the submission, in ISO 8601 format.
    public var updateTime: String?
    /// Information that was submitted.
    public var submittedInfo: SubmittedBusinessInfo?

    public init(
        rejectionReasons: [String],
        id: String? = nil,
        clientBusinessId: String? = nil,
        verificationStatus: VerificationSubmissionStatus? = nil,
        submittedTime: String? = nil,
        updateTime: String? = nil,
        submittedInfo: SubmittedBusinessInfo? = nil
    ) {
        self.rejectionReasons = rejectionReasons
        self.id = id
        self.clientBusinessId = clientBusinessId
        self.verificationStatus = verificationStatus
        self.submittedTime = submittedTime
        self.updateTime = updateTime
        self.submittedInfo = submittedInfo
    }

    enum CodingKeys: String, CodingKey {
        case rejectionReasons = "rejection_reasons"
        case id
        case clientBusinessId = "client_business_id"
        case verificationStatus = "verification_status"
        case submittedTime = "submitted_time"
        case updateTime = "update_time"
        case submittedInfo = "submitted_info"
    }
}

/// Status of a submission for the verification of a business.
/// Other values are accepted, too.
public struct VerificationSubmissionStatus: Choice {
    /// Approved: the business is verified.
    public static let approved = VerificationSubmissionStatus(rawValue: "APPROVED")
    /// Discarded without a decision.
    public static let discarded = VerificationSubmissionStatus(rawValue: "DISCARDED")
    /// Failed: the documents weren't accepted.
    public static let failed = VerificationSubmissionStatus(rawValue: "FAILED")
    /// Pending: under review.
    public static let pending = VerificationSubmissionStatus(rawValue: "PENDING")
    /// Revoked after an approval.
    public static let revoked = VerificationSubmissionStatus(rawValue: "REVOKED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Information about a business in a submission.
public struct SubmittedBusinessInfo: Codable, Hashable, Sendable {
    /// Industry that was submitted.
    public var businessVertical: String?

    public init(businessVertical: String? = nil) {
        self.businessVertical = businessVertical
    }

    enum CodingKeys: String, CodingKey {
        case businessVertical = "business_vertical"
    }
}
