/** Something that arrives. */
@Serializable
public data class Arrival(
    /** Its id. */
    val id: String,
    /** When. */
    val timestamp: String,
    /** How often. */
    val count: Long? = null,
    /** Type of the content: the name of the key that holds it. */
    val type: String? = null,
    /** A box. */
    val box: Crate? = null,
    /** Words. */
    val words: String? = null,
    /** What came of it. */
    val outcome: Outcome? = null,
)

/** A box. */
@Serializable
public data class Crate(
    /** Its label. */
    val label: String? = null,
)

/** What came of an arrival. */
@Serializable
public data class Outcome(
    /** Type of the content: the name of the key that holds it. */
    val type: String? = null,
    /** It was kept. */
    val kept: Kept? = null,
)

/** It was kept. */
@Serializable
public data class Kept(
    /** Where, if anywhere. */
    val places: List<String> = emptyList(),
    /** By whom. */
    val keepers: List<String> = emptyList(),
)
