// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`.
public struct CallsArea: Sendable {
    let engine: Engine

    /// Calls a WhatsApp user who granted the call permission. The user's answer arrives by webhook.
    ///
    /// At most 100 connected calls per user in 24 hours. At most 1,000 concurrent calls per phone number.
    ///
    /// - Parameters:
    ///   - session: SDP offer of the business.
    ///   - to: Phone number of the user, with `+` and the country code.
    ///   - recipient: Business-scoped user ID. If `to` is given too, `to` takes precedence.
    ///   - bizOpaqueCallbackData: Custom data, returned in the webhooks of this call. At most 512 characters.
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
    ) async throws -> Response<StartedCalls> {
        let params = ConnectCall(
            session: session,
            to: to,
            recipient: recipient,
            bizOpaqueCallbackData: bizOpaqueCallbackData,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("calls.connect", params, options)
    }

    /// Prepares the media connection of an incoming call before `calls.accept`, so that no audio is lost at the start.
    ///
    /// - Parameters:
    ///   - callId: ID of the call, from the webhook.
    ///   - session: SDP answer of the business.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls)
    public func preAccept(
        callId: String,
        session: SdpAnswer,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = PreAcceptCall(callId: callId, session: session, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.pre_accept", params, options)
    }

    /// Accepts an incoming call. Deadline: 30 to 60 s after its webhook. Send audio only after the response.
    ///
    /// - Parameters:
    ///   - callId: ID of the call, from the webhook.
    ///   - session: SDP answer of the business. After `calls.pre_accept`, the same as there.
    ///   - bizOpaqueCallbackData: Custom data, returned in the webhooks of this call. At most 512 characters.
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
    ) async throws -> Response<Success> {
        let params = AcceptCall(
            callId: callId,
            session: session,
            bizOpaqueCallbackData: bizOpaqueCallbackData,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("calls.accept", params, options)
    }

    /// Rejects an incoming call.
    ///
    /// - Parameters:
    ///   - callId: ID of the call, from the webhook.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls)
    public func reject(
        callId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = RejectCall(callId: callId, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.reject", params, options, idempotent: true)
    }

    /// Ends a call. Not required if the user hung up.
    ///
    /// - Parameters:
    ///   - callId: ID of the call.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls)
    public func terminate(
        callId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = TerminateCall(callId: callId, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.terminate", params, options, idempotent: true)
    }

    /// Gets the call permission of a user, and the actions that are currently allowed. At most 5 requests per second; above
    /// that the API returns code 613.
    ///
    /// - Parameters:
    ///   - userWaId: WhatsApp ID or phone number of the user.
    ///   - recipient: Business-scoped user ID (BSUID), instead of `user_wa_id`.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions)
    public func getPermissions(
        userWaId: String? = nil,
        recipient: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CallPermissions> {
        let params = GetCallPermissions(userWaId: userWaId, recipient: recipient, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.get_permissions", params, options, idempotent: true)
    }
}

/// Calls a WhatsApp user who granted the call permission. The user's answer arrives by webhook.
///
/// At most 100 connected calls per user in 24 hours. At most 1,000 concurrent calls per phone number.
public struct ConnectCall: Codable, Hashable, Sendable {
    /// SDP offer of the business.
    public var session: SdpOffer
    /// Phone number of the user, with `+` and the country code.
    public var to: String?
    /// Business-scoped user ID. If `to` is given too, `to` takes precedence.
    public var recipient: String?
    /// Custom data, returned in the webhooks of this call. At most 512 characters.
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

/// SDP offer for a call.
public struct SdpOffer: Codable, Hashable, Sendable {
    /// Session description in SDP (RFC 8866), with CRLF line endings.
    public var sdp: String

    public init(sdp: String) {
        self.sdp = sdp
    }
}

/// Result of starting a call.
public struct StartedCalls: Codable, Hashable, Sendable {
    /// One-element list with the started call.
    public var calls: [StartedCall]

    public init(calls: [StartedCall]) {
        self.calls = calls
    }
}

/// A started call.
public struct StartedCall: Codable, Hashable, Sendable {
    /// ID of the call (`wacid.…`), used in its webhooks.
    public var id: String

    public init(id: String) {
        self.id = id
    }
}

/// Prepares the media connection of an incoming call before `calls.accept`, so that no audio is lost at the start.
public struct PreAcceptCall: Codable, Hashable, Sendable {
    /// ID of the call, from the webhook.
    public var callId: String
    /// SDP answer of the business.
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

/// SDP answer to a call.
public struct SdpAnswer: Codable, Hashable, Sendable {
    /// Session description in SDP (RFC 8866), with CRLF line endings.
    public var sdp: String

    public init(sdp: String) {
        self.sdp = sdp
    }
}

/// Accepts an incoming call. Deadline: 30 to 60 s after its webhook. Send audio only after the response.
public struct AcceptCall: Codable, Hashable, Sendable {
    /// ID of the call, from the webhook.
    public var callId: String
    /// SDP answer of the business. After `calls.pre_accept`, the same as there.
    public var session: SdpAnswer
    /// Custom data, returned in the webhooks of this call. At most 512 characters.
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

/// Rejects an incoming call.
public struct RejectCall: Codable, Hashable, Sendable {
    /// ID of the call, from the webhook.
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

/// Ends a call. Not required if the user hung up.
public struct TerminateCall: Codable, Hashable, Sendable {
    /// ID of the call.
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

/// Gets the call permission of a user, and the actions that are currently allowed. At most 5 requests per second; above
/// that the API returns code 613.
public struct GetCallPermissions: Codable, Hashable, Sendable {
    /// WhatsApp ID or phone number of the user.
    public var userWaId: String?
    /// Business-scoped user ID (BSUID), instead of `user_wa_id`.
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

/// Call permission of a user and the allowed actions.
public struct CallPermissions: Codable, Hashable, Sendable {
    /// Call permission of the user.
    public var permission: CallPermission
    /// Actions of the business, with their limits.
    public var actions: [CallPermissionAction]

    public init(permission: CallPermission, actions: [CallPermissionAction]) {
        self.permission = permission
        self.actions = actions
    }
}

/// Call permission that a user granted or declined.
public struct CallPermission: Codable, Hashable, Sendable {
    /// Status of the permission.
    public var status: CallPermissionStatus
    /// Expiration time of a temporary permission. Seconds since the Unix epoch.
    public var expirationTime: String?

    public init(status: CallPermissionStatus, expirationTime: String? = nil) {
        self.status = status
        self.expirationTime = expirationTime
    }

    enum CodingKeys: String, CodingKey {
        case status
        case expirationTime = "expiration_time"
    }
}

/// Status of a call permission.
/// Other values are accepted, too.
public struct CallPermissionStatus: Choice {
    /// No permission, or the user cannot be called.
    public static let noPermission = CallPermissionStatus(rawValue: "no_permission")
    /// Temporary permission: 7 days from approval.
    public static let temporary = CallPermissionStatus(rawValue: "temporary")
    /// Permanent permission, until the user revokes it.
    public static let permanent = CallPermissionStatus(rawValue: "permanent")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An action and whether it is currently allowed.
public struct CallPermissionAction: Codable, Hashable, Sendable {
    /// Name of the action: `send_call_permission_request` or `start_call`.
    public var actionName: String
    /// True if the action is allowed now.
    public var canPerformAction: Bool
    /// Limits of the action.
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
}

/// Limit on the frequency of an action.
public struct CallPermissionLimit: Codable, Hashable, Sendable {
    /// Period of the limit, as an ISO 8601 duration: `PT24H`, `P7D`.
    public var timePeriod: String?
    /// Maximum number of actions per period.
    public var maxAllowed: Int64?
    /// Number of actions so far in the period.
    public var currentUsage: Int64?
    /// Time at which the action is allowed again. Seconds since the Unix epoch. Present only when the limit is reached.
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
}
