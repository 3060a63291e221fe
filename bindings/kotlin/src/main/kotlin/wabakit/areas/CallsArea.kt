// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`. */
public class CallsArea internal constructor(private val client: Client) {
    /**
     * Calls a WhatsApp user who granted the call permission. The user's answer arrives by webhook.
     *
     * At most 100 connected calls per user in 24 hours. At most 1,000 concurrent calls per phone number.
     *
     * @param session SDP offer of the business.
     * @param to Phone number of the user, with `+` and the country code.
     * @param recipient Business-scoped user ID. If `to` is given too, `to` takes precedence.
     * @param bizOpaqueCallbackData Custom data, returned in the webhooks of this call. At most 512 characters.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls">The platform's page</a>
     */
    public suspend fun connect(
        session: SdpOffer,
        to: String? = null,
        recipient: String? = null,
        bizOpaqueCallbackData: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): StartedCalls = client.call(Operations.CALLS_CONNECT, ConnectCall(session = session, to = to, recipient = recipient, bizOpaqueCallbackData = bizOpaqueCallbackData, phoneNumberId = phoneNumberId), options)

    /**
     * Prepares the media connection of an incoming call before `calls.accept`, so that no audio is lost at the start.
     *
     * @param callId ID of the call, from the webhook.
     * @param session SDP answer of the business.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public suspend fun preAccept(
        callId: String,
        session: SdpAnswer,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_PRE_ACCEPT, PreAcceptCall(callId = callId, session = session, phoneNumberId = phoneNumberId), options)

    /**
     * Accepts an incoming call. Deadline: 30 to 60 s after its webhook. Send audio only after the response.
     *
     * @param callId ID of the call, from the webhook.
     * @param session SDP answer of the business. After `calls.pre_accept`, the same as there.
     * @param bizOpaqueCallbackData Custom data, returned in the webhooks of this call. At most 512 characters.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public suspend fun accept(
        callId: String,
        session: SdpAnswer,
        bizOpaqueCallbackData: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_ACCEPT, AcceptCall(callId = callId, session = session, bizOpaqueCallbackData = bizOpaqueCallbackData, phoneNumberId = phoneNumberId), options)

    /**
     * Rejects an incoming call.
     *
     * @param callId ID of the call, from the webhook.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public suspend fun reject(
        callId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_REJECT, RejectCall(callId = callId, phoneNumberId = phoneNumberId), options)

    /**
     * Ends a call. Not required if the user hung up.
     *
     * @param callId ID of the call.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public suspend fun terminate(
        callId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_TERMINATE, TerminateCall(callId = callId, phoneNumberId = phoneNumberId), options)

    /**
     * Gets the call permission of a user, and the actions that are currently allowed. At most 5 requests per second; above
     * that the API returns code 613.
     *
     * @param userWaId WhatsApp ID or phone number of the user.
     * @param recipient Business-scoped user ID (BSUID), instead of `user_wa_id`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions">The platform's page</a>
     */
    public suspend fun getPermissions(
        userWaId: String? = null,
        recipient: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CallPermissions = client.call(Operations.CALLS_GET_PERMISSIONS, GetCallPermissions(userWaId = userWaId, recipient = recipient, phoneNumberId = phoneNumberId), options)
}

/**
 * Calls a WhatsApp user who granted the call permission. The user's answer arrives by webhook.
 *
 * At most 100 connected calls per user in 24 hours. At most 1,000 concurrent calls per phone number.
 */
@Serializable
public data class ConnectCall(
    /** SDP offer of the business. */
    val session: SdpOffer,
    /** Phone number of the user, with `+` and the country code. */
    val to: String? = null,
    /** Business-scoped user ID. If `to` is given too, `to` takes precedence. */
    val recipient: String? = null,
    /** Custom data, returned in the webhooks of this call. At most 512 characters. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** SDP offer for a call. */
@Serializable
public data class SdpOffer(
    /** Session description in SDP (RFC 8866), with CRLF line endings. */
    val sdp: String,
)

/** Result of starting a call. */
@Serializable
public data class StartedCalls(
    /** One-element list with the started call. */
    val calls: List<StartedCall> = emptyList(),
) : Response()

/** A started call. */
@Serializable
public data class StartedCall(
    /** ID of the call (`wacid.…`), used in its webhooks. */
    val id: String,
)

/** Prepares the media connection of an incoming call before `calls.accept`, so that no audio is lost at the start. */
@Serializable
public data class PreAcceptCall(
    /** ID of the call, from the webhook. */
    @SerialName("call_id")
    val callId: String,
    /** SDP answer of the business. */
    val session: SdpAnswer,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** SDP answer to a call. */
@Serializable
public data class SdpAnswer(
    /** Session description in SDP (RFC 8866), with CRLF line endings. */
    val sdp: String,
)

/** Accepts an incoming call. Deadline: 30 to 60 s after its webhook. Send audio only after the response. */
@Serializable
public data class AcceptCall(
    /** ID of the call, from the webhook. */
    @SerialName("call_id")
    val callId: String,
    /** SDP answer of the business. After `calls.pre_accept`, the same as there. */
    val session: SdpAnswer,
    /** Custom data, returned in the webhooks of this call. At most 512 characters. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Rejects an incoming call. */
@Serializable
public data class RejectCall(
    /** ID of the call, from the webhook. */
    @SerialName("call_id")
    val callId: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Ends a call. Not required if the user hung up. */
@Serializable
public data class TerminateCall(
    /** ID of the call. */
    @SerialName("call_id")
    val callId: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Gets the call permission of a user, and the actions that are currently allowed. At most 5 requests per second; above
 * that the API returns code 613.
 */
@Serializable
public data class GetCallPermissions(
    /** WhatsApp ID or phone number of the user. */
    @SerialName("user_wa_id")
    val userWaId: String? = null,
    /** Business-scoped user ID (BSUID), instead of `user_wa_id`. */
    val recipient: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Call permission of a user and the allowed actions. */
@Serializable
public data class CallPermissions(
    /** Call permission of the user. */
    val permission: CallPermission,
    /** Actions of the business, with their limits. */
    val actions: List<CallPermissionAction> = emptyList(),
) : Response()

/** Call permission that a user granted or declined. */
@Serializable
public data class CallPermission(
    /** Status of the permission. */
    val status: CallPermissionStatus,
    /** Expiration time of a temporary permission. Seconds since the Unix epoch. */
    @SerialName("expiration_time")
    val expirationTime: String? = null,
)

/**
 * Status of a call permission.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallPermissionStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** No permission, or the user cannot be called. */
        public val NO_PERMISSION: CallPermissionStatus = CallPermissionStatus("no_permission")
        /** Temporary permission: 7 days from approval. */
        public val TEMPORARY: CallPermissionStatus = CallPermissionStatus("temporary")
        /** Permanent permission, until the user revokes it. */
        public val PERMANENT: CallPermissionStatus = CallPermissionStatus("permanent")
    }
}

/** An action and whether it is currently allowed. */
@Serializable
public data class CallPermissionAction(
    /** Name of the action: `send_call_permission_request` or `start_call`. */
    @SerialName("action_name")
    val actionName: String,
    /** True if the action is allowed now. */
    @SerialName("can_perform_action")
    val canPerformAction: Boolean,
    /** Limits of the action. */
    val limits: List<CallPermissionLimit> = emptyList(),
)

/** Limit on the frequency of an action. */
@Serializable
public data class CallPermissionLimit(
    /** Period of the limit, as an ISO 8601 duration: `PT24H`, `P7D`. */
    @SerialName("time_period")
    val timePeriod: String? = null,
    /** Maximum number of actions per period. */
    @SerialName("max_allowed")
    val maxAllowed: Long? = null,
    /** Number of actions so far in the period. */
    @SerialName("current_usage")
    val currentUsage: Long? = null,
    /** Time at which the action is allowed again. Seconds since the Unix epoch. Present only when the limit is reached. */
    @SerialName("limit_expiration_time")
    val limitExpirationTime: String? = null,
)
