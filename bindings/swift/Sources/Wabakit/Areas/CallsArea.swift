// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`.
public struct CallsArea: Sendable {
    let engine: Engine

    /// Call a person who allowed it. Their answer arrives by webhook.
    ///
    /// At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
    ///
    /// - Parameters:
    ///   - session: What you offer to send and receive.
    ///   - to: A phone number with `+` and its country code.
    ///   - recipient: Business-scoped user ID. If `to` is given too, `to` wins.
    ///   - bizOpaqueCallbackData: Your own note, up to 512 characters. It comes back in the webhooks of this call.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls)
    public func connect(
        session: SdpOffer,
        to: String? = nil,
        recipient: String? = nil,
        bizOpaqueCallbackData: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<StartedCalls> {
        let params = ConnectCall(
            session: session,
            to: to,
            recipient: recipient,
            bizOpaqueCallbackData: bizOpaqueCallbackData,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("calls.connect", params, options)
    }

    /// Prepare to take a call, before you accept it: the first words aren't lost.
    ///
    /// - Parameters:
    ///   - callId: The call, from the webhook.
    ///   - session: What you will send and receive.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls)
    public func preAccept(
        callId: String,
        session: SdpAnswer,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = PreAcceptCall(callId: callId, session: session, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.pre_accept", params, options)
    }

    /// Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
    ///
    /// - Parameters:
    ///   - callId: The call, from the webhook.
    ///   - session: What you will send and receive: the same as when it was pre-accepted.
    ///   - bizOpaqueCallbackData: Your own note, up to 512 characters. It comes back in the webhooks of this call.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls)
    public func accept(
        callId: String,
        session: SdpAnswer,
        bizOpaqueCallbackData: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = AcceptCall(
            callId: callId,
            session: session,
            bizOpaqueCallbackData: bizOpaqueCallbackData,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("calls.accept", params, options)
    }

    /// Turn a call down.
    ///
    /// - Parameters:
    ///   - callId: The call, from the webhook.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls)
    public func reject(
        callId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = RejectCall(callId: callId, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.reject", params, options, idempotent: true)
    }

    /// End a call. Not needed when the other side hung up.
    ///
    /// - Parameters:
    ///   - callId: The call.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls)
    public func terminate(
        callId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = TerminateCall(callId: callId, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.terminate", params, options, idempotent: true)
    }

    /// Find out whether a person may be called, or asked. At most five times a second, else code 613.
    ///
    /// - Parameters:
    ///   - userWaId: The person's WhatsApp id or phone number.
    ///   - recipient: Instead of `user_wa_id`: their business-scoped user id.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions)
    public func getPermissions(
        userWaId: String? = nil,
        recipient: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<CallPermissions> {
        let params = GetCallPermissions(userWaId: userWaId, recipient: recipient, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.get_permissions", params, options, idempotent: true)
    }
}

/// Call a person who allowed it. Their answer arrives by webhook.
///
/// At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
public struct ConnectCall: Codable, Hashable, Sendable {
    /// What you offer to send and receive.
    public var session: SdpOffer
    /// A phone number with `+` and its country code.
    public var to: String?
    /// Business-scoped user ID. If `to` is given too, `to` wins.
    public var recipient: String?
    /// Your own note, up to 512 characters. It comes back in the webhooks of this call.
    public var bizOpaqueCallbackData: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        session: SdpOffer,
        to: String? = nil,
        recipient: String? = nil,
        bizOpaqueCallbackData: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.session = session
        self.to = to
        self.recipient = recipient
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case session
        case to
        case recipient
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
        case phoneNumberId = "phone_number_id"
    }
}

/// What you offer to send and receive.
public struct SdpOffer: Codable, Hashable, Sendable {
    /// SDP as in RFC 8866, with CRLF at the ends of lines.
    public var sdp: String

    public init(sdp: String) {
        self.sdp = sdp
    }
}

/// The calls that were begun: one.
public struct StartedCalls: Codable, Hashable, Sendable {
    /// The calls.
    public var calls: [StartedCall]

    public init(calls: [StartedCall]) {
        self.calls = calls
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        calls = try keys.arrived(.calls)
    }
}

/// A call that was begun.
public struct StartedCall: Codable, Hashable, Sendable {
    /// Its id (`wacid.…`); its webhooks carry it.
    public var id: String

    public init(id: String) {
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
    }
}

/// Prepare to take a call, before you accept it: the first words aren't lost.
public struct PreAcceptCall: Codable, Hashable, Sendable {
    /// The call, from the webhook.
    public var callId: String
    /// What you will send and receive.
    public var session: SdpAnswer
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(callId: String, session: SdpAnswer, phoneNumberId: String? = nil) {
        self.callId = callId
        self.session = session
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case callId = "call_id"
        case session
        case phoneNumberId = "phone_number_id"
    }
}

/// What you will send and receive.
public struct SdpAnswer: Codable, Hashable, Sendable {
    /// SDP as in RFC 8866, with CRLF at the ends of lines.
    public var sdp: String

    public init(sdp: String) {
        self.sdp = sdp
    }
}

/// Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
public struct AcceptCall: Codable, Hashable, Sendable {
    /// The call, from the webhook.
    public var callId: String
    /// What you will send and receive: the same as when it was pre-accepted.
    public var session: SdpAnswer
    /// Your own note, up to 512 characters. It comes back in the webhooks of this call.
    public var bizOpaqueCallbackData: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        callId: String,
        session: SdpAnswer,
        bizOpaqueCallbackData: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.callId = callId
        self.session = session
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case callId = "call_id"
        case session
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
        case phoneNumberId = "phone_number_id"
    }
}

/// Turn a call down.
public struct RejectCall: Codable, Hashable, Sendable {
    /// The call, from the webhook.
    public var callId: String
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(callId: String, phoneNumberId: String? = nil) {
        self.callId = callId
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case callId = "call_id"
        case phoneNumberId = "phone_number_id"
    }
}

/// End a call. Not needed when the other side hung up.
public struct TerminateCall: Codable, Hashable, Sendable {
    /// The call.
    public var callId: String
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(callId: String, phoneNumberId: String? = nil) {
        self.callId = callId
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case callId = "call_id"
        case phoneNumberId = "phone_number_id"
    }
}

/// Find out whether a person may be called, or asked. At most five times a second, else code 613.
public struct GetCallPermissions: Codable, Hashable, Sendable {
    /// The person's WhatsApp id or phone number.
    public var userWaId: String?
    /// Instead of `user_wa_id`: their business-scoped user id.
    public var recipient: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(userWaId: String? = nil, recipient: String? = nil, phoneNumberId: String? = nil) {
        self.userWaId = userWaId
        self.recipient = recipient
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case userWaId = "user_wa_id"
        case recipient
        case phoneNumberId = "phone_number_id"
    }
}

/// Whether a person may be called, or asked.
public struct CallPermissions: Codable, Hashable, Sendable {
    /// What they allowed.
    public var permission: CallPermission
    /// What you may do, and how often.
    public var actions: [CallPermissionAction]

    public init(permission: CallPermission, actions: [CallPermissionAction]) {
        self.permission = permission
        self.actions = actions
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        permission = try keys.arrived(.permission)
        actions = try keys.arrived(.actions)
    }
}

/// What a person allowed.
public struct CallPermission: Codable, Hashable, Sendable {
    /// Whether they allowed calls.
    public var status: CallPermissionStatus
    /// Until when, if it isn't for good.
    public var expirationTime: String?

    public init(status: CallPermissionStatus, expirationTime: String? = nil) {
        self.status = status
        self.expirationTime = expirationTime
    }

    enum CodingKeys: String, CodingKey {
        case status
        case expirationTime = "expiration_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrived(.status)
        expirationTime = try keys.arrivedIfPresent(.expirationTime)
    }
}

/// Whether a person allowed calls.
/// Other values are accepted, too.
public struct CallPermissionStatus: Choice {
    /// They didn't, or can't be called.
    public static let noPermission = CallPermissionStatus(rawValue: "no_permission")
    /// For a time.
    public static let temporary = CallPermissionStatus(rawValue: "temporary")
    /// For good.
    public static let permanent = CallPermissionStatus(rawValue: "permanent")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Something that you may do, or not.
public struct CallPermissionAction: Codable, Hashable, Sendable {
    /// What it is: `send_call_permission_request` or `start_call`.
    public var actionName: String
    /// Whether you may do it now.
    public var canPerformAction: Bool
    /// How often you may.
    public var limits: [CallPermissionLimit]

    public init(actionName: String, canPerformAction: Bool, limits: [CallPermissionLimit]) {
        self.actionName = actionName
        self.canPerformAction = canPerformAction
        self.limits = limits
    }

    enum CodingKeys: String, CodingKey {
        case actionName = "action_name"
        case canPerformAction = "can_perform_action"
        case limits
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        actionName = try keys.arrived(.actionName)
        canPerformAction = try keys.arrived(.canPerformAction)
        limits = try keys.arrived(.limits)
    }
}

/// How often something may be done.
public struct CallPermissionLimit: Codable, Hashable, Sendable {
    /// In how long a time, in ISO 8601: `PT24H`, `P7D`.
    public var timePeriod: String?
    /// How often at most.
    public var maxAllowed: Int64?
    /// How often it was done.
    public var currentUsage: Int64?
    /// Until when you must wait, if you have done it that often.
    public var limitExpirationTime: String?

    public init(
        timePeriod: String? = nil,
        maxAllowed: Int64? = nil,
        currentUsage: Int64? = nil,
        limitExpirationTime: String? = nil
    ) {
        self.timePeriod = timePeriod
        self.maxAllowed = maxAllowed
        self.currentUsage = currentUsage
        self.limitExpirationTime = limitExpirationTime
    }

    enum CodingKeys: String, CodingKey {
        case timePeriod = "time_period"
        case maxAllowed = "max_allowed"
        case currentUsage = "current_usage"
        case limitExpirationTime = "limit_expiration_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        timePeriod = try keys.arrivedIfPresent(.timePeriod)
        maxAllowed = try keys.arrivedIfPresent(.maxAllowed)
        currentUsage = try keys.arrivedIfPresent(.currentUsage)
        limitExpirationTime = try keys.arrivedIfPresent(.limitExpirationTime)
    }
}
