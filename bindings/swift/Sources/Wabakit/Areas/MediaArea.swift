// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `media.upload`, `media.get`, `media.download`, `media.delete`.
public struct MediaArea: Sendable {
    let engine: Engine

    /// Uploads a media file and returns the media ID for sending. The platform keeps the file for 30 days.
    ///
    /// - Parameters:
    ///   - file: Content of the file. Audio and video: at most 16 MB. Images: 5 MB. Stickers: 500 KB. Documents: 100 MB.
    ///   - type: MIME type of the file, such as `image/jpeg`.
    ///   - filename: Name of the file.
    ///   - ttlMinutes: Retention time in minutes, 60 to 43,200, for numbers with no-storage configuration only. Default: 60.
    ///   - useCase: Special use: `call_voicemail_announcement` for a voicemail announcement, which does not expire.
    ///   - description: Description of the file.
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
    ) async throws -> Response<UploadedMedia> {
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

    /// Gets the download URL of a media file. The URL expires after 5 minutes.
    ///
    /// - Parameters:
    ///   - mediaId: ID of the media. Uploaded media is kept for 30 days, media from a webhook for 7 days.
    ///   - phoneNumberId: Phone number ID. If set, the API refuses media that belongs to another number.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media)
    public func get(
        mediaId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Media> {
        let params = GetMedia(mediaId: mediaId, phoneNumberId: phoneNumberId)
        return try await engine.answer("media.get", params, options, idempotent: true)
    }

    /// Downloads a media file from a URL of the platform. The access token is sent to the platform's hosts only.
    ///
    /// - Parameters:
    ///   - url: Download URL, from a webhook or `media.get`. Expires after 5 minutes; the API then returns 404, and `media.get`
    ///     returns a new URL.
    ///   - sha256: Expected SHA-256 of the file, from the same source, in hexadecimal or Base64. Content with another digest is
    ///     refused.
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

    /// Deletes an uploaded media file.
    ///
    /// - Parameters:
    ///   - mediaId: ID of the media.
    ///   - phoneNumberId: Phone number ID. If set, the API refuses media that belongs to another number.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media)
    public func delete(
        mediaId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteMedia(mediaId: mediaId, phoneNumberId: phoneNumberId)
        return try await engine.answer("media.delete", params, options, idempotent: true)
    }
}

/// Uploads a media file and returns the media ID for sending. The platform keeps the file for 30 days.
public struct UploadMedia: Codable, Hashable, Sendable {
    /// MIME type of the file, such as `image/jpeg`.
    public var type: String
    /// Name of the file.
    public var filename: String?
    /// Retention time in minutes, 60 to 43,200, for numbers with no-storage configuration only. Default: 60.
    public var ttlMinutes: Int64?
    /// Special use: `call_voicemail_announcement` for a voicemail announcement, which does not expire.
    public var useCase: String?
    /// Description of the file.
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

/// An uploaded media file.
public struct UploadedMedia: Codable, Hashable, Sendable {
    /// Media ID, used in messages.
    public var id: String

    public init(id: String) {
        self.id = id
    }
}

/// Gets the download URL of a media file. The URL expires after 5 minutes.
public struct GetMedia: Codable, Hashable, Sendable {
    /// ID of the media. Uploaded media is kept for 30 days, media from a webhook for 7 days.
    public var mediaId: String
    /// Phone number ID. If set, the API refuses media that belongs to another number.
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

/// Download URL and properties of a media file.
public struct Media: Codable, Hashable, Sendable {
    /// Download URL. Requires the same access token and expires after 5 minutes.
    public var url: String
    /// ID of the media.
    public var id: String?
    /// MIME type of the file.
    public var mimeType: String?
    /// SHA-256 digest of the file.
    public var sha256: String?
    /// Size of the file in bytes.
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
}

/// Downloads a media file from a URL of the platform. The access token is sent to the platform's hosts only.
public struct DownloadMedia: Codable, Hashable, Sendable {
    /// Download URL, from a webhook or `media.get`. Expires after 5 minutes; the API then returns 404, and `media.get`
    /// returns a new URL.
    public var url: String
    /// Expected SHA-256 of the file, from the same source, in hexadecimal or Base64. Content with another digest is
    /// refused.
    public var sha256: String?

    public init(url: String, sha256: String? = nil) {
        self.url = url
        self.sha256 = sha256
    }
}

/// Deletes an uploaded media file.
public struct DeleteMedia: Codable, Hashable, Sendable {
    /// ID of the media.
    public var mediaId: String
    /// Phone number ID. If set, the API refuses media that belongs to another number.
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
