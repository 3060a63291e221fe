// Hooks: functions that are called with each attempt of a call.

package wabakit

import kotlinx.serialization.json.JsonObject
import java.time.Duration

/** An attempt of a call. Its text contains neither parameters nor secrets. */
public sealed class Attempt(
    /** Name of the operation, as in `messages.send`. */
    public val operation: String,
    /** HTTP method. */
    public val method: String,
    /** Path of the URL, without its query. */
    public val path: String,
    /** Number of the attempt: 0 for the first. */
    public val attempt: Int,
    /** Parameters of the call, by the platform's names. They may contain what users wrote. */
    public val parameters: JsonObject,
) {
    protected val start: String get() = "$operation ($method $path, attempt $attempt)"
}

/** An attempt that is about to be sent. */
public class AttemptStarted internal constructor(of: Call, attempt: Int) :
    Attempt(of.request.op, of.request.method, of.path, attempt, of.params) {
    /** Headers to add to the request. Those for authorization and content type stay as they are. */
    public val headers: MutableMap<String, String> = mutableMapOf()

    override fun toString(): String = start
}

/** An attempt that was answered, whatever its status. */
public class AttemptAnswered internal constructor(
    of: Call,
    attempt: Int,
    /** Time from sending the request to the end of the response. */
    public val duration: Duration,
    /** Status, headers and usage of the response. */
    public val metadata: Metadata,
) : Attempt(of.request.op, of.request.method, of.path, attempt, of.params) {
    override fun toString(): String = "$start: ${metadata.status} in ${duration.toMillis()} ms"
}

/** An attempt that failed. */
public class AttemptFailed internal constructor(
    of: Call,
    attempt: Int,
    /** The error. */
    public val error: WhatsAppException,
    /** Wait before the next attempt; `null` if there is none. */
    public val wait: Duration?,
) : Attempt(of.request.op, of.request.method, of.path, attempt, of.params) {
    override fun toString(): String = "$start: ${error.message}"
}
