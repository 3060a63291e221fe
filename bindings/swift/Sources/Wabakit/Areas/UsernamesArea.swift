// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`.
public struct UsernamesArea: Sendable {
    let engine: Engine

    /// Get a number's username.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func get(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Username> {
        let params = GetUsername(phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.get", params, options, idempotent: true)
    }

    /// Take a username for a number, or change it.
    ///
    /// - Parameters:
    ///   - username: 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
    ///     At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
    ///   - transferAction: Whether to take it from another number of the portfolio (else code 147005).
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func set(
        username: String,
        transferAction: UsernameTransfer? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Username> {
        let params = SetUsername(username: username, transferAction: transferAction, phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.set", params, options, idempotent: true)
    }

    /// Give up a number's username.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func delete(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = DeleteUsername(phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.delete", params, options, idempotent: true)
    }

    /// Get usernames that a number could take.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func suggest(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<UsernameSuggestions> {
        let params = SuggestUsernames(phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.suggest", params, options, idempotent: true)
    }
}

/// Get a number's username.
public struct GetUsername: Codable, Hashable, Sendable {
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(phoneNumberId: String? = nil) {
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
    }
}

/// A number's username.
public struct Username: Codable, Hashable, Sendable {
    /// The username, if there is one.
    public var username: String?
    /// Whether people see it.
    public var status: UsernameStatus?

    public init(username: String? = nil, status: UsernameStatus? = nil) {
        self.username = username
        self.status = status
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        username = try keys.arrivedIfPresent(.username)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// Whether people see a username.
/// Other values are accepted, too.
public struct UsernameStatus: Choice {
    /// They do.
    public static let approved = UsernameStatus(rawValue: "approved")
    /// It is kept for you, but not shown yet.
    public static let reserved = UsernameStatus(rawValue: "reserved")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Take a username for a number, or change it.
public struct SetUsername: Codable, Hashable, Sendable {
    /// 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
    /// At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
    public var username: String
    /// Whether to take it from another number of the portfolio (else code 147005).
    public var transferAction: UsernameTransfer?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(username: String, transferAction: UsernameTransfer? = nil, phoneNumberId: String? = nil) {
        self.username = username
        self.transferAction = transferAction
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case username
        case transferAction = "transfer_action"
        case phoneNumberId = "phone_number_id"
    }
}

/// Whether to take a username from another number.
/// Other values are accepted, too.
public struct UsernameTransfer: Choice {
    /// Don't.
    public static let nothing = UsernameTransfer(rawValue: "none")
    /// Do.
    public static let forceTransfer = UsernameTransfer(rawValue: "force_transfer")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Give up a number's username.
public struct DeleteUsername: Codable, Hashable, Sendable {
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(phoneNumberId: String? = nil) {
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
    }
}

/// Get usernames that a number could take.
public struct SuggestUsernames: Codable, Hashable, Sendable {
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(phoneNumberId: String? = nil) {
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
    }
}

/// Usernames that a number could take.
public struct UsernameSuggestions: Codable, Hashable, Sendable {
    /// Lists of them.
    public var data: [UsernameSuggestionList]

    public init(data: [UsernameSuggestionList]) {
        self.data = data
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
    }
}

/// Usernames that a number could take.
public struct UsernameSuggestionList: Codable, Hashable, Sendable {
    /// The usernames.
    public var usernameSuggestions: [String]

    public init(usernameSuggestions: [String]) {
        self.usernameSuggestions = usernameSuggestions
    }

    enum CodingKeys: String, CodingKey {
        case usernameSuggestions = "username_suggestions"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        usernameSuggestions = try keys.arrived(.usernameSuggestions)
    }
}
