// The client.

package wabakit

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonObject
import java.time.Duration

/**
 * Client of the WhatsApp Business Platform.
 *
 * @param token access token. Keep system user tokens and app secrets on servers: whoever has them controls the account.
 * @param phoneNumberId business phone number ID, for calls without one.
 * @param wabaId WhatsApp Business account ID, for calls without one.
 * @param businessId business portfolio ID, for calls without one.
 * @param appId app ID, for calls without one.
 * @param appSecret app secret, with which each call is signed (`appsecret_proof`).
 * @param version Graph API version, as in `v24.0`. Default: the one that this release was written for.
 * @param baseUrl base URL of the sandbox or a proxy. It receives the token, so it must begin with `https://` or be on this machine.
 * Default: the platform's.
 * @param timeout longest time without progress: until the response begins, then between parts of its body. Default: 30 s.
 * @param connectTimeout longest time until a connection is made. Default: 10 s.
 * @param deadline longest time of a whole call, with its retries and waits. Default: none.
 * @param maxWait longest time for which each attempt waits for the limiter. Default: 10 s.
 * @param maxRetries number of retries of what is safe to repeat. What may have arrived is never repeated. Default: 2.
 * @param headers headers to add to each request. Those for authorization and content type stay as they are.
 * @param onRequest function that is called before each attempt. What a hook throws is logged and changes nothing.
 * @param onResponse function that is called after each response, whatever its status.
 * @param onError function that is called after each attempt that failed.
 * @param logContent true to log the content of messages too. Default: false.
 * @param limiter limiter that each attempt asks: the call waits until the platform would take it, at most for `maxWait`, and otherwise
 * throws a [LimitException]. The client reports outcomes, and limits in responses, to it; pass webhook events to its `event`. Clients of
 * one business share one limiter. Default: none.
 * @param policy send policy that knows the open customer service windows. In them, templates don't count for the messaging limit; without
 * a policy, all templates count. Default: none.
 * @param transport sends the requests. Default: [JavaHttpTransport].
 * @param allowHttp allows a `baseUrl` on another machine without TLS, where the network can read the token. Default: false.
 */
public class WhatsApp internal constructor(internal val client: Client) : Areas(client) {
    public constructor(
        token: String,
        phoneNumberId: String? = null,
        wabaId: String? = null,
        businessId: String? = null,
        appId: String? = null,
        appSecret: String? = null,
        version: String? = null,
        baseUrl: String? = null,
        timeout: Duration = Duration.ofSeconds(30),
        connectTimeout: Duration = Duration.ofSeconds(10),
        deadline: Duration? = null,
        maxWait: Duration = Duration.ofSeconds(10),
        maxRetries: Int = 2,
        headers: Map<String, String> = emptyMap(),
        onRequest: ((AttemptStarted) -> Unit)? = null,
        onResponse: ((AttemptAnswered) -> Unit)? = null,
        onError: ((AttemptFailed) -> Unit)? = null,
        logContent: Boolean = false,
        limiter: CallLimiter? = null,
        policy: SendPolicy? = null,
        transport: Transport = JavaHttpTransport(),
        allowHttp: Boolean = false,
    ) : this(
        Client(
            Credentials(token, phoneNumberId, wabaId, businessId, appId, appSecret, version, baseUrl, allowHttp),
            Options(null, null, timeout, connectTimeout, deadline, maxWait, maxRetries, headers),
            Sender(transport, limiter?.let { Gate(it, policy) }, onRequest, onResponse, onError, logContent),
        ),
    )

    /**
     * Runs calls and waits for their result, for code that isn't in a coroutine, such as scripts, servlets and Java:
     * `wa.blocking { phoneNumbers.get() }`. Interrupting the thread cancels the request.
     */
    public fun <R> blocking(block: suspend WhatsApp.() -> R): R = runBlocking { this@WhatsApp.block() }

    /** Returns a client for another business phone number, over the same connections. */
    public fun number(phoneNumberId: String): WhatsApp = with(phoneNumberId = phoneNumberId)

    /** Returns a client with these options for all its calls, over the same connections and with the same hooks. */
    public fun withOptions(options: Options): WhatsApp = WhatsApp(client.with(options))

    /**
     * Returns a client for another account, over the same connections and with the same options and hooks. What is `null` stays. A new
     * token without an app secret drops the old app secret, which may belong to another app.
     */
    public fun with(
        token: String? = null,
        phoneNumberId: String? = null,
        wabaId: String? = null,
        businessId: String? = null,
        appId: String? = null,
        appSecret: String? = null,
    ): WhatsApp = WhatsApp(client.with(Credentials(token ?: "", phoneNumberId, wabaId, businessId, appId, appSecret)))

    /**
     * Returns the clients of many businesses. The function returns the client for an event, made by [with], or `null` for an unknown
     * business. It is called once for each phone number that has events: see [Tenants.client].
     */
    public fun tenants(lookup: WhatsApp.(Event) -> WhatsApp?): Tenants = Tenants(this, lookup)

    /**
     * Answers an event: sends a message to its user or group, from the phone number that the event arrived at.
     *
     * @param event event of a user or group, such as a message.
     * @param content content of the message.
     * @param quote true to quote the user's message above this one. Default: false.
     */
    public suspend fun reply(event: Event, content: Content, quote: Boolean = false, options: Options = Options()): Sent {
        val recipient = event.recipient ?: throw ValidationException("event", "an event of a user or group", event.kind)
        return messages.send(
            content, recipient.to, recipient.recipient, recipient.recipientType,
            context = if (quote) ReplyTo(messageId(event)) else null, phoneNumberId = event.phoneNumberId, options = options,
        )
    }

    /**
     * Marks the message of an event and all earlier messages of the chat as read.
     *
     * @param event message of a user.
     * @param typing true to show the typing indicator until the next message, at most 25 s. Default: false.
     */
    public suspend fun markRead(event: Event, typing: Boolean = false, options: Options = Options()): Success =
        messages.markRead(messageId(event), if (typing) Typing(TypingKind.TEXT) else null, event.phoneNumberId, options)

    private fun messageId(event: Event): String =
        (event as? Event.Message)?.data?.id ?: throw ValidationException("event", "a message of a user", event.kind)

    /**
     * Calls a path of the Graph API that this release doesn't describe, with retries and errors as usual.
     *
     * @param method `GET`, `POST` or `DELETE`.
     * @param path path without the version: `/{waba_id}/subscribed_apps`. The client's IDs replace `{phone_number_id}`, `{waba_id}`,
     * `{business_id}` and `{app_id}`.
     * @param params parameters: the query of `GET` and `DELETE`, the JSON body of `POST`.
     */
    public suspend fun raw(
        method: String,
        path: String,
        params: JsonObject = JsonObject(emptyMap()),
        options: Options = Options(),
    ): RawResponse = client.raw(method, path, params, options)

    /**
     * Performs up to 50 calls in one request: `wa.batch({ phoneNumbers.get() }, { accounts.get() })`. Each function makes one call,
     * without a file; the request is sent once all functions have made theirs. Returns the results in the order of the functions,
     * each with its own failure. Throws an exception if the request as a whole fails. Each call counts against the rate limits.
     */
    public suspend fun <T> batch(vararg calls: suspend WhatsApp.() -> T): List<Result<T>> = client.batch(calls.asList())

    /** Returns the request of an operation, by its name and the platform's names of parameters. */
    public fun request(op: String, params: JsonObject, file: ByteArray? = null, options: Options = Options()): Request =
        client.request(op, params, options, file)

    /** Checks the response to a request that another HTTP client sent, and returns its body. */
    public fun response(op: String, status: Int, headers: Map<String, String>, body: ByteArray, sha256: String? = null): ByteArray =
        client.checked(op, status, headers, body, sha256)
}
