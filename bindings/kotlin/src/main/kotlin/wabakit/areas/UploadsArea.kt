// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `uploads.start`, `uploads.get`, `uploads.append`. Methods wait for the response. */
public class UploadsArea internal constructor(private val client: Client) {
    /**
     * Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
     *
     * @param fileLength The file's size in bytes.
     * @param fileType Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
     * The platform takes PDF, JPEG, PNG and MP4.
     * @param fileName Its name.
     * @param sessionType `attachment`, as it is unless told.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun start(
        fileLength: Long,
        fileType: String,
        fileName: String? = null,
        sessionType: String? = null,
        appId: String? = null,
        options: Options = Options(),
    ): UploadSession = client.call(Operations.UPLOADS_START, StartUpload(fileLength = fileLength, fileType = fileType, fileName = fileName, sessionType = sessionType, appId = appId), options)

    /**
     * Find out how much of an upload has arrived, to go on from there.
     *
     * @param uploadId The session, its query part included: `upload:MTphd…?sig=…`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun get(
        uploadId: String,
        options: Options = Options(),
    ): UploadProgress = client.call(Operations.UPLOADS_GET, GetUpload(uploadId = uploadId), options)

    /**
     * Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
     *
     * @param file The bytes from the offset to the end of the file.
     * @param uploadId The session, its query part included: `upload:MTphd…?sig=…`.
     * @param fileOffset How many bytes have arrived before these: 0 to begin with.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun append(
        file: ByteArray,
        uploadId: String,
        fileOffset: Long,
        options: Options = Options(),
    ): UploadHandle = client.call(Operations.UPLOADS_APPEND, AppendUpload(uploadId = uploadId, fileOffset = fileOffset), options, file)
}

/** Operations: `uploads.start`, `uploads.get`, `uploads.append`. Methods return a future of the response. */
public class AsyncUploadsArea internal constructor(private val client: Client) {
    /**
     * Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
     *
     * @param fileLength The file's size in bytes.
     * @param fileType Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
     * The platform takes PDF, JPEG, PNG and MP4.
     * @param fileName Its name.
     * @param sessionType `attachment`, as it is unless told.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun start(
        fileLength: Long,
        fileType: String,
        fileName: String? = null,
        sessionType: String? = null,
        appId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UploadSession> = client.future(Operations.UPLOADS_START, StartUpload(fileLength = fileLength, fileType = fileType, fileName = fileName, sessionType = sessionType, appId = appId), options)

    /**
     * Find out how much of an upload has arrived, to go on from there.
     *
     * @param uploadId The session, its query part included: `upload:MTphd…?sig=…`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun get(
        uploadId: String,
        options: Options = Options(),
    ): CompletableFuture<UploadProgress> = client.future(Operations.UPLOADS_GET, GetUpload(uploadId = uploadId), options)

    /**
     * Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
     *
     * @param file The bytes from the offset to the end of the file.
     * @param uploadId The session, its query part included: `upload:MTphd…?sig=…`.
     * @param fileOffset How many bytes have arrived before these: 0 to begin with.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun append(
        file: ByteArray,
        uploadId: String,
        fileOffset: Long,
        options: Options = Options(),
    ): CompletableFuture<UploadHandle> = client.future(Operations.UPLOADS_APPEND, AppendUpload(uploadId = uploadId, fileOffset = fileOffset), options, file)
}

/** Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into. */
@Serializable
public data class StartUpload(
    /** The file's size in bytes. */
    @SerialName("file_length")
    val fileLength: Long,
    /**
     * Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
     * The platform takes PDF, JPEG, PNG and MP4.
     */
    @SerialName("file_type")
    val fileType: String,
    /** Its name. */
    @SerialName("file_name")
    val fileName: String? = null,
    /** `attachment`, as it is unless told. */
    @SerialName("session_type")
    val sessionType: String? = null,
    /** Default: the client's app ID. */
    @SerialName("app_id")
    val appId: String? = null,
)

/** A session to upload into. */
@Serializable
public data class UploadSession(
    /** Its id: keep the whole of it, its query part included. */
    val id: String,
) : Answer()

/** Find out how much of an upload has arrived, to go on from there. */
@Serializable
public data class GetUpload(
    /** The session, its query part included: `upload:MTphd…?sig=…`. */
    @SerialName("upload_id")
    val uploadId: String,
)

/** How much of an upload has arrived. */
@Serializable
public data class UploadProgress(
    /** The session. */
    val id: String,
    /** The bytes that have arrived: go on from here. */
    @SerialName("file_offset")
    val fileOffset: Long,
) : Answer()

/** Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it. */
@Serializable
public data class AppendUpload(
    /** The session, its query part included: `upload:MTphd…?sig=…`. */
    @SerialName("upload_id")
    val uploadId: String,
    /** How many bytes have arrived before these: 0 to begin with. */
    @SerialName("file_offset")
    val fileOffset: Long,
)

/** What a template's sample or a profile picture is set with. It isn't a media id, and can't be sent. */
@Serializable
public data class UploadHandle(
    /** The handle. */
    val h: String,
) : Answer()
