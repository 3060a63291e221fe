// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `media.upload`, `media.get`, `media.download`, `media.delete`. Methods wait for the response. */
public class MediaArea internal constructor(private val client: Client) {
    /**
     * Upload a file, to be sent by its id. It is kept for 30 days.
     *
     * @param file The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB.
     * @param type Its MIME type.
     * @param filename Its name.
     * @param ttlMinutes How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told.
     * @param useCase `call_voicemail_announcement`, for what an answering machine says: it is kept for good then.
     * @param description What it is.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun upload(
        file: ByteArray,
        type: String,
        filename: String? = null,
        ttlMinutes: Long? = null,
        useCase: String? = null,
        description: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): UploadedMedia = client.call(Operations.MEDIA_UPLOAD, UploadMedia(type = type, filename = filename, ttlMinutes = ttlMinutes, useCase = useCase, description = description, phoneNumberId = phoneNumberId), options, file)

    /**
     * Find out where to download a file. The URL works for five minutes.
     *
     * @param mediaId The file: uploaded (kept for 30 days), or from a webhook (7 days).
     * @param phoneNumberId Only if the file belongs to this number.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun get(
        mediaId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Media = client.call(Operations.MEDIA_GET, GetMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)

    /**
     * Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
     *
     * @param url From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one.
     * @param sha256 The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun download(
        url: String,
        sha256: String? = null,
        options: Options = Options(),
    ): ByteArray = client.call(Operations.MEDIA_DOWNLOAD, DownloadMedia(url = url, sha256 = sha256), options)

    /**
     * Delete a file.
     *
     * @param mediaId The file.
     * @param phoneNumberId Only if the file belongs to this number.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun delete(
        mediaId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.MEDIA_DELETE, DeleteMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)
}

/** Operations: `media.upload`, `media.get`, `media.download`, `media.delete`. Methods return a future of the response. */
public class AsyncMediaArea internal constructor(private val client: Client) {
    /**
     * Upload a file, to be sent by its id. It is kept for 30 days.
     *
     * @param file The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB.
     * @param type Its MIME type.
     * @param filename Its name.
     * @param ttlMinutes How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told.
     * @param useCase `call_voicemail_announcement`, for what an answering machine says: it is kept for good then.
     * @param description What it is.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun upload(
        file: ByteArray,
        type: String,
        filename: String? = null,
        ttlMinutes: Long? = null,
        useCase: String? = null,
        description: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UploadedMedia> = client.future(Operations.MEDIA_UPLOAD, UploadMedia(type = type, filename = filename, ttlMinutes = ttlMinutes, useCase = useCase, description = description, phoneNumberId = phoneNumberId), options, file)

    /**
     * Find out where to download a file. The URL works for five minutes.
     *
     * @param mediaId The file: uploaded (kept for 30 days), or from a webhook (7 days).
     * @param phoneNumberId Only if the file belongs to this number.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun get(
        mediaId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Media> = client.future(Operations.MEDIA_GET, GetMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)

    /**
     * Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
     *
     * @param url From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one.
     * @param sha256 The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun download(
        url: String,
        sha256: String? = null,
        options: Options = Options(),
    ): CompletableFuture<ByteArray> = client.future(Operations.MEDIA_DOWNLOAD, DownloadMedia(url = url, sha256 = sha256), options)

    /**
     * Delete a file.
     *
     * @param mediaId The file.
     * @param phoneNumberId Only if the file belongs to this number.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun delete(
        mediaId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.MEDIA_DELETE, DeleteMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)
}

/** Upload a file, to be sent by its id. It is kept for 30 days. */
@Serializable
public data class UploadMedia(
    /** Its MIME type. */
    val type: String,
    /** Its name. */
    val filename: String? = null,
    /** How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told. */
    @SerialName("ttl_minutes")
    val ttlMinutes: Long? = null,
    /** `call_voicemail_announcement`, for what an answering machine says: it is kept for good then. */
    @SerialName("use_case")
    val useCase: String? = null,
    /** What it is. */
    val description: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** An uploaded file. */
@Serializable
public data class UploadedMedia(
    /** Its id, to send it with. */
    val id: String,
) : Answer()

/** Find out where to download a file. The URL works for five minutes. */
@Serializable
public data class GetMedia(
    /** The file: uploaded (kept for 30 days), or from a webhook (7 days). */
    @SerialName("media_id")
    val mediaId: String,
    /** Only if the file belongs to this number. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Where a file is. */
@Serializable
public data class Media(
    /** Where to download it, for five minutes, with the same token. */
    val url: String,
    /** Its id. */
    val id: String? = null,
    /** Its MIME type. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** Its SHA-256. */
    val sha256: String? = null,
    /** Its size in bytes. */
    @SerialName("file_size")
    val fileSize: Long? = null,
) : Answer()

/** Download a file from the URL that the platform told. The token goes to the platform's hosts alone. */
@Serializable
public data class DownloadMedia(
    /** From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one. */
    val url: String,
    /** The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused. */
    val sha256: String? = null,
)

/** Delete a file. */
@Serializable
public data class DeleteMedia(
    /** The file. */
    @SerialName("media_id")
    val mediaId: String,
    /** Only if the file belongs to this number. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
