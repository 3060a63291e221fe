// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `parent_bsuid_account.get`.
public struct ParentBsuidAccountArea: Sendable {
    let engine: Engine

    /// Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
    ///
    /// - Parameters:
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func get(
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<ParentBsuidAccount> {
        let params = GetParentBsuidAccount(businessId: businessId)
        return try await engine.answer("parent_bsuid_account.get", params, options, idempotent: true)
    }
}

/// Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
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

/// An account by which linked portfolios know people by the same id.
public struct ParentBsuidAccount: Codable, Hashable, Sendable {
    /// The portfolios: numbers of any of them can write to its parent ids.
    public var enrolledBusinessPortfolios: [String]
    /// Its id; nothing where the portfolio shares none.
    public var parentBsuidAccountId: String?

    public init(enrolledBusinessPortfolios: [String], parentBsuidAccountId: String? = nil) {
        self.enrolledBusinessPortfolios = enrolledBusinessPortfolios
        self.parentBsuidAccountId = parentBsuidAccountId
    }

    enum CodingKeys: String, CodingKey {
        case enrolledBusinessPortfolios = "enrolled_business_portfolios"
        case parentBsuidAccountId = "parent_bsuid_account_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        enrolledBusinessPortfolios = try keys.arrived(.enrolledBusinessPortfolios)
        parentBsuidAccountId = try keys.arrivedIfPresent(.parentBsuidAccountId)
    }
}
