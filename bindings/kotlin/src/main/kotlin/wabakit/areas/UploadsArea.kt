// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `uploads.start`, `uploads.get`, `uploads.append`. */
public class UploadsArea internal constructor(private val client: Client) {
    /**
     * Starts the resumable upload of a template sample or a profile picture, and returns the upload session.
     *
     * @param fileLength Size of the file in bytes.
     * @param fileType MIME type of the file: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
     * @param fileName Name of the file.
     * @param sessionType Type of the session. Default: `attachment`.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public suspend fun start(
        fileLength: Long,
        fileType: String,
        fileName: String? = null,
        sessionType: String? = null,
        appId: String? = null,
        options: Options = Options(),
    ): UploadSession = client.call(Operations.UPLOADS_START, StartUpload(fileLength = fileLength, fileType = fileType, fileName = fileName, sessionType = sessionType, appId = appId), options)

    /**
     * Gets the progress of an upload, to resume it after an interruption.
     *
     * @param uploadId ID of the upload session, with its query part: `upload:MTphd…?sig=…`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public suspend fun get(
        uploadId: String,
        options: Options = Options(),
    ): UploadProgress = client.call(Operations.UPLOADS_GET, GetUpload(uploadId = uploadId), options)

    /**
     * Uploads the bytes of a file into an upload session, from the start or from the offset where an earlier attempt
     * stopped.
     *
     * @param file Bytes of the file, from the offset to the end.
     * @param uploadId ID of the upload session, with its query part: `upload:MTphd…?sig=…`.
     * @param fileOffset Number of bytes received so far (`uploads.get`). 0 for the first attempt.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public suspend fun append(
        file: ByteArray,
        uploadId: String,
        fileOffset: Long,
        options: Options = Options(),
    ): UploadHandle = client.call(Operations.UPLOADS_APPEND, AppendUpload(uploadId = uploadId, fileOffset = fileOffset), options, file)
}

/** Starts the resumable upload of a template sample or a profile picture, and returns the upload session. */
@Serializable
public data class StartUpload(
    /** Size of the file in bytes. */
    @SerialName("file_length")
    val fileLength: Long,
    /** MIME type of the file: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`. */
    @SerialName("file_type")
    val fileType: String,
    /** Name of the file. */
    @SerialName("file_name")
    val fileName: String? = null,
    /** Type of the session. Default: `attachment`. */
    @SerialName("session_type")
    val sessionType: String? = null,
    /** Default: the client's app ID. */
    @SerialName("app_id")
    val appId: String? = null,
)

/** An upload session. */
@Serializable
public data class UploadSession(
    /** ID of the upload session. Keep the whole ID, with its query part. */
    val id: String,
) : Response()

/** Gets the progress of an upload, to resume it after an interruption. */
@Serializable
public data class GetUpload(
    /** ID of the upload session, with its query part: `upload:MTphd…?sig=…`. */
    @SerialName("upload_id")
    val uploadId: String,
)

/** Progress of an upload. */
@Serializable
public data class UploadProgress(
    /** ID of the upload session. */
    val id: String,
    /** Number of bytes received so far: the offset to resume from. */
    @SerialName("file_offset")
    val fileOffset: Long,
) : Response()

/**
 * Uploads the bytes of a file into an upload session, from the start or from the offset where an earlier attempt
 * stopped.
 */
@Serializable
public data class AppendUpload(
    /** ID of the upload session, with its query part: `upload:MTphd…?sig=…`. */
    @SerialName("upload_id")
    val uploadId: String,
    /** Number of bytes received so far (`uploads.get`). 0 for the first attempt. */
    @SerialName("file_offset")
    val fileOffset: Long,
)

/**
 * Handle of an uploaded file, for a template sample or a profile picture. It is not a media ID and cannot be used in
 * messages.
 */
@Serializable
public data class UploadHandle(
    /** Handle of the file, for a parameter such as `header_handle` or `profile_picture_handle`. Use it once. */
    val h: String,
) : Response()
