// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`.
public struct UsernamesArea: Sendable {
    let engine: Engine

    /// Gets the username of a phone number.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func get(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Username> {
        let params = GetUsername(phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.get", params, options, idempotent: true)
    }

    /// Sets or changes the username of a phone number.
    ///
    /// - Parameters:
    ///   - username: Username to set. 3 to 35 lowercase letters, digits, dots and underscores. The platform refuses endings that look
    ///     like a domain.
    ///     At least one letter; no dot at the start or end; no two consecutive dots; no leading `www`.
    ///   - transferAction: Transfer of the username from another phone number of the portfolio. Without a transfer, the API returns code
    ///     147005 for a username in use.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func set(
        username: String,
        transferAction: UsernameTransfer? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Username> {
        let params = SetUsername(username: username, transferAction: transferAction, phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.set", params, options, idempotent: true)
    }

    /// Deletes the username of a phone number.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func delete(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteUsername(phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.delete", params, options, idempotent: true)
    }

    /// Suggests available usernames for a phone number.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func suggest(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UsernameSuggestions> {
        let params = SuggestUsernames(phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.suggest", params, options, idempotent: true)
    }
}

/// Gets the username of a phone number.
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

/// Username of a phone number and its status.
public struct Username: Codable, Hashable, Sendable {
    /// Username of the phone number. Absent if there is none.
    public var username: String?
    /// Status of the username: approved or reserved.
    public var status: UsernameStatus?

    public init(username: String? = nil, status: UsernameStatus? = nil) {
        self.username = username
        self.status = status
    }
}

/// Status of a username.
/// Other values are accepted, too.
public struct UsernameStatus: Choice {
    /// Approved and visible to users.
    public static let approved = UsernameStatus(rawValue: "approved")
    /// Reserved for the business, but not visible yet.
    public static let reserved = UsernameStatus(rawValue: "reserved")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Sets or changes the username of a phone number.
public struct SetUsername: Codable, Hashable, Sendable {
    /// Username to set. 3 to 35 lowercase letters, digits, dots and underscores. The platform refuses endings that look
    /// like a domain.
    /// At least one letter; no dot at the start or end; no two consecutive dots; no leading `www`.
    public var username: String
    /// Transfer of the username from another phone number of the portfolio. Without a transfer, the API returns code
    /// 147005 for a username in use.
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

/// Transfer of a username from another phone number.
/// Other values are accepted, too.
public struct UsernameTransfer: Choice {
    /// No transfer of the username. The default.
    public static let nothing = UsernameTransfer(rawValue: "none")
    /// Transfer the username from the other phone number.
    public static let forceTransfer = UsernameTransfer(rawValue: "force_transfer")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Deletes the username of a phone number.
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

/// Suggests available usernames for a phone number.
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

/// Available usernames for a phone number.
public struct UsernameSuggestions: Codable, Hashable, Sendable {
    /// Lists of available usernames.
    public var data: [UsernameSuggestionList]

    public init(data: [UsernameSuggestionList]) {
        self.data = data
    }
}

/// List of available usernames.
public struct UsernameSuggestionList: Codable, Hashable, Sendable {
    /// Available usernames for the phone number.
    public var usernameSuggestions: [String]

    public init(usernameSuggestions: [String]) {
        self.usernameSuggestions = usernameSuggestions
    }

    enum CodingKeys: String, CodingKey {
        case usernameSuggestions = "username_suggestions"
    }
}
