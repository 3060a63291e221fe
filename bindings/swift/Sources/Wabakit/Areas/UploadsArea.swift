// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `uploads.start`, `uploads.get`, `uploads.append`.
public struct UploadsArea: Sendable {
    let engine: Engine

    /// Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
    ///
    /// - Parameters:
    ///   - fileLength: The file's size in bytes.
    ///   - fileType: Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
    ///     The platform takes PDF, JPEG, PNG and MP4.
    ///   - fileName: Its name.
    ///   - sessionType: `attachment`, as it is unless told.
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
    ) async throws -> Answer<UploadSession> {
        let params = StartUpload(
            fileLength: fileLength,
            fileType: fileType,
            fileName: fileName,
            sessionType: sessionType,
            appId: appId
        )
        return try await engine.answer("uploads.start", params, options)
    }

    /// Find out how much of an upload has arrived, to go on from there.
    ///
    /// - Parameters:
    ///   - uploadId: The session, its query part included: `upload:MTphd…?sig=…`.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload)
    public func get(
        uploadId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<UploadProgress> {
        let params = GetUpload(uploadId: uploadId)
        return try await engine.answer("uploads.get", params, options, idempotent: true)
    }

    /// Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
    ///
    /// - Parameters:
    ///   - file: The bytes from the offset to the end of the file.
    ///   - uploadId: The session, its query part included: `upload:MTphd…?sig=…`.
    ///   - fileOffset: How many bytes have arrived before these: 0 to begin with.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload)
    public func append(
        file: Data,
        uploadId: String,
        fileOffset: Int64,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<UploadHandle> {
        let params = AppendUpload(uploadId: uploadId, fileOffset: fileOffset)
        return try await engine.answer("uploads.append", params, options, file: file, idempotent: true)
    }
}

/// Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
public struct StartUpload: Codable, Hashable, Sendable {
    /// The file's size in bytes.
    public var fileLength: Int64
    /// Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
    /// The platform takes PDF, JPEG, PNG and MP4.
    public var fileType: String
    /// Its name.
    public var fileName: String?
    /// `attachment`, as it is unless told.
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

/// A session to upload into.
public struct UploadSession: Codable, Hashable, Sendable {
    /// Its id: keep the whole of it, its query part included.
    public var id: String

    public init(id: String) {
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
    }
}

/// Find out how much of an upload has arrived, to go on from there.
public struct GetUpload: Codable, Hashable, Sendable {
    /// The session, its query part included: `upload:MTphd…?sig=…`.
    public var uploadId: String

    public init(uploadId: String) {
        self.uploadId = uploadId
    }

    enum CodingKeys: String, CodingKey {
        case uploadId = "upload_id"
    }
}

/// How much of an upload has arrived.
public struct UploadProgress: Codable, Hashable, Sendable {
    /// The session.
    public var id: String
    /// The bytes that have arrived: go on from here.
    public var fileOffset: Int64

    public init(id: String, fileOffset: Int64) {
        self.id = id
        self.fileOffset = fileOffset
    }

    enum CodingKeys: String, CodingKey {
        case id
        case fileOffset = "file_offset"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        fileOffset = try keys.arrived(.fileOffset)
    }
}

/// Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
public struct AppendUpload: Codable, Hashable, Sendable {
    /// The session, its query part included: `upload:MTphd…?sig=…`.
    public var uploadId: String
    /// How many bytes have arrived before these: 0 to begin with.
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

/// What a template's sample or a profile picture is set with. It isn't a media id, and can't be sent.
public struct UploadHandle: Codable, Hashable, Sendable {
    /// The handle.
    public var h: String

    public init(h: String) {
        self.h = h
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        h = try keys.arrived(.h)
    }
}
