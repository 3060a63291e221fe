// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `assigned_users.list`, `assigned_users.add`, `assigned_users.remove`.
public struct AssignedUsersArea: Sendable {
    let engine: Engine

    /// Lists the users of a business portfolio with access to a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - business: ID of the business portfolio whose users are listed.
    ///   - fields: Fields to return per user.
    ///   - limit: Maximum number of users per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users)
    public func list(
        business: String,
        fields: [AssignedUserField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AssignedUsers> {
        let params = ListAssignedUsers(
            business: business,
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("assigned_users.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - business: ID of the business portfolio whose users are listed.
    ///   - fields: Fields to return per user.
    ///   - limit: Maximum number of users per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users)
    public func listAll(
        business: String,
        fields: [AssignedUserField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<AssignedUser, any Error> {
        let params = ListAssignedUsers(
            business: business,
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("assigned_users.list", params, options, items: { (page: AssignedUsers) in page.data }, next: { $0.after = $1 })
    }

    /// Gives a user access to a WhatsApp Business account. Replaces the user's previous tasks. Requires the token of an
    /// admin system user.
    ///
    /// - Parameters:
    ///   - user: ID of the user or system user.
    ///   - tasks: Tasks that the user may perform. 1 to 16.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users)
    public func add(
        user: String,
        tasks: [AccountTask],
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = AddAssignedUser(user: user, tasks: tasks, wabaId: wabaId)
        return try await engine.answer("assigned_users.add", params, options, idempotent: true)
    }

    /// Removes a user's access to a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - user: ID of the user or system user.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users)
    public func remove(
        user: String,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = RemoveAssignedUser(user: user, wabaId: wabaId)
        return try await engine.answer("assigned_users.remove", params, options, idempotent: true)
    }
}

/// Lists the users of a business portfolio with access to a WhatsApp Business account.
public struct ListAssignedUsers: Codable, Hashable, Sendable {
    /// ID of the business portfolio whose users are listed.
    public var business: String
    /// Fields to return per user.
    public var fields: [AssignedUserField]?
    /// Maximum number of users per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        business: String,
        fields: [AssignedUserField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.business = business
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case business
        case fields
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// Field of `AssignedUser` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `tasks`.
public struct AssignedUserField: Choice {
    /// ID of the user.
    public static let id = AssignedUserField(rawValue: "id")
    /// Name of the user.
    public static let name = AssignedUserField(rawValue: "name")
    /// Tasks that the user may perform.
    public static let tasks = AssignedUserField(rawValue: "tasks")
    /// Business portfolio of the user.
    public static let business = AssignedUserField(rawValue: "business")
    /// Type of the user: `BUSINESS_USER`, `SYSTEM_USER` or `PERSONAL_USER`.
    public static let userType = AssignedUserField(rawValue: "user_type")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of users with access to an account.
public struct AssignedUsers: Codable, Hashable, Sendable {
    /// Users on this page.
    public var data: [AssignedUser]
    /// Summary of all users.
    public var summary: AssignedUsersSummary?
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [AssignedUser], summary: AssignedUsersSummary? = nil, paging: Paging? = nil) {
        self.data = data
        self.summary = summary
        self.paging = paging
    }
}

/// A user with access to an account.
public struct AssignedUser: Codable, Hashable, Sendable {
    /// ID of the user.
    public var id: String
    /// Tasks that the user may perform.
    public var tasks: [AccountTask]
    /// Name of the user.
    public var name: String?
    /// Business portfolio of the user.
    public var business: BusinessReference?
    /// Type of the user: `BUSINESS_USER`, `SYSTEM_USER` or `PERSONAL_USER`.
    public var userType: String?

    public init(
        id: String,
        tasks: [AccountTask],
        name: String? = nil,
        business: BusinessReference? = nil,
        userType: String? = nil
    ) {
        self.id = id
        self.tasks = tasks
        self.name = name
        self.business = business
        self.userType = userType
    }

    enum CodingKeys: String, CodingKey {
        case id
        case tasks
        case name
        case business
        case userType = "user_type"
    }
}

/// Summary of the users with access to an account.
public struct AssignedUsersSummary: Codable, Hashable, Sendable {
    /// Number of users with access.
    public var totalCount: Int64?

    public init(totalCount: Int64? = nil) {
        self.totalCount = totalCount
    }

    enum CodingKeys: String, CodingKey {
        case totalCount = "total_count"
    }
}

/// Gives a user access to a WhatsApp Business account. Replaces the user's previous tasks. Requires the token of an
/// admin system user.
public struct AddAssignedUser: Codable, Hashable, Sendable {
    /// ID of the user or system user.
    public var user: String
    /// Tasks that the user may perform. 1 to 16.
    public var tasks: [AccountTask]
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(user: String, tasks: [AccountTask], wabaId: String? = nil) {
        self.user = user
        self.tasks = tasks
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case user
        case tasks
        case wabaId = "waba_id"
    }
}

/// Removes a user's access to a WhatsApp Business account.
public struct RemoveAssignedUser: Codable, Hashable, Sendable {
    /// ID of the user or system user.
    public var user: String
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(user: String, wabaId: String? = nil) {
        self.user = user
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case user
        case wabaId = "waba_id"
    }
}
