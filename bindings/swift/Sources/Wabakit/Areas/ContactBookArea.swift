// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `contact_book.forget`.
public struct ContactBookArea: Sendable {
    let engine: Engine

    /// Have the platform forget a person's phone number.
    ///
    /// - Parameters:
    ///   - bsuid: The person's business-scoped user id.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func forget(
        bsuid: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<ForgottenContact> {
        let params = ForgetContact(bsuid: bsuid, phoneNumberId: phoneNumberId)
        return try await engine.answer("contact_book.forget", params, options, idempotent: true)
    }
}

/// Have the platform forget a person's phone number.
public struct ForgetContact: Codable, Hashable, Sendable {
    /// The person's business-scoped user id.
    public var bsuid: String
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(bsuid: String, phoneNumberId: String? = nil) {
        self.bsuid = bsuid
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case bsuid
        case phoneNumberId = "phone_number_id"
    }
}

/// Whether a person's phone number was forgotten.
public struct ForgottenContact: Codable, Hashable, Sendable {
    /// Whether the call was good.
    public var success: Bool?
    /// Whether there was something to forget.
    public var deleted: Bool?

    public init(success: Bool? = nil, deleted: Bool? = nil) {
        self.success = success
        self.deleted = deleted
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        success = try keys.arrivedIfPresent(.success)
        deleted = try keys.arrivedIfPresent(.deleted)
    }
}
