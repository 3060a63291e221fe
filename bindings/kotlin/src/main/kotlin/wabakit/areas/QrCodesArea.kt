// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`. */
public class QrCodesArea internal constructor(private val client: Client) {
    /**
     * Creates a QR code and its short link. At most 2,000 QR codes per phone number.
     *
     * @param prefilledMessage Prefilled message of the chat. 1 to 140 characters.
     * @param generateQrImage Image format. If set, the response contains the URL of a QR code image.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public suspend fun create(
        prefilledMessage: String,
        generateQrImage: QrImageType? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCode = client.call(Operations.QR_CODES_CREATE, CreateQrCode(prefilledMessage = prefilledMessage, generateQrImage = generateQrImage, phoneNumberId = phoneNumberId), options)

    /**
     * Updates the prefilled message of a QR code.
     *
     * @param code Code that identifies the QR code: 14 characters, the end of its short link.
     * @param prefilledMessage Prefilled message of the chat. 1 to 140 characters.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public suspend fun update(
        code: String,
        prefilledMessage: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCode = client.call(Operations.QR_CODES_UPDATE, UpdateQrCode(code = code, prefilledMessage = prefilledMessage, phoneNumberId = phoneNumberId), options)

    /**
     * Lists the QR codes of a phone number.
     *
     * @param fields Fields to return per QR code. Default: `code`, `prefilled_message` and `deep_link_url`.
     * @param code Code of one QR code, to return only this one.
     * @param limit Maximum number of QR codes per page. 1 to 25. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public suspend fun list(
        fields: List<QrCodeField>? = null,
        code: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCodes = client.call(Operations.QR_CODES_LIST, ListQrCodes(fields = fields, code = code, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per QR code. Default: `code`, `prefilled_message` and `deep_link_url`.
     * @param code Code of one QR code, to return only this one.
     * @param limit Maximum number of QR codes per page. 1 to 25. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun listAll(
        fields: List<QrCodeField>? = null,
        code: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Flow<QrCode> = client.pages(Operations.QR_CODES_LIST, ListQrCodes(fields = fields, code = code, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data }

    /**
     * Gets a QR code. The response is a one-element list.
     *
     * @param code Code that identifies the QR code: 14 characters, the end of its short link.
     * @param fields Fields to return. Default: as in `qr_codes.list`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public suspend fun get(
        code: String,
        fields: List<QrCodeField>? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCodes = client.call(Operations.QR_CODES_GET, GetQrCode(code = code, fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Deletes a QR code and its short link.
     *
     * @param code Code that identifies the QR code: 14 characters, the end of its short link.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public suspend fun delete(
        code: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.QR_CODES_DELETE, DeleteQrCode(code = code, phoneNumberId = phoneNumberId), options)
}

/** Creates a QR code and its short link. At most 2,000 QR codes per phone number. */
@Serializable
public data class CreateQrCode(
    /** Prefilled message of the chat. 1 to 140 characters. */
    @SerialName("prefilled_message")
    val prefilledMessage: String,
    /** Image format. If set, the response contains the URL of a QR code image. */
    @SerialName("generate_qr_image")
    val generateQrImage: QrImageType? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Format of a QR code image.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class QrImageType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** SVG image format. */
        public val SVG: QrImageType = QrImageType("SVG")
        /** PNG image format. */
        public val PNG: QrImageType = QrImageType("PNG")
    }
}

/** A QR code and its short link. */
@Serializable
public data class QrCode(
    /** Code that identifies the QR code: 14 characters, the end of its short link. */
    val code: String,
    /** Prefilled message of the chat. */
    @SerialName("prefilled_message")
    val prefilledMessage: String? = null,
    /** Short link: `https://wa.me/message/…`. */
    @SerialName("deep_link_url")
    val deepLinkUrl: String? = null,
    /** URL of the QR code image. */
    @SerialName("qr_image_url")
    val qrImageUrl: String? = null,
    /** Creation time. Seconds since the Unix epoch. Returned to the platform's own apps only. */
    @SerialName("creation_time")
    val creationTime: String? = null,
) : Response()

/** Updates the prefilled message of a QR code. */
@Serializable
public data class UpdateQrCode(
    /** Code that identifies the QR code: 14 characters, the end of its short link. */
    val code: String,
    /** Prefilled message of the chat. 1 to 140 characters. */
    @SerialName("prefilled_message")
    val prefilledMessage: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Lists the QR codes of a phone number. */
@Serializable
public data class ListQrCodes(
    /** Fields to return per QR code. Default: `code`, `prefilled_message` and `deep_link_url`. */
    val fields: List<QrCodeField>? = null,
    /** Code of one QR code, to return only this one. */
    val code: String? = null,
    /** Maximum number of QR codes per page. 1 to 25. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Field of `QrCode` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class QrCodeField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Code that identifies the QR code: 14 characters, the end of its short link. */
        public val CODE: QrCodeField = QrCodeField("code")
        /** Prefilled message of the chat. */
        public val PREFILLED_MESSAGE: QrCodeField = QrCodeField("prefilled_message")
        /** Short link: `https://wa.me/message/…`. */
        public val DEEP_LINK_URL: QrCodeField = QrCodeField("deep_link_url")
        /** URL of the QR code image. */
        public val QR_IMAGE_URL: QrCodeField = QrCodeField("qr_image_url")
        /** Creation time. Seconds since the Unix epoch. Returned to the platform's own apps only. */
        public val CREATION_TIME: QrCodeField = QrCodeField("creation_time")
    }
}

/** A page of QR codes. */
@Serializable
public data class QrCodes(
    /** QR codes on this page. */
    val data: List<QrCode> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** Gets a QR code. The response is a one-element list. */
@Serializable
public data class GetQrCode(
    /** Code that identifies the QR code: 14 characters, the end of its short link. */
    val code: String,
    /** Fields to return. Default: as in `qr_codes.list`. */
    val fields: List<QrCodeField>? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Deletes a QR code and its short link. */
@Serializable
public data class DeleteQrCode(
    /** Code that identifies the QR code: 14 characters, the end of its short link. */
    val code: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
