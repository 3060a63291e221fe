// Exceptions, and whether the failed call may be repeated.

package wabakit

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.time.Duration
import wabakit.ffi.Refusal

/** Whether the same call may be repeated. */
public sealed interface Retry {
    /** Don't repeat: the call will fail again. */
    public data object Never : Retry

    /** Repeat the call, after this time if it is known: nothing was done. */
    public data class Safe(val after: Duration? = null) : Retry

    /** Repeat the call once this has changed. */
    public data class AfterChange(val change: String) : Retry

    /** The call may have been processed: repeat it only if a duplicate does no harm. */
    public data object MaybeDuplicate : Retry
}

/** Superclass of all exceptions of wabakit. */
public sealed class WhatsAppException(message: String, cause: Throwable? = null) : Exception(message, cause) {
    /** Whether the same call may be repeated. */
    public abstract val retry: Retry
}

/** The parameters are invalid; nothing was sent. */
public class ValidationException(
    /** Path of the parameter, as in `messages.send.text.body`. */
    public val path: String,
    /** Expected value. */
    public val wanted: String,
    /** Given value; empty if there was none. */
    public val got: String = "",
) : WhatsAppException(if (got.isEmpty()) "$path: $wanted" else "$path: $wanted, got $got") {
    override val retry: Retry = Retry.AfterChange("request")
}

/** The API returned an error. */
public class ApiException internal constructor(
    error: JsonObject,
    /** Body of the response. It may contain more than the error: what succeeded of a batch, for instance. */
    public val raw: ByteArray,
) : WhatsAppException(error.text("message").orEmpty()) {
    /** HTTP status code. Don't branch on it: documentation and practice differ. */
    public val status: Int = error.text("status")?.toInt() ?: 0

    /** Error code, to branch on. See [ErrorCode]. */
    public val code: Long = error.text("code")?.toLong() ?: 0

    /** Error subcode, which some management calls return. */
    public val subcode: Long? = error.text("subcode")?.toLong()

    /** Kind of the code, as in `pair_rate_limited`. */
    public val kind: String = error.text("category").orEmpty()

    /** Most specific description, for people. */
    public val details: String? = error.text("details")

    /** Trace ID, for the platform's support. */
    public val trace: String? = error.text("trace")

    override val retry: Retry = retry(error["retry"])
}

/** The response isn't one that the API documents. */
public class UnexpectedResponseException internal constructor(
    message: String,
    /** HTTP status code. */
    public val status: Int,
    /** Headers of the response. */
    public val headers: Map<String, String>,
    /** Body of the response. */
    public val body: ByteArray,
    override val retry: Retry,
) : WhatsAppException(message)

/** The signature or the verify token of a webhook is wrong. */
public class SignatureException(
    message: String,
    /** HTTP status code of the reply: 401, or 403 to a verification request. */
    public val status: Int = 401,
) : WhatsAppException(message) {
    override val retry: Retry = Retry.Never
}

/** No response; the request may have been processed. */
public class TransportException(cause: Throwable, safe: Boolean) : WhatsAppException(cause.message ?: cause.toString(), cause) {
    override val retry: Retry = if (safe) Retry.Safe() else Retry.MaybeDuplicate
}

/** Classification of an error code: its kind (as in [ApiException.kind]), and whether the failed operation may be repeated. */
public data class CodeClass(val kind: String, val retry: Retry)

/**
 * Classifies an error code that didn't come with a response, such as that of a webhook. With `idempotent`, a duplicate of the operation
 * does no harm: a message that failed may be sent again.
 */
public fun classifyCode(code: Long, idempotent: Boolean = false): CodeClass {
    val known = Json.parseToJsonElement(wabakit.ffi.classifyCode(code.toUInt(), idempotent)).jsonObject
    return CodeClass(known.text("kind").orEmpty(), retry(known["retry"]))
}

/** Calls the core, with its errors as exceptions. `file` is the body of a response of which only the digest crosses. */
internal fun <T> calling(file: ByteArray? = null, call: () -> T): T =
    try {
        call()
    } catch (refusal: Refusal.Known) {
        val error = Json.parseToJsonElement(refusal.json).jsonObject
        val (message, body) = error.text("message").orEmpty() to (file ?: refusal.body)
        throw when (error.text("kind")) {
            "invalid" -> ValidationException(error.text("path").orEmpty(), error.text("wanted").orEmpty(), error.text("got").orEmpty())
            "api" -> ApiException(error, body)
            "signature" -> SignatureException(message, error.text("status")?.toInt() ?: 401)
            else -> {
                val headers = error["headers"]?.jsonObject?.mapValues { it.value.jsonPrimitive.content }
                UnexpectedResponseException(message, error.text("status")?.toInt() ?: 0, headers.orEmpty(), body, retry(error["retry"]))
            }
        }
    }

private fun retry(json: JsonElement?): Retry {
    val retry = json?.jsonObject ?: return Retry.Never
    return when (retry.text("kind")) {
        "safe" -> Retry.Safe(retry.text("after")?.let { Duration.ofMillis(it.toLong()) })
        "after_change" -> Retry.AfterChange(retry.text("change").orEmpty())
        "maybe_duplicate" -> Retry.MaybeDuplicate
        else -> Retry.Never
    }
}

private fun JsonObject.text(name: String): String? = this[name]?.jsonPrimitive?.contentOrNull
