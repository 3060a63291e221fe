// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`, `business_profile.update_by_id`.
public struct BusinessProfileArea: Sendable {
    let engine: Engine

    /// Gets the business profile of a phone number. The response is a one-element list.
    ///
    /// - Parameters:
    ///   - fields: Fields to return.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles)
    public func get(
        fields: [BusinessProfileField]? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BusinessProfiles> {
        let params = GetBusinessProfile(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("business_profile.get", params, options, idempotent: true)
    }

    /// Updates the business profile of a phone number. Omitted fields stay unchanged.
    ///
    /// - Parameters:
    ///   - about: About text, shown below the name. 1 to 139 characters.
    ///   - address: Address of the business. At most 256 characters.
    ///   - description: Description of the business. At most 512 characters.
    ///   - email: Email address of the business. At most 128 characters.
    ///   - websites: Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters.
    ///   - vertical: Industry of the business.
    ///   - profilePictureHandle: Handle of the profile picture, from `uploads.append`.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles)
    public func update(
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        websites: [String]? = nil,
        vertical: Vertical? = nil,
        profilePictureHandle: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateBusinessProfile(
            about: about,
            address: address,
            description: description,
            email: email,
            websites: websites,
            vertical: vertical,
            profilePictureHandle: profilePictureHandle,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("business_profile.update", params, options, idempotent: true)
    }

    /// Gets a business profile by its ID. Documented in the platform's OpenAPI file only.
    ///
    /// - Parameters:
    ///   - businessProfileId: ID of the business profile.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles)
    public func getById(
        businessProfileId: String,
        fields: [BusinessProfileNodeField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BusinessProfileNode> {
        let params = GetBusinessProfileById(businessProfileId: businessProfileId, fields: fields)
        return try await engine.answer("business_profile.get_by_id", params, options, idempotent: true)
    }

    /// Updates a business profile by its ID. Omitted fields stay unchanged. Documented in the platform's OpenAPI file only.
    ///
    /// - Parameters:
    ///   - businessProfileId: ID of the business profile.
    ///   - accountName: Name of the account. 1 to 75 characters.
    ///   - about: About text, shown below the name. 1 to 139 characters.
    ///   - address: Address of the business. At most 256 characters.
    ///   - description: Description of the business. 1 to 256 characters.
    ///   - email: Email address of the business. At most 128 characters.
    ///   - websites: Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters.
    ///   - vertical: Industry of the business.
    ///   - profilePictureHandle: Handle of the profile picture, from `uploads.append`.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles)
    public func updateById(
        businessProfileId: String,
        accountName: String? = nil,
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        websites: [String]? = nil,
        vertical: Vertical? = nil,
        profilePictureHandle: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UpdatedBusinessProfile> {
        let params = UpdateBusinessProfileById(
            businessProfileId: businessProfileId,
            accountName: accountName,
            about: about,
            address: address,
            description: description,
            email: email,
            websites: websites,
            vertical: vertical,
            profilePictureHandle: profilePictureHandle
        )
        return try await engine.answer("business_profile.update_by_id", params, options, idempotent: true)
    }
}

/// Gets the business profile of a phone number. The response is a one-element list.
public struct GetBusinessProfile: Codable, Hashable, Sendable {
    /// Fields to return.
    public var fields: [BusinessProfileField]?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(fields: [BusinessProfileField]? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// Field of `BusinessProfile` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
public struct BusinessProfileField: Choice {
    /// ID of the business profile, as `business_profile.get_by_id` takes it.
    public static let id = BusinessProfileField(rawValue: "id")
    /// About text, shown below the name.
    public static let about = BusinessProfileField(rawValue: "about")
    /// Address of the business.
    public static let address = BusinessProfileField(rawValue: "address")
    /// Description of the business.
    public static let description = BusinessProfileField(rawValue: "description")
    /// Email address of the business.
    public static let email = BusinessProfileField(rawValue: "email")
    /// URL of the profile picture.
    public static let profilePictureUrl = BusinessProfileField(rawValue: "profile_picture_url")
    /// Websites of the business.
    public static let websites = BusinessProfileField(rawValue: "websites")
    /// Industry of the business.
    public static let vertical = BusinessProfileField(rawValue: "vertical")
    /// Whole business profile, if the platform returns the nested form of its OpenAPI file.
    public static let businessProfile = BusinessProfileField(rawValue: "business_profile")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Response with the business profile of a phone number.
public struct BusinessProfiles: Codable, Hashable, Sendable {
    /// One-element list with the business profile.
    public var data: [BusinessProfile]

    public init(data: [BusinessProfile]) {
        self.data = data
    }
}

/// A business profile: in the fields of this object, or one level deeper in `business_profile`. Contains only the
/// requested fields.
public struct BusinessProfile: Codable, Hashable, Sendable {
    /// Websites of the business.
    public var websites: [String]
    /// ID of the business profile, as `business_profile.get_by_id` takes it.
    public var id: String?
    /// About text, shown below the name.
    public var about: String?
    /// Address of the business.
    public var address: String?
    /// Description of the business.
    public var description: String?
    /// Email address of the business.
    public var email: String?
    /// URL of the profile picture.
    public var profilePictureUrl: String?
    /// Industry of the business.
    public var vertical: Vertical?
    /// Whole business profile, if the platform returns the nested form of its OpenAPI file.
    public var businessProfile: BusinessProfileNode?

    public init(
        websites: [String],
        id: String? = nil,
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        profilePictureUrl: String? = nil,
        vertical: Vertical? = nil,
        businessProfile: BusinessProfileNode? = nil
    ) {
        self.websites = websites
        self.id = id
        self.about = about
        self.address = address
        self.description = description
        self.email = email
        self.profilePictureUrl = profilePictureUrl
        self.vertical = vertical
        self.businessProfile = businessProfile
    }

    enum CodingKeys: String, CodingKey {
        case websites
        case id
        case about
        case address
        case description
        case email
        case profilePictureUrl = "profile_picture_url"
        case vertical
        case businessProfile = "business_profile"
    }
}

/// Industry of a business.
/// Other values are accepted, too.
public struct Vertical: Choice {
    /// Any other industry.
    public static let other = Vertical(rawValue: "OTHER")
    /// Automotive and vehicles.
    public static let auto = Vertical(rawValue: "AUTO")
    /// Beauty, spa and salon.
    public static let beauty = Vertical(rawValue: "BEAUTY")
    /// Clothing and apparel.
    public static let apparel = Vertical(rawValue: "APPAREL")
    /// Education and schools.
    public static let edu = Vertical(rawValue: "EDU")
    /// Entertainment and media.
    public static let entertain = Vertical(rawValue: "ENTERTAIN")
    /// Event planning and service.
    public static let eventPlan = Vertical(rawValue: "EVENT_PLAN")
    /// Finance and banking.
    public static let finance = Vertical(rawValue: "FINANCE")
    /// Food and grocery stores.
    public static let grocery = Vertical(rawValue: "GROCERY")
    /// Public service and government.
    public static let govt = Vertical(rawValue: "GOVT")
    /// Hotel and lodging.
    public static let hotel = Vertical(rawValue: "HOTEL")
    /// Medical and health.
    public static let health = Vertical(rawValue: "HEALTH")
    /// Non-profit or charitable organization.
    public static let nonprofit = Vertical(rawValue: "NONPROFIT")
    /// Professional and business services.
    public static let profServices = Vertical(rawValue: "PROF_SERVICES")
    /// Shopping and retail.
    public static let retail = Vertical(rawValue: "RETAIL")
    /// Travel and transportation.
    public static let travel = Vertical(rawValue: "TRAVEL")
    /// Restaurant or catering.
    public static let restaurant = Vertical(rawValue: "RESTAURANT")
    /// Sale of alcoholic beverages.
    public static let alcohol = Vertical(rawValue: "ALCOHOL")
    /// Online gambling and gaming.
    public static let onlineGambling = Vertical(rawValue: "ONLINE_GAMBLING")
    /// Physical gambling and gaming.
    public static let physicalGambling = Vertical(rawValue: "PHYSICAL_GAMBLING")
    /// Sale of over-the-counter drugs.
    public static let otcDrugs = Vertical(rawValue: "OTC_DRUGS")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A business profile in the form of the platform's OpenAPI file.
public struct BusinessProfileNode: Codable, Hashable, Sendable {
    /// Websites of the business.
    public var websites: [String]
    /// ID of the business profile. Present when the profile was requested by ID.
    public var id: String?
    /// Name of the account.
    public var accountName: String?
    /// About text, shown below the name.
    public var about: String?
    /// Address of the business.
    public var address: String?
    /// Description of the business.
    public var description: String?
    /// Email address of the business.
    public var email: String?
    /// URL of the profile picture.
    public var profilePictureUrl: String?
    /// Industry of the business.
    public var vertical: Vertical?

    public init(
        websites: [String],
        id: String? = nil,
        accountName: String? = nil,
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        profilePictureUrl: String? = nil,
        vertical: Vertical? = nil
    ) {
        self.websites = websites
        self.id = id
        self.accountName = accountName
        self.about = about
        self.address = address
        self.description = description
        self.email = email
        self.profilePictureUrl = profilePictureUrl
        self.vertical = vertical
    }

    enum CodingKeys: String, CodingKey {
        case websites
        case id
        case accountName = "account_name"
        case about
        case address
        case description
        case email
        case profilePictureUrl = "profile_picture_url"
        case vertical
    }
}

/// Updates the business profile of a phone number. Omitted fields stay unchanged.
public struct UpdateBusinessProfile: Codable, Hashable, Sendable {
    /// About text, shown below the name. 1 to 139 characters.
    public var about: String?
    /// Address of the business. At most 256 characters.
    public var address: String?
    /// Description of the business. At most 512 characters.
    public var description: String?
    /// Email address of the business. At most 128 characters.
    public var email: String?
    /// Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters.
    public var websites: [String]?
    /// Industry of the business.
    public var vertical: Vertical?
    /// Handle of the profile picture, from `uploads.append`.
    public var profilePictureHandle: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        websites: [String]? = nil,
        vertical: Vertical? = nil,
        profilePictureHandle: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.about = about
        self.address = address
        self.description = description
        self.email = email
        self.websites = websites
        self.vertical = vertical
        self.profilePictureHandle = profilePictureHandle
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case about
        case address
        case description
        case email
        case websites
        case vertical
        case profilePictureHandle = "profile_picture_handle"
        case phoneNumberId = "phone_number_id"
    }
}

/// Gets a business profile by its ID. Documented in the platform's OpenAPI file only.
public struct GetBusinessProfileById: Codable, Hashable, Sendable {
    /// ID of the business profile.
    public var businessProfileId: String
    /// Fields to return.
    public var fields: [BusinessProfileNodeField]?

    public init(businessProfileId: String, fields: [BusinessProfileNodeField]? = nil) {
        self.businessProfileId = businessProfileId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case businessProfileId = "business_profile_id"
        case fields
    }
}

/// Field of `BusinessProfileNode` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
public struct BusinessProfileNodeField: Choice {
    /// ID of the business profile. Present when the profile was requested by ID.
    public static let id = BusinessProfileNodeField(rawValue: "id")
    /// Name of the account.
    public static let accountName = BusinessProfileNodeField(rawValue: "account_name")
    /// About text, shown below the name.
    public static let about = BusinessProfileNodeField(rawValue: "about")
    /// Address of the business.
    public static let address = BusinessProfileNodeField(rawValue: "address")
    /// Description of the business.
    public static let description = BusinessProfileNodeField(rawValue: "description")
    /// Email address of the business.
    public static let email = BusinessProfileNodeField(rawValue: "email")
    /// URL of the profile picture.
    public static let profilePictureUrl = BusinessProfileNodeField(rawValue: "profile_picture_url")
    /// Websites of the business.
    public static let websites = BusinessProfileNodeField(rawValue: "websites")
    /// Industry of the business.
    public static let vertical = BusinessProfileNodeField(rawValue: "vertical")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Updates a business profile by its ID. Omitted fields stay unchanged. Documented in the platform's OpenAPI file only.
public struct UpdateBusinessProfileById: Codable, Hashable, Sendable {
    /// ID of the business profile.
    public var businessProfileId: String
    /// Name of the account. 1 to 75 characters.
    public var accountName: String?
    /// About text, shown below the name. 1 to 139 characters.
    public var about: String?
    /// Address of the business. At most 256 characters.
    public var address: String?
    /// Description of the business. 1 to 256 characters.
    public var description: String?
    /// Email address of the business. At most 128 characters.
    public var email: String?
    /// Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters.
    public var websites: [String]?
    /// Industry of the business.
    public var vertical: Vertical?
    /// Handle of the profile picture, from `uploads.append`.
    public var profilePictureHandle: String?

    public init(
        businessProfileId: String,
        accountName: String? = nil,
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        websites: [String]? = nil,
        vertical: Vertical? = nil,
        profilePictureHandle: String? = nil
    ) {
        self.businessProfileId = businessProfileId
        self.accountName = accountName
        self.about = about
        self.address = address
        self.description = description
        self.email = email
        self.websites = websites
        self.vertical = vertical
        self.profilePictureHandle = profilePictureHandle
    }

    enum CodingKeys: String, CodingKey {
        case businessProfileId = "business_profile_id"
        case accountName = "account_name"
        case about
        case address
        case description
        case email
        case websites
        case vertical
        case profilePictureHandle = "profile_picture_handle"
    }
}

/// Result of updating a business profile.
public struct UpdatedBusinessProfile: Codable, Hashable, Sendable {
    /// True if the profile was updated.
    public var success: Bool
    /// ID of the business profile.
    public var id: String?

    public init(success: Bool, id: String? = nil) {
        self.success = success
        self.id = id
    }
}
