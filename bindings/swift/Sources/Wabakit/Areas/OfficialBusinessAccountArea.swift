// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `official_business_account.get`, `official_business_account.apply`.
public struct OfficialBusinessAccountArea: Sendable {
    let engine: Engine

    /// Gets the status of a phone number's application for an Official Business Account.
    ///
    /// - Parameters:
    ///   - fields: Fields to return. Default: `oba_status` and `status_message`.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts)
    public func get(
        fields: [OfficialBusinessAccountField]? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<OfficialBusinessAccount> {
        let params = GetOfficialBusinessAccount(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("official_business_account.get", params, options, idempotent: true)
    }

    /// Applies for an Official Business Account, or withdraws the application. After a rejection, the next application is
    /// possible in 30 days.
    ///
    /// Two request forms are accepted: `business_website_url` and the fields that follow it (the platform's guide), or
    /// `action` and `application_data` (the platform's OpenAPI file).
    ///
    /// - Parameters:
    ///   - businessWebsiteUrl: Website of the business.
    ///   - primaryCountryOfOperation: Primary country of operation.
    ///   - primaryLanguage: Primary language of the business.
    ///   - parentBusinessOrBrand: Parent business or brand.
    ///   - supportingLinks: Links to pages that show that the business is notable. At most 5.
    ///   - additionalSupportingInformation: Additional information that supports the application.
    ///   - action: Action on the application, in the form of the platform's OpenAPI file.
    ///   - applicationData: Details of the business, with `action`.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts)
    public func apply(
        businessWebsiteUrl: String? = nil,
        primaryCountryOfOperation: String? = nil,
        primaryLanguage: String? = nil,
        parentBusinessOrBrand: String? = nil,
        supportingLinks: [String]? = nil,
        additionalSupportingInformation: String? = nil,
        action: OfficialBusinessAccountAction? = nil,
        applicationData: OfficialBusinessAccountApplication? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<OfficialBusinessAccountUpdate> {
        let params = ApplyForOfficialBusinessAccount(
            businessWebsiteUrl: businessWebsiteUrl,
            primaryCountryOfOperation: primaryCountryOfOperation,
            primaryLanguage: primaryLanguage,
            parentBusinessOrBrand: parentBusinessOrBrand,
            supportingLinks: supportingLinks,
            additionalSupportingInformation: additionalSupportingInformation,
            action: action,
            applicationData: applicationData,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("official_business_account.apply", params, options)
    }
}

/// Gets the status of a phone number's application for an Official Business Account.
public struct GetOfficialBusinessAccount: Codable, Hashable, Sendable {
    /// Fields to return. Default: `oba_status` and `status_message`.
    public var fields: [OfficialBusinessAccountField]?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(fields: [OfficialBusinessAccountField]? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// Field of `OfficialBusinessAccount` to return. Its own fields can follow in braces: `field{one,two}`.
public struct OfficialBusinessAccountField: Choice {
    /// ID of the phone number.
    public static let id = OfficialBusinessAccountField(rawValue: "id")
    /// Status of the application.
    public static let obaStatus = OfficialBusinessAccountField(rawValue: "oba_status")
    /// Description of the status, human-readable.
    public static let statusMessage = OfficialBusinessAccountField(rawValue: "status_message")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Applies for an Official Business Account, or withdraws the application. After a rejection, the next application is
/// possible in 30 days.
///
/// Two request forms are accepted: `business_website_url` and the fields that follow it (the platform's guide), or
/// `action` and `application_data` (the platform's OpenAPI file).
public struct ApplyForOfficialBusinessAccount: Codable, Hashable, Sendable {
    /// Website of the business.
    public var businessWebsiteUrl: String?
    /// Primary country of operation.
    public var primaryCountryOfOperation: String?
    /// Primary language of the business.
    public var primaryLanguage: String?
    /// Parent business or brand.
    public var parentBusinessOrBrand: String?
    /// Links to pages that show that the business is notable. At most 5.
    public var supportingLinks: [String]?
    /// Additional information that supports the application.
    public var additionalSupportingInformation: String?
    /// Action on the application, in the form of the platform's OpenAPI file.
    public var action: OfficialBusinessAccountAction?
    /// Details of the business, with `action`.
    public var applicationData: OfficialBusinessAccountApplication?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        businessWebsiteUrl: String? = nil,
        primaryCountryOfOperation: String? = nil,
        primaryLanguage: String? = nil,
        parentBusinessOrBrand: String? = nil,
        supportingLinks: [String]? = nil,
        additionalSupportingInformation: String? = nil,
        action: OfficialBusinessAccountAction? = nil,
        applicationData: OfficialBusinessAccountApplication? = nil,
        phoneNumberId: String? = nil
    ) {
        self.businessWebsiteUrl = businessWebsiteUrl
        self.primaryCountryOfOperation = primaryCountryOfOperation
        self.primaryLanguage = primaryLanguage
        self.parentBusinessOrBrand = parentBusinessOrBrand
        self.supportingLinks = supportingLinks
        self.additionalSupportingInformation = additionalSupportingInformation
        self.action = action
        self.applicationData = applicationData
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case businessWebsiteUrl = "business_website_url"
        case primaryCountryOfOperation = "primary_country_of_operation"
        case primaryLanguage = "primary_language"
        case parentBusinessOrBrand = "parent_business_or_brand"
        case supportingLinks = "supporting_links"
        case additionalSupportingInformation = "additional_supporting_information"
        case action
        case applicationData = "application_data"
        case phoneNumberId = "phone_number_id"
    }
}

/// Action on an application.
/// Other values are accepted, too.
public struct OfficialBusinessAccountAction: Choice {
    /// Submit the application.
    public static let submitApplication = OfficialBusinessAccountAction(rawValue: "SUBMIT_APPLICATION")
    /// Withdraw the application.
    public static let withdrawApplication = OfficialBusinessAccountAction(rawValue: "WITHDRAW_APPLICATION")
    /// Resubmit the application.
    public static let resubmitApplication = OfficialBusinessAccountAction(rawValue: "RESUBMIT_APPLICATION")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Details of a business that applies for an Official Business Account.
public struct OfficialBusinessAccountApplication: Codable, Hashable, Sendable {
    /// Name of the business. At most 255 characters.
    public var businessName: String?
    /// Description of the business. At most 1,000 characters.
    public var businessDescription: String?
    /// Website of the business.
    public var websiteUrl: String?
    /// Contact email address.
    public var contactEmail: String?

    public init(
        businessName: String? = nil,
        businessDescription: String? = nil,
        websiteUrl: String? = nil,
        contactEmail: String? = nil
    ) {
        self.businessName = businessName
        self.businessDescription = businessDescription
        self.websiteUrl = websiteUrl
        self.contactEmail = contactEmail
    }

    enum CodingKeys: String, CodingKey {
        case businessName = "business_name"
        case businessDescription = "business_description"
        case websiteUrl = "website_url"
        case contactEmail = "contact_email"
    }
}

/// Result of submitting or withdrawing an application.
public struct OfficialBusinessAccountUpdate: Codable, Hashable, Sendable {
    /// True if the request succeeded.
    public var success: Bool?
    /// Description of the result, human-readable.
    public var message: String?
    /// Status of the application after the request.
    public var updatedStatus: OfficialBusinessAccount?
    /// Tracking ID of the review.
    public var trackingId: String?

    public init(
        success: Bool? = nil,
        message: String? = nil,
        updatedStatus: OfficialBusinessAccount? = nil,
        trackingId: String? = nil
    ) {
        self.success = success
        self.message = message
        self.updatedStatus = updatedStatus
        self.trackingId = trackingId
    }

    enum CodingKeys: String, CodingKey {
        case success
        case message
        case updatedStatus = "updated_status"
        case trackingId = "tracking_id"
    }
}
