/// Something that arrives.
public struct Arrival: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String
    /// When.
    public var timestamp: String
    /// How often.
    public var count: Int64?
    /// Type of the content: the name of the key that holds it.
    public var type: String?
    /// A box.
    public var box: Crate?
    /// Words.
    public var words: String?
    /// What came of it.
    public var outcome: Outcome?

    public init(
        id: String,
        timestamp: String,
        count: Int64? = nil,
        type: String? = nil,
        box: Crate? = nil,
        words: String? = nil,
        outcome: Outcome? = nil
    ) {
        self.id = id
        self.timestamp = timestamp
        self.count = count
        self.type = type
        self.box = box
        self.words = words
        self.outcome = outcome
    }
}

/// A box.
public struct Crate: Codable, Hashable, Sendable {
    /// Its label.
    public var label: String?

    public init(label: String? = nil) {
        self.label = label
    }
}

/// What came of an arrival.
public struct Outcome: Codable, Hashable, Sendable {
    /// Type of the content: the name of the key that holds it.
    public var type: String?
    /// It was kept.
    public var kept: Kept?

    public init(type: String? = nil, kept: Kept? = nil) {
        self.type = type
        self.kept = kept
    }
}

/// It was kept.
public struct Kept: Codable, Hashable, Sendable {
    /// Where, if anywhere.
    public var places: [String]
    /// By whom.
    public var keepers: [String]

    public init(places: [String], keepers: [String]) {
        self.places = places
        self.keepers = keepers
    }
}
