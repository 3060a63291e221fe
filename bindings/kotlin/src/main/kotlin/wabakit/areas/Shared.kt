// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.Serializable

/** Result of a successful operation. */
@Serializable
public data class Success(
    /** True if the operation succeeded. */
    val success: Boolean,
) : Response()

/** Links and cursors of a page. */
@Serializable
public data class Paging(
    /** Cursors of the first and the last item of this page. */
    val cursors: Cursors? = null,
    /** URL of the next page. Absent on the last page. To request the page, use `cursors.after`. */
    val next: String? = null,
    /** URL of the previous page. Absent on the first page. */
    val previous: String? = null,
)

/** Cursors of a page. They expire, so don't store them. */
@Serializable
public data class Cursors(
    /** Cursor for the previous page, as the parameter `before`. */
    val before: String? = null,
    /** Cursor for the next page, as the parameter `after`. */
    val after: String? = null,
)
