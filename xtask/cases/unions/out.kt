/** A letter, whose content stands beside its stamp. */
@Serializable
public data class Letter(
    /** What is in it. */
    @SerialName("^content")
    val content: Inside,
    /** The stamp. */
    val stamp: String? = null,
    /** More of it. */
    val parts: List<Part>? = null,
    /** A person. */
    val name: String? = null,
    /** A house. */
    val house: Long? = null,
)

/** What is in a letter. */
@Serializable
public sealed class Inside {
    /** Words. */
    @Serializable
    @SerialName("words")
    public data class Words(val words: kotlin.String) : Inside()

    /** Sheets. */
    @Serializable
    @SerialName("sheets")
    public data class Sheets(val sheets: kotlin.collections.List<wabakit.PaperSheet>) : Inside()
}

/** A sheet of paper. */
@Serializable
public data class PaperSheet(
    /** How many lines. */
    val lines: Long,
)

/** A part of a letter. */
@Serializable
public sealed class Part {
    /** At the end. */
    @Serializable
    @SerialName("POST_SCRIPT")
    public data class PostScript(@SerialName("^value") val value: wabakit.PaperSheet) : Part()
}
