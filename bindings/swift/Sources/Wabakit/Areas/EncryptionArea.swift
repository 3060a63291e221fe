// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `encryption.get`, `encryption.set`.
public struct EncryptionArea: Sendable {
    let engine: Engine

    /// Gets the business public key of a phone number.
    ///
    /// - Parameters:
    ///   - fields: Fields to return. Default: all of them.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api)
    public func get(
        fields: [EncryptionKeyField]? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BusinessEncryption> {
        let params = GetEncryptionKey(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("encryption.get", params, options, idempotent: true)
    }

    /// Sets the business public key of a phone number. The endpoint decrypts flow requests with the matching private key.
    ///
    /// - Parameters:
    ///   - businessPublicKey: RSA public key of 2048 bits, in PEM format.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api)
    public func set(
        businessPublicKey: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = SetEncryptionKey(businessPublicKey: businessPublicKey, phoneNumberId: phoneNumberId)
        return try await engine.answer("encryption.set", params, options, idempotent: true)
    }
}

/// Gets the business public key of a phone number.
public struct GetEncryptionKey: Codable, Hashable, Sendable {
    /// Fields to return. Default: all of them.
    public var fields: [EncryptionKeyField]?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(fields: [EncryptionKeyField]? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// Field of `EncryptionKey` to return. Its own fields can follow in braces: `field{one,two}`.
public struct EncryptionKeyField: Choice {
    /// Public key in PEM format.
    public static let businessPublicKey = EncryptionKeyField(rawValue: "business_public_key")
    /// Signature status of the public key.
    public static let businessPublicKeySignatureStatus = EncryptionKeyField(rawValue: "business_public_key_signature_status")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Business public key: in a one-element list, or in the fields of this object.
public struct BusinessEncryption: Codable, Hashable, Sendable {
    /// One-element list with the public key, the usual form of the response.
    public var data: [EncryptionKey]
    /// Public key in PEM format, if the response has no list.
    public var businessPublicKey: String?
    /// Signature status of the public key, if the response has no list.
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
}

/// A business public key and its signature status.
public struct EncryptionKey: Codable, Hashable, Sendable {
    /// Public key in PEM format.
    public var businessPublicKey: String?
    /// Signature status of the public key.
    public var businessPublicKeySignatureStatus: KeySignatureStatus?

    public init(businessPublicKey: String? = nil, businessPublicKeySignatureStatus: KeySignatureStatus? = nil) {
        self.businessPublicKey = businessPublicKey
        self.businessPublicKeySignatureStatus = businessPublicKeySignatureStatus
    }

    enum CodingKeys: String, CodingKey {
        case businessPublicKey = "business_public_key"
        case businessPublicKeySignatureStatus = "business_public_key_signature_status"
    }
}

/// Signature status of a business public key.
/// Other values are accepted, too.
public struct KeySignatureStatus: Choice {
    /// Valid: the signature matches the key.
    public static let valid = KeySignatureStatus(rawValue: "VALID")
    /// Mismatch: set the key again.
    public static let mismatch = KeySignatureStatus(rawValue: "MISMATCH")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Sets the business public key of a phone number. The endpoint decrypts flow requests with the matching private key.
public struct SetEncryptionKey: Codable, Hashable, Sendable {
    /// RSA public key of 2048 bits, in PEM format.
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
