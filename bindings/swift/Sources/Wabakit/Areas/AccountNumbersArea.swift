// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `account_numbers.get`.
public struct AccountNumbersArea: Sendable {
    let engine: Engine

    /// Gets a WhatsApp account number: display name, quality, limit and status.
    ///
    /// - Parameters:
    ///   - accountNumberId: ID of the WhatsApp account number.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func get(
        accountNumberId: String,
        fields: [AccountNumberField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccountNumber> {
        let params = GetAccountNumber(accountNumberId: accountNumberId, fields: fields)
        return try await engine.answer("account_numbers.get", params, options, idempotent: true)
    }
}

/// Gets a WhatsApp account number: display name, quality, limit and status.
public struct GetAccountNumber: Codable, Hashable, Sendable {
    /// ID of the WhatsApp account number.
    public var accountNumberId: String
    /// Fields to return.
    public var fields: [AccountNumberField]?

    public init(accountNumberId: String, fields: [AccountNumberField]? = nil) {
        self.accountNumberId = accountNumberId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case accountNumberId = "account_number_id"
        case fields
    }
}

/// Field of `AccountNumber` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `display_phone_number`, `verified_name`, `status`, `quality_rating`.
public struct AccountNumberField: Choice {
    /// ID of the WhatsApp account number.
    public static let id = AccountNumberField(rawValue: "id")
    /// Phone number in display format.
    public static let displayPhoneNumber = AccountNumberField(rawValue: "display_phone_number")
    /// Display name, shown to users.
    public static let verifiedName = AccountNumberField(rawValue: "verified_name")
    /// Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED` and others.
    public static let status = AccountNumberField(rawValue: "status")
    /// Quality rating of the number's messages.
    public static let qualityRating = AccountNumberField(rawValue: "quality_rating")
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    public static let countryCode = AccountNumberField(rawValue: "country_code")
    /// Country calling code, without `+`.
    public static let countryDialCode = AccountNumberField(rawValue: "country_dial_code")
    /// Status of the ownership verification by code: `VERIFIED` or `UNVERIFIED`.
    public static let codeVerificationStatus = AccountNumberField(rawValue: "code_verification_status")
    /// Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others.
    public static let nameStatus = AccountNumberField(rawValue: "name_status")
    /// Messaging limit of the number: `TIER_50` to `TIER_UNLIMITED`.
    public static let messagingLimitTier = AccountNumberField(rawValue: "messaging_limit_tier")
    /// Account mode: `LIVE` or `SANDBOX`.
    public static let accountMode = AccountNumberField(rawValue: "account_mode")
    /// Certificate of the display name, for the former On-Premises API.
    public static let certificate = AccountNumberField(rawValue: "certificate")
    /// True if the number has the badge of an Official Business Account.
    public static let isOfficialBusinessAccount = AccountNumberField(rawValue: "is_official_business_account")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A WhatsApp account number. Contains only the requested fields.
public struct AccountNumber: Codable, Hashable, Sendable {
    /// ID of the WhatsApp account number.
    public var id: String
    /// Phone number in display format.
    public var displayPhoneNumber: String?
    /// Display name, shown to users.
    public var verifiedName: String?
    /// Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED` and others.
    public var status: String?
    /// Quality rating of the number's messages.
    public var qualityRating: QualityRating?
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?
    /// Country calling code, without `+`.
    public var countryDialCode: String?
    /// Status of the ownership verification by code: `VERIFIED` or `UNVERIFIED`.
    public var codeVerificationStatus: String?
    /// Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others.
    public var nameStatus: String?
    /// Messaging limit of the number: `TIER_50` to `TIER_UNLIMITED`.
    public var messagingLimitTier: String?
    /// Account mode: `LIVE` or `SANDBOX`.
    public var accountMode: String?
    /// Certificate of the display name, for the former On-Premises API.
    public var certificate: String?
    /// True if the number has the badge of an Official Business Account.
    public var isOfficialBusinessAccount: Bool?

    public init(
        id: String,
        displayPhoneNumber: String? = nil,
        verifiedName: String? = nil,
        status: String? = nil,
        qualityRating: QualityRating? = nil,
        countryCode: String? = nil,
        countryDialCode: String? = nil,
        codeVerificationStatus: String? = nil,
        nameStatus: String? = nil,
        messagingLimitTier: String? = nil,
        accountMode: String? = nil,
        certificate: String? = nil,
        isOfficialBusinessAccount: Bool? = nil
    ) {
        self.id = id
        self.displayPhoneNumber = displayPhoneNumber
        self.verifiedName = verifiedName
        self.status = status
        self.qualityRating = qualityRating
        self.countryCode = countryCode
        self.countryDialCode = countryDialCode
        self.codeVerificationStatus = codeVerificationStatus
        self.nameStatus = nameStatus
        self.messagingLimitTier = messagingLimitTier
        self.accountMode = accountMode
        self.certificate = certificate
        self.isOfficialBusinessAccount = isOfficialBusinessAccount
    }

    enum CodingKeys: String, CodingKey {
        case id
        case displayPhoneNumber = "display_phone_number"
        case verifiedName = "verified_name"
        case status
        case qualityRating = "quality_rating"
        case countryCode = "country_code"
        case countryDialCode = "country_dial_code"
        case codeVerificationStatus = "code_verification_status"
        case nameStatus = "name_status"
        case messagingLimitTier = "messaging_limit_tier"
        case accountMode = "account_mode"
        case certificate
        case isOfficialBusinessAccount = "is_official_business_account"
    }
}
