// Times as the core takes and returns them: in milliseconds.

package wabakit

import java.time.Duration
import java.time.Instant

/** Milliseconds since the Unix epoch; 0 before it. */
internal val Instant.milliseconds: ULong
    get() = if (isBefore(Instant.EPOCH)) 0u else Duration.between(Instant.EPOCH, this).milliseconds

/** Milliseconds; the largest number where there are more. */
internal val Duration.milliseconds: ULong
    get() = if (seconds >= Long.MAX_VALUE / 1000) Long.MAX_VALUE.toULong() else toMillis().coerceAtLeast(0).toULong()

internal fun instant(milliseconds: ULong): Instant = Instant.ofEpochMilli(minOf(milliseconds, Long.MAX_VALUE.toULong()).toLong())

/** A duration in seconds, for people. */
internal val Duration.text: String
    get() = (milliseconds.toLong() / 1000.0).toBigDecimal().stripTrailingZeros().toPlainString() + " s"
