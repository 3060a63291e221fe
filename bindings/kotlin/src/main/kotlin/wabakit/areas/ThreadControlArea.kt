// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `thread_control.pass_control`, `thread_control.take_control`, `thread_control.release_control`. */
public class ThreadControlArea internal constructor(private val client: Client) {
    /**
     * Passes the thread with a WhatsApp user to Meta Business Agent or to the escalation partner. Only the app that
     * controls the thread can pass it.
     *
     * @param to Phone number of the user, with `+` and the country code.
     * @param recipient Business-scoped user ID.
     * @param controlPass Receiver of the thread. Default: the configured escalation partner.
     * @param metadata Information for the receiver, forwarded unchanged. At most 2,000 characters.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control">The platform's page</a>
     */
    public suspend fun passControl(
        to: String? = null,
        recipient: String? = null,
        controlPass: ControlPass? = null,
        metadata: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): ThreadControl = client.call(Operations.THREAD_CONTROL_PASS_CONTROL, PassThreadControl(to = to, recipient = recipient, controlPass = controlPass, metadata = metadata, phoneNumberId = phoneNumberId), options)

    /**
     * Takes control of the thread with a WhatsApp user. Allowed to the escalation partner only; others are refused with
     * code 2494191.
     *
     * @param to Phone number of the user, with `+` and the country code.
     * @param recipient Business-scoped user ID.
     * @param metadata Information for the previous owner of the thread, forwarded unchanged. At most 2,000 characters.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control">The platform's page</a>
     */
    public suspend fun takeControl(
        to: String? = null,
        recipient: String? = null,
        metadata: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): ThreadControl = client.call(Operations.THREAD_CONTROL_TAKE_CONTROL, TakeThreadControl(to = to, recipient = recipient, metadata = metadata, phoneNumberId = phoneNumberId), options)

    /**
     * Releases the thread with a WhatsApp user, so that no app controls it. Sends no webhook. Only the app that controls the
     * thread can release it.
     *
     * @param to Phone number of the user, with `+` and the country code.
     * @param recipient Business-scoped user ID.
     * @param metadata Information about the release. At most 2,000 characters.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control">The platform's page</a>
     */
    public suspend fun releaseControl(
        to: String? = null,
        recipient: String? = null,
        metadata: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): ThreadControl = client.call(Operations.THREAD_CONTROL_RELEASE_CONTROL, ReleaseThreadControl(to = to, recipient = recipient, metadata = metadata, phoneNumberId = phoneNumberId), options)
}

/**
 * Passes the thread with a WhatsApp user to Meta Business Agent or to the escalation partner. Only the app that
 * controls the thread can pass it.
 */
@Serializable
public data class PassThreadControl(
    /** Phone number of the user, with `+` and the country code. */
    val to: String? = null,
    /** Business-scoped user ID. */
    val recipient: String? = null,
    /** Receiver of the thread. Default: the configured escalation partner. */
    @SerialName("control_pass")
    val controlPass: ControlPass? = null,
    /** Information for the receiver, forwarded unchanged. At most 2,000 characters. */
    val metadata: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Receiver of a thread. */
@Serializable
public data class ControlPass(
    /** Role of the receiver: `ai_agent` is Meta Business Agent. */
    @SerialName("target_role")
    val targetRole: String,
)

/** Result of a change of thread control. */
@Serializable
public data class ThreadControl(
    /** True if the request succeeded. Not documented. */
    val success: Boolean? = null,
    /** ID of the request, for support. */
    @SerialName("request_id")
    val requestId: String? = null,
) : Response()

/**
 * Takes control of the thread with a WhatsApp user. Allowed to the escalation partner only; others are refused with
 * code 2494191.
 */
@Serializable
public data class TakeThreadControl(
    /** Phone number of the user, with `+` and the country code. */
    val to: String? = null,
    /** Business-scoped user ID. */
    val recipient: String? = null,
    /** Information for the previous owner of the thread, forwarded unchanged. At most 2,000 characters. */
    val metadata: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Releases the thread with a WhatsApp user, so that no app controls it. Sends no webhook. Only the app that controls the
 * thread can release it.
 */
@Serializable
public data class ReleaseThreadControl(
    /** Phone number of the user, with `+` and the country code. */
    val to: String? = null,
    /** Business-scoped user ID. */
    val recipient: String? = null,
    /** Information about the release. At most 2,000 characters. */
    val metadata: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
