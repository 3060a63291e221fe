/// A letter, whose content stands beside its stamp.
public struct Letter: Codable, Hashable, Sendable {
    /// What is in it.
    public var content: Inside
    /// The stamp.
    public var stamp: String?
    /// More of it.
    public var parts: [Part]?
    /// A person.
    public var name: String?
    /// A house.
    public var house: Int64?

    public init(
        _ content: Inside,
        stamp: String? = nil,
        parts: [Part]? = nil,
        name: String? = nil,
        house: Int64? = nil
    ) {
        self.content = content
        self.stamp = stamp
        self.parts = parts
        self.name = name
        self.house = house
    }

    enum CodingKeys: String, CodingKey {
        case stamp
        case parts
        case name
        case house
    }

    public init(from decoder: Decoder) throws {
        content = try Inside(from: decoder)
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        stamp = try keys.decodeIfPresent(String.self, forKey: .stamp)
        parts = try keys.decodeIfPresent([Part].self, forKey: .parts)
        name = try keys.decodeIfPresent(String.self, forKey: .name)
        house = try keys.decodeIfPresent(Int64.self, forKey: .house)
    }

    public func encode(to encoder: Encoder) throws {
        try content.encode(to: encoder)
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encodeIfPresent(stamp, forKey: .stamp)
        try keys.encodeIfPresent(parts, forKey: .parts)
        try keys.encodeIfPresent(name, forKey: .name)
        try keys.encodeIfPresent(house, forKey: .house)
    }
}

/// What is in a letter.
public enum Inside: Codable, Hashable, Sendable {
    /// Words.
    case words(String)
    /// Sheets.
    case sheets([PaperSheet])

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("words", "sheets") {
        case "words": self = .words(try decoder.content("words"))
        case "sheets": self = .sheets(try decoder.content("sheets"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .words(let value): try encoder.tag("words", content: value)
        case .sheets(let value): try encoder.tag("sheets", content: value)
        }
    }
}

/// A sheet of paper.
public struct PaperSheet: Codable, Hashable, Sendable {
    /// How many lines.
    public var lines: Int64

    public init(lines: Int64) {
        self.lines = lines
    }
}

/// A part of a letter.
public enum Part: Codable, Hashable, Sendable {
    /// At the end.
    case postScript(PaperSheet)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "POST_SCRIPT": self = .postScript(try PaperSheet(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .postScript(let value): try encoder.tag("POST_SCRIPT", beside: value)
        }
    }
}
