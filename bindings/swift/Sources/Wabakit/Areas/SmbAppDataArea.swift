// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `smb_app_data.sync`.
public struct SmbAppDataArea: Sendable {
    let engine: Engine

    /// Requests the contacts or the chat history of the WhatsApp Business app. The data arrives by webhook
    /// (`smb_app_state_sync`, `history`).
    ///
    /// Each type can be requested once, within 24 hours of onboarding. A second request is refused with code 2593107, and a
    /// late one with code 2593108.
    ///
    /// - Parameters:
    ///   - syncType: Type of the data to send.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-business-app-users)
    public func sync(
        syncType: SmbSyncType,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<SmbAppDataRequest> {
        let params = SyncSmbAppData(syncType: syncType, phoneNumberId: phoneNumberId)
        return try await engine.answer("smb_app_data.sync", params, options)
    }
}

/// Requests the contacts or the chat history of the WhatsApp Business app. The data arrives by webhook
/// (`smb_app_state_sync`, `history`).
///
/// Each type can be requested once, within 24 hours of onboarding. A second request is refused with code 2593107, and a
/// late one with code 2593108.
public struct SyncSmbAppData: Codable, Hashable, Sendable {
    /// Type of the data to send.
    public var syncType: SmbSyncType
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(syncType: SmbSyncType, phoneNumberId: String? = nil) {
        self.syncType = syncType
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case syncType = "sync_type"
        case phoneNumberId = "phone_number_id"
    }
}

/// Type of data in the WhatsApp Business app.
/// Other values are accepted, too.
public struct SmbSyncType: Choice {
    /// Contacts of the business. Requested before the history.
    public static let smbAppStateSync = SmbSyncType(rawValue: "smb_app_state_sync")
    /// History of chats and messages.
    public static let history = SmbSyncType(rawValue: "history")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An accepted request for data of the WhatsApp Business app.
public struct SmbAppDataRequest: Codable, Hashable, Sendable {
    /// ID of the request, for support.
    public var requestId: String?

    public init(requestId: String? = nil) {
        self.requestId = requestId
    }

    enum CodingKeys: String, CodingKey {
        case requestId = "request_id"
    }
}
