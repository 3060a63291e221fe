// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `compliance_info.get`, `compliance_info.update`.
public struct ComplianceInfoArea: Sendable {
    let engine: Engine

    /// Get what a business has told, in a list of one.
    ///
    /// - Parameters:
    ///   - fields: What to tell, by commas; all unless told.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api)
    public func get(
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<ComplianceInfoList> {
        let params = GetComplianceInfo(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("compliance_info.get", params, options, idempotent: true)
    }

    /// Tell what the law of India wants to know.
    /// `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
    ///
    /// - Parameters:
    ///   - entityName: The name of the business: 2 to 128 characters.
    ///   - entityType: Its legal form.
    ///   - grievanceOfficerDetails: Who looks after complaints.
    ///   - customerCareDetails: Who looks after customers.
    ///   - entityTypeCustom: With `OTHER`: its legal form, up to 1024 characters.
    ///   - isRegistered: With `OTHER` or `PARTNERSHIP`: whether it is registered.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api)
    public func update(
        entityName: String,
        entityType: EntityType,
        grievanceOfficerDetails: GrievanceOfficer,
        customerCareDetails: CustomerCare,
        entityTypeCustom: String? = nil,
        isRegistered: Bool? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = UpdateComplianceInfo(
            entityName: entityName,
            entityType: entityType,
            grievanceOfficerDetails: grievanceOfficerDetails,
            customerCareDetails: customerCareDetails,
            entityTypeCustom: entityTypeCustom,
            isRegistered: isRegistered,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("compliance_info.update", params, options, idempotent: true)
    }
}

/// Get what a business has told, in a list of one.
public struct GetComplianceInfo: Codable, Hashable, Sendable {
    /// What to tell, by commas; all unless told.
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

/// What a business has told, in a list of one.
public struct ComplianceInfoList: Codable, Hashable, Sendable {
    /// The one.
    public var data: [ComplianceInfo]

    public init(data: [ComplianceInfo]) {
        self.data = data
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
    }
}

/// What a business has told.
public struct ComplianceInfo: Codable, Hashable, Sendable {
    /// The account.
    public var whatsappBusinessAccountId: String?
    /// The name of the business.
    public var entityName: String?
    /// Its legal form.
    public var entityType: EntityType?
    /// Its legal form, if it is none of those.
    public var entityTypeCustom: String?
    /// Whether it is registered.
    public var isRegistered: Bool?
    /// Who looks after complaints.
    public var grievanceOfficerDetails: ContactDetails?
    /// Who looks after customers.
    public var customerCareDetails: ContactDetails?

    public init(
        whatsappBusinessAccountId: String? = nil,
        entityName: String? = nil,
        entityType: EntityType? = nil,
        entityTypeCustom: String? = nil,
        isRegistered: Bool? = nil,
        grievanceOfficerDetails: ContactDetails? = nil,
        customerCareDetails: ContactDetails? = nil
    ) {
        self.whatsappBusinessAccountId = whatsappBusinessAccountId
        self.entityName = entityName
        self.entityType = entityType
        self.entityTypeCustom = entityTypeCustom
        self.isRegistered = isRegistered
        self.grievanceOfficerDetails = grievanceOfficerDetails
        self.customerCareDetails = customerCareDetails
    }

    enum CodingKeys: String, CodingKey {
        case whatsappBusinessAccountId = "whatsapp_business_account_id"
        case entityName = "entity_name"
        case entityType = "entity_type"
        case entityTypeCustom = "entity_type_custom"
        case isRegistered = "is_registered"
        case grievanceOfficerDetails = "grievance_officer_details"
        case customerCareDetails = "customer_care_details"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        whatsappBusinessAccountId = try keys.arrivedIfPresent(.whatsappBusinessAccountId)
        entityName = try keys.arrivedIfPresent(.entityName)
        entityType = try keys.arrivedIfPresent(.entityType)
        entityTypeCustom = try keys.arrivedIfPresent(.entityTypeCustom)
        isRegistered = try keys.arrivedIfPresent(.isRegistered)
        grievanceOfficerDetails = try keys.arrivedIfPresent(.grievanceOfficerDetails)
        customerCareDetails = try keys.arrivedIfPresent(.customerCareDetails)
    }
}

/// Legal forms.
/// Other values are accepted, too.
public struct EntityType: Choice {
    /// A limited liability partnership.
    public static let limitedLiabilityPartnership = EntityType(rawValue: "LIMITED_LIABILITY_PARTNERSHIP")
    /// A sole proprietorship.
    public static let soleProprietorship = EntityType(rawValue: "SOLE_PROPRIETORSHIP")
    /// A partnership.
    public static let partnership = EntityType(rawValue: "PARTNERSHIP")
    /// A public company.
    public static let publicCompany = EntityType(rawValue: "PUBLIC_COMPANY")
    /// A private company.
    public static let privateCompany = EntityType(rawValue: "PRIVATE_COMPANY")
    /// Another.
    public static let other = EntityType(rawValue: "OTHER")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Who looks after something, and how to reach them.
public struct ContactDetails: Codable, Hashable, Sendable {
    /// Their name.
    public var name: String?
    /// Their email address.
    public var email: String?
    /// Their mobile number.
    public var mobileNumber: String?
    /// Their landline number.
    public var landlineNumber: String?

    public init(name: String? = nil, email: String? = nil, mobileNumber: String? = nil, landlineNumber: String? = nil) {
        self.name = name
        self.email = email
        self.mobileNumber = mobileNumber
        self.landlineNumber = landlineNumber
    }

    enum CodingKeys: String, CodingKey {
        case name
        case email
        case mobileNumber = "mobile_number"
        case landlineNumber = "landline_number"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        name = try keys.arrivedIfPresent(.name)
        email = try keys.arrivedIfPresent(.email)
        mobileNumber = try keys.arrivedIfPresent(.mobileNumber)
        landlineNumber = try keys.arrivedIfPresent(.landlineNumber)
    }
}

/// Tell what the law of India wants to know.
/// `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
public struct UpdateComplianceInfo: Codable, Hashable, Sendable {
    /// The name of the business: 2 to 128 characters.
    public var entityName: String
    /// Its legal form.
    public var entityType: EntityType
    /// Who looks after complaints.
    public var grievanceOfficerDetails: GrievanceOfficer
    /// Who looks after customers.
    public var customerCareDetails: CustomerCare
    /// With `OTHER`: its legal form, up to 1024 characters.
    public var entityTypeCustom: String?
    /// With `OTHER` or `PARTNERSHIP`: whether it is registered.
    public var isRegistered: Bool?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        entityName: String,
        entityType: EntityType,
        grievanceOfficerDetails: GrievanceOfficer,
        customerCareDetails: CustomerCare,
        entityTypeCustom: String? = nil,
        isRegistered: Bool? = nil,
        phoneNumberId: String? = nil
    ) {
        self.entityName = entityName
        self.entityType = entityType
        self.grievanceOfficerDetails = grievanceOfficerDetails
        self.customerCareDetails = customerCareDetails
        self.entityTypeCustom = entityTypeCustom
        self.isRegistered = isRegistered
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case entityName = "entity_name"
        case entityType = "entity_type"
        case grievanceOfficerDetails = "grievance_officer_details"
        case customerCareDetails = "customer_care_details"
        case entityTypeCustom = "entity_type_custom"
        case isRegistered = "is_registered"
        case phoneNumberId = "phone_number_id"
    }
}

/// Who looks after complaints.
public struct GrievanceOfficer: Codable, Hashable, Sendable {
    /// Their name: 1 to 128 characters.
    public var name: String
    /// Their email address: up to 128 characters.
    /// It has an `@`.
    public var email: String
    /// Their mobile number, in E.164.
    public var mobileNumber: String?
    /// Their landline number, in E.164.
    public var landlineNumber: String?

    public init(name: String, email: String, mobileNumber: String? = nil, landlineNumber: String? = nil) {
        self.name = name
        self.email = email
        self.mobileNumber = mobileNumber
        self.landlineNumber = landlineNumber
    }

    enum CodingKeys: String, CodingKey {
        case name
        case email
        case mobileNumber = "mobile_number"
        case landlineNumber = "landline_number"
    }
}

/// Who looks after customers.
public struct CustomerCare: Codable, Hashable, Sendable {
    /// Their email address: up to 128 characters.
    /// It has an `@`.
    public var email: String
    /// Their mobile number, in E.164.
    public var mobileNumber: String?
    /// Their landline number, in E.164.
    public var landlineNumber: String?

    public init(email: String, mobileNumber: String? = nil, landlineNumber: String? = nil) {
        self.email = email
        self.mobileNumber = mobileNumber
        self.landlineNumber = landlineNumber
    }

    enum CodingKeys: String, CodingKey {
        case email
        case mobileNumber = "mobile_number"
        case landlineNumber = "landline_number"
    }
}
