// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `welcome_message_sequences.create`, `welcome_message_sequences.update`, `welcome_message_sequences.list`, `welcome_message_sequences.delete`.
public struct WelcomeMessageSequencesArea: Sendable {
    let engine: Engine

    /// Creates a welcome message sequence, which ads that click to WhatsApp can refer to.
    ///
    /// - Parameters:
    ///   - name: Name of the sequence.
    ///   - welcomeMessageSequence: Content of the sequence.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func create(
        name: String,
        welcomeMessageSequence: WelcomeSequence,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<WelcomeSequenceResult> {
        let params = CreateWelcomeSequence(name: name, welcomeMessageSequence: welcomeMessageSequence, wabaId: wabaId)
        return try await engine.answer("welcome_message_sequences.create", params, options)
    }

    /// Updates a welcome message sequence.
    ///
    /// - Parameters:
    ///   - sequenceId: ID of the sequence.
    ///   - name: Name of the sequence.
    ///   - welcomeMessageSequence: Content of the sequence.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func update(
        sequenceId: String,
        name: String? = nil,
        welcomeMessageSequence: WelcomeSequence? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<WelcomeSequenceResult> {
        let params = UpdateWelcomeSequence(
            sequenceId: sequenceId,
            name: name,
            welcomeMessageSequence: welcomeMessageSequence,
            wabaId: wabaId
        )
        return try await engine.answer("welcome_message_sequences.update", params, options, idempotent: true)
    }

    /// Lists the welcome message sequences of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - sequenceId: ID of one sequence, to return only this one.
    ///   - limit: Maximum number of sequences per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func list(
        sequenceId: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<WelcomeSequences> {
        let params = ListWelcomeSequences(
            sequenceId: sequenceId,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("welcome_message_sequences.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - sequenceId: ID of one sequence, to return only this one.
    ///   - limit: Maximum number of sequences per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAll(
        sequenceId: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<StoredWelcomeSequence, any Error> {
        let params = ListWelcomeSequences(
            sequenceId: sequenceId,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("welcome_message_sequences.list", params, options, items: { (page: WelcomeSequences) in page.data }, next: { $0.after = $1 })
    }

    /// Deletes a welcome message sequence. Refused with code 4027012 while an active ad uses the sequence.
    ///
    /// - Parameters:
    ///   - sequenceId: ID of the sequence.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func delete(
        sequenceId: String,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteWelcomeSequence(sequenceId: sequenceId, wabaId: wabaId)
        return try await engine.answer("welcome_message_sequences.delete", params, options, idempotent: true)
    }
}

/// Creates a welcome message sequence, which ads that click to WhatsApp can refer to.
public struct CreateWelcomeSequence: Codable, Hashable, Sendable {
    /// Name of the sequence.
    public var name: String
    /// Content of the sequence.
    public var welcomeMessageSequence: WelcomeSequence
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(name: String, welcomeMessageSequence: WelcomeSequence, wabaId: String? = nil) {
        self.name = name
        self.welcomeMessageSequence = welcomeMessageSequence
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case welcomeMessageSequence = "welcome_message_sequence"
        case wabaId = "waba_id"
    }
}

/// Content of a welcome message sequence.
public struct WelcomeSequence: Codable, Hashable, Sendable {
    /// Text of the welcome message.
    public var text: String
    /// Message that is prefilled for the user.
    public var autofillMessage: AutofillMessage?
    /// Questions that the user can tap.
    public var iceBreakers: [IceBreaker]?

    public init(text: String, autofillMessage: AutofillMessage? = nil, iceBreakers: [IceBreaker]? = nil) {
        self.text = text
        self.autofillMessage = autofillMessage
        self.iceBreakers = iceBreakers
    }

    enum CodingKeys: String, CodingKey {
        case text
        case autofillMessage = "autofill_message"
        case iceBreakers = "ice_breakers"
    }
}

/// Message that is prefilled for the user.
public struct AutofillMessage: Codable, Hashable, Sendable {
    /// Text of the message.
    public var content: String

    public init(content: String) {
        self.content = content
    }
}

/// Question that the user can tap.
public struct IceBreaker: Codable, Hashable, Sendable {
    /// Text of the question.
    public var title: String

    public init(title: String) {
        self.title = title
    }
}

/// Result of creating or updating a welcome message sequence.
public struct WelcomeSequenceResult: Codable, Hashable, Sendable {
    /// ID of the new sequence. Absent after an update.
    public var sequenceId: String?
    /// True if the sequence was updated.
    public var success: Bool?

    public init(sequenceId: String? = nil, success: Bool? = nil) {
        self.sequenceId = sequenceId
        self.success = success
    }

    enum CodingKeys: String, CodingKey {
        case sequenceId = "sequence_id"
        case success
    }
}

/// Updates a welcome message sequence.
public struct UpdateWelcomeSequence: Codable, Hashable, Sendable {
    /// ID of the sequence.
    public var sequenceId: String
    /// Name of the sequence.
    public var name: String?
    /// Content of the sequence.
    public var welcomeMessageSequence: WelcomeSequence?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        sequenceId: String,
        name: String? = nil,
        welcomeMessageSequence: WelcomeSequence? = nil,
        wabaId: String? = nil
    ) {
        self.sequenceId = sequenceId
        self.name = name
        self.welcomeMessageSequence = welcomeMessageSequence
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case sequenceId = "sequence_id"
        case name
        case welcomeMessageSequence = "welcome_message_sequence"
        case wabaId = "waba_id"
    }
}

/// Lists the welcome message sequences of a WhatsApp Business account.
public struct ListWelcomeSequences: Codable, Hashable, Sendable {
    /// ID of one sequence, to return only this one.
    public var sequenceId: String?
    /// Maximum number of sequences per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        sequenceId: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.sequenceId = sequenceId
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case sequenceId = "sequence_id"
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// A page of welcome message sequences.
public struct WelcomeSequences: Codable, Hashable, Sendable {
    /// Sequences on this page.
    public var data: [StoredWelcomeSequence]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [StoredWelcomeSequence], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A welcome message sequence of an account.
public struct StoredWelcomeSequence: Codable, Hashable, Sendable {
    /// ID of the sequence.
    public var sequenceId: String?
    /// Name of the sequence.
    public var name: String?
    /// Content of the sequence, as JSON text.
    public var welcomeMessageSequence: String?
    /// True if an ad uses the sequence.
    public var isUsedInAd: Bool?

    public init(
        sequenceId: String? = nil,
        name: String? = nil,
        welcomeMessageSequence: String? = nil,
        isUsedInAd: Bool? = nil
    ) {
        self.sequenceId = sequenceId
        self.name = name
        self.welcomeMessageSequence = welcomeMessageSequence
        self.isUsedInAd = isUsedInAd
    }

    enum CodingKeys: String, CodingKey {
        case sequenceId = "sequence_id"
        case name
        case welcomeMessageSequence = "welcome_message_sequence"
        case isUsedInAd = "is_used_in_ad"
    }
}

/// Deletes a welcome message sequence. Refused with code 4027012 while an active ad uses the sequence.
public struct DeleteWelcomeSequence: Codable, Hashable, Sendable {
    /// ID of the sequence.
    public var sequenceId: String
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(sequenceId: String, wabaId: String? = nil) {
        self.sequenceId = sequenceId
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case sequenceId = "sequence_id"
        case wabaId = "waba_id"
    }
}
