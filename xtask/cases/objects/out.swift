/// A tree.
///
/// It may hold */ others.
public struct Tree: Codable, Hashable, Sendable {
    /// Its name.
    /// Shorter is better.
    public var name: String
    /// How many rings.
    public var rings: Int64
    /// Whether it is green.
    public var green: Bool
    /// Its branches.
    public var branches: [Picture]
    /// How high, in metres.
    public var height: Double?
    /// Its picture.
    public var picture: Picture?
    /// Rows of leaves, each of several.
    public var leaves: [[Int64]]?
    /// Anything.
    public var type: JSONValue?
    /// By name.
    public var birds: [String: Bool]?
    /// When it was planted.
    public var planted: String?

    public init(
        name: String,
        rings: Int64,
        green: Bool,
        branches: [Picture],
        height: Double? = nil,
        picture: Picture? = nil,
        leaves: [[Int64]]? = nil,
        type: JSONValue? = nil,
        birds: [String: Bool]? = nil,
        planted: String? = nil
    ) {
        self.name = name
        self.rings = rings
        self.green = green
        self.branches = branches
        self.height = height
        self.picture = picture
        self.leaves = leaves
        self.type = type
        self.birds = birds
        self.planted = planted
    }
}

/// By one of two ways.
public struct Picture: Codable, Hashable, Sendable {
    /// An upload.
    public var id: String?
    /// A file.
    public var file: Data?
    /// Below it.
    public var caption: String?

    public init(id: String? = nil, file: Data? = nil, caption: String? = nil) {
        self.id = id
        self.file = file
        self.caption = caption
    }
}
