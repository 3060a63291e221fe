// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`, `business_profile.update_by_id`.
public struct BusinessProfileArea: Sendable {
    let engine: Engine

    /// Get what people see of a number's business, in a list of one.
    ///
    /// - Parameters:
    ///   - fields: What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles)
    public func get(
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<BusinessProfiles> {
        let params = GetBusinessProfile(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("business_profile.get", params, options, idempotent: true)
    }

    /// Change what people see of a number's business.
    ///
    /// - Parameters:
    ///   - about: The line below the name: 1 to 139 characters.
    ///   - address: Address: up to 256 characters.
    ///   - description: What the business does: up to 512 characters.
    ///   - email: Email address: up to 128 characters.
    ///   - websites: Up to two, of up to 256 characters each.
    ///     Each begins with `http://` or `https://`.
    ///   - vertical: The line of business.
    ///   - profilePictureHandle: The picture: the handle of an upload (`uploads.append`).
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
    ) async throws -> Answer<Success> {
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

    /// Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
    ///
    /// - Parameters:
    ///   - businessProfileId: The profile.
    ///   - fields: What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
    ///     `websites`, `vertical`.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles)
    public func getById(
        businessProfileId: String,
        fields: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<BusinessProfileNode> {
        let params = GetBusinessProfileById(businessProfileId: businessProfileId, fields: fields)
        return try await engine.answer("business_profile.get_by_id", params, options, idempotent: true)
    }

    /// Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
    ///
    /// - Parameters:
    ///   - businessProfileId: The profile.
    ///   - accountName: The name of the account: 1 to 75 characters.
    ///   - about: The line below the name: 1 to 139 characters.
    ///   - address: Address: up to 256 characters.
    ///   - description: What the business does: 1 to 256 characters.
    ///   - email: Email address: up to 128 characters.
    ///   - websites: Up to two, of up to 256 characters each.
    ///     Each begins with `http://` or `https://`.
    ///   - vertical: The line of business.
    ///   - profilePictureHandle: The picture: the handle of an upload (`uploads.append`).
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
    ) async throws -> Answer<UpdatedBusinessProfile> {
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

/// Get what people see of a number's business, in a list of one.
public struct GetBusinessProfile: Codable, Hashable, Sendable {
    /// What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
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

/// What people see of a business, in a list of one.
public struct BusinessProfiles: Codable, Hashable, Sendable {
    /// The one.
    public var data: [BusinessProfile]

    public init(data: [BusinessProfile]) {
        self.data = data
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
    }
}

/// What people see of a business: here, or one level deeper. Only what was asked for is there.
public struct BusinessProfile: Codable, Hashable, Sendable {
    /// Its websites.
    public var websites: [String]
    /// The line below the name.
    public var about: String?
    /// Address.
    public var address: String?
    /// What the business does.
    public var description: String?
    /// Email address.
    public var email: String?
    /// Its picture.
    public var profilePictureUrl: String?
    /// The line of business.
    public var vertical: Vertical?
    /// All of it, where the platform answers as its OpenAPI file says.
    public var businessProfile: BusinessProfileNode?

    public init(
        websites: [String],
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        profilePictureUrl: String? = nil,
        vertical: Vertical? = nil,
        businessProfile: BusinessProfileNode? = nil
    ) {
        self.websites = websites
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
        case about
        case address
        case description
        case email
        case profilePictureUrl = "profile_picture_url"
        case vertical
        case businessProfile = "business_profile"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        websites = try keys.arrived(.websites)
        about = try keys.arrivedIfPresent(.about)
        address = try keys.arrivedIfPresent(.address)
        description = try keys.arrivedIfPresent(.description)
        email = try keys.arrivedIfPresent(.email)
        profilePictureUrl = try keys.arrivedIfPresent(.profilePictureUrl)
        vertical = try keys.arrivedIfPresent(.vertical)
        businessProfile = try keys.arrivedIfPresent(.businessProfile)
    }
}

/// Lines of business.
/// Other values are accepted, too.
public struct Vertical: Choice {
    /// Any other.
    public static let other = Vertical(rawValue: "OTHER")
    /// Cars.
    public static let auto = Vertical(rawValue: "AUTO")
    /// Beauty, spa and salon.
    public static let beauty = Vertical(rawValue: "BEAUTY")
    /// Clothing.
    public static let apparel = Vertical(rawValue: "APPAREL")
    /// Education.
    public static let edu = Vertical(rawValue: "EDU")
    /// Entertainment.
    public static let entertain = Vertical(rawValue: "ENTERTAIN")
    /// Events.
    public static let eventPlan = Vertical(rawValue: "EVENT_PLAN")
    /// Money.
    public static let finance = Vertical(rawValue: "FINANCE")
    /// Food shops.
    public static let grocery = Vertical(rawValue: "GROCERY")
    /// The state.
    public static let govt = Vertical(rawValue: "GOVT")
    /// Hotels.
    public static let hotel = Vertical(rawValue: "HOTEL")
    /// Health.
    public static let health = Vertical(rawValue: "HEALTH")
    /// Non-profit.
    public static let nonprofit = Vertical(rawValue: "NONPROFIT")
    /// Services.
    public static let profServices = Vertical(rawValue: "PROF_SERVICES")
    /// Shops.
    public static let retail = Vertical(rawValue: "RETAIL")
    /// Travel.
    public static let travel = Vertical(rawValue: "TRAVEL")
    /// Restaurants.
    public static let restaurant = Vertical(rawValue: "RESTAURANT")
    /// Alcohol.
    public static let alcohol = Vertical(rawValue: "ALCOHOL")
    /// Gambling on the net.
    public static let onlineGambling = Vertical(rawValue: "ONLINE_GAMBLING")
    /// Gambling elsewhere.
    public static let physicalGambling = Vertical(rawValue: "PHYSICAL_GAMBLING")
    /// Medicine without prescription.
    public static let otcDrugs = Vertical(rawValue: "OTC_DRUGS")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What people see of a business, as the platform's OpenAPI file has it.
public struct BusinessProfileNode: Codable, Hashable, Sendable {
    /// Its websites.
    public var websites: [String]
    /// The profile's id, where the profile itself was asked for.
    public var id: String?
    /// The name of the account.
    public var accountName: String?
    /// The line below the name.
    public var about: String?
    /// Address.
    public var address: String?
    /// What the business does.
    public var description: String?
    /// Email address.
    public var email: String?
    /// Its picture.
    public var profilePictureUrl: String?
    /// The line of business.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        websites = try keys.arrived(.websites)
        id = try keys.arrivedIfPresent(.id)
        accountName = try keys.arrivedIfPresent(.accountName)
        about = try keys.arrivedIfPresent(.about)
        address = try keys.arrivedIfPresent(.address)
        description = try keys.arrivedIfPresent(.description)
        email = try keys.arrivedIfPresent(.email)
        profilePictureUrl = try keys.arrivedIfPresent(.profilePictureUrl)
        vertical = try keys.arrivedIfPresent(.vertical)
    }
}

/// Change what people see of a number's business.
public struct UpdateBusinessProfile: Codable, Hashable, Sendable {
    /// The line below the name: 1 to 139 characters.
    public var about: String?
    /// Address: up to 256 characters.
    public var address: String?
    /// What the business does: up to 512 characters.
    public var description: String?
    /// Email address: up to 128 characters.
    public var email: String?
    /// Up to two, of up to 256 characters each.
    /// Each begins with `http://` or `https://`.
    public var websites: [String]?
    /// The line of business.
    public var vertical: Vertical?
    /// The picture: the handle of an upload (`uploads.append`).
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

/// Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
public struct GetBusinessProfileById: Codable, Hashable, Sendable {
    /// The profile.
    public var businessProfileId: String
    /// What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
    /// `websites`, `vertical`.
    public var fields: String?

    public init(businessProfileId: String, fields: String? = nil) {
        self.businessProfileId = businessProfileId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case businessProfileId = "business_profile_id"
        case fields
    }
}

/// Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
public struct UpdateBusinessProfileById: Codable, Hashable, Sendable {
    /// The profile.
    public var businessProfileId: String
    /// The name of the account: 1 to 75 characters.
    public var accountName: String?
    /// The line below the name: 1 to 139 characters.
    public var about: String?
    /// Address: up to 256 characters.
    public var address: String?
    /// What the business does: 1 to 256 characters.
    public var description: String?
    /// Email address: up to 128 characters.
    public var email: String?
    /// Up to two, of up to 256 characters each.
    /// Each begins with `http://` or `https://`.
    public var websites: [String]?
    /// The line of business.
    public var vertical: Vertical?
    /// The picture: the handle of an upload (`uploads.append`).
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

/// Outcome of an update of a business profile.
public struct UpdatedBusinessProfile: Codable, Hashable, Sendable {
    /// Whether the profile was updated.
    public var success: Bool
    /// ID of the profile.
    public var id: String?

    public init(success: Bool, id: String? = nil) {
        self.success = success
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        success = try keys.arrived(.success)
        id = try keys.arrivedIfPresent(.id)
    }
}
