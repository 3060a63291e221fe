/** A parcel of one kind, by one way, which makes nine forms. */
@Serializable
public data class Parcel(
    /** The stamp. */
    val stamp: String,
    /** Its content. */
    @SerialName("^content")
    val content: Inside,
    /** By road. */
    val road: String? = null,
    /** By rail. */
    val rail: String? = null,
    /** By ship. */
    val ship: String? = null,
)

/** The content of a parcel. */
@Serializable
public sealed class Inside {
    /** A book. */
    @Serializable
    @SerialName("book")
    public data class Book(val book: kotlin.String) : Inside()

    /** A game. */
    @Serializable
    @SerialName("game")
    public data class Game(val game: kotlin.String) : Inside()

    /** Food. */
    @Serializable
    @SerialName("food")
    public data class Food(val food: kotlin.String) : Inside()
}
