// Answers to events.

import Foundation
import WabakitFFI

/// Recipient of an answer to an event, for the parameters of ``MessagesArea/send``: a group, a phone number, or a user ID.
public struct Recipient: Codable, Hashable, Sendable {
    /// Phone number in E.164, or group ID.
    public let to: String?
    /// User ID, of a user without a phone number.
    public let recipient: String?
    /// `group` for a group.
    public let recipientType: RecipientType?

    enum CodingKeys: String, CodingKey {
        case to, recipient
        case recipientType = "recipient_type"
    }
}

extension Event {
    /// Recipient of an answer: the group of the event, or else its user. Nil if the event belongs to neither.
    public var recipient: Recipient? {
        let item = String(decoding: raw, as: UTF8.self)
        let json = WabakitFFI.recipient(item: item, contact: contactJSON, context: contextJSON)
        return json.flatMap { try? typed($0) }
    }

    /// ID of the message, if the event is one.
    fileprivate var messageId: String {
        get throws {
            guard case .message(let message) = view else {
                throw ValidationError(path: "event", wanted: "a message", got: kind)
            }
            return message.id
        }
    }
}

extension WhatsApp {
    /// Answers an event: sends a message to its group or user, from the phone number that the event arrived at. Throws a
    /// ``ValidationError`` if the event belongs to no user and no group.
    ///
    /// - Parameters:
    ///   - event: Event that is answered, such as a message.
    ///   - content: Content of the answer.
    ///   - quote: Shows the message of the event above the answer. Default: false.
    ///   - options: Options of this call.
    @discardableResult
    public func reply(
        _ event: Event, _ content: Content, quote: Bool = false, options: Options = Options()
    ) async throws -> Response<Sent> {
        guard let recipient = event.recipient else {
            throw ValidationError(path: "event", wanted: "an event of a user or a group", got: event.kind)
        }
        return try await messages.send(
            content, to: recipient.to, recipient: recipient.recipient, recipientType: recipient.recipientType,
            context: quote ? ReplyTo(messageId: event.messageId) : nil, phoneNumberId: event.phoneNumberId, options: options)
    }

    /// Marks the message of an event, and those before it, as read.
    ///
    /// - Parameters:
    ///   - event: Event of a message.
    ///   - typing: Shows a typing indicator, for 25 s or until the next message. Default: false.
    ///   - options: Options of this call.
    @discardableResult
    public func markRead(
        _ event: Event, typing: Bool = false, options: Options = Options()
    ) async throws -> Response<Success> {
        try await messages.markRead(
            messageId: event.messageId, typingIndicator: typing ? Typing(type: .text) : nil, phoneNumberId: event.phoneNumberId,
            options: options)
    }
}
