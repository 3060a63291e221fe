// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `stamps.upload`, `stamps.download`. */
public class StampsArea internal constructor(private val client: Client) {
    /**
     * Upload a stamp.
     *
     * @param file The picture.
     * @param type Media type of the picture.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/stamps">The platform's page</a>
     */
    public suspend fun upload(
        file: ByteArray,
        type: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Letter = client.call(Operations.STAMPS_UPLOAD, UploadStamp(type = type, phoneNumberId = phoneNumberId), options, file)

    /**
     * Download a stamp.
     *
     * @param url URL of the stamp.
     * @param sha256 SHA-256 of the stamp.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/stamps">The platform's page</a>
     */
    public suspend fun download(
        url: String,
        sha256: String? = null,
        options: Options = Options(),
    ): ByteArray = client.call(Operations.STAMPS_DOWNLOAD, DownloadStamp(url = url, sha256 = sha256), options)
}

/** Upload a stamp. */
@Serializable
public data class UploadStamp(
    /** Media type of the picture. */
    val type: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Download a stamp. */
@Serializable
public data class DownloadStamp(
    /** URL of the stamp. */
    val url: String,
    /** SHA-256 of the stamp. */
    val sha256: String? = null,
)
