// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `parent_bsuid_account.get`.
public struct ParentBsuidAccountArea: Sendable {
    let engine: Engine

    /// Gets the parent BSUID account of a business portfolio and the portfolios that share its user IDs (`US.ENT.…`).
    ///
    /// - Parameters:
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func get(
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ParentBsuidAccount> {
        let params = GetParentBsuidAccount(businessId: businessId)
        return try await engine.answer("parent_bsuid_account.get", params, options, idempotent: true)
    }
}

/// Gets the parent BSUID account of a business portfolio and the portfolios that share its user IDs (`US.ENT.…`).
public struct GetParentBsuidAccount: Codable, Hashable, Sendable {
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(businessId: String? = nil) {
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case businessId = "business_id"
    }
}

/// Parent account that shares BSUIDs between linked business portfolios.
public struct ParentBsuidAccount: Codable, Hashable, Sendable {
    /// Enrolled business portfolios. Phone numbers of all of them can send messages to the parent BSUIDs.
    public var enrolledBusinessPortfolios: [String]
    /// ID of the parent account. Absent if the portfolio has none.
    public var parentBsuidAccountId: String?

    public init(enrolledBusinessPortfolios: [String], parentBsuidAccountId: String? = nil) {
        self.enrolledBusinessPortfolios = enrolledBusinessPortfolios
        self.parentBsuidAccountId = parentBsuidAccountId
    }

    enum CodingKeys: String, CodingKey {
        case enrolledBusinessPortfolios = "enrolled_business_portfolios"
        case parentBsuidAccountId = "parent_bsuid_account_id"
    }
}
