// A transport that gives prepared answers, for tests.

package wabakit

import java.io.IOException
import java.util.concurrent.LinkedBlockingQueue

/** Gives each request the next answer: a response, or the error that it throws. */
class Answers(vararg answers: Any) : Transport {
    private val answers = LinkedBlockingQueue(answers.toList())
    val requests = LinkedBlockingQueue<Request>()

    override suspend fun send(request: Request): Transport.Response {
        requests += request
        return when (val answer = answers.poll() ?: error("no answer is left")) {
            is IOException -> throw answer
            is String -> Transport.Response(200, emptyMap(), answer.byteInputStream())
            else -> answer as Transport.Response
        }
    }

    fun client(maxRetries: Int = 2) = WhatsApp(token = "EAAJBtoken", phoneNumberId = "1", appSecret = "5ec4e7", transport = this, maxRetries = maxRetries)

    companion object {
        const val SENT = """{"messaging_product":"whatsapp","contacts":[],"messages":[{"id":"wamid.1"}]}"""

        fun error(status: Int, code: Int, message: String = "No", headers: Map<String, String> = emptyMap()) =
            Transport.Response(status, headers, """{"error":{"message":"$message","code":$code,"fbtrace_id":"AbC"}}""".byteInputStream())
    }
}

val hi = Content.Text(TextBody("a private text"))

suspend fun WhatsApp.hi(options: Options = Options()): Sent = messages.send(hi, to = "+16505551234", options = options)
