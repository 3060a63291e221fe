// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `uploads.start`, `uploads.get`, `uploads.append`.
public struct UploadsArea: Sendable {
    let engine: Engine

    /// Starts the resumable upload of a template sample or a profile picture, and returns the upload session.
    ///
    /// - Parameters:
    ///   - fileLength: Size of the file in bytes.
    ///   - fileType: MIME type of the file: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
    ///   - fileName: Name of the file.
    ///   - sessionType: Type of the session. Default: `attachment`.
    ///   - appId: Default: the client's app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload)
    public func start(
        fileLength: Int64,
        fileType: String,
        fileName: String? = nil,
        sessionType: String? = nil,
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UploadSession> {
        let params = StartUpload(
            fileLength: fileLength,
            fileType: fileType,
            fileName: fileName,
            sessionType: sessionType,
            appId: appId
        )
        return try await engine.answer("uploads.start", params, options)
    }

    /// Gets the progress of an upload, to resume it after an interruption.
    ///
    /// - Parameters:
    ///   - uploadId: ID of the upload session, with its query part: `upload:MTphd…?sig=…`.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload)
    public func get(
        uploadId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UploadProgress> {
        let params = GetUpload(uploadId: uploadId)
        return try await engine.answer("uploads.get", params, options, idempotent: true)
    }

    /// Uploads the bytes of a file into an upload session, from the start or from the offset where an earlier attempt
    /// stopped.
    ///
    /// - Parameters:
    ///   - file: Bytes of the file, from the offset to the end.
    ///   - uploadId: ID of the upload session, with its query part: `upload:MTphd…?sig=…`.
    ///   - fileOffset: Number of bytes received so far (`uploads.get`). 0 for the first attempt.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload)
    public func append(
        file: Data,
        uploadId: String,
        fileOffset: Int64,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UploadHandle> {
        let params = AppendUpload(uploadId: uploadId, fileOffset: fileOffset)
        return try await engine.answer("uploads.append", params, options, file: file, idempotent: true)
    }
}

/// Starts the resumable upload of a template sample or a profile picture, and returns the upload session.
public struct StartUpload: Codable, Hashable, Sendable {
    /// Size of the file in bytes.
    public var fileLength: Int64
    /// MIME type of the file: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
    public var fileType: String
    /// Name of the file.
    public var fileName: String?
    /// Type of the session. Default: `attachment`.
    public var sessionType: String?
    /// Default: the client's app ID.
    public var appId: String?

    public init(
        fileLength: Int64,
        fileType: String,
        fileName: String? = nil,
        sessionType: String? = nil,
        appId: String? = nil
    ) {
        self.fileLength = fileLength
        self.fileType = fileType
        self.fileName = fileName
        self.sessionType = sessionType
        self.appId = appId
    }

    enum CodingKeys: String, CodingKey {
        case fileLength = "file_length"
        case fileType = "file_type"
        case fileName = "file_name"
        case sessionType = "session_type"
        case appId = "app_id"
    }
}

/// An upload session.
public struct UploadSession: Codable, Hashable, Sendable {
    /// ID of the upload session. Keep the whole ID, with its query part.
    public var id: String

    public init(id: String) {
        self.id = id
    }
}

/// Gets the progress of an upload, to resume it after an interruption.
public struct GetUpload: Codable, Hashable, Sendable {
    /// ID of the upload session, with its query part: `upload:MTphd…?sig=…`.
    public var uploadId: String

    public init(uploadId: String) {
        self.uploadId = uploadId
    }

    enum CodingKeys: String, CodingKey {
        case uploadId = "upload_id"
    }
}

/// Progress of an upload.
public struct UploadProgress: Codable, Hashable, Sendable {
    /// ID of the upload session.
    public var id: String
    /// Number of bytes received so far: the offset to resume from.
    public var fileOffset: Int64

    public init(id: String, fileOffset: Int64) {
        self.id = id
        self.fileOffset = fileOffset
    }

    enum CodingKeys: String, CodingKey {
        case id
        case fileOffset = "file_offset"
    }
}

/// Uploads the bytes of a file into an upload session, from the start or from the offset where an earlier attempt
/// stopped.
public struct AppendUpload: Codable, Hashable, Sendable {
    /// ID of the upload session, with its query part: `upload:MTphd…?sig=…`.
    public var uploadId: String
    /// Number of bytes received so far (`uploads.get`). 0 for the first attempt.
    public var fileOffset: Int64

    public init(uploadId: String, fileOffset: Int64) {
        self.uploadId = uploadId
        self.fileOffset = fileOffset
    }

    enum CodingKeys: String, CodingKey {
        case uploadId = "upload_id"
        case fileOffset = "file_offset"
    }
}

/// Handle of an uploaded file, for a template sample or a profile picture. It is not a media ID and cannot be used in
/// messages.
public struct UploadHandle: Codable, Hashable, Sendable {
    /// Handle of the file, for a parameter such as `header_handle` or `profile_picture_handle`. Use it once.
    public var h: String

    public init(h: String) {
        self.h = h
    }
}
