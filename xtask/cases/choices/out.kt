/** What there is to paint with. */
@Serializable
public data class Palette(
    /** The first colour. */
    val first: Colour,
    /** How it is mixed. */
    val mix: Mix? = null,
)

/**
 * A colour.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class Colour(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Like the sky. */
        public val SKY_BLUE: Colour = Colour("sky_blue")
        /** Like nothing else. */
        public val COLOUR_13: Colour = Colour("colour-13")
    }
}

/**
 * How colours are mixed.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class Mix(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Added. */
        public val ADD_LIGHT: Mix = Mix("ADD_LIGHT")
    }
}
