// Metadata of responses.

package wabakit

import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import java.time.Duration

/** Facts about a response, beside its body. */
public class Metadata internal constructor(
    /** HTTP status code. */
    public val status: Int = 200,
    /** Headers, with their names in lower case. */
    public val headers: Map<String, String> = emptyMap(),
    /** Number of attempts of the call. */
    public val attempts: Int = 1,
) {
    private val facts: JsonObject by lazy(LazyThreadSafetyMode.PUBLICATION) { wire.parseToJsonElement(wabakit.ffi.metadata(headers)).jsonObject }

    /** Trace ID for a support request to the platform. Use it soon. */
    public val trace: String? get() = facts.text("trace")

    /** Graph API version that served the response. */
    public val version: String? get() = facts.text("version")

    /** Used part of each quota. The platform reports it after a number of calls. */
    public val usage: List<Usage> get() = facts["usage"]?.jsonArray.orEmpty().map { Usage(it.jsonObject) }

    /** The usage as the limiter takes it. */
    internal val quotas: JsonObject get() = JsonObject(facts.filterKeys { it == "usage" })

    override fun toString(): String = "Metadata(status=$status, attempts=$attempts, trace=$trace, version=$version)"
}

/** Used part of a quota of calls, in percent. At 100 the platform refuses further calls. */
public class Usage internal constructor(json: JsonObject) {
    /** Owner of the quota: `app`, `ad_account`, or a use case of the platform, such as `whatsapp_business_management`. */
    public val what: String = json.text("what").orEmpty()

    /** ID of the WABA or another object of the business. Absent for `app` and `ad_account`. */
    public val id: String? = json.text("id")

    /** Calls of the last hour, in percent. */
    public val callCount: Double = json.number("call_count")

    /** Total time of the calls, in percent. */
    public val totalTime: Double = json.number("total_time")

    /** Total CPU time of the calls, in percent. */
    public val totalCputime: Double = json.number("total_cputime")

    /** Time for which calls will be refused; zero if they aren't. Accurate to minutes. */
    public val estimatedTimeToRegainAccess: Duration = Duration.ofMillis(json.number("estimated_time_to_regain_access").toLong())

    override fun toString(): String = "Usage(what=$what, id=$id, callCount=$callCount, totalTime=$totalTime, totalCputime=$totalCputime)"
}

private fun JsonObject.number(name: String): Double = text(name)?.toDoubleOrNull() ?: 0.0
