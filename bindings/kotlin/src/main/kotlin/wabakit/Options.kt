// Options of calls.

package wabakit

import kotlinx.serialization.json.JsonObject
import java.time.Duration

/** Options of one call, or with [WhatsApp.withOptions] of many. What is `null` is the client's. */
public class Options(
    /** True to send values out of bounds and unknown fields; types are always checked. Default: false. */
    public val lenient: Boolean? = null,
    /** JSON that is merged deep into the body after the checks. */
    public val extra: JsonObject? = null,
    /** Longest time without progress: until the response begins, then between parts of its body. Default: 30 s. */
    public val timeout: Duration? = null,
    /** Longest time until a connection is made. Default: 10 s. */
    public val connectTimeout: Duration? = null,
    /** Longest time of the whole call, with its retries and waits. Default: none. */
    public val deadline: Duration? = null,
    /** Longest time for which each attempt waits for the client's limiter. Default: 10 s. */
    public val maxWait: Duration? = null,
    /** Number of retries of what is safe to repeat. Default: 2. */
    public val maxRetries: Int? = null,
    /** Headers to add to the request. Those for authorization and content type stay as they are. */
    headers: Map<String, String> = emptyMap(),
) {
    /** Headers to add to the request, with their names in lower case. */
    public val headers: Map<String, String> = headers.map { (name, value) -> header(name, value) }.toMap()

    init {
        for ((name, time) in mapOf("timeout" to timeout, "connect_timeout" to connectTimeout, "deadline" to deadline)) {
            if (time != null && (time.isZero || time.isNegative)) throw ValidationException(name, "a time above 0", "$time")
        }
        if (maxWait != null && maxWait.isNegative) throw ValidationException("max_wait", "a time of 0 or more", "$maxWait")
        if (maxRetries != null && maxRetries < 0) throw ValidationException("max_retries", "0 or more", "$maxRetries")
    }

    internal fun over(base: Options): Options = Options(
        lenient ?: base.lenient,
        extra ?: base.extra,
        timeout ?: base.timeout,
        connectTimeout ?: base.connectTimeout,
        deadline ?: base.deadline,
        maxWait ?: base.maxWait,
        maxRetries ?: base.maxRetries,
        if (headers.isEmpty()) base.headers else base.headers + headers,
    )
}

/** Checks a header that is added to a request. Errors don't contain its value. */
internal fun header(name: String, value: String): Pair<String, String> {
    val lower = name.lowercase()
    if (!token.matches(lower) || lower in framing) throw ValidationException("headers", "names of headers of your own", name)
    if (value.any { it < ' ' && it != '\t' || it > '~' }) throw ValidationException("headers.$lower", "printable ASCII characters")
    return lower to value
}

private val token = Regex("[!#$%&'*+.^_`|~0-9a-z-]+")

/** Headers of the connection, which HTTP clients set. */
private val framing = setOf("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade")
