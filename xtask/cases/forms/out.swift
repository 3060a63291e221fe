/// A parcel of one kind, by one way, which makes nine forms.
public struct Parcel: Codable, Hashable, Sendable {
    /// The stamp.
    public var stamp: String
    /// Its content.
    public var content: Inside
    /// By road.
    public var road: String?
    /// By rail.
    public var rail: String?
    /// By ship.
    public var ship: String?

    public init(stamp: String, _ content: Inside, road: String? = nil, rail: String? = nil, ship: String? = nil) {
        self.stamp = stamp
        self.content = content
        self.road = road
        self.rail = rail
        self.ship = ship
    }

    enum CodingKeys: String, CodingKey {
        case stamp
        case road
        case rail
        case ship
    }

    public init(from decoder: Decoder) throws {
        content = try Inside(from: decoder)
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        stamp = try keys.decode(String.self, forKey: .stamp)
        road = try keys.decodeIfPresent(String.self, forKey: .road)
        rail = try keys.decodeIfPresent(String.self, forKey: .rail)
        ship = try keys.decodeIfPresent(String.self, forKey: .ship)
    }

    public func encode(to encoder: Encoder) throws {
        try content.encode(to: encoder)
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encode(stamp, forKey: .stamp)
        try keys.encodeIfPresent(road, forKey: .road)
        try keys.encodeIfPresent(rail, forKey: .rail)
        try keys.encodeIfPresent(ship, forKey: .ship)
    }
}

/// The content of a parcel.
public enum Inside: Codable, Hashable, Sendable {
    /// A book.
    case book(String)
    /// A game.
    case game(String)
    /// Food.
    case food(String)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("book", "game", "food") {
        case "book": self = .book(try decoder.content("book"))
        case "game": self = .game(try decoder.content("game"))
        case "food": self = .food(try decoder.content("food"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .book(let value): try encoder.tag("book", content: value)
        case .game(let value): try encoder.tag("game", content: value)
        case .food(let value): try encoder.tag("food", content: value)
        }
    }
}
