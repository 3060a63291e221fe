// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `official_business_account.get`, `official_business_account.apply`.
public struct OfficialBusinessAccountArea: Sendable {
    let engine: Engine

    /// Get where a number's application for the badge stands.
    ///
    /// - Parameters:
    ///   - fields: What to tell, by commas: `oba_status`, `status_message`. Both unless told.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts)
    public func get(
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<OfficialBusinessAccount> {
        let params = GetOfficialBusinessAccount(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("official_business_account.get", params, options, idempotent: true)
    }

    /// Apply for the badge. After a refusal, again in 30 days.
    ///
    /// The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
    /// and `application_data`. Both pass.
    ///
    /// - Parameters:
    ///   - businessWebsiteUrl: The business's website.
    ///   - primaryCountryOfOperation: Where it does most of its business.
    ///   - primaryLanguage: In which language.
    ///   - parentBusinessOrBrand: The business or brand that it belongs to.
    ///   - supportingLinks: Up to 5 pages that show that the business is well known.
    ///   - additionalSupportingInformation: What else there is to say.
    ///   - action: Instead of all that: apply, or take it back.
    ///   - applicationData: With `action`: about the business.
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
    ) async throws -> Answer<OfficialBusinessAccountUpdate> {
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

/// Get where a number's application for the badge stands.
public struct GetOfficialBusinessAccount: Codable, Hashable, Sendable {
    /// What to tell, by commas: `oba_status`, `status_message`. Both unless told.
    public var fields: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(fields: String? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// Apply for the badge. After a refusal, again in 30 days.
///
/// The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
/// and `application_data`. Both pass.
public struct ApplyForOfficialBusinessAccount: Codable, Hashable, Sendable {
    /// The business's website.
    public var businessWebsiteUrl: String?
    /// Where it does most of its business.
    public var primaryCountryOfOperation: String?
    /// In which language.
    public var primaryLanguage: String?
    /// The business or brand that it belongs to.
    public var parentBusinessOrBrand: String?
    /// Up to 5 pages that show that the business is well known.
    public var supportingLinks: [String]?
    /// What else there is to say.
    public var additionalSupportingInformation: String?
    /// Instead of all that: apply, or take it back.
    public var action: OfficialBusinessAccountAction?
    /// With `action`: about the business.
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

/// What to do with an application.
/// Other values are accepted, too.
public struct OfficialBusinessAccountAction: Choice {
    /// Apply.
    public static let submitApplication = OfficialBusinessAccountAction(rawValue: "SUBMIT_APPLICATION")
    /// Take it back.
    public static let withdrawApplication = OfficialBusinessAccountAction(rawValue: "WITHDRAW_APPLICATION")
    /// Apply again.
    public static let resubmitApplication = OfficialBusinessAccountAction(rawValue: "RESUBMIT_APPLICATION")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// About a business that applies.
public struct OfficialBusinessAccountApplication: Codable, Hashable, Sendable {
    /// Its name: up to 255 characters.
    public var businessName: String?
    /// What it does: up to 1000 characters.
    public var businessDescription: String?
    /// Its website.
    public var websiteUrl: String?
    /// Where to write to.
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

/// What became of what was asked.
public struct OfficialBusinessAccountUpdate: Codable, Hashable, Sendable {
    /// Whether it was done.
    public var success: Bool?
    /// The same, for people.
    public var message: String?
    /// Where the application stands now.
    public var updatedStatus: OfficialBusinessAccount?
    /// The number under which it is looked at.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        success = try keys.arrivedIfPresent(.success)
        message = try keys.arrivedIfPresent(.message)
        updatedStatus = try keys.arrivedIfPresent(.updatedStatus)
        trackingId = try keys.arrivedIfPresent(.trackingId)
    }
}
