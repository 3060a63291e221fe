// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `block_users.add`, `block_users.remove`, `block_users.list`.
public struct BlockUsersArea: Sendable {
    let engine: Engine

    /// Blocks WhatsApp users. Blocked users cannot message the phone number or see it online.
    ///
    /// Only users who wrote in the last 24 hours can be blocked. At most 64,000 users per phone number.
    ///
    /// If one of the users cannot be blocked, the API returns error 139100; its body lists the blocked and the failed
    /// users.
    ///
    /// - Parameters:
    ///   - blockUsers: Users to block. At least one.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users)
    public func add(
        blockUsers: [BlockedUser],
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BlockedUsers> {
        let params = BlockUsers(blockUsers: blockUsers, phoneNumberId: phoneNumberId)
        return try await engine.answer("block_users.add", params, options, idempotent: true)
    }

    /// Unblocks WhatsApp users, who can then message the phone number again.
    ///
    /// If one of the users cannot be unblocked, the API returns error 139100; its body lists the unblocked and the failed
    /// users.
    ///
    /// - Parameters:
    ///   - blockUsers: Users to unblock. At least one.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users)
    public func remove(
        blockUsers: [BlockedUser],
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UnblockedUsers> {
        let params = UnblockUsers(blockUsers: blockUsers, phoneNumberId: phoneNumberId)
        return try await engine.answer("block_users.remove", params, options, idempotent: true)
    }

    /// Lists the blocked users of a phone number.
    ///
    /// - Parameters:
    ///   - limit: Maximum number of users per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
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
    ) async throws -> Response<BlockList> {
        let params = ListBlockedUsers(limit: limit, after: after, before: before, phoneNumberId: phoneNumberId)
        return try await engine.answer("block_users.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - limit: Maximum number of users per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
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

/// Blocks WhatsApp users. Blocked users cannot message the phone number or see it online.
///
/// Only users who wrote in the last 24 hours can be blocked. At most 64,000 users per phone number.
///
/// If one of the users cannot be blocked, the API returns error 139100; its body lists the blocked and the failed
/// users.
public struct BlockUsers: Codable, Hashable, Sendable {
    /// Users to block. At least one.
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

/// A user to block or unblock.
public struct BlockedUser: Codable, Hashable, Sendable {
    /// Phone number or WhatsApp ID of the user.
    public var user: String?
    /// Business-scoped user ID (BSUID). A parent BSUID is refused.
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

/// Result of blocking users.
public struct BlockedUsers: Codable, Hashable, Sendable {
    /// Blocked and failed users.
    public var blockUsers: BlockingOutcome?

    public init(blockUsers: BlockingOutcome? = nil) {
        self.blockUsers = blockUsers
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
    }
}

/// Blocked and failed users of a request.
public struct BlockingOutcome: Codable, Hashable, Sendable {
    /// Users who were blocked.
    public var addedUsers: [BlockOutcome]
    /// Users who could not be blocked.
    public var failedUsers: [BlockOutcome]

    public init(addedUsers: [BlockOutcome], failedUsers: [BlockOutcome]) {
        self.addedUsers = addedUsers
        self.failedUsers = failedUsers
    }

    enum CodingKeys: String, CodingKey {
        case addedUsers = "added_users"
        case failedUsers = "failed_users"
    }
}

/// Result of blocking or unblocking one user.
public struct BlockOutcome: Codable, Hashable, Sendable {
    /// Errors, if the operation failed for this user.
    public var errors: [ItemError]
    /// User identifier, as in the request.
    public var input: String?
    /// WhatsApp ID of the user.
    public var waId: String?
    /// Business-scoped user ID (BSUID).
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
}

/// Unblocks WhatsApp users, who can then message the phone number again.
///
/// If one of the users cannot be unblocked, the API returns error 139100; its body lists the unblocked and the failed
/// users.
public struct UnblockUsers: Codable, Hashable, Sendable {
    /// Users to unblock. At least one.
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

/// Result of unblocking users.
public struct UnblockedUsers: Codable, Hashable, Sendable {
    /// Unblocked and failed users.
    public var blockUsers: UnblockOutcome?

    public init(blockUsers: UnblockOutcome? = nil) {
        self.blockUsers = blockUsers
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
    }
}

/// Unblocked and failed users of a request.
public struct UnblockOutcome: Codable, Hashable, Sendable {
    /// Users who were unblocked.
    public var removedUsers: [BlockOutcome]
    /// Users who were unblocked, under the name that the platform's guide uses.
    public var addedUsers: [BlockOutcome]
    /// Users who could not be unblocked.
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
}

/// Lists the blocked users of a phone number.
public struct ListBlockedUsers: Codable, Hashable, Sendable {
    /// Maximum number of users per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
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

/// A page of blocked users.
public struct BlockList: Codable, Hashable, Sendable {
    /// Blocked users on this page.
    public var data: [BlockListEntry]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [BlockListEntry], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A blocked WhatsApp user.
public struct BlockListEntry: Codable, Hashable, Sendable {
    /// Blocked users, if the platform nests the list one level deeper.
    public var blockUsers: [NestedBlockListEntry]
    /// WhatsApp ID of the user.
    public var waId: String?
    /// Business-scoped user ID (BSUID).
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
}

/// Blocked user in a list that the platform nests one level deeper.
public struct NestedBlockListEntry: Codable, Hashable, Sendable {
    /// WhatsApp ID of the user.
    public var waId: String?

    public init(waId: String? = nil) {
        self.waId = waId
    }

    enum CodingKeys: String, CodingKey {
        case waId = "wa_id"
    }
}
