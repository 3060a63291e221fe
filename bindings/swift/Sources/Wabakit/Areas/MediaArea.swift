// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `media.upload`, `media.get`, `media.download`, `media.delete`.
public struct MediaArea: Sendable {
    let engine: Engine

    /// Upload a file, to be sent by its id. It is kept for 30 days.
    ///
    /// - Parameters:
    ///   - file: The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB.
    ///   - type: Its MIME type.
    ///   - filename: Its name.
    ///   - ttlMinutes: How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told.
    ///   - useCase: `call_voicemail_announcement`, for what an answering machine says: it is kept for good then.
    ///   - description: What it is.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media)
    public func upload(
        file: Data,
        type: String,
        filename: String? = nil,
        ttlMinutes: Int64? = nil,
        useCase: String? = nil,
        description: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<UploadedMedia> {
        let params = UploadMedia(
            type: type,
            filename: filename,
            ttlMinutes: ttlMinutes,
            useCase: useCase,
            description: description,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("media.upload", params, options, file: file)
    }

    /// Find out where to download a file. The URL works for five minutes.
    ///
    /// - Parameters:
    ///   - mediaId: The file: uploaded (kept for 30 days), or from a webhook (7 days).
    ///   - phoneNumberId: Only if the file belongs to this number.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media)
    public func get(
        mediaId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Media> {
        let params = GetMedia(mediaId: mediaId, phoneNumberId: phoneNumberId)
        return try await engine.answer("media.get", params, options, idempotent: true)
    }

    /// Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
    ///
    /// - Parameters:
    ///   - url: From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one.
    ///   - sha256: The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media)
    public func download(
        url: String,
        sha256: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Data {
        let params = DownloadMedia(url: url, sha256: sha256)
        return try await engine.fetch("media.download", params, options, sha256: sha256, idempotent: true)
    }

    /// Delete a file.
    ///
    /// - Parameters:
    ///   - mediaId: The file.
    ///   - phoneNumberId: Only if the file belongs to this number.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media)
    public func delete(
        mediaId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = DeleteMedia(mediaId: mediaId, phoneNumberId: phoneNumberId)
        return try await engine.answer("media.delete", params, options, idempotent: true)
    }
}

/// Upload a file, to be sent by its id. It is kept for 30 days.
public struct UploadMedia: Codable, Hashable, Sendable {
    /// Its MIME type.
    public var type: String
    /// Its name.
    public var filename: String?
    /// How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told.
    public var ttlMinutes: Int64?
    /// `call_voicemail_announcement`, for what an answering machine says: it is kept for good then.
    public var useCase: String?
    /// What it is.
    public var description: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        type: String,
        filename: String? = nil,
        ttlMinutes: Int64? = nil,
        useCase: String? = nil,
        description: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.type = type
        self.filename = filename
        self.ttlMinutes = ttlMinutes
        self.useCase = useCase
        self.description = description
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case type
        case filename
        case ttlMinutes = "ttl_minutes"
        case useCase = "use_case"
        case description
        case phoneNumberId = "phone_number_id"
    }
}

/// An uploaded file.
public struct UploadedMedia: Codable, Hashable, Sendable {
    /// Its id, to send it with.
    public var id: String

    public init(id: String) {
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
    }
}

/// Find out where to download a file. The URL works for five minutes.
public struct GetMedia: Codable, Hashable, Sendable {
    /// The file: uploaded (kept for 30 days), or from a webhook (7 days).
    public var mediaId: String
    /// Only if the file belongs to this number.
    public var phoneNumberId: String?

    public init(mediaId: String, phoneNumberId: String? = nil) {
        self.mediaId = mediaId
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case mediaId = "media_id"
        case phoneNumberId = "phone_number_id"
    }
}

/// Where a file is.
public struct Media: Codable, Hashable, Sendable {
    /// Where to download it, for five minutes, with the same token.
    public var url: String
    /// Its id.
    public var id: String?
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256.
    public var sha256: String?
    /// Its size in bytes.
    public var fileSize: Int64?

    public init(
        url: String,
        id: String? = nil,
        mimeType: String? = nil,
        sha256: String? = nil,
        fileSize: Int64? = nil
    ) {
        self.url = url
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.fileSize = fileSize
    }

    enum CodingKeys: String, CodingKey {
        case url
        case id
        case mimeType = "mime_type"
        case sha256
        case fileSize = "file_size"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        url = try keys.arrived(.url)
        id = try keys.arrivedIfPresent(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        fileSize = try keys.arrivedIfPresent(.fileSize)
    }
}

/// Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
public struct DownloadMedia: Codable, Hashable, Sendable {
    /// From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one.
    public var url: String
    /// The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused.
    public var sha256: String?

    public init(url: String, sha256: String? = nil) {
        self.url = url
        self.sha256 = sha256
    }
}

/// Delete a file.
public struct DeleteMedia: Codable, Hashable, Sendable {
    /// The file.
    public var mediaId: String
    /// Only if the file belongs to this number.
    public var phoneNumberId: String?

    public init(mediaId: String, phoneNumberId: String? = nil) {
        self.mediaId = mediaId
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case mediaId = "media_id"
        case phoneNumberId = "phone_number_id"
    }
}
