// Time-outs: the longest time without progress.

package wabakit

import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.runInterruptible
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.net.SocketTimeoutException
import java.time.Duration
import java.util.concurrent.atomic.AtomicLong

/**
 * Runs a function that reports its progress. After a time without progress, cancels it and throws a [SocketTimeoutException]. `stop` is
 * called in the end, also when the coroutine is canceled: it ends what ignores interrupts.
 */
internal suspend fun <R> watched(timeout: Duration, stop: () -> Unit = {}, function: suspend (progress: () -> Unit) -> R): R = coroutineScope {
    val last = AtomicLong(System.nanoTime())
    // At once: one that is canceled before it begins would never call `stop`.
    val watcher = launch(start = CoroutineStart.UNDISPATCHED) {
        try {
            while (true) {
                val left = timeout.milliseconds.toLong() - (System.nanoTime() - last.get()) / 1_000_000
                if (left <= 0) throw SocketTimeoutException("no progress for ${timeout.text}")
                delay(left)
            }
        } finally {
            stop()
        }
    }
    try {
        function { last.set(System.nanoTime()) }.also { watcher.cancel() }
    } catch (cause: IOException) {
        // `stop` makes a read fail. The reason is that the coroutine was canceled.
        ensureActive()
        throw cause
    }
}

/** Reads the body of a response: at most one byte more than the limit. */
internal suspend fun Transport.Response.read(limit: Int, timeout: Duration): ByteArray = watched(timeout, stop = body::close) { progress ->
    runInterruptible(Dispatchers.IO) {
        body.use { body ->
            val (read, part) = ByteArrayOutputStream() to ByteArray(1 shl 14)
            while (read.size() <= limit) {
                val count = body.read(part, 0, minOf(part.size, limit + 1 - read.size()))
                if (count < 0) break
                read.write(part, 0, count)
                progress()
            }
            read.toByteArray()
        }
    }
}
