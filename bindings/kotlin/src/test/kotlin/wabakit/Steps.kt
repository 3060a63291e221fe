// The scripts of vectors, step by step. Their format is in tests/README.md.

package wabakit

import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.time.Duration

/** Do the steps of a case, or the one that the case itself is: each brings back what goes on from there. */
fun <T> steps(case: JsonObject, made: T, step: (T, JsonObject) -> T) {
    val steps = if ("steps" in case) case.list("steps") else listOf(case)
    steps.fold(made) { made, told -> step(made, told as JsonObject) }
}

fun pace(limiter: Limiter, step: JsonObject): Limiter {
    val (now, until) = listOf("now", "until").map { time(step, it) }
    val wait = (step["wait"] as? JsonObject)?.let { Decision.Wait(time(it, "until"), reason(it.text("because")!!)) }
    val (take, to, people) = listOf("take", "to", "people").map { step.text(it) }
    val (decide, admit, observe, learn) = listOf("decide", "admit", "observe", "learn").map { step.text(it) }
    fun part(name: String) = step[name] as? JsonObject
    when {
        decide != null -> callees(step).forEach { call ->
            val decision = limiter.decide(decide, call, now, "window_open" in step, "paced" in step)
            val expected = step.text("refuse")?.let { reason(it) to null } ?: wait?.let { it.because to it.until }
            same("$step", expected, when (decision) {
                is Decision.Send -> null
                is Decision.Wait -> decision.because to decision.until
                is Decision.Refuse -> decision.because to null
            })
        }
        admit != null -> {
            val admitted = { limiter.admit(admit, part("params")!!, time(step, "latest"), now, "window_open" in step) }
            outcome(step, admitted) { again -> same("$step", step["again"] ?: JsonNull, json(again?.toEpochMilli())) }
        }
        observe != null -> limiter.observe(observe, part("params")!!, time(step, "departed"), part("error"), part("metadata"), now)
        learn != null -> limiter.learn(learn, part("params")!!, part("response")!!, now)
        "delivery" in step -> Webhooks.events(bytes(step["delivery"]!!)).forEach { limiter.event(it, now) }
        "explain" in step -> {
            val found = limiter.explain(now).map(::explained)
            step.list("explain").forEach { state ->
                same("$state in $found", true, found.any { other -> (state as JsonObject).all { (name, value) -> (other[name] ?: JsonNull) == value } })
            }
        }
        "clear" in step -> limiter.clear(reason(step.text("clear")!!), step.text("scope")!!)
        "set_number" in step -> part("limits")!!.let {
            val limits = NumberLimits(it.text("throughput")?.toLong(), it.text("messaging_limit")?.toLong(), it.text("portfolio"))
            limiter.setNumber(step.text("set_number")!!, limits, now)
        }
        take != null -> repeat((people ?: step.text("times") ?: "1").toInt()) {
            same("$step", wait ?: Decision.Send, limiter.take(from(step), if (people != null) "$take $it" else take, now))
        }
        "pause_pair" in step -> limiter.pausePair(from(step), step.text("pause_pair")!!, until)
        "pause_number" in step -> limiter.pauseNumber(step.text("pause_number")!!, until)
        "link" in step -> limiter.link(step.text("link")!!, to!!)
        "limits" in step -> limiter.setLimits(limits(step["limits"]))
        "prune" in step -> same("$step", step.text("prune")!!.toLong(), limiter.prune(now))
        else -> return Limiter.restore(limiter.snapshot())
    }
    return limiter
}

/** The parameters of a step as often as it says, for one recipient or for `people` different ones. */
private fun callees(step: JsonObject): List<JsonObject> {
    val params = step["params"] as JsonObject
    val people = step.text("people") ?: return List((step.text("times") ?: "1").toInt()) { params }
    return List(people.toInt()) { JsonObject(params + ("to" to JsonPrimitive("${params.text("to")}${1000 + it}"))) }
}

/** A limit's state as a script has it. */
private fun explained(state: LimitState): JsonObject = JsonObject(
    mapOf(
        "limit" to JsonPrimitive(state.limit.name.lowercase()),
        "scope" to JsonPrimitive(state.scope),
        "used" to JsonPrimitive(state.used),
        "of" to (state.of?.let { JsonPrimitive(it) } ?: JsonNull),
        "free_at" to (state.freeAt?.let { JsonPrimitive(it.toEpochMilli()) } ?: JsonNull),
        "source" to JsonPrimitive(state.source.name.lowercase()),
    ),
)

fun remember(deduplicator: Deduplicator, step: JsonObject): Deduplicator {
    val (isNew, claim, release) = listOf("is_new", "claim", "release").map { step.text(it) }
    val prefix = step.text("prefix").orEmpty()
    fun command(made: List<String>) = same("$step", step.list("command").map { it.text() }, made)
    when {
        isNew != null -> same("$step", step["is"], JsonPrimitive(deduplicator.isNew(isNew, time(step, "now"))))
        "forget" in step -> deduplicator.forget(step.text("forget")!!)
        "snapshot" in step -> return Deduplicator.restore(deduplicator.snapshot())
        claim != null -> command(Deduplicator.claim(prefix, claim, Duration.ofMillis(step.text("keep")!!.toLong())))
        release != null -> command(Deduplicator.release(prefix, release))
        "reply" in step -> outcome(step, { Deduplicator.claimed(step.text("reply")) }) { same("$step", step["claimed"], JsonPrimitive(it)) }
        else -> outcome(step, { Deduplicator.restore(step.text("restore")!!) }) {}
    }
    return deduplicator
}

fun recall(cache: TemplateCache, step: JsonObject): TemplateCache {
    val (now, account) = time(step, "now") to (step.text("waba") ?: "102290129340398")
    val (get, language) = step.text("get") to step.text("language").orEmpty()
    when {
        "store" in step -> cache.store(account, step.list("store").map { wire.decodeFromJsonElement(Template.serializer(), it) }, now)
        get != null -> same("$step", step["is"], cache.get(account, get, language, now)?.let { written(Template.serializer(), it) } ?: JsonNull)
        "delivery" in step -> same("$step", step["is"], JsonPrimitive(Webhooks.events(bytes(step["delivery"]!!)).map { cache.apply(it, now) }.any { it }))
        "snapshot" in step -> return TemplateCache.restore(cache.snapshot())
        else -> outcome(step, { TemplateCache.restore(step.text("restore")!!) }) {}
    }
    return cache
}

fun ask(policy: SendPolicy, step: JsonObject): SendPolicy {
    val (now, at) = listOf("now", "at").map { time(step, it) }
    val (sent, optIn, optOut, check) = listOf("record_sent", "opt_in", "opt_out", "check").map { step.text(it) }
    when {
        "delivery" in step -> Webhooks.events(bytes(step["delivery"]!!)).forEach(policy::event)
        sent != null -> policy.recordSent(from(step), sent, now)
        optIn != null -> policy.optIn(optIn, at)
        optOut != null -> policy.optOut(optOut, at)
        // Types can't say a category that isn't one.
        check != null -> Category.entries.find { it.name.equals(step.text("category"), ignoreCase = true) }?.let { category ->
            val checked = policy.check(from(step), check, category, now)
            val because = (checked.decision as? Decision.Refuse)?.because
            val windows = mapOf("open_until" to checked.openUntil, "free_until" to checked.freeUntil).mapValues { it.value?.toEpochMilli() }
            same("$step", step["is"], json(windows + ("because" to because?.name?.lowercase())))
            same("$step", checked.decision == Decision.Send, because == null)
            same("$step", checked.openUntil, policy.openUntil(from(step), check, now))
        } ?: same("$step", true, "error" in step)
        "prune" in step -> policy.prune(now)
        "snapshot" in step -> return SendPolicy.restore(policy.snapshot())
        else -> outcome(step, { SendPolicy.restore(step.text("restore")!!) }) {}
    }
    return policy
}

/** Statuses in every order. */
fun orders(statuses: List<String>): List<List<String>> =
    if (statuses.isEmpty()) listOf(emptyList()) else statuses.flatMap { first -> orders(statuses - first).map { listOf(first) + it } }

private fun time(step: JsonObject, name: String) = instant((step.text(name) ?: "0").toULong())

private fun reason(name: String) = Reason.valueOf(name.uppercase())

private fun from(step: JsonObject) = step.text("from") ?: "106540352242922"
