// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `media.upload`, `media.get`, `media.download`, `media.delete`. */
public class MediaArea internal constructor(private val client: Client) {
    /**
     * Uploads a media file and returns the media ID for sending. The platform keeps the file for 30 days.
     *
     * @param file Content of the file. Audio and video: at most 16 MB. Images: 5 MB. Stickers: 500 KB. Documents: 100 MB.
     * @param type MIME type of the file, such as `image/jpeg`.
     * @param filename Name of the file.
     * @param ttlMinutes Retention time in minutes, 60 to 43,200, for numbers with no-storage configuration only. Default: 60.
     * @param useCase Special use: `call_voicemail_announcement` for a voicemail announcement, which does not expire.
     * @param description Description of the file.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public suspend fun upload(
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
     * Gets the download URL of a media file. The URL expires after 5 minutes.
     *
     * @param mediaId ID of the media. Uploaded media is kept for 30 days, media from a webhook for 7 days.
     * @param phoneNumberId Phone number ID. If set, the API refuses media that belongs to another number.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public suspend fun get(
        mediaId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Media = client.call(Operations.MEDIA_GET, GetMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)

    /**
     * Downloads a media file from a URL of the platform. The access token is sent to the platform's hosts only.
     *
     * @param url Download URL, from a webhook or `media.get`. Expires after 5 minutes; the API then returns 404, and `media.get`
     * returns a new URL.
     * @param sha256 Expected SHA-256 of the file, from the same source, in hexadecimal or Base64. Content with another digest is
     * refused.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public suspend fun download(
        url: String,
        sha256: String? = null,
        options: Options = Options(),
    ): ByteArray = client.call(Operations.MEDIA_DOWNLOAD, DownloadMedia(url = url, sha256 = sha256), options)

    /**
     * Deletes an uploaded media file.
     *
     * @param mediaId ID of the media.
     * @param phoneNumberId Phone number ID. If set, the API refuses media that belongs to another number.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public suspend fun delete(
        mediaId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.MEDIA_DELETE, DeleteMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)
}

/** Uploads a media file and returns the media ID for sending. The platform keeps the file for 30 days. */
@Serializable
public data class UploadMedia(
    /** MIME type of the file, such as `image/jpeg`. */
    val type: String,
    /** Name of the file. */
    val filename: String? = null,
    /** Retention time in minutes, 60 to 43,200, for numbers with no-storage configuration only. Default: 60. */
    @SerialName("ttl_minutes")
    val ttlMinutes: Long? = null,
    /** Special use: `call_voicemail_announcement` for a voicemail announcement, which does not expire. */
    @SerialName("use_case")
    val useCase: String? = null,
    /** Description of the file. */
    val description: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** An uploaded media file. */
@Serializable
public data class UploadedMedia(
    /** Media ID, used in messages. */
    val id: String,
) : Response()

/** Gets the download URL of a media file. The URL expires after 5 minutes. */
@Serializable
public data class GetMedia(
    /** ID of the media. Uploaded media is kept for 30 days, media from a webhook for 7 days. */
    @SerialName("media_id")
    val mediaId: String,
    /** Phone number ID. If set, the API refuses media that belongs to another number. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Download URL and properties of a media file. */
@Serializable
public data class Media(
    /** Download URL. Requires the same access token and expires after 5 minutes. */
    val url: String,
    /** ID of the media. */
    val id: String? = null,
    /** MIME type of the file. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** SHA-256 digest of the file. */
    val sha256: String? = null,
    /** Size of the file in bytes. */
    @SerialName("file_size")
    val fileSize: Long? = null,
) : Response()

/** Downloads a media file from a URL of the platform. The access token is sent to the platform's hosts only. */
@Serializable
public data class DownloadMedia(
    /**
     * Download URL, from a webhook or `media.get`. Expires after 5 minutes; the API then returns 404, and `media.get`
     * returns a new URL.
     */
    val url: String,
    /**
     * Expected SHA-256 of the file, from the same source, in hexadecimal or Base64. Content with another digest is
     * refused.
     */
    val sha256: String? = null,
)

/** Deletes an uploaded media file. */
@Serializable
public data class DeleteMedia(
    /** ID of the media. */
    @SerialName("media_id")
    val mediaId: String,
    /** Phone number ID. If set, the API refuses media that belongs to another number. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
