/// What there is to paint with.
public struct Palette: Codable, Hashable, Sendable {
    /// The first colour.
    public var first: Colour
    /// How it is mixed.
    public var mix: Mix?

    public init(first: Colour, mix: Mix? = nil) {
        self.first = first
        self.mix = mix
    }
}

/// A colour.
/// Other values are accepted, too.
public struct Colour: Choice {
    /// Like the sky.
    public static let skyBlue = Colour(rawValue: "sky_blue")
    /// Like nothing else.
    public static let colour13 = Colour(rawValue: "colour-13")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// How colours are mixed.
/// Other values are accepted, too.
public struct Mix: Choice {
    /// Added.
    public static let addLight = Mix(rawValue: "ADD_LIGHT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
