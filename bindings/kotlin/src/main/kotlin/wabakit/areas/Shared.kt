// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.Serializable

/** Result of a successful operation. */
@Serializable
public data class Success(
    /** True if the operation succeeded. */
    val success: Boolean,
) : Response()

/** A page of a list. */
@Serializable
public data class Paging(
    /** Where this page begins and ends. */
    val cursors: Cursors? = null,
    /** There is a next page as long as this is here. Ask for it with `cursors.after`. */
    val next: String? = null,
    /** There is a previous page as long as this is here. */
    val previous: String? = null,
)

/** Where a page begins and ends. Don't keep cursors: they go stale. */
@Serializable
public data class Cursors(
    /** Give it as `before` for the page before. */
    val before: String? = null,
    /** Give it as `after` for the page after. */
    val after: String? = null,
)
