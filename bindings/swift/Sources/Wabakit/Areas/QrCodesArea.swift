// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`.
public struct QrCodesArea: Sendable {
    let engine: Engine

    /// Create a QR code and short link.
    ///
    /// - Parameters:
    ///   - prefilledMessage: The text that the person sends: 1 to 140 characters.
    ///   - generateQrImage: Make a picture too.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func create(
        prefilledMessage: String,
        generateQrImage: QrImageType? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<QrCode> {
        let params = CreateQrCode(
            prefilledMessage: prefilledMessage,
            generateQrImage: generateQrImage,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("qr_codes.create", params, options)
    }

    /// Change the text that a QR code stands for.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - prefilledMessage: The text that the person sends: 1 to 140 characters.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func update(
        code: String,
        prefilledMessage: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<QrCode> {
        let params = UpdateQrCode(code: code, prefilledMessage: prefilledMessage, phoneNumberId: phoneNumberId)
        return try await engine.answer("qr_codes.update", params, options, idempotent: true)
    }

    /// List the QR codes of a number.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
    ///     `qr_image_url.format(SVG)`. The first three unless told.
    ///   - code: Only this one.
    ///   - limit: How many on a page: 1 to 25, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func list(
        fields: String? = nil,
        code: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<QrCodes> {
        let params = ListQrCodes(
            fields: fields,
            code: code,
            limit: limit,
            after: after,
            before: before,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("qr_codes.list", params, options, idempotent: true)
    }

    /// Every item of every page. A page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
    ///     `qr_image_url.format(SVG)`. The first three unless told.
    ///   - code: Only this one.
    ///   - limit: How many on a page: 1 to 25, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func listAll(
        fields: String? = nil,
        code: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<QrCode, any Error> {
        let params = ListQrCodes(
            fields: fields,
            code: code,
            limit: limit,
            after: after,
            before: before,
            phoneNumberId: phoneNumberId
        )
        return engine.pages("qr_codes.list", params, options, items: { (page: QrCodes) in page.data }, next: { $0.after = $1 })
    }

    /// Get one QR code, in a list of one.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - fields: What to tell of it, as in the list.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func get(
        code: String,
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<QrCodes> {
        let params = GetQrCode(code: code, fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("qr_codes.get", params, options, idempotent: true)
    }

    /// Delete a QR code and its short link.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func delete(
        code: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = DeleteQrCode(code: code, phoneNumberId: phoneNumberId)
        return try await engine.answer("qr_codes.delete", params, options, idempotent: true)
    }
}

/// Create a QR code and short link.
public struct CreateQrCode: Codable, Hashable, Sendable {
    /// The text that the person sends: 1 to 140 characters.
    public var prefilledMessage: String
    /// Make a picture too.
    public var generateQrImage: QrImageType?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(prefilledMessage: String, generateQrImage: QrImageType? = nil, phoneNumberId: String? = nil) {
        self.prefilledMessage = prefilledMessage
        self.generateQrImage = generateQrImage
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case prefilledMessage = "prefilled_message"
        case generateQrImage = "generate_qr_image"
        case phoneNumberId = "phone_number_id"
    }
}

/// Kinds of picture.
/// Other values are accepted, too.
public struct QrImageType: Choice {
    /// SVG.
    public static let svg = QrImageType(rawValue: "SVG")
    /// PNG.
    public static let png = QrImageType(rawValue: "PNG")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A QR code and short link.
public struct QrCode: Codable, Hashable, Sendable {
    /// The code.
    public var code: String
    /// The text that the person sends.
    public var prefilledMessage: String?
    /// The short link: `https://wa.me/message/…`.
    public var deepLinkUrl: String?
    /// The picture.
    public var qrImageUrl: String?
    /// When it was created. For the platform's own apps.
    public var creationTime: String?

    public init(
        code: String,
        prefilledMessage: String? = nil,
        deepLinkUrl: String? = nil,
        qrImageUrl: String? = nil,
        creationTime: String? = nil
    ) {
        self.code = code
        self.prefilledMessage = prefilledMessage
        self.deepLinkUrl = deepLinkUrl
        self.qrImageUrl = qrImageUrl
        self.creationTime = creationTime
    }

    enum CodingKeys: String, CodingKey {
        case code
        case prefilledMessage = "prefilled_message"
        case deepLinkUrl = "deep_link_url"
        case qrImageUrl = "qr_image_url"
        case creationTime = "creation_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        code = try keys.arrived(.code)
        prefilledMessage = try keys.arrivedIfPresent(.prefilledMessage)
        deepLinkUrl = try keys.arrivedIfPresent(.deepLinkUrl)
        qrImageUrl = try keys.arrivedIfPresent(.qrImageUrl)
        creationTime = try keys.arrivedIfPresent(.creationTime)
    }
}

/// Change the text that a QR code stands for.
public struct UpdateQrCode: Codable, Hashable, Sendable {
    /// The code.
    public var code: String
    /// The text that the person sends: 1 to 140 characters.
    public var prefilledMessage: String
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(code: String, prefilledMessage: String, phoneNumberId: String? = nil) {
        self.code = code
        self.prefilledMessage = prefilledMessage
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case code
        case prefilledMessage = "prefilled_message"
        case phoneNumberId = "phone_number_id"
    }
}

/// List the QR codes of a number.
public struct ListQrCodes: Codable, Hashable, Sendable {
    /// What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
    /// `qr_image_url.format(SVG)`. The first three unless told.
    public var fields: String?
    /// Only this one.
    public var code: String?
    /// How many on a page: 1 to 25, 25 unless told.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        fields: String? = nil,
        code: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.fields = fields
        self.code = code
        self.limit = limit
        self.after = after
        self.before = before
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case code
        case limit
        case after
        case before
        case phoneNumberId = "phone_number_id"
    }
}

/// A page of QR codes.
public struct QrCodes: Codable, Hashable, Sendable {
    /// The codes.
    public var data: [QrCode]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [QrCode], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// Get one QR code, in a list of one.
public struct GetQrCode: Codable, Hashable, Sendable {
    /// The code.
    public var code: String
    /// What to tell of it, as in the list.
    public var fields: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(code: String, fields: String? = nil, phoneNumberId: String? = nil) {
        self.code = code
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case code
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// Delete a QR code and its short link.
public struct DeleteQrCode: Codable, Hashable, Sendable {
    /// The code.
    public var code: String
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(code: String, phoneNumberId: String? = nil) {
        self.code = code
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case code
        case phoneNumberId = "phone_number_id"
    }
}
