// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `preverified_numbers.add`, `preverified_numbers.list`, `preverified_numbers.get`, `preverified_numbers.delete`, `preverified_numbers.request_code`, `preverified_numbers.verify_code`, `preverified_numbers.share`, `preverified_numbers.unshare`, `preverified_numbers.list_partners`.
public struct PreverifiedNumbersArea: Sendable {
    let engine: Engine

    /// Adds a phone number to the pool of pre-verified numbers. A number that is never verified leaves the pool after 90 days.
    ///
    /// - Parameters:
    ///   - phoneNumber: Phone number with country code.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers)
    public func add(
        phoneNumber: String,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AddedPreverifiedNumber> {
        let params = AddPreverifiedNumber(phoneNumber: phoneNumber, businessId: businessId)
        return try await engine.answer("preverified_numbers.add", params, options)
    }

    /// Lists the pool of pre-verified numbers.
    ///
    /// - Parameters:
    ///   - codeVerificationStatus: Verification status, to return only numbers with this status.
    ///   - phoneNumber: One phone number, to return only this one.
    ///   - verificationStatus: Verification status, under the name in the platform's OpenAPI file.
    ///   - availabilityStatus: Availability, to return only such numbers. The guides don't mention this parameter.
    ///   - countryCode: Country, as an ISO 3166-1 alpha-2 code, to return only its numbers. Documented in the platform's OpenAPI file only.
    ///   - fields: Fields to return per number.
    ///   - limit: Maximum number of pre-verified numbers per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers)
    public func list(
        codeVerificationStatus: PreverifiedStatus? = nil,
        phoneNumber: String? = nil,
        verificationStatus: PreverifiedStatus? = nil,
        availabilityStatus: PreverifiedAvailability? = nil,
        countryCode: String? = nil,
        fields: [PreverifiedNumberField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PreverifiedNumbers> {
        let params = ListPreverifiedNumbers(
            codeVerificationStatus: codeVerificationStatus,
            phoneNumber: phoneNumber,
            verificationStatus: verificationStatus,
            availabilityStatus: availabilityStatus,
            countryCode: countryCode,
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return try await engine.answer("preverified_numbers.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - codeVerificationStatus: Verification status, to return only numbers with this status.
    ///   - phoneNumber: One phone number, to return only this one.
    ///   - verificationStatus: Verification status, under the name in the platform's OpenAPI file.
    ///   - availabilityStatus: Availability, to return only such numbers. The guides don't mention this parameter.
    ///   - countryCode: Country, as an ISO 3166-1 alpha-2 code, to return only its numbers. Documented in the platform's OpenAPI file only.
    ///   - fields: Fields to return per number.
    ///   - limit: Maximum number of pre-verified numbers per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers)
    public func listAll(
        codeVerificationStatus: PreverifiedStatus? = nil,
        phoneNumber: String? = nil,
        verificationStatus: PreverifiedStatus? = nil,
        availabilityStatus: PreverifiedAvailability? = nil,
        countryCode: String? = nil,
        fields: [PreverifiedNumberField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<PreverifiedNumber, any Error> {
        let params = ListPreverifiedNumbers(
            codeVerificationStatus: codeVerificationStatus,
            phoneNumber: phoneNumber,
            verificationStatus: verificationStatus,
            availabilityStatus: availabilityStatus,
            countryCode: countryCode,
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return engine.pages("preverified_numbers.list", params, options, items: { (page: PreverifiedNumbers) in page.data }, next: { $0.after = $1 })
    }

    /// Gets a pre-verified number: verification status and expiry.
    ///
    /// - Parameters:
    ///   - preverifiedNumberId: ID of the pre-verified number.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers)
    public func get(
        preverifiedNumberId: String,
        fields: [PreverifiedNumberField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PreverifiedNumber> {
        let params = GetPreverifiedNumber(preverifiedNumberId: preverifiedNumberId, fields: fields)
        return try await engine.answer("preverified_numbers.get", params, options, idempotent: true)
    }

    /// Deletes a number from the pool of pre-verified numbers.
    ///
    /// - Parameters:
    ///   - preverifiedNumberId: ID of the pre-verified number that is deleted.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers)
    public func delete(
        preverifiedNumberId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeletePreverifiedNumber(preverifiedNumberId: preverifiedNumberId)
        return try await engine.answer("preverified_numbers.delete", params, options, idempotent: true)
    }

    /// Requests a verification code for a number of the pool.
    ///
    /// - Parameters:
    ///   - preverifiedNumberId: ID of the number that receives the code.
    ///   - codeMethod: Channel of the code.
    ///   - language: Language of the code's message, with its country: `en_US`.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers)
    public func requestCode(
        preverifiedNumberId: String,
        codeMethod: CodeMethod,
        language: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = RequestPreverifiedCode(
            preverifiedNumberId: preverifiedNumberId,
            codeMethod: codeMethod,
            language: language
        )
        return try await engine.answer("preverified_numbers.request_code", params, options)
    }

    /// Verifies a number of the pool with the code that it received. The verification lasts 90 days, and can be renewed in the
    /// last 45 days.
    ///
    /// - Parameters:
    ///   - preverifiedNumberId: ID of the number that is verified.
    ///   - code: Verification code: 6 digits, without the hyphen that the message shows.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers)
    public func verifyCode(
        preverifiedNumberId: String,
        code: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<VerifiedPreverifiedNumber> {
        let params = VerifyPreverifiedCode(preverifiedNumberId: preverifiedNumberId, code: code)
        return try await engine.answer("preverified_numbers.verify_code", params, options)
    }

    /// Shares a number of the pool with the business portfolio of another partner.
    ///
    /// - Parameters:
    ///   - preverifiedId: ID of the number that is shared.
    ///   - partnerBusinessId: ID of the partner's business portfolio.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers)
    public func share(
        preverifiedId: String,
        partnerBusinessId: String,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = SharePreverifiedNumber(
            preverifiedId: preverifiedId,
            partnerBusinessId: partnerBusinessId,
            businessId: businessId
        )
        return try await engine.answer("preverified_numbers.share", params, options, idempotent: true)
    }

    /// Stops sharing a number of the pool with a partner.
    ///
    /// - Parameters:
    ///   - preverifiedId: ID of the number that is shared no longer.
    ///   - partnerBusinessId: ID of the business portfolio that loses access.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers)
    public func unshare(
        preverifiedId: String,
        partnerBusinessId: String,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UnsharePreverifiedNumber(
            preverifiedId: preverifiedId,
            partnerBusinessId: partnerBusinessId,
            businessId: businessId
        )
        return try await engine.answer("preverified_numbers.unshare", params, options, idempotent: true)
    }

    /// Lists the business portfolios of partners with which a number of the pool is shared.
    ///
    /// - Parameters:
    ///   - preverifiedNumberId: ID of the shared number.
    ///   - fields: Fields to return per business portfolio.
    ///   - limit: Maximum number of partners of a number per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers)
    public func listPartners(
        preverifiedNumberId: String,
        fields: [PreverifiedNumberPartnerField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PreverifiedNumberPartners> {
        let params = ListPreverifiedNumberPartners(
            preverifiedNumberId: preverifiedNumberId,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return try await engine.answer("preverified_numbers.list_partners", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - preverifiedNumberId: ID of the shared number.
    ///   - fields: Fields to return per business portfolio.
    ///   - limit: Maximum number of partners of a number per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers)
    public func listPartnersAll(
        preverifiedNumberId: String,
        fields: [PreverifiedNumberPartnerField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<PreverifiedNumberPartner, any Error> {
        let params = ListPreverifiedNumberPartners(
            preverifiedNumberId: preverifiedNumberId,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return engine.pages("preverified_numbers.list_partners", params, options, items: { (page: PreverifiedNumberPartners) in page.data }, next: { $0.after = $1 })
    }
}

/// Adds a phone number to the pool of pre-verified numbers. A number that is never verified leaves the pool after 90 days.
public struct AddPreverifiedNumber: Codable, Hashable, Sendable {
    /// Phone number with country code.
    public var phoneNumber: String
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(phoneNumber: String, businessId: String? = nil) {
        self.phoneNumber = phoneNumber
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumber = "phone_number"
        case businessId = "business_id"
    }
}

/// A number that was added to the pool.
public struct AddedPreverifiedNumber: Codable, Hashable, Sendable {
    /// ID of the number in the pool.
    public var id: String

    public init(id: String) {
        self.id = id
    }
}

/// Lists the pool of pre-verified numbers.
public struct ListPreverifiedNumbers: Codable, Hashable, Sendable {
    /// Verification status, to return only numbers with this status.
    public var codeVerificationStatus: PreverifiedStatus?
    /// One phone number, to return only this one.
    public var phoneNumber: String?
    /// Verification status, under the name in the platform's OpenAPI file.
    public var verificationStatus: PreverifiedStatus?
    /// Availability, to return only such numbers. The guides don't mention this parameter.
    public var availabilityStatus: PreverifiedAvailability?
    /// Country, as an ISO 3166-1 alpha-2 code, to return only its numbers. Documented in the platform's OpenAPI file only.
    public var countryCode: String?
    /// Fields to return per number.
    public var fields: [PreverifiedNumberField]?
    /// Maximum number of pre-verified numbers per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        codeVerificationStatus: PreverifiedStatus? = nil,
        phoneNumber: String? = nil,
        verificationStatus: PreverifiedStatus? = nil,
        availabilityStatus: PreverifiedAvailability? = nil,
        countryCode: String? = nil,
        fields: [PreverifiedNumberField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil
    ) {
        self.codeVerificationStatus = codeVerificationStatus
        self.phoneNumber = phoneNumber
        self.verificationStatus = verificationStatus
        self.availabilityStatus = availabilityStatus
        self.countryCode = countryCode
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case codeVerificationStatus = "code_verification_status"
        case phoneNumber = "phone_number"
        case verificationStatus = "verification_status"
        case availabilityStatus = "availability_status"
        case countryCode = "country_code"
        case fields
        case limit
        case after
        case before
        case businessId = "business_id"
    }
}

/// Verification status of a number of the pool.
/// Other values are accepted, too.
public struct PreverifiedStatus: Choice {
    /// Verified by code.
    public static let verified = PreverifiedStatus(rawValue: "VERIFIED")
    /// Not verified yet.
    public static let notVerified = PreverifiedStatus(rawValue: "NOT_VERIFIED")
    /// Expired: 90 days have passed since the verification.
    public static let expired = PreverifiedStatus(rawValue: "EXPIRED")
    /// Pending: a code was requested.
    public static let pending = PreverifiedStatus(rawValue: "PENDING")
    /// Failed: the code was wrong. Documented in the platform's OpenAPI file only.
    public static let failed = PreverifiedStatus(rawValue: "FAILED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Availability of a number of the pool.
/// Other values are accepted, too.
public struct PreverifiedAvailability: Choice {
    /// Available for clients.
    public static let available = PreverifiedAvailability(rawValue: "AVAILABLE")
    /// In use by a client.
    public static let inUse = PreverifiedAvailability(rawValue: "IN_USE")
    /// Reserved for a client.
    public static let reserved = PreverifiedAvailability(rawValue: "RESERVED")
    /// Unavailable for any client.
    public static let unavailable = PreverifiedAvailability(rawValue: "UNAVAILABLE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Field of `PreverifiedNumber` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `phone_number`, `code_verification_status`, `verification_expiry_time`.
public struct PreverifiedNumberField: Choice {
    /// ID of the pre-verified number.
    public static let id = PreverifiedNumberField(rawValue: "id")
    /// Phone number with country code.
    public static let phoneNumber = PreverifiedNumberField(rawValue: "phone_number")
    /// Status of the verification by code.
    public static let codeVerificationStatus = PreverifiedNumberField(rawValue: "code_verification_status")
    /// Time of the verification, in ISO 8601 format.
    public static let codeVerificationTime = PreverifiedNumberField(rawValue: "code_verification_time")
    /// Expiry of the verification, in ISO 8601 format.
    public static let verificationExpiryTime = PreverifiedNumberField(rawValue: "verification_expiry_time")
    /// Business portfolio that owns the number.
    public static let ownerBusiness = PreverifiedNumberField(rawValue: "owner_business")
    /// Phone number in display format. This field and those that follow it are documented in the platform's OpenAPI file
    /// only.
    public static let displayPhoneNumber = PreverifiedNumberField(rawValue: "display_phone_number")
    /// Country calling code of the number.
    public static let countryPrefix = PreverifiedNumberField(rawValue: "country_prefix")
    /// Verification status, in the form of the platform's OpenAPI file.
    public static let verificationStatus = PreverifiedNumberField(rawValue: "verification_status")
    /// Availability of the number for clients.
    public static let availabilityStatus = PreverifiedNumberField(rawValue: "availability_status")
    /// Features of the number: `MESSAGING`, `TEMPLATES`, `FLOWS` and others.
    public static let supportedFeatures = PreverifiedNumberField(rawValue: "supported_features")
    /// Time at which the number was added, in ISO 8601 format.
    public static let createdTime = PreverifiedNumberField(rawValue: "created_time")
    /// Time of the number's last change, in ISO 8601 format.
    public static let lastUpdated = PreverifiedNumberField(rawValue: "last_updated")
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    public static let countryCode = PreverifiedNumberField(rawValue: "country_code")
    /// Region of the number, human-readable.
    public static let region = PreverifiedNumberField(rawValue: "region")
    /// Reason why the number is invalid, human-readable.
    public static let errorMsg = PreverifiedNumberField(rawValue: "error_msg")
    /// True if the ID in the request is valid.
    public static let isInputIdValid = PreverifiedNumberField(rawValue: "is_input_id_valid")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of pre-verified numbers.
public struct PreverifiedNumbers: Codable, Hashable, Sendable {
    /// Pre-verified numbers on this page.
    public var data: [PreverifiedNumber]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [PreverifiedNumber], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A pre-verified number. Contains only the requested fields.
public struct PreverifiedNumber: Codable, Hashable, Sendable {
    /// Features of the number: `MESSAGING`, `TEMPLATES`, `FLOWS` and others.
    public var supportedFeatures: [String]
    /// ID of the pre-verified number.
    public var id: String?
    /// Phone number with country code.
    public var phoneNumber: String?
    /// Status of the verification by code.
    public var codeVerificationStatus: PreverifiedStatus?
    /// Time of the verification, in ISO 8601 format.
    public var codeVerificationTime: String?
    /// Expiry of the verification, in ISO 8601 format.
    public var verificationExpiryTime: String?
    /// Business portfolio that owns the number.
    public var ownerBusiness: BusinessReference?
    /// Phone number in display format. This field and those that follow it are documented in the platform's OpenAPI file
    /// only.
    public var displayPhoneNumber: String?
    /// Country calling code of the number.
    public var countryPrefix: Int64?
    /// Verification status, in the form of the platform's OpenAPI file.
    public var verificationStatus: PreverifiedStatus?
    /// Availability of the number for clients.
    public var availabilityStatus: PreverifiedAvailability?
    /// Time at which the number was added, in ISO 8601 format.
    public var createdTime: String?
    /// Time of the number's last change, in ISO 8601 format.
    public var lastUpdated: String?
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?
    /// Region of the number, human-readable.
    public var region: String?
    /// Reason why the number is invalid, human-readable.
    public var errorMsg: String?
    /// True if the ID in the request is valid.
    public var isInputIdValid: Bool?

    public init(
        supportedFeatures: [String],
        id: String? = nil,
        phoneNumber: String? = nil,
        codeVerificationStatus: PreverifiedStatus? = nil,
        codeVerificationTime: String? = nil,
        verificationExpiryTime: String? = nil,
        ownerBusiness: BusinessReference? = nil,
        displayPhoneNumber: String? = nil,
        countryPrefix: Int64? = nil,
        verificationStatus: PreverifiedStatus? = nil,
        availabilityStatus: PreverifiedAvailability? = nil,
        createdTime: String? = nil,
        lastUpdated: String? = nil,
        countryCode: String? = nil,
        region: String? = nil,
        errorMsg: String? = nil,
        isInputIdValid: Bool? = nil
    ) {
        self.supportedFeatures = supportedFeatures
        self.id = id
        self.phoneNumber = phoneNumber
        self.codeVerificationStatus = codeVerificationStatus
        self.codeVerificationTime = codeVerificationTime
        self.verificationExpiryTime = verificationExpiryTime
        self.ownerBusiness = ownerBusiness
        self.displayPhoneNumber = displayPhoneNumber
        self.countryPrefix = countryPrefix
        self.verificationStatus = verificationStatus
        self.availabilityStatus = availabilityStatus
        self.createdTime = createdTime
        self.lastUpdated = lastUpdated
        self.countryCode = countryCode
        self.region = region
        self.errorMsg = errorMsg
        self.isInputIdValid = isInputIdValid
    }

    enum CodingKeys: String, CodingKey {
        case supportedFeatures = "supported_features"
        case id
        case phoneNumber = "phone_number"
        case codeVerificationStatus = "code_verification_status"
        case codeVerificationTime = "code_verification_time"
        case verificationExpiryTime = "verification_expiry_time"
        case ownerBusiness = "owner_business"
        case displayPhoneNumber = "display_phone_number"
        case countryPrefix = "country_prefix"
        case verificationStatus = "verification_status"
        case availabilityStatus = "availability_status"
        case createdTime = "created_time"
        case lastUpdated = "last_updated"
        case countryCode = "country_code"
        case region
        case errorMsg = "error_msg"
        case isInputIdValid = "is_input_id_valid"
    }
}

/// Gets a pre-verified number: verification status and expiry.
public struct GetPreverifiedNumber: Codable, Hashable, Sendable {
    /// ID of the pre-verified number.
    public var preverifiedNumberId: String
    /// Fields to return.
    public var fields: [PreverifiedNumberField]?

    public init(preverifiedNumberId: String, fields: [PreverifiedNumberField]? = nil) {
        self.preverifiedNumberId = preverifiedNumberId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case preverifiedNumberId = "preverified_number_id"
        case fields
    }
}

/// Deletes a number from the pool of pre-verified numbers.
public struct DeletePreverifiedNumber: Codable, Hashable, Sendable {
    /// ID of the pre-verified number that is deleted.
    public var preverifiedNumberId: String

    public init(preverifiedNumberId: String) {
        self.preverifiedNumberId = preverifiedNumberId
    }

    enum CodingKeys: String, CodingKey {
        case preverifiedNumberId = "preverified_number_id"
    }
}

/// Requests a verification code for a number of the pool.
public struct RequestPreverifiedCode: Codable, Hashable, Sendable {
    /// ID of the number that receives the code.
    public var preverifiedNumberId: String
    /// Channel of the code.
    public var codeMethod: CodeMethod
    /// Language of the code's message, with its country: `en_US`.
    public var language: String

    public init(preverifiedNumberId: String, codeMethod: CodeMethod, language: String) {
        self.preverifiedNumberId = preverifiedNumberId
        self.codeMethod = codeMethod
        self.language = language
    }

    enum CodingKeys: String, CodingKey {
        case preverifiedNumberId = "preverified_number_id"
        case codeMethod = "code_method"
        case language
    }
}

/// Verifies a number of the pool with the code that it received. The verification lasts 90 days, and can be renewed in the
/// last 45 days.
public struct VerifyPreverifiedCode: Codable, Hashable, Sendable {
    /// ID of the number that is verified.
    public var preverifiedNumberId: String
    /// Verification code: 6 digits, without the hyphen that the message shows.
    public var code: String

    public init(preverifiedNumberId: String, code: String) {
        self.preverifiedNumberId = preverifiedNumberId
        self.code = code
    }

    enum CodingKeys: String, CodingKey {
        case preverifiedNumberId = "preverified_number_id"
        case code
    }
}

/// Result of verifying a number of the pool.
public struct VerifiedPreverifiedNumber: Codable, Hashable, Sendable {
    /// True if the number was verified.
    public var success: Bool
    /// ID of the verified number.
    public var id: String?

    public init(success: Bool, id: String? = nil) {
        self.success = success
        self.id = id
    }
}

/// Shares a number of the pool with the business portfolio of another partner.
public struct SharePreverifiedNumber: Codable, Hashable, Sendable {
    /// ID of the number that is shared.
    public var preverifiedId: String
    /// ID of the partner's business portfolio.
    public var partnerBusinessId: String
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(preverifiedId: String, partnerBusinessId: String, businessId: String? = nil) {
        self.preverifiedId = preverifiedId
        self.partnerBusinessId = partnerBusinessId
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case preverifiedId = "preverified_id"
        case partnerBusinessId = "partner_business_id"
        case businessId = "business_id"
    }
}

/// Stops sharing a number of the pool with a partner.
public struct UnsharePreverifiedNumber: Codable, Hashable, Sendable {
    /// ID of the number that is shared no longer.
    public var preverifiedId: String
    /// ID of the business portfolio that loses access.
    public var partnerBusinessId: String
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(preverifiedId: String, partnerBusinessId: String, businessId: String? = nil) {
        self.preverifiedId = preverifiedId
        self.partnerBusinessId = partnerBusinessId
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case preverifiedId = "preverified_id"
        case partnerBusinessId = "partner_business_id"
        case businessId = "business_id"
    }
}

/// Lists the business portfolios of partners with which a number of the pool is shared.
public struct ListPreverifiedNumberPartners: Codable, Hashable, Sendable {
    /// ID of the shared number.
    public var preverifiedNumberId: String
    /// Fields to return per business portfolio.
    public var fields: [PreverifiedNumberPartnerField]?
    /// Maximum number of partners of a number per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(
        preverifiedNumberId: String,
        fields: [PreverifiedNumberPartnerField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.preverifiedNumberId = preverifiedNumberId
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case preverifiedNumberId = "preverified_number_id"
        case fields
        case limit
        case after
        case before
    }
}

/// Field of `PreverifiedNumberPartner` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `verification_status`.
public struct PreverifiedNumberPartnerField: Choice {
    /// ID of the partner's business portfolio.
    public static let id = PreverifiedNumberPartnerField(rawValue: "id")
    /// Name of the partner's business portfolio.
    public static let name = PreverifiedNumberPartnerField(rawValue: "name")
    /// Verification status of the partner: `verified`, `not_verified` or `pending`.
    public static let verificationStatus = PreverifiedNumberPartnerField(rawValue: "verification_status")
    /// Creation time of the business portfolio, in ISO 8601 format.
    public static let createdTime = PreverifiedNumberPartnerField(rawValue: "created_time")
    /// Time of the portfolio's last change, in ISO 8601 format.
    public static let updatedTime = PreverifiedNumberPartnerField(rawValue: "updated_time")
    /// ID of the partner's primary page.
    public static let primaryPage = PreverifiedNumberPartnerField(rawValue: "primary_page")
    /// Time zone of the partner, as the platform's numeric ID.
    public static let timezoneId = PreverifiedNumberPartnerField(rawValue: "timezone_id")
    /// Two-factor authentication that the portfolio requires: `none` or `admin_required`.
    public static let twoFactorType = PreverifiedNumberPartnerField(rawValue: "two_factor_type")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of partners with which a number is shared.
public struct PreverifiedNumberPartners: Codable, Hashable, Sendable {
    /// Business portfolios of the partners on this page.
    public var data: [PreverifiedNumberPartner]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [PreverifiedNumberPartner], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// Business portfolio of a partner with which a number is shared.
public struct PreverifiedNumberPartner: Codable, Hashable, Sendable {
    /// ID of the partner's business portfolio.
    public var id: String
    /// Name of the partner's business portfolio.
    public var name: String?
    /// Verification status of the partner: `verified`, `not_verified` or `pending`.
    public var verificationStatus: String?
    /// Creation time of the business portfolio, in ISO 8601 format.
    public var createdTime: String?
    /// Time of the portfolio's last change, in ISO 8601 format.
    public var updatedTime: String?
    /// ID of the partner's primary page.
    public var primaryPage: String?
    /// Time zone of the partner, as the platform's numeric ID.
    public var timezoneId: Int64?
    /// Two-factor authentication that the portfolio requires: `none` or `admin_required`.
    public var twoFactorType: String?

    public init(
        id: String,
        name: String? = nil,
        verificationStatus: String? = nil,
        createdTime: String? = nil,
        updatedTime: String? = nil,
        primaryPage: String? = nil,
        timezoneId: Int64? = nil,
        twoFactorType: String? = nil
    ) {
        self.id = id
        self.name = name
        self.verificationStatus = verificationStatus
        self.createdTime = createdTime
        self.updatedTime = updatedTime
        self.primaryPage = primaryPage
        self.timezoneId = timezoneId
        self.twoFactorType = twoFactorType
    }

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case verificationStatus = "verification_status"
        case createdTime = "created_time"
        case updatedTime = "updated_time"
        case primaryPage = "primary_page"
        case timezoneId = "timezone_id"
        case twoFactorType = "two_factor_type"
    }
}
