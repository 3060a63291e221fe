// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `thread_control.pass_control`, `thread_control.take_control`, `thread_control.release_control`.
public struct ThreadControlArea: Sendable {
    let engine: Engine

    /// Passes the thread with a WhatsApp user to Meta Business Agent or to the escalation partner. Only the app that
    /// controls the thread can pass it.
    ///
    /// - Parameters:
    ///   - to: Phone number of the user, with `+` and the country code.
    ///   - recipient: Business-scoped user ID.
    ///   - controlPass: Receiver of the thread. Default: the configured escalation partner.
    ///   - metadata: Information for the receiver, forwarded unchanged. At most 2,000 characters.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control)
    public func passControl(
        to: String? = nil,
        recipient: String? = nil,
        controlPass: ControlPass? = nil,
        metadata: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ThreadControl> {
        let params = PassThreadControl(
            to: to,
            recipient: recipient,
            controlPass: controlPass,
            metadata: metadata,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("thread_control.pass_control", params, options)
    }

    /// Takes control of the thread with a WhatsApp user. Allowed to the escalation partner only; others are refused with
    /// code 2494191.
    ///
    /// - Parameters:
    ///   - to: Phone number of the user, with `+` and the country code.
    ///   - recipient: Business-scoped user ID.
    ///   - metadata: Information for the previous owner of the thread, forwarded unchanged. At most 2,000 characters.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control)
    public func takeControl(
        to: String? = nil,
        recipient: String? = nil,
        metadata: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ThreadControl> {
        let params = TakeThreadControl(to: to, recipient: recipient, metadata: metadata, phoneNumberId: phoneNumberId)
        return try await engine.answer("thread_control.take_control", params, options, idempotent: true)
    }

    /// Releases the thread with a WhatsApp user, so that no app controls it. Sends no webhook. Only the app that controls the
    /// thread can release it.
    ///
    /// - Parameters:
    ///   - to: Phone number of the user, with `+` and the country code.
    ///   - recipient: Business-scoped user ID.
    ///   - metadata: Information about the release. At most 2,000 characters.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control)
    public func releaseControl(
        to: String? = nil,
        recipient: String? = nil,
        metadata: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ThreadControl> {
        let params = ReleaseThreadControl(
            to: to,
            recipient: recipient,
            metadata: metadata,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("thread_control.release_control", params, options)
    }
}

/// Passes the thread with a WhatsApp user to Meta Business Agent or to the escalation partner. Only the app that
/// controls the thread can pass it.
public struct PassThreadControl: Codable, Hashable, Sendable {
    /// Phone number of the user, with `+` and the country code.
    public var to: String?
    /// Business-scoped user ID.
    public var recipient: String?
    /// Receiver of the thread. Default: the configured escalation partner.
    public var controlPass: ControlPass?
    /// Information for the receiver, forwarded unchanged. At most 2,000 characters.
    public var metadata: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        to: String? = nil,
        recipient: String? = nil,
        controlPass: ControlPass? = nil,
        metadata: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.to = to
        self.recipient = recipient
        self.controlPass = controlPass
        self.metadata = metadata
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case to
        case recipient
        case controlPass = "control_pass"
        case metadata
        case phoneNumberId = "phone_number_id"
    }
}

/// Receiver of a thread.
public struct ControlPass: Codable, Hashable, Sendable {
    /// Role of the receiver: `ai_agent` is Meta Business Agent.
    public var targetRole: String

    public init(targetRole: String) {
        self.targetRole = targetRole
    }

    enum CodingKeys: String, CodingKey {
        case targetRole = "target_role"
    }
}

/// Result of a change of thread control.
public struct ThreadControl: Codable, Hashable, Sendable {
    /// True if the request succeeded. Not documented.
    public var success: Bool?
    /// ID of the request, for support.
    public var requestId: String?

    public init(success: Bool? = nil, requestId: String? = nil) {
        self.success = success
        self.requestId = requestId
    }

    enum CodingKeys: String, CodingKey {
        case success
        case requestId = "request_id"
    }
}

/// Takes control of the thread with a WhatsApp user. Allowed to the escalation partner only; others are refused with
/// code 2494191.
public struct TakeThreadControl: Codable, Hashable, Sendable {
    /// Phone number of the user, with `+` and the country code.
    public var to: String?
    /// Business-scoped user ID.
    public var recipient: String?
    /// Information for the previous owner of the thread, forwarded unchanged. At most 2,000 characters.
    public var metadata: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(to: String? = nil, recipient: String? = nil, metadata: String? = nil, phoneNumberId: String? = nil) {
        self.to = to
        self.recipient = recipient
        self.metadata = metadata
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case to
        case recipient
        case metadata
        case phoneNumberId = "phone_number_id"
    }
}

/// Releases the thread with a WhatsApp user, so that no app controls it. Sends no webhook. Only the app that controls the
/// thread can release it.
public struct ReleaseThreadControl: Codable, Hashable, Sendable {
    /// Phone number of the user, with `+` and the country code.
    public var to: String?
    /// Business-scoped user ID.
    public var recipient: String?
    /// Information about the release. At most 2,000 characters.
    public var metadata: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(to: String? = nil, recipient: String? = nil, metadata: String? = nil, phoneNumberId: String? = nil) {
        self.to = to
        self.recipient = recipient
        self.metadata = metadata
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case to
        case recipient
        case metadata
        case phoneNumberId = "phone_number_id"
    }
}
