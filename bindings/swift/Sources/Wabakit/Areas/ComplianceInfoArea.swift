// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `compliance_info.get`, `compliance_info.update`.
public struct ComplianceInfoArea: Sendable {
    let engine: Engine

    /// Gets the compliance information of a business in India. The response is a one-element list.
    ///
    /// - Parameters:
    ///   - fields: Fields to return. Default: all of them.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api)
    public func get(
        fields: [ComplianceInfoField]? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ComplianceInfoList> {
        let params = GetComplianceInfo(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("compliance_info.get", params, options, idempotent: true)
    }

    /// Sets the compliance information that Indian law requires of a business.
    /// If `entity_type` is `OTHER`: `entity_type_custom` is required.
    /// If `entity_type_custom` is set: `entity_type` must be `OTHER`.
    /// If `is_registered` is set: `entity_type` must be `OTHER` or `PARTNERSHIP`.
    ///
    /// - Parameters:
    ///   - entityName: Name of the legal entity. 2 to 128 characters.
    ///   - entityType: Legal form of the entity.
    ///   - grievanceOfficerDetails: Contact details of the grievance officer.
    ///   - customerCareDetails: Contact details of the customer care.
    ///   - entityTypeCustom: Legal form in words, with entity type `OTHER`. At most 1,024 characters.
    ///   - isRegistered: Registration of the entity. Only with entity type `OTHER` or `PARTNERSHIP`.
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
    ) async throws -> Response<Success> {
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

/// Gets the compliance information of a business in India. The response is a one-element list.
public struct GetComplianceInfo: Codable, Hashable, Sendable {
    /// Fields to return. Default: all of them.
    public var fields: [ComplianceInfoField]?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(fields: [ComplianceInfoField]? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// Field of `ComplianceInfo` to return. Its own fields can follow in braces: `field{one,two}`.
public struct ComplianceInfoField: Choice {
    /// ID of the WhatsApp Business account.
    public static let whatsappBusinessAccountId = ComplianceInfoField(rawValue: "whatsapp_business_account_id")
    /// Name of the legal entity.
    public static let entityName = ComplianceInfoField(rawValue: "entity_name")
    /// Legal form of the entity.
    public static let entityType = ComplianceInfoField(rawValue: "entity_type")
    /// Legal form in words, if the entity type is `OTHER`.
    public static let entityTypeCustom = ComplianceInfoField(rawValue: "entity_type_custom")
    /// True if the entity is registered.
    public static let isRegistered = ComplianceInfoField(rawValue: "is_registered")
    /// Contact details of the grievance officer.
    public static let grievanceOfficerDetails = ComplianceInfoField(rawValue: "grievance_officer_details")
    /// Contact details of the customer care.
    public static let customerCareDetails = ComplianceInfoField(rawValue: "customer_care_details")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Response with the compliance information of a business.
public struct ComplianceInfoList: Codable, Hashable, Sendable {
    /// One-element list with the compliance information.
    public var data: [ComplianceInfo]

    public init(data: [ComplianceInfo]) {
        self.data = data
    }
}

/// Compliance information of a business in India.
public struct ComplianceInfo: Codable, Hashable, Sendable {
    /// ID of the WhatsApp Business account.
    public var whatsappBusinessAccountId: String?
    /// Name of the legal entity.
    public var entityName: String?
    /// Legal form of the entity.
    public var entityType: EntityType?
    /// Legal form in words, if the entity type is `OTHER`.
    public var entityTypeCustom: String?
    /// True if the entity is registered.
    public var isRegistered: Bool?
    /// Contact details of the grievance officer.
    public var grievanceOfficerDetails: ContactDetails?
    /// Contact details of the customer care.
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
}

/// Legal form of a business entity.
/// Other values are accepted, too.
public struct EntityType: Choice {
    /// Limited liability partnership.
    public static let limitedLiabilityPartnership = EntityType(rawValue: "LIMITED_LIABILITY_PARTNERSHIP")
    /// A sole proprietorship.
    public static let soleProprietorship = EntityType(rawValue: "SOLE_PROPRIETORSHIP")
    /// A partnership firm.
    public static let partnership = EntityType(rawValue: "PARTNERSHIP")
    /// A public company.
    public static let publicCompany = EntityType(rawValue: "PUBLIC_COMPANY")
    /// A private company.
    public static let privateCompany = EntityType(rawValue: "PRIVATE_COMPANY")
    /// Any other legal form.
    public static let other = EntityType(rawValue: "OTHER")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Contact details in the compliance information.
public struct ContactDetails: Codable, Hashable, Sendable {
    /// Name of the contact.
    public var name: String?
    /// Email address of the contact.
    public var email: String?
    /// Mobile number of the contact.
    public var mobileNumber: String?
    /// Landline number of the contact.
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
}

/// Sets the compliance information that Indian law requires of a business.
/// If `entity_type` is `OTHER`: `entity_type_custom` is required.
/// If `entity_type_custom` is set: `entity_type` must be `OTHER`.
/// If `is_registered` is set: `entity_type` must be `OTHER` or `PARTNERSHIP`.
public struct UpdateComplianceInfo: Codable, Hashable, Sendable {
    /// Name of the legal entity. 2 to 128 characters.
    public var entityName: String
    /// Legal form of the entity.
    public var entityType: EntityType
    /// Contact details of the grievance officer.
    public var grievanceOfficerDetails: GrievanceOfficer
    /// Contact details of the customer care.
    public var customerCareDetails: CustomerCare
    /// Legal form in words, with entity type `OTHER`. At most 1,024 characters.
    public var entityTypeCustom: String?
    /// Registration of the entity. Only with entity type `OTHER` or `PARTNERSHIP`.
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

/// Grievance officer: the contact for complaints.
public struct GrievanceOfficer: Codable, Hashable, Sendable {
    /// Name of the grievance officer. 1 to 128 characters.
    public var name: String
    /// Email address of the grievance officer. At most 128 characters.
    /// Must contain an `@`.
    public var email: String
    /// Mobile number of the grievance officer, in E.164 format.
    public var mobileNumber: String?
    /// Landline number of the grievance officer, in E.164 format.
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

/// Customer care: the contact for customers.
public struct CustomerCare: Codable, Hashable, Sendable {
    /// Email address of the customer care. At most 128 characters.
    /// Must contain an `@`.
    public var email: String
    /// Mobile number of the customer care, in E.164 format.
    public var mobileNumber: String?
    /// Landline number of the customer care, in E.164 format.
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
