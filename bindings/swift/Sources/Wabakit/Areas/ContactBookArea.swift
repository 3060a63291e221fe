// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `contact_book.delete`.
public struct ContactBookArea: Sendable {
    let engine: Engine

    /// Deletes the phone number of a user from the contact book.
    ///
    /// - Parameters:
    ///   - bsuid: Business-scoped user ID (BSUID) of the user.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func delete(
        bsuid: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<DeletedContact> {
        let params = DeleteContact(bsuid: bsuid, phoneNumberId: phoneNumberId)
        return try await engine.answer("contact_book.delete", params, options, idempotent: true)
    }
}

/// Deletes the phone number of a user from the contact book.
public struct DeleteContact: Codable, Hashable, Sendable {
    /// Business-scoped user ID (BSUID) of the user.
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

/// Result of deleting a contact.
public struct DeletedContact: Codable, Hashable, Sendable {
    /// True if the request succeeded.
    public var success: Bool?
    /// True if an entry existed and was deleted.
    public var deleted: Bool?

    public init(success: Bool? = nil, deleted: Bool? = nil) {
        self.success = success
        self.deleted = deleted
    }
}
