// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`.
public struct QrCodesArea: Sendable {
    let engine: Engine

    /// Creates a QR code and its short link. At most 2,000 QR codes per phone number.
    ///
    /// - Parameters:
    ///   - prefilledMessage: Prefilled message of the chat. 1 to 140 characters.
    ///   - generateQrImage: Image format. If set, the response contains the URL of a QR code image.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func create(
        prefilledMessage: String,
        generateQrImage: QrImageType? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<QrCode> {
        let params = CreateQrCode(
            prefilledMessage: prefilledMessage,
            generateQrImage: generateQrImage,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("qr_codes.create", params, options)
    }

    /// Updates the prefilled message of a QR code.
    ///
    /// - Parameters:
    ///   - code: Code that identifies the QR code: 14 characters, the end of its short link.
    ///   - prefilledMessage: Prefilled message of the chat. 1 to 140 characters.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func update(
        code: String,
        prefilledMessage: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<QrCode> {
        let params = UpdateQrCode(code: code, prefilledMessage: prefilledMessage, phoneNumberId: phoneNumberId)
        return try await engine.answer("qr_codes.update", params, options, idempotent: true)
    }

    /// Lists the QR codes of a phone number.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per QR code. Default: `code`, `prefilled_message` and `deep_link_url`.
    ///   - code: Code of one QR code, to return only this one.
    ///   - limit: Maximum number of QR codes per page. 1 to 25. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func list(
        fields: [QrCodeField]? = nil,
        code: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<QrCodes> {
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

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per QR code. Default: `code`, `prefilled_message` and `deep_link_url`.
    ///   - code: Code of one QR code, to return only this one.
    ///   - limit: Maximum number of QR codes per page. 1 to 25. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func listAll(
        fields: [QrCodeField]? = nil,
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

    /// Gets a QR code. The response is a one-element list.
    ///
    /// - Parameters:
    ///   - code: Code that identifies the QR code: 14 characters, the end of its short link.
    ///   - fields: Fields to return. Default: as in `qr_codes.list`.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func get(
        code: String,
        fields: [QrCodeField]? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<QrCodes> {
        let params = GetQrCode(code: code, fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("qr_codes.get", params, options, idempotent: true)
    }

    /// Deletes a QR code and its short link.
    ///
    /// - Parameters:
    ///   - code: Code that identifies the QR code: 14 characters, the end of its short link.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func delete(
        code: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteQrCode(code: code, phoneNumberId: phoneNumberId)
        return try await engine.answer("qr_codes.delete", params, options, idempotent: true)
    }
}

/// Creates a QR code and its short link. At most 2,000 QR codes per phone number.
public struct CreateQrCode: Codable, Hashable, Sendable {
    /// Prefilled message of the chat. 1 to 140 characters.
    public var prefilledMessage: String
    /// Image format. If set, the response contains the URL of a QR code image.
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

/// Format of a QR code image.
/// Other values are accepted, too.
public struct QrImageType: Choice {
    /// SVG image format.
    public static let svg = QrImageType(rawValue: "SVG")
    /// PNG image format.
    public static let png = QrImageType(rawValue: "PNG")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A QR code and its short link.
public struct QrCode: Codable, Hashable, Sendable {
    /// Code that identifies the QR code: 14 characters, the end of its short link.
    public var code: String
    /// Prefilled message of the chat.
    public var prefilledMessage: String?
    /// Short link: `https://wa.me/message/…`.
    public var deepLinkUrl: String?
    /// URL of the QR code image.
    public var qrImageUrl: String?
    /// Creation time. Seconds since the Unix epoch. Returned to the platform's own apps only.
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
}

/// Updates the prefilled message of a QR code.
public struct UpdateQrCode: Codable, Hashable, Sendable {
    /// Code that identifies the QR code: 14 characters, the end of its short link.
    public var code: String
    /// Prefilled message of the chat. 1 to 140 characters.
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

/// Lists the QR codes of a phone number.
public struct ListQrCodes: Codable, Hashable, Sendable {
    /// Fields to return per QR code. Default: `code`, `prefilled_message` and `deep_link_url`.
    public var fields: [QrCodeField]?
    /// Code of one QR code, to return only this one.
    public var code: String?
    /// Maximum number of QR codes per page. 1 to 25. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        fields: [QrCodeField]? = nil,
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

/// Field of `QrCode` to return. Its own fields can follow in braces: `field{one,two}`.
public struct QrCodeField: Choice {
    /// Code that identifies the QR code: 14 characters, the end of its short link.
    public static let code = QrCodeField(rawValue: "code")
    /// Prefilled message of the chat.
    public static let prefilledMessage = QrCodeField(rawValue: "prefilled_message")
    /// Short link: `https://wa.me/message/…`.
    public static let deepLinkUrl = QrCodeField(rawValue: "deep_link_url")
    /// URL of the QR code image.
    public static let qrImageUrl = QrCodeField(rawValue: "qr_image_url")
    /// Creation time. Seconds since the Unix epoch. Returned to the platform's own apps only.
    public static let creationTime = QrCodeField(rawValue: "creation_time")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of QR codes.
public struct QrCodes: Codable, Hashable, Sendable {
    /// QR codes on this page.
    public var data: [QrCode]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [QrCode], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// Gets a QR code. The response is a one-element list.
public struct GetQrCode: Codable, Hashable, Sendable {
    /// Code that identifies the QR code: 14 characters, the end of its short link.
    public var code: String
    /// Fields to return. Default: as in `qr_codes.list`.
    public var fields: [QrCodeField]?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(code: String, fields: [QrCodeField]? = nil, phoneNumberId: String? = nil) {
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

/// Deletes a QR code and its short link.
public struct DeleteQrCode: Codable, Hashable, Sendable {
    /// Code that identifies the QR code: 14 characters, the end of its short link.
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
