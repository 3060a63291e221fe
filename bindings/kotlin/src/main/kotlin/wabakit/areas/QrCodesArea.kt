// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`. Methods wait for the response. */
public class QrCodesArea internal constructor(private val client: Client) {
    /**
     * Create a QR code and short link.
     *
     * @param prefilledMessage The text that the person sends: 1 to 140 characters.
     * @param generateQrImage Make a picture too.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun create(
        prefilledMessage: String,
        generateQrImage: QrImageType? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCode = client.call(Operations.QR_CODES_CREATE, CreateQrCode(prefilledMessage = prefilledMessage, generateQrImage = generateQrImage, phoneNumberId = phoneNumberId), options)

    /**
     * Change the text that a QR code stands for.
     *
     * @param code The code.
     * @param prefilledMessage The text that the person sends: 1 to 140 characters.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun update(
        code: String,
        prefilledMessage: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCode = client.call(Operations.QR_CODES_UPDATE, UpdateQrCode(code = code, prefilledMessage = prefilledMessage, phoneNumberId = phoneNumberId), options)

    /**
     * List the QR codes of a number.
     *
     * @param fields What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
     * `qr_image_url.format(SVG)`. The first three unless told.
     * @param code Only this one.
     * @param limit How many on a page: 1 to 25, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun list(
        fields: String? = null,
        code: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCodes = client.call(Operations.QR_CODES_LIST, ListQrCodes(fields = fields, code = code, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Every item of every page. A page is requested when its first item is needed.
     *
     * @param fields What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
     * `qr_image_url.format(SVG)`. The first three unless told.
     * @param code Only this one.
     * @param limit How many on a page: 1 to 25, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun listAll(
        fields: String? = null,
        code: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Sequence<QrCode> = client.pages(Operations.QR_CODES_LIST, ListQrCodes(fields = fields, code = code, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data }

    /**
     * Get one QR code, in a list of one.
     *
     * @param code The code.
     * @param fields What to tell of it, as in the list.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun get(
        code: String,
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCodes = client.call(Operations.QR_CODES_GET, GetQrCode(code = code, fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Delete a QR code and its short link.
     *
     * @param code The code.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun delete(
        code: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.QR_CODES_DELETE, DeleteQrCode(code = code, phoneNumberId = phoneNumberId), options)
}

/** Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`. Methods return a future of the response. */
public class AsyncQrCodesArea internal constructor(private val client: Client) {
    /**
     * Create a QR code and short link.
     *
     * @param prefilledMessage The text that the person sends: 1 to 140 characters.
     * @param generateQrImage Make a picture too.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun create(
        prefilledMessage: String,
        generateQrImage: QrImageType? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<QrCode> = client.future(Operations.QR_CODES_CREATE, CreateQrCode(prefilledMessage = prefilledMessage, generateQrImage = generateQrImage, phoneNumberId = phoneNumberId), options)

    /**
     * Change the text that a QR code stands for.
     *
     * @param code The code.
     * @param prefilledMessage The text that the person sends: 1 to 140 characters.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun update(
        code: String,
        prefilledMessage: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<QrCode> = client.future(Operations.QR_CODES_UPDATE, UpdateQrCode(code = code, prefilledMessage = prefilledMessage, phoneNumberId = phoneNumberId), options)

    /**
     * List the QR codes of a number.
     *
     * @param fields What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
     * `qr_image_url.format(SVG)`. The first three unless told.
     * @param code Only this one.
     * @param limit How many on a page: 1 to 25, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun list(
        fields: String? = null,
        code: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<QrCodes> = client.future(Operations.QR_CODES_LIST, ListQrCodes(fields = fields, code = code, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Get one QR code, in a list of one.
     *
     * @param code The code.
     * @param fields What to tell of it, as in the list.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun get(
        code: String,
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<QrCodes> = client.future(Operations.QR_CODES_GET, GetQrCode(code = code, fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Delete a QR code and its short link.
     *
     * @param code The code.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun delete(
        code: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.QR_CODES_DELETE, DeleteQrCode(code = code, phoneNumberId = phoneNumberId), options)
}

/** Create a QR code and short link. */
@Serializable
public data class CreateQrCode(
    /** The text that the person sends: 1 to 140 characters. */
    @SerialName("prefilled_message")
    val prefilledMessage: String,
    /** Make a picture too. */
    @SerialName("generate_qr_image")
    val generateQrImage: QrImageType? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Kinds of picture.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class QrImageType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** SVG. */
        public val SVG: QrImageType = QrImageType("SVG")
        /** PNG. */
        public val PNG: QrImageType = QrImageType("PNG")
    }
}

/** A QR code and short link. */
@Serializable
public data class QrCode(
    /** The code. */
    val code: String,
    /** The text that the person sends. */
    @SerialName("prefilled_message")
    val prefilledMessage: String? = null,
    /** The short link: `https://wa.me/message/…`. */
    @SerialName("deep_link_url")
    val deepLinkUrl: String? = null,
    /** The picture. */
    @SerialName("qr_image_url")
    val qrImageUrl: String? = null,
    /** When it was created. For the platform's own apps. */
    @SerialName("creation_time")
    val creationTime: String? = null,
) : Answer()

/** Change the text that a QR code stands for. */
@Serializable
public data class UpdateQrCode(
    /** The code. */
    val code: String,
    /** The text that the person sends: 1 to 140 characters. */
    @SerialName("prefilled_message")
    val prefilledMessage: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** List the QR codes of a number. */
@Serializable
public data class ListQrCodes(
    /**
     * What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
     * `qr_image_url.format(SVG)`. The first three unless told.
     */
    val fields: String? = null,
    /** Only this one. */
    val code: String? = null,
    /** How many on a page: 1 to 25, 25 unless told. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A page of QR codes. */
@Serializable
public data class QrCodes(
    /** The codes. */
    val data: List<QrCode> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Answer()

/** Get one QR code, in a list of one. */
@Serializable
public data class GetQrCode(
    /** The code. */
    val code: String,
    /** What to tell of it, as in the list. */
    val fields: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Delete a QR code and its short link. */
@Serializable
public data class DeleteQrCode(
    /** The code. */
    val code: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
