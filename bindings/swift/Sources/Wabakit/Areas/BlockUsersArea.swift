// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `block_users.add`, `block_users.remove`, `block_users.list`.
public struct BlockUsersArea: Sendable {
    let engine: Engine

    /// Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
    /// 64,000 in all.
    ///
    /// If one of them can't be blocked, the answer is error 139100; its body tells who was.
    ///
    /// - Parameters:
    ///   - blockUsers: The people.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users)
    public func add(
        blockUsers: [BlockedUser],
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<BlockedUsers> {
        let params = BlockUsers(blockUsers: blockUsers, phoneNumberId: phoneNumberId)
        return try await engine.answer("block_users.add", params, options, idempotent: true)
    }

    /// Unblock people, so that they can write to the number again.
    ///
    /// If one of them can't be unblocked, the answer is error 139100; its body tells who was.
    ///
    /// - Parameters:
    ///   - blockUsers: The people.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users)
    public func remove(
        blockUsers: [BlockedUser],
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<UnblockedUsers> {
        let params = UnblockUsers(blockUsers: blockUsers, phoneNumberId: phoneNumberId)
        return try await engine.answer("block_users.remove", params, options, idempotent: true)
    }

    /// List the people whom a number has blocked.
    ///
    /// - Parameters:
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users)
    public func list(
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<BlockList> {
        let params = ListBlockedUsers(limit: limit, after: after, before: before, phoneNumberId: phoneNumberId)
        return try await engine.answer("block_users.list", params, options, idempotent: true)
    }

    /// Every item of every page. A page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users)
    public func listAll(
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<BlockListEntry, any Error> {
        let params = ListBlockedUsers(limit: limit, after: after, before: before, phoneNumberId: phoneNumberId)
        return engine.pages("block_users.list", params, options, items: { (page: BlockList) in page.data }, next: { $0.after = $1 })
    }
}

/// Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
/// 64,000 in all.
///
/// If one of them can't be blocked, the answer is error 139100; its body tells who was.
public struct BlockUsers: Codable, Hashable, Sendable {
    /// The people.
    public var blockUsers: [BlockedUser]
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(blockUsers: [BlockedUser], phoneNumberId: String? = nil) {
        self.blockUsers = blockUsers
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
        case phoneNumberId = "phone_number_id"
    }
}

/// A person to block or unblock.
public struct BlockedUser: Codable, Hashable, Sendable {
    /// Their phone number or WhatsApp id.
    public var user: String?
    /// Their business-scoped user id; that of a parent is refused.
    public var userId: String?

    public init(user: String? = nil, userId: String? = nil) {
        self.user = user
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case user
        case userId = "user_id"
    }
}

/// Who was blocked.
public struct BlockedUsers: Codable, Hashable, Sendable {
    /// Who was, and who wasn't.
    public var blockUsers: BlockingOutcome?

    public init(blockUsers: BlockingOutcome? = nil) {
        self.blockUsers = blockUsers
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        blockUsers = try keys.arrivedIfPresent(.blockUsers)
    }
}

/// Who was blocked, and who wasn't.
public struct BlockingOutcome: Codable, Hashable, Sendable {
    /// Those who were.
    public var addedUsers: [BlockOutcome]
    /// Those who weren't.
    public var failedUsers: [BlockOutcome]

    public init(addedUsers: [BlockOutcome], failedUsers: [BlockOutcome]) {
        self.addedUsers = addedUsers
        self.failedUsers = failedUsers
    }

    enum CodingKeys: String, CodingKey {
        case addedUsers = "added_users"
        case failedUsers = "failed_users"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        addedUsers = try keys.arrived(.addedUsers)
        failedUsers = try keys.arrived(.failedUsers)
    }
}

/// What became of one person.
public struct BlockOutcome: Codable, Hashable, Sendable {
    /// Why it failed.
    public var errors: [ItemError]
    /// As you said them.
    public var input: String?
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?

    public init(errors: [ItemError], input: String? = nil, waId: String? = nil, userId: String? = nil) {
        self.errors = errors
        self.input = input
        self.waId = waId
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case input
        case waId = "wa_id"
        case userId = "user_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        input = try keys.arrivedIfPresent(.input)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
    }
}

/// Unblock people, so that they can write to the number again.
///
/// If one of them can't be unblocked, the answer is error 139100; its body tells who was.
public struct UnblockUsers: Codable, Hashable, Sendable {
    /// The people.
    public var blockUsers: [BlockedUser]
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(blockUsers: [BlockedUser], phoneNumberId: String? = nil) {
        self.blockUsers = blockUsers
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
        case phoneNumberId = "phone_number_id"
    }
}

/// Who was unblocked.
public struct UnblockedUsers: Codable, Hashable, Sendable {
    /// Who was, and who wasn't.
    public var blockUsers: UnblockOutcome?

    public init(blockUsers: UnblockOutcome? = nil) {
        self.blockUsers = blockUsers
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        blockUsers = try keys.arrivedIfPresent(.blockUsers)
    }
}

/// Who was unblocked, and who wasn't.
public struct UnblockOutcome: Codable, Hashable, Sendable {
    /// Those who were.
    public var removedUsers: [BlockOutcome]
    /// Those who were, as the guide's sample calls them.
    public var addedUsers: [BlockOutcome]
    /// Those who weren't.
    public var failedUsers: [BlockOutcome]

    public init(removedUsers: [BlockOutcome], addedUsers: [BlockOutcome], failedUsers: [BlockOutcome]) {
        self.removedUsers = removedUsers
        self.addedUsers = addedUsers
        self.failedUsers = failedUsers
    }

    enum CodingKeys: String, CodingKey {
        case removedUsers = "removed_users"
        case addedUsers = "added_users"
        case failedUsers = "failed_users"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        removedUsers = try keys.arrived(.removedUsers)
        addedUsers = try keys.arrived(.addedUsers)
        failedUsers = try keys.arrived(.failedUsers)
    }
}

/// List the people whom a number has blocked.
public struct ListBlockedUsers: Codable, Hashable, Sendable {
    /// How many on a page.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(limit: Int64? = nil, after: String? = nil, before: String? = nil, phoneNumberId: String? = nil) {
        self.limit = limit
        self.after = after
        self.before = before
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case limit
        case after
        case before
        case phoneNumberId = "phone_number_id"
    }
}

/// A page of people who are blocked.
public struct BlockList: Codable, Hashable, Sendable {
    /// The people.
    public var data: [BlockListEntry]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [BlockListEntry], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// A person who is blocked.
public struct BlockListEntry: Codable, Hashable, Sendable {
    /// Blocked users, where the API lists them one level deeper.
    public var blockUsers: [NestedBlockListEntry]
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?

    public init(blockUsers: [NestedBlockListEntry], waId: String? = nil, userId: String? = nil) {
        self.blockUsers = blockUsers
        self.waId = waId
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
        case waId = "wa_id"
        case userId = "user_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        blockUsers = try keys.arrived(.blockUsers)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
    }
}

/// Blocked user, listed one level deeper than usual.
public struct NestedBlockListEntry: Codable, Hashable, Sendable {
    /// WhatsApp ID of the user.
    public var waId: String?

    public init(waId: String? = nil) {
        self.waId = waId
    }

    enum CodingKeys: String, CodingKey {
        case waId = "wa_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        waId = try keys.arrivedIfPresent(.waId)
    }
}
