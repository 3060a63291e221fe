/**
 * A tree.
 *
 * It may hold *&#47; others.
 */
@Serializable
public data class Tree(
    /**
     * Its name.
     * Shorter is better.
     */
    val name: String,
    /** How many rings. */
    val rings: Long,
    /** Whether it is green. */
    val green: Boolean,
    /** Its branches. */
    val branches: List<Picture>,
    /** How high, in metres. */
    val height: Double? = null,
    /** Its picture. */
    val picture: Picture? = null,
    /** Rows of leaves, each of several. */
    val leaves: List<List<Long>>? = null,
    /** Anything. */
    val type: JsonElement? = null,
    /** By name. */
    val birds: Map<String, Boolean>? = null,
    /** When it was planted. */
    val planted: String? = null,
)

/** By one of two ways. */
@Serializable
public data class Picture(
    /** An upload. */
    val id: String? = null,
    /** A file. */
    val file: ByteArray? = null,
    /** Below it. */
    val caption: String? = null,
)
