// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `smb_app_data.sync`. */
public class SmbAppDataArea internal constructor(private val client: Client) {
    /**
     * Requests the contacts or the chat history of the WhatsApp Business app. The data arrives by webhook
     * (`smb_app_state_sync`, `history`).
     *
     * Each type can be requested once, within 24 hours of onboarding. A second request is refused with code 2593107, and a
     * late one with code 2593108.
     *
     * @param syncType Type of the data to send.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-business-app-users">The platform's page</a>
     */
    public suspend fun sync(
        syncType: SmbSyncType,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): SmbAppDataRequest = client.call(Operations.SMB_APP_DATA_SYNC, SyncSmbAppData(syncType = syncType, phoneNumberId = phoneNumberId), options)
}

/**
 * Requests the contacts or the chat history of the WhatsApp Business app. The data arrives by webhook
 * (`smb_app_state_sync`, `history`).
 *
 * Each type can be requested once, within 24 hours of onboarding. A second request is refused with code 2593107, and a
 * late one with code 2593108.
 */
@Serializable
public data class SyncSmbAppData(
    /** Type of the data to send. */
    @SerialName("sync_type")
    val syncType: SmbSyncType,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Type of data in the WhatsApp Business app.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SmbSyncType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Contacts of the business. Requested before the history. */
        public val SMB_APP_STATE_SYNC: SmbSyncType = SmbSyncType("smb_app_state_sync")
        /** History of chats and messages. */
        public val HISTORY: SmbSyncType = SmbSyncType("history")
    }
}

/** An accepted request for data of the WhatsApp Business app. */
@Serializable
public data class SmbAppDataRequest(
    /** ID of the request, for support. */
    @SerialName("request_id")
    val requestId: String? = null,
) : Response()
