// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `encryption.get`, `encryption.set`.
public struct EncryptionArea: Sendable {
    let engine: Engine

    /// Get the key that is set.
    ///
    /// - Parameters:
    ///   - fields: What to tell, by commas; all unless told.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api)
    public func get(
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<BusinessEncryption> {
        let params = GetEncryptionKey(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("encryption.get", params, options, idempotent: true)
    }

    /// Set the key: the public half. Its private half decrypts what your endpoint receives.
    ///
    /// - Parameters:
    ///   - businessPublicKey: An RSA key of 2048 bits, as PEM.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api)
    public func set(
        businessPublicKey: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = SetEncryptionKey(businessPublicKey: businessPublicKey, phoneNumberId: phoneNumberId)
        return try await engine.answer("encryption.set", params, options, idempotent: true)
    }
}

/// Get the key that is set.
public struct GetEncryptionKey: Codable, Hashable, Sendable {
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

/// The key that is set: here, or in a list of one.
public struct BusinessEncryption: Codable, Hashable, Sendable {
    /// The list of one, as the platform mostly answers.
    public var data: [EncryptionKey]
    /// The key, where there is no list.
    public var businessPublicKey: String?
    /// Whether it is signed rightly, where there is no list.
    public var businessPublicKeySignatureStatus: KeySignatureStatus?

    public init(
        data: [EncryptionKey],
        businessPublicKey: String? = nil,
        businessPublicKeySignatureStatus: KeySignatureStatus? = nil
    ) {
        self.data = data
        self.businessPublicKey = businessPublicKey
        self.businessPublicKeySignatureStatus = businessPublicKeySignatureStatus
    }

    enum CodingKeys: String, CodingKey {
        case data
        case businessPublicKey = "business_public_key"
        case businessPublicKeySignatureStatus = "business_public_key_signature_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        businessPublicKey = try keys.arrivedIfPresent(.businessPublicKey)
        businessPublicKeySignatureStatus = try keys.arrivedIfPresent(.businessPublicKeySignatureStatus)
    }
}

/// A key, and whether it is signed rightly.
public struct EncryptionKey: Codable, Hashable, Sendable {
    /// The key, as PEM.
    public var businessPublicKey: String?
    /// Whether it is signed rightly.
    public var businessPublicKeySignatureStatus: KeySignatureStatus?

    public init(businessPublicKey: String? = nil, businessPublicKeySignatureStatus: KeySignatureStatus? = nil) {
        self.businessPublicKey = businessPublicKey
        self.businessPublicKeySignatureStatus = businessPublicKeySignatureStatus
    }

    enum CodingKeys: String, CodingKey {
        case businessPublicKey = "business_public_key"
        case businessPublicKeySignatureStatus = "business_public_key_signature_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        businessPublicKey = try keys.arrivedIfPresent(.businessPublicKey)
        businessPublicKeySignatureStatus = try keys.arrivedIfPresent(.businessPublicKeySignatureStatus)
    }
}

/// Whether a key is signed rightly.
/// Other values are accepted, too.
public struct KeySignatureStatus: Choice {
    /// It is.
    public static let valid = KeySignatureStatus(rawValue: "VALID")
    /// It isn't: set it again.
    public static let mismatch = KeySignatureStatus(rawValue: "MISMATCH")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Set the key: the public half. Its private half decrypts what your endpoint receives.
public struct SetEncryptionKey: Codable, Hashable, Sendable {
    /// An RSA key of 2048 bits, as PEM.
    public var businessPublicKey: String
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(businessPublicKey: String, phoneNumberId: String? = nil) {
        self.businessPublicKey = businessPublicKey
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case businessPublicKey = "business_public_key"
        case phoneNumberId = "phone_number_id"
    }
}
