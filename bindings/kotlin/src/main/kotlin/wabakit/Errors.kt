// Exceptions, and whether the failed call may be repeated.

package wabakit

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.IOException
import java.io.Serializable
import java.time.Duration
import java.time.Instant
import wabakit.ffi.Refusal

/** Advice whether the same call may be repeated. */
public sealed interface Retry : Serializable {
    /** Don't repeat: the call will fail again. */
    public data object Never : Retry

    /** Repeat the call, after this time if it is known: nothing was done. */
    public data class Safe(val after: Duration? = null) : Retry

    /** Repeat the call once this has changed. */
    public data class AfterChange(val change: String) : Retry

    /** The call may have been processed: repeat it only if a duplicate does no harm. */
    public data object MaybeDuplicate : Retry
}

/** Superclass of all exceptions of wabakit. The message is one line for people: what failed, where, and what to do. */
public sealed class WhatsAppException(message: String, cause: Throwable? = null) : Exception(message, cause) {
    /** Name of the operation, as in `messages.send`; `null` for webhooks and parameters outside of calls. */
    public open val operation: String? get() = null

    /** Advice whether the same call may be repeated. What is [Retry.Safe] has been repeated as often as the options allow. */
    public abstract val retry: Retry

    /** Number of attempts of the call; 0 if nothing was sent. */
    public var attempts: Int = 0
        internal set
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

/** A limit is reached; nothing was sent. Thrown by clients with a limiter. */
public class LimitException(
    /** The limit that is reached. */
    public val because: Reason,
    /** Earliest time of the next attempt; `null` if waiting alone doesn't help. */
    public val until: Instant?,
    /** Remedy in one sentence. */
    public val whatToDo: String,
    override val operation: String? = null,
    override val retry: Retry = if (until == null) Retry.Never else Retry.Safe(),
    message: String = "not sent: $whatToDo",
) : WhatsAppException(message)

/** The API returned an error. */
public class ApiException internal constructor(
    error: JsonObject,
    /** Body of the response. It may contain more than the error: what succeeded of a batch, for instance. */
    public val raw: ByteArray,
) : WhatsAppException(error.line()) {
    override val operation: String? = error.text("op")

    /** HTTP status code. Don't branch on it: documentation and practice differ. */
    public val status: Int = error.text("status")?.toInt() ?: 0

    /** Headers of the response, with their names in lower case. */
    public var headers: Map<String, String> = emptyMap()
        internal set

    /** Error code, to branch on. See [ErrorCode]. */
    public val code: Long = error.text("code")?.toLong() ?: 0

    /** Error subcode, which some management calls return. */
    public val subcode: Long? = error.text("subcode")?.toLong()

    /** Kind of the code. */
    public val kind: ErrorKind = ErrorKind(error.text("category").orEmpty())

    /** The platform's own message. */
    public val platformMessage: String = error.text("message").orEmpty()

    /** Most specific description by the platform. */
    public val details: String? = error.text("details")

    /** Trace ID, for the platform's support. */
    public val trace: String? = error.text("trace")

    override val retry: Retry = retry(error["retry"])
}

/** The response isn't one that the API documents. */
public class UnexpectedResponseException internal constructor(
    error: JsonObject,
    /** Body of the response. */
    public val body: ByteArray,
) : WhatsAppException(error.line()) {
    override val operation: String? = error.text("op")

    /** HTTP status code. */
    public val status: Int = error.text("status")?.toInt() ?: 0

    /** Headers of the response. */
    public val headers: Map<String, String> = error["headers"]?.jsonObject?.mapValues { it.value.jsonPrimitive.content }.orEmpty()

    /** What is unexpected. */
    public val reason: String = error.text("message").orEmpty()

    override val retry: Retry = retry(error["retry"])
}

/** The signature or the verify token of a webhook is wrong. */
public class SignatureException internal constructor(error: JsonObject) : WhatsAppException(error.line()) {
    /** HTTP status code of the reply: 401, or 403 to a verification request. */
    public val status: Int = error.text("status")?.toInt() ?: 401

    override val retry: Retry = Retry.Never
}

/** No response: the connection failed, or the time ran out. */
public class TransportException internal constructor(error: JsonObject, cause: Throwable?) : WhatsAppException(error.line(), cause) {
    override val operation: String? = error.text("op")

    override val retry: Retry = retry(error["retry"])
}

/** Classification of an error code: its kind (as in [ApiException.kind]), and whether the failed operation may be repeated. */
public data class CodeClass(val kind: ErrorKind, val retry: Retry)

/**
 * Classifies an error code that didn't come with a response, such as that of a webhook. With `idempotent`, a duplicate of the operation
 * does no harm: a message that failed may be sent again.
 */
public fun classifyCode(code: Long, idempotent: Boolean = false): CodeClass {
    val known = Json.parseToJsonElement(wabakit.ffi.classifyCode(code.toUInt(), idempotent)).jsonObject
    return CodeClass(ErrorKind(known.text("kind").orEmpty()), retry(known["retry"]))
}

/** Calls the core, with its errors as exceptions. `file` is the body of a response of which only the digest crosses. */
internal fun <T> calling(file: ByteArray? = null, cause: Throwable? = null, call: () -> T): T =
    try {
        call()
    } catch (refusal: Refusal.Known) {
        val error = Json.parseToJsonElement(refusal.json).jsonObject
        val body = file ?: refusal.body
        throw when (error.text("kind")) {
            "invalid" -> ValidationException(error.text("path").orEmpty(), error.text("wanted").orEmpty(), error.text("got").orEmpty())
            "limit" -> limit(error)
            "api" -> ApiException(error, body)
            "signature" -> SignatureException(error)
            "transport" -> TransportException(error, cause)
            else -> UnexpectedResponseException(error, body)
        }
    }

private fun limit(error: JsonObject) = LimitException(
    Reason.valueOf(error.text("because").orEmpty().uppercase()),
    error.text("until")?.let { instant(it.toULong()) },
    error.text("what_to_do").orEmpty(),
    error.text("op"),
    retry(error["retry"]),
    error.line(),
)

/** Throws the exception for a request without a response. */
internal fun lost(request: Request, cause: IOException): Nothing {
    val named = generateSequence<Throwable>(cause) { it.cause }.take(8).firstOrNull { it.message != null } ?: cause
    val text = listOfNotNull(cause.javaClass.simpleName, named.message).joinToString(": ")
    // A batch may be repeated if all of its calls may.
    val sent = cause.maySend() && !(request.op == "batch" && request.idempotent)
    calling(cause = cause) { wabakit.ffi.transportError(request.op, text, sent) }
    throw cause
}

private fun JsonObject.line(): String = text("text") ?: text("message").orEmpty()

private fun retry(json: JsonElement?): Retry {
    val retry = json?.jsonObject ?: return Retry.Never
    return when (retry.text("kind")) {
        "safe" -> Retry.Safe(retry.text("after")?.let { Duration.ofMillis(it.toLong()) })
        "after_change" -> Retry.AfterChange(retry.text("change").orEmpty())
        "maybe_duplicate" -> Retry.MaybeDuplicate
        else -> Retry.Never
    }
}

internal fun JsonObject.text(name: String): String? = this[name]?.jsonPrimitive?.contentOrNull
