// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `stamps.upload`, `stamps.download`.
public struct StampsArea: Sendable {
    let engine: Engine

    /// Upload a stamp.
    ///
    /// - Parameters:
    ///   - file: The picture.
    ///   - type: Media type of the picture.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/stamps)
    public func upload(
        file: Data,
        type: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Letter> {
        let params = UploadStamp(type: type, phoneNumberId: phoneNumberId)
        return try await engine.answer("stamps.upload", params, options, file: file)
    }

    /// Download a stamp.
    ///
    /// - Parameters:
    ///   - url: URL of the stamp.
    ///   - sha256: SHA-256 of the stamp.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/stamps)
    public func download(
        url: String,
        sha256: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Data {
        let params = DownloadStamp(url: url, sha256: sha256)
        return try await engine.fetch("stamps.download", params, options, sha256: sha256, idempotent: true)
    }
}

/// Upload a stamp.
public struct UploadStamp: Codable, Hashable, Sendable {
    /// Media type of the picture.
    public var type: String
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(type: String, phoneNumberId: String? = nil) {
        self.type = type
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case type
        case phoneNumberId = "phone_number_id"
    }
}

/// Download a stamp.
public struct DownloadStamp: Codable, Hashable, Sendable {
    /// URL of the stamp.
    public var url: String
    /// SHA-256 of the stamp.
    public var sha256: String?

    public init(url: String, sha256: String? = nil) {
        self.url = url
        self.sha256 = sha256
    }
}
