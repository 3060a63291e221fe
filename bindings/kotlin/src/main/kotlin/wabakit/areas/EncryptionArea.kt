// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `encryption.get`, `encryption.set`. Methods wait for the response. */
public class EncryptionArea internal constructor(private val client: Client) {
    /**
     * Get the key that is set.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BusinessEncryption = client.call(Operations.ENCRYPTION_GET, GetEncryptionKey(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Set the key: the public half. Its private half decrypts what your endpoint receives.
     *
     * @param businessPublicKey An RSA key of 2048 bits, as PEM.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api">The platform's page</a>
     */
    public fun set(
        businessPublicKey: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.ENCRYPTION_SET, SetEncryptionKey(businessPublicKey = businessPublicKey, phoneNumberId = phoneNumberId), options)
}

/** Operations: `encryption.get`, `encryption.set`. Methods return a future of the response. */
public class AsyncEncryptionArea internal constructor(private val client: Client) {
    /**
     * Get the key that is set.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<BusinessEncryption> = client.future(Operations.ENCRYPTION_GET, GetEncryptionKey(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Set the key: the public half. Its private half decrypts what your endpoint receives.
     *
     * @param businessPublicKey An RSA key of 2048 bits, as PEM.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api">The platform's page</a>
     */
    public fun set(
        businessPublicKey: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.ENCRYPTION_SET, SetEncryptionKey(businessPublicKey = businessPublicKey, phoneNumberId = phoneNumberId), options)
}

/** Get the key that is set. */
@Serializable
public data class GetEncryptionKey(
    /** What to tell, by commas; all unless told. */
    val fields: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** The key that is set: here, or in a list of one. */
@Serializable
public data class BusinessEncryption(
    /** The list of one, as the platform mostly answers. */
    val data: List<EncryptionKey> = emptyList(),
    /** The key, where there is no list. */
    @SerialName("business_public_key")
    val businessPublicKey: String? = null,
    /** Whether it is signed rightly, where there is no list. */
    @SerialName("business_public_key_signature_status")
    val businessPublicKeySignatureStatus: KeySignatureStatus? = null,
) : Answer()

/** A key, and whether it is signed rightly. */
@Serializable
public data class EncryptionKey(
    /** The key, as PEM. */
    @SerialName("business_public_key")
    val businessPublicKey: String? = null,
    /** Whether it is signed rightly. */
    @SerialName("business_public_key_signature_status")
    val businessPublicKeySignatureStatus: KeySignatureStatus? = null,
)

/**
 * Whether a key is signed rightly.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class KeySignatureStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It is. */
        public val VALID: KeySignatureStatus = KeySignatureStatus("VALID")
        /** It isn't: set it again. */
        public val MISMATCH: KeySignatureStatus = KeySignatureStatus("MISMATCH")
    }
}

/** Set the key: the public half. Its private half decrypts what your endpoint receives. */
@Serializable
public data class SetEncryptionKey(
    /** An RSA key of 2048 bits, as PEM. */
    @SerialName("business_public_key")
    val businessPublicKey: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
