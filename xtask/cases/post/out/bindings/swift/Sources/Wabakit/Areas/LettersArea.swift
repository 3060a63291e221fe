// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `letters.send`, `letters.list`.
public struct LettersArea: Sendable {
    let engine: Engine

    /// Send a letter.
    ///
    /// It may hold */ signs.
    /// One side at most.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - from: The sender.
    ///   - speed: How fast it goes.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - pictures: Pictures in the letter.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/letters#send)
    public func send(
        text: String,
        from: String? = nil,
        speed: Speed? = nil,
        phoneNumberId: String? = nil,
        pictures: [Data]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Letter> {
        let params = SendLetter(text: text, from: from, speed: speed, phoneNumberId: phoneNumberId)
        return try await engine.answer("letters.send", params, options, media: pictures, idempotent: true)
    }

    /// List the letters of an account.
    ///
    /// - Parameters:
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/letters)
    public func list(
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Letters> {
        let params = ListLetters(after: after, before: before, wabaId: wabaId)
        return try await engine.answer("letters.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/letters)
    public func listAll(
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Letter, any Error> {
        let params = ListLetters(after: after, before: before, wabaId: wabaId)
        return engine.pages("letters.list", params, options, items: { (page: Letters) in page.data }, next: { $0.after = $1 })
    }
}

/// Send a letter.
///
/// It may hold */ signs.
/// One side at most.
public struct SendLetter: Codable, Hashable, Sendable {
    /// The text.
    public var text: String
    /// The sender.
    public var from: String?
    /// How fast it goes.
    public var speed: Speed?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(text: String, from: String? = nil, speed: Speed? = nil, phoneNumberId: String? = nil) {
        self.text = text
        self.from = from
        self.speed = speed
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case text
        case from
        case speed
        case phoneNumberId = "phone_number_id"
    }
}

/// The speed of a letter.
/// Other values are accepted, too.
public struct Speed: Choice {
    /// By land.
    public static let land = Speed(rawValue: "land")
    /// By air.
    public static let air = Speed(rawValue: "air")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A letter.
public struct Letter: Codable, Hashable, Sendable {
    /// ID of the letter.
    public var id: String

    public init(id: String) {
        self.id = id
    }
}

/// List the letters of an account.
public struct ListLetters: Codable, Hashable, Sendable {
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(after: String? = nil, before: String? = nil, wabaId: String? = nil) {
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// A page of letters.
public struct Letters: Codable, Hashable, Sendable {
    /// The letters.
    public var data: [Letter]

    public init(data: [Letter]) {
        self.data = data
    }
}
