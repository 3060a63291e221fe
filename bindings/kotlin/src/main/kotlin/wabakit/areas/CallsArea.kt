// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`. Methods wait for the response. */
public class CallsArea internal constructor(private val client: Client) {
    /**
     * Call a person who allowed it. Their answer arrives by webhook.
     *
     * At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
     *
     * @param session What you offer to send and receive.
     * @param to A phone number with `+` and its country code.
     * @param recipient Business-scoped user ID. If `to` is given too, `to` wins.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the webhooks of this call.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls">The platform's page</a>
     */
    public fun connect(
        session: SdpOffer,
        to: String? = null,
        recipient: String? = null,
        bizOpaqueCallbackData: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): StartedCalls = client.call(Operations.CALLS_CONNECT, ConnectCall(session = session, to = to, recipient = recipient, bizOpaqueCallbackData = bizOpaqueCallbackData, phoneNumberId = phoneNumberId), options)

    /**
     * Prepare to take a call, before you accept it: the first words aren't lost.
     *
     * @param callId The call, from the webhook.
     * @param session What you will send and receive.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun preAccept(
        callId: String,
        session: SdpAnswer,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_PRE_ACCEPT, PreAcceptCall(callId = callId, session = session, phoneNumberId = phoneNumberId), options)

    /**
     * Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
     *
     * @param callId The call, from the webhook.
     * @param session What you will send and receive: the same as when it was pre-accepted.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the webhooks of this call.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun accept(
        callId: String,
        session: SdpAnswer,
        bizOpaqueCallbackData: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_ACCEPT, AcceptCall(callId = callId, session = session, bizOpaqueCallbackData = bizOpaqueCallbackData, phoneNumberId = phoneNumberId), options)

    /**
     * Turn a call down.
     *
     * @param callId The call, from the webhook.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun reject(
        callId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_REJECT, RejectCall(callId = callId, phoneNumberId = phoneNumberId), options)

    /**
     * End a call. Not needed when the other side hung up.
     *
     * @param callId The call.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun terminate(
        callId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_TERMINATE, TerminateCall(callId = callId, phoneNumberId = phoneNumberId), options)

    /**
     * Find out whether a person may be called, or asked. At most five times a second, else code 613.
     *
     * @param userWaId The person's WhatsApp id or phone number.
     * @param recipient Instead of `user_wa_id`: their business-scoped user id.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions">The platform's page</a>
     */
    public fun getPermissions(
        userWaId: String? = null,
        recipient: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CallPermissions = client.call(Operations.CALLS_GET_PERMISSIONS, GetCallPermissions(userWaId = userWaId, recipient = recipient, phoneNumberId = phoneNumberId), options)
}

/** Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`. Methods return a future of the response. */
public class AsyncCallsArea internal constructor(private val client: Client) {
    /**
     * Call a person who allowed it. Their answer arrives by webhook.
     *
     * At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
     *
     * @param session What you offer to send and receive.
     * @param to A phone number with `+` and its country code.
     * @param recipient Business-scoped user ID. If `to` is given too, `to` wins.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the webhooks of this call.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls">The platform's page</a>
     */
    public fun connect(
        session: SdpOffer,
        to: String? = null,
        recipient: String? = null,
        bizOpaqueCallbackData: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<StartedCalls> = client.future(Operations.CALLS_CONNECT, ConnectCall(session = session, to = to, recipient = recipient, bizOpaqueCallbackData = bizOpaqueCallbackData, phoneNumberId = phoneNumberId), options)

    /**
     * Prepare to take a call, before you accept it: the first words aren't lost.
     *
     * @param callId The call, from the webhook.
     * @param session What you will send and receive.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun preAccept(
        callId: String,
        session: SdpAnswer,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.CALLS_PRE_ACCEPT, PreAcceptCall(callId = callId, session = session, phoneNumberId = phoneNumberId), options)

    /**
     * Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
     *
     * @param callId The call, from the webhook.
     * @param session What you will send and receive: the same as when it was pre-accepted.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the webhooks of this call.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun accept(
        callId: String,
        session: SdpAnswer,
        bizOpaqueCallbackData: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.CALLS_ACCEPT, AcceptCall(callId = callId, session = session, bizOpaqueCallbackData = bizOpaqueCallbackData, phoneNumberId = phoneNumberId), options)

    /**
     * Turn a call down.
     *
     * @param callId The call, from the webhook.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun reject(
        callId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.CALLS_REJECT, RejectCall(callId = callId, phoneNumberId = phoneNumberId), options)

    /**
     * End a call. Not needed when the other side hung up.
     *
     * @param callId The call.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun terminate(
        callId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.CALLS_TERMINATE, TerminateCall(callId = callId, phoneNumberId = phoneNumberId), options)

    /**
     * Find out whether a person may be called, or asked. At most five times a second, else code 613.
     *
     * @param userWaId The person's WhatsApp id or phone number.
     * @param recipient Instead of `user_wa_id`: their business-scoped user id.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions">The platform's page</a>
     */
    public fun getPermissions(
        userWaId: String? = null,
        recipient: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<CallPermissions> = client.future(Operations.CALLS_GET_PERMISSIONS, GetCallPermissions(userWaId = userWaId, recipient = recipient, phoneNumberId = phoneNumberId), options)
}

/**
 * Call a person who allowed it. Their answer arrives by webhook.
 *
 * At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
 */
@Serializable
public data class ConnectCall(
    /** What you offer to send and receive. */
    val session: SdpOffer,
    /** A phone number with `+` and its country code. */
    val to: String? = null,
    /** Business-scoped user ID. If `to` is given too, `to` wins. */
    val recipient: String? = null,
    /** Your own note, up to 512 characters. It comes back in the webhooks of this call. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What you offer to send and receive. */
@Serializable
public data class SdpOffer(
    /** SDP as in RFC 8866, with CRLF at the ends of lines. */
    val sdp: String,
)

/** The calls that were begun: one. */
@Serializable
public data class StartedCalls(
    /** The calls. */
    val calls: List<StartedCall> = emptyList(),
) : Answer()

/** A call that was begun. */
@Serializable
public data class StartedCall(
    /** Its id (`wacid.…`); its webhooks carry it. */
    val id: String,
)

/** Prepare to take a call, before you accept it: the first words aren't lost. */
@Serializable
public data class PreAcceptCall(
    /** The call, from the webhook. */
    @SerialName("call_id")
    val callId: String,
    /** What you will send and receive. */
    val session: SdpAnswer,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What you will send and receive. */
@Serializable
public data class SdpAnswer(
    /** SDP as in RFC 8866, with CRLF at the ends of lines. */
    val sdp: String,
)

/** Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer. */
@Serializable
public data class AcceptCall(
    /** The call, from the webhook. */
    @SerialName("call_id")
    val callId: String,
    /** What you will send and receive: the same as when it was pre-accepted. */
    val session: SdpAnswer,
    /** Your own note, up to 512 characters. It comes back in the webhooks of this call. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Turn a call down. */
@Serializable
public data class RejectCall(
    /** The call, from the webhook. */
    @SerialName("call_id")
    val callId: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** End a call. Not needed when the other side hung up. */
@Serializable
public data class TerminateCall(
    /** The call. */
    @SerialName("call_id")
    val callId: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Find out whether a person may be called, or asked. At most five times a second, else code 613. */
@Serializable
public data class GetCallPermissions(
    /** The person's WhatsApp id or phone number. */
    @SerialName("user_wa_id")
    val userWaId: String? = null,
    /** Instead of `user_wa_id`: their business-scoped user id. */
    val recipient: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Whether a person may be called, or asked. */
@Serializable
public data class CallPermissions(
    /** What they allowed. */
    val permission: CallPermission,
    /** What you may do, and how often. */
    val actions: List<CallPermissionAction> = emptyList(),
) : Answer()

/** What a person allowed. */
@Serializable
public data class CallPermission(
    /** Whether they allowed calls. */
    val status: CallPermissionStatus,
    /** Until when, if it isn't for good. */
    @SerialName("expiration_time")
    val expirationTime: String? = null,
)

/**
 * Whether a person allowed calls.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallPermissionStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** They didn't, or can't be called. */
        public val NO_PERMISSION: CallPermissionStatus = CallPermissionStatus("no_permission")
        /** For a time. */
        public val TEMPORARY: CallPermissionStatus = CallPermissionStatus("temporary")
        /** For good. */
        public val PERMANENT: CallPermissionStatus = CallPermissionStatus("permanent")
    }
}

/** Something that you may do, or not. */
@Serializable
public data class CallPermissionAction(
    /** What it is: `send_call_permission_request` or `start_call`. */
    @SerialName("action_name")
    val actionName: String,
    /** Whether you may do it now. */
    @SerialName("can_perform_action")
    val canPerformAction: Boolean,
    /** How often you may. */
    val limits: List<CallPermissionLimit> = emptyList(),
)

/** How often something may be done. */
@Serializable
public data class CallPermissionLimit(
    /** In how long a time, in ISO 8601: `PT24H`, `P7D`. */
    @SerialName("time_period")
    val timePeriod: String? = null,
    /** How often at most. */
    @SerialName("max_allowed")
    val maxAllowed: Long? = null,
    /** How often it was done. */
    @SerialName("current_usage")
    val currentUsage: Long? = null,
    /** Until when you must wait, if you have done it that often. */
    @SerialName("limit_expiration_time")
    val limitExpirationTime: String? = null,
)
