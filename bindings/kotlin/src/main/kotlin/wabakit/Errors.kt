// Errors, told apart by whose fault they are.

package wabakit

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import wabakit.ffi.Refusal

/** Whether the same call may be made again. */
public sealed interface Retry {
    /** It will be refused again. */
    public data object Never : Retry

    /** It was refused before anything was done: again, after so many milliseconds if they are known. */
    public data class Safe(val after: Long? = null) : Retry

    /** Only once something else has changed. */
    public data class AfterChange(val change: String) : Retry

    /** It may have been done: again only if doing it twice does no harm. */
    public data object MaybeDuplicate : Retry
}

/** Everything that wabakit throws. */
public sealed class WhatsAppError(message: String, cause: Throwable? = null) : Exception(message, cause) {
    /** Whether the same call may be made again. */
    public abstract val retry: Retry
}

/** Yours: found before anything was sent. */
public class ValidationException(
    /** Where, as in `messages.send.text.body`. */
    public val path: String,
    /** What belongs there. */
    public val wanted: String,
    /** What was given; empty where nothing was. */
    public val got: String = "",
) : WhatsAppError(if (got.isEmpty()) "$path: $wanted" else "$path: $wanted, got $got") {
    override val retry: Retry = Retry.AfterChange("request")
}

/** Theirs: the platform refused. */
public class ApiError internal constructor(
    told: JsonObject,
    /** The body as it came. It may hold more than the error: what did succeed of a batch, for instance. */
    public val raw: ByteArray,
) : WhatsAppError(told.text("message").orEmpty()) {
    /** The HTTP status. Don't branch on it: documentation and practice differ. */
    public val status: Int = told.text("status")?.toInt() ?: 0

    /** What to branch on. */
    public val code: Long = told.text("code")?.toLong() ?: 0

    /** Narrows the code on some management calls. */
    public val subcode: Long? = told.text("subcode")?.toLong()

    /** The family of the code, as in `pair_rate_limited`. */
    public val kind: String = told.text("category").orEmpty()

    /** The most specific reason, for people. */
    public val details: String? = told.text("details")

    /** Quote it to the platform's support, soon. */
    public val trace: String? = told.text("trace")

    override val retry: Retry = retry(told["retry"])
}

/** Theirs: the answer isn't what the platform promises. */
public class UnexpectedResponseException internal constructor(
    message: String,
    /** The HTTP status. */
    public val status: Int,
    /** The headers. */
    public val headers: Map<String, String>,
    /** The body as it came. */
    public val body: ByteArray,
    override val retry: Retry,
) : WhatsAppError(message)

/** A webhook that the platform didn't sign. */
public class SignatureError(
    message: String,
    /** The HTTP status to answer with: 401, or 403 to a handshake. */
    public val status: Int = 401,
) : WhatsAppError(message) {
    override val retry: Retry = Retry.Never
}

/** Nobody's: no answer came. What was sent may have arrived. */
public class TransportError(cause: Throwable, idempotent: Boolean) : WhatsAppError(cause.message ?: cause.toString(), cause) {
    override val retry: Retry = if (idempotent) Retry.Safe() else Retry.MaybeDuplicate
}

/** What is known of an error code: its family (the `kind` of an [ApiError]), and whether what failed may be done again. */
public data class AboutCode(val kind: String, val retry: Retry)

/**
 * What is known of an error code where no answer brought it, as in a webhook. `idempotent` tells that doing it twice does no harm:
 * a message that failed may be sent again.
 */
public fun classifyCode(code: Long, idempotent: Boolean = false): AboutCode {
    val told = Json.parseToJsonElement(wabakit.ffi.classifyCode(code.toUInt(), idempotent)).jsonObject
    return AboutCode(told.text("kind").orEmpty(), retry(told["retry"]))
}

/** Call the core, with its errors as exceptions. `file` is the answer where only its digest crosses. */
internal fun <T> calling(file: ByteArray? = null, call: () -> T): T =
    try {
        call()
    } catch (refusal: Refusal.Known) {
        val told = Json.parseToJsonElement(refusal.json).jsonObject
        val (message, body) = told.text("message").orEmpty() to (file ?: refusal.body)
        throw when (told.text("kind")) {
            "invalid" -> ValidationException(told.text("path").orEmpty(), told.text("wanted").orEmpty(), told.text("got").orEmpty())
            "api" -> ApiError(told, body)
            "signature" -> SignatureError(message, told.text("status")?.toInt() ?: 401)
            else -> {
                val headers = told["headers"]?.jsonObject?.mapValues { it.value.jsonPrimitive.content }
                UnexpectedResponseException(message, told.text("status")?.toInt() ?: 0, headers.orEmpty(), body, retry(told["retry"]))
            }
        }
    }

private fun retry(told: JsonElement?): Retry {
    val retry = told?.jsonObject ?: return Retry.Never
    return when (retry.text("kind")) {
        "safe" -> Retry.Safe(retry.text("after")?.toLong())
        "after_change" -> Retry.AfterChange(retry.text("change").orEmpty())
        "maybe_duplicate" -> Retry.MaybeDuplicate
        else -> Retry.Never
    }
}

private fun JsonObject.text(name: String): String? = this[name]?.jsonPrimitive?.contentOrNull
