// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `encryption.get`, `encryption.set`. */
public class EncryptionArea internal constructor(private val client: Client) {
    /**
     * Gets the business public key of a phone number.
     *
     * @param fields Fields to return. Default: all of them.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api">The platform's page</a>
     */
    public suspend fun get(
        fields: List<EncryptionKeyField>? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BusinessEncryption = client.call(Operations.ENCRYPTION_GET, GetEncryptionKey(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Sets the business public key of a phone number. The endpoint decrypts flow requests with the matching private key.
     *
     * @param businessPublicKey RSA public key of 2048 bits, in PEM format.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api">The platform's page</a>
     */
    public suspend fun set(
        businessPublicKey: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.ENCRYPTION_SET, SetEncryptionKey(businessPublicKey = businessPublicKey, phoneNumberId = phoneNumberId), options)
}

/** Gets the business public key of a phone number. */
@Serializable
public data class GetEncryptionKey(
    /** Fields to return. Default: all of them. */
    val fields: List<EncryptionKeyField>? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Field of `EncryptionKey` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class EncryptionKeyField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Public key in PEM format. */
        public val BUSINESS_PUBLIC_KEY: EncryptionKeyField = EncryptionKeyField("business_public_key")
        /** Signature status of the public key. */
        public val BUSINESS_PUBLIC_KEY_SIGNATURE_STATUS: EncryptionKeyField = EncryptionKeyField("business_public_key_signature_status")
    }
}

/** Business public key: in a one-element list, or in the fields of this object. */
@Serializable
public data class BusinessEncryption(
    /** One-element list with the public key, the usual form of the response. */
    val data: List<EncryptionKey> = emptyList(),
    /** Public key in PEM format, if the response has no list. */
    @SerialName("business_public_key")
    val businessPublicKey: String? = null,
    /** Signature status of the public key, if the response has no list. */
    @SerialName("business_public_key_signature_status")
    val businessPublicKeySignatureStatus: KeySignatureStatus? = null,
) : Response()

/** A business public key and its signature status. */
@Serializable
public data class EncryptionKey(
    /** Public key in PEM format. */
    @SerialName("business_public_key")
    val businessPublicKey: String? = null,
    /** Signature status of the public key. */
    @SerialName("business_public_key_signature_status")
    val businessPublicKeySignatureStatus: KeySignatureStatus? = null,
)

/**
 * Signature status of a business public key.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class KeySignatureStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Valid: the signature matches the key. */
        public val VALID: KeySignatureStatus = KeySignatureStatus("VALID")
        /** Mismatch: set the key again. */
        public val MISMATCH: KeySignatureStatus = KeySignatureStatus("MISMATCH")
    }
}

/** Sets the business public key of a phone number. The endpoint decrypts flow requests with the matching private key. */
@Serializable
public data class SetEncryptionKey(
    /** RSA public key of 2048 bits, in PEM format. */
    @SerialName("business_public_key")
    val businessPublicKey: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
