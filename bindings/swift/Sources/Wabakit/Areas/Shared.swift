// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Result of a successful operation.
public struct Success: Codable, Hashable, Sendable {
    /// True if the operation succeeded.
    public var success: Bool

    public init(success: Bool) {
        self.success = success
    }
}

/// Links and cursors of a page.
public struct Paging: Codable, Hashable, Sendable {
    /// Cursors of the first and the last item of this page.
    public var cursors: Cursors?
    /// URL of the next page. Absent on the last page. To request the page, use `cursors.after`.
    public var next: String?
    /// URL of the previous page. Absent on the first page.
    public var previous: String?

    public init(cursors: Cursors? = nil, next: String? = nil, previous: String? = nil) {
        self.cursors = cursors
        self.next = next
        self.previous = previous
    }
}

/// Cursors of a page. They expire, so don't store them.
public struct Cursors: Codable, Hashable, Sendable {
    /// Cursor for the previous page, as the parameter `before`.
    public var before: String?
    /// Cursor for the next page, as the parameter `after`.
    public var after: String?

    public init(before: String? = nil, after: String? = nil) {
        self.before = before
        self.after = after
    }
}

/// Quality rating of a phone number's messages.
/// Other values are accepted, too.
public struct QualityRating: Choice {
    /// High quality (GREEN).
    public static let green = QualityRating(rawValue: "GREEN")
    /// Medium quality (YELLOW).
    public static let yellow = QualityRating(rawValue: "YELLOW")
    /// Low quality (RED).
    public static let red = QualityRating(rawValue: "RED")
    /// Not available: too few messages for a rating.
    public static let na = QualityRating(rawValue: "NA")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Health status: sending capability and blocking errors.
public struct HealthStatus: Codable, Hashable, Sendable {
    /// Health of each entity involved: phone number, template, account, business portfolio and app.
    public var entities: [HealthEntity]
    /// Overall sending capability.
    public var canSendMessage: CanSend?

    public init(entities: [HealthEntity], canSendMessage: CanSend? = nil) {
        self.entities = entities
        self.canSendMessage = canSendMessage
    }

    enum CodingKeys: String, CodingKey {
        case entities
        case canSendMessage = "can_send_message"
    }
}

/// Sending capability of an entity.
/// Other values are accepted, too.
public struct CanSend: Choice {
    /// Available without restrictions.
    public static let available = CanSend(rawValue: "AVAILABLE")
    /// Limited by a restriction.
    public static let limited = CanSend(rawValue: "LIMITED")
    /// Blocked: messages cannot be sent.
    public static let blocked = CanSend(rawValue: "BLOCKED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Health of one entity involved in sending.
public struct HealthEntity: Codable, Hashable, Sendable {
    /// Explanations of the limitations, human-readable.
    public var additionalInfo: [String]
    /// Errors that limit or block sending.
    public var errors: [HealthError]
    /// Type of the entity: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`.
    public var entityType: String?
    /// ID of the entity.
    public var id: String?
    /// Sending capability of the entity.
    public var canSendMessage: CanSend?
    /// Ability of the entity to receive calls over SIP.
    public var canReceiveCallSip: CanSend?

    public init(
        additionalInfo: [String],
        errors: [HealthError],
        entityType: String? = nil,
        id: String? = nil,
        canSendMessage: CanSend? = nil,
        canReceiveCallSip: CanSend? = nil
    ) {
        self.additionalInfo = additionalInfo
        self.errors = errors
        self.entityType = entityType
        self.id = id
        self.canSendMessage = canSendMessage
        self.canReceiveCallSip = canReceiveCallSip
    }

    enum CodingKeys: String, CodingKey {
        case additionalInfo = "additional_info"
        case errors
        case entityType = "entity_type"
        case id
        case canSendMessage = "can_send_message"
        case canReceiveCallSip = "can_receive_call_sip"
    }
}

/// An error that limits or blocks sending.
public struct HealthError: Codable, Hashable, Sendable {
    /// Error code of the platform.
    public var errorCode: Int64?
    /// Description of the error, human-readable.
    public var errorDescription: String?
    /// Possible solution, human-readable.
    public var possibleSolution: String?

    public init(errorCode: Int64? = nil, errorDescription: String? = nil, possibleSolution: String? = nil) {
        self.errorCode = errorCode
        self.errorDescription = errorDescription
        self.possibleSolution = possibleSolution
    }

    enum CodingKeys: String, CodingKey {
        case errorCode = "error_code"
        case errorDescription = "error_description"
        case possibleSolution = "possible_solution"
    }
}

/// Conversational components of a chat.
public struct ConversationalAutomation: Codable, Hashable, Sendable {
    /// Prompts that the user can tap before the first message.
    public var prompts: [String]
    /// Commands that the user can choose after typing `/`.
    public var commands: [OfferedCommand]
    /// ID of the configuration.
    public var id: String?
    /// True if a webhook is sent when a user opens the chat for the first time.
    public var enableWelcomeMessage: Bool?

    public init(prompts: [String], commands: [OfferedCommand], id: String? = nil, enableWelcomeMessage: Bool? = nil) {
        self.prompts = prompts
        self.commands = commands
        self.id = id
        self.enableWelcomeMessage = enableWelcomeMessage
    }

    enum CodingKeys: String, CodingKey {
        case prompts
        case commands
        case id
        case enableWelcomeMessage = "enable_welcome_message"
    }
}

/// A command that the user can choose after typing `/`.
public struct OfferedCommand: Codable, Hashable, Sendable {
    /// Name of the command. 1 to 32 letters, digits and underscores.
    public var commandName: String?
    /// Description of the command. 1 to 256 characters.
    public var commandDescription: String?

    public init(commandName: String? = nil, commandDescription: String? = nil) {
        self.commandName = commandName
        self.commandDescription = commandDescription
    }

    enum CodingKeys: String, CodingKey {
        case commandName = "command_name"
        case commandDescription = "command_description"
    }
}

/// Status of an application for an Official Business Account.
public struct OfficialBusinessAccount: Codable, Hashable, Sendable {
    /// ID of the phone number.
    public var id: String?
    /// Status of the application.
    public var obaStatus: OfficialBusinessAccountStatus?
    /// Description of the status, human-readable.
    public var statusMessage: String?

    public init(id: String? = nil, obaStatus: OfficialBusinessAccountStatus? = nil, statusMessage: String? = nil) {
        self.id = id
        self.obaStatus = obaStatus
        self.statusMessage = statusMessage
    }

    enum CodingKeys: String, CodingKey {
        case id
        case obaStatus = "oba_status"
        case statusMessage = "status_message"
    }
}

/// Status of an application for an Official Business Account.
/// Other values are accepted, too.
public struct OfficialBusinessAccountStatus: Choice {
    /// Not started: no application submitted.
    public static let notStarted = OfficialBusinessAccountStatus(rawValue: "NOT_STARTED")
    /// Pending: waiting for review.
    public static let pending = OfficialBusinessAccountStatus(rawValue: "PENDING")
    /// Approved: the phone number has the badge.
    public static let approved = OfficialBusinessAccountStatus(rawValue: "APPROVED")
    /// Rejected by the platform.
    public static let rejected = OfficialBusinessAccountStatus(rawValue: "REJECTED")
    /// Under review by the platform.
    public static let underReview = OfficialBusinessAccountStatus(rawValue: "UNDER_REVIEW")
    /// Expired without a decision.
    public static let expired = OfficialBusinessAccountStatus(rawValue: "EXPIRED")
    /// Canceled by the business.
    public static let cancelled = OfficialBusinessAccountStatus(rawValue: "CANCELLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Business portfolio that another object refers to.
public struct BusinessReference: Codable, Hashable, Sendable {
    /// ID of the business portfolio.
    public var id: String?
    /// Name of the business portfolio.
    public var name: String?

    public init(id: String? = nil, name: String? = nil) {
        self.id = id
        self.name = name
    }
}
