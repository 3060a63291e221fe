// Text that isn't printed.

package wabakit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.PrimitiveSerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder

/** A password, token or key. Its text isn't printed; [expose] returns it. */
@Serializable(with = SecretSerializer::class)
public class Secret(private val text: String) {
    /** Returns the text. */
    public fun expose(): String = text

    override fun equals(other: Any?): Boolean = other is Secret && other.text == text

    override fun hashCode(): Int = text.hashCode()

    override fun toString(): String = "Secret(…)"
}

internal object SecretSerializer : KSerializer<Secret> {
    override val descriptor = PrimitiveSerialDescriptor("wabakit.Secret", PrimitiveKind.STRING)

    override fun deserialize(decoder: Decoder): Secret = Secret(decoder.decodeString())

    override fun serialize(encoder: Encoder, value: Secret): Unit = encoder.encodeString(value.expose())
}
