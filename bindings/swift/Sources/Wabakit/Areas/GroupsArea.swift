// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`.
public struct GroupsArea: Sendable {
    let engine: Engine

    /// Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
    ///
    /// A number has up to 10,000 groups.
    ///
    /// - Parameters:
    ///   - subject: Its name: 1 to 128 characters.
    ///   - description: What it is for: up to 2048 characters.
    ///   - joinApprovalMode: Whether you let people in one by one, or everybody who has the link, as it is unless told.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func create(
        subject: String,
        description: String? = nil,
        joinApprovalMode: JoinApprovalMode? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<GroupRequest> {
        let params = CreateGroup(
            subject: subject,
            description: description,
            joinApprovalMode: joinApprovalMode,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("groups.create", params, options)
    }

    /// List the groups of a number.
    ///
    /// - Parameters:
    ///   - limit: How many on a page: 1 to 1024, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func list(
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Groups> {
        let params = ListGroups(limit: limit, after: after, before: before, phoneNumberId: phoneNumberId)
        return try await engine.answer("groups.list", params, options, idempotent: true)
    }

    /// Every item of every page. A page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - limit: How many on a page: 1 to 1024, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func listAll(
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<GroupSummary, any Error> {
        let params = ListGroups(limit: limit, after: after, before: before, phoneNumberId: phoneNumberId)
        return engine.pages("groups.list", params, options, items: { (page: Groups) in page.data.groups }, next: { $0.after = $1 })
    }

    /// Get a group's name, description, state and people.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - fields: What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
    ///     `total_participant_count`, `join_approval_mode`. Only its id unless told.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func get(
        groupId: String,
        fields: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Group> {
        let params = GetGroup(groupId: groupId, fields: fields)
        return try await engine.answer("groups.get", params, options, idempotent: true)
    }

    /// Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - subject: Its name: 1 to 128 characters.
    ///   - description: What it is for: up to 2048 characters.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func update(
        groupId: String,
        subject: String? = nil,
        description: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<GroupRequest> {
        let params = UpdateGroup(groupId: groupId, subject: subject, description: description)
        return try await engine.answer("groups.update", params, options, idempotent: true)
    }

    /// Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
    ///
    /// - Parameters:
    ///   - file: A square JPEG of at least 192 × 192 pixels, up to 5 MB.
    ///   - groupId: The group.
    ///   - type: `image/jpeg`.
    ///   - filename: Its name.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func setPicture(
        file: Data,
        groupId: String,
        type: String,
        filename: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<GroupRequest> {
        let params = SetGroupPicture(groupId: groupId, type: type, filename: filename)
        return try await engine.answer("groups.set_picture", params, options, file: file, idempotent: true)
    }

    /// Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func delete(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = DeleteGroup(groupId: groupId)
        return try await engine.answer("groups.delete", params, options, idempotent: true)
    }

    /// Get a group's invite link.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func getInviteLink(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<InviteLink> {
        let params = GetInviteLink(groupId: groupId)
        return try await engine.answer("groups.get_invite_link", params, options, idempotent: true)
    }

    /// Make a new invite link for a group. The old ones lead nowhere any more.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func resetInviteLink(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<InviteLink> {
        let params = ResetInviteLink(groupId: groupId)
        return try await engine.answer("groups.reset_invite_link", params, options)
    }

    /// Delete a group's invite link. Documented in the platform's OpenAPI file only.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func deleteInviteLink(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = DeleteInviteLink(groupId: groupId)
        return try await engine.answer("groups.delete_invite_link", params, options, idempotent: true)
    }

    /// List who asks to join a group.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func listJoinRequests(
        groupId: String,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<JoinRequests> {
        let params = ListJoinRequests(groupId: groupId, limit: limit, after: after, before: before)
        return try await engine.answer("groups.list_join_requests", params, options, idempotent: true)
    }

    /// Every item of every page. A page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func listJoinRequestsAll(
        groupId: String,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<JoinRequest, any Error> {
        let params = ListJoinRequests(groupId: groupId, limit: limit, after: after, before: before)
        return engine.pages("groups.list_join_requests", params, options, items: { (page: JoinRequests) in page.data }, next: { $0.after = $1 })
    }

    /// Let people in who asked to join a group.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - joinRequests: The requests.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func approveJoinRequests(
        groupId: String,
        joinRequests: [String],
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<ApprovedJoinRequests> {
        let params = ApproveJoinRequests(groupId: groupId, joinRequests: joinRequests)
        return try await engine.answer("groups.approve_join_requests", params, options, idempotent: true)
    }

    /// Turn people away who asked to join a group.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - joinRequests: The requests.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func rejectJoinRequests(
        groupId: String,
        joinRequests: [String],
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<RejectedJoinRequests> {
        let params = RejectJoinRequests(groupId: groupId, joinRequests: joinRequests)
        return try await engine.answer("groups.reject_join_requests", params, options, idempotent: true)
    }

    /// Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
    /// (`group_participants_update`).
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - participants: 1 to 8 people.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func removeParticipants(
        groupId: String,
        participants: [GroupParticipant],
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<GroupRequest> {
        let params = RemoveParticipants(groupId: groupId, participants: participants)
        return try await engine.answer("groups.remove_participants", params, options, idempotent: true)
    }
}

/// Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
///
/// A number has up to 10,000 groups.
public struct CreateGroup: Codable, Hashable, Sendable {
    /// Its name: 1 to 128 characters.
    public var subject: String
    /// What it is for: up to 2048 characters.
    public var description: String?
    /// Whether you let people in one by one, or everybody who has the link, as it is unless told.
    public var joinApprovalMode: JoinApprovalMode?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        subject: String,
        description: String? = nil,
        joinApprovalMode: JoinApprovalMode? = nil,
        phoneNumberId: String? = nil
    ) {
        self.subject = subject
        self.description = description
        self.joinApprovalMode = joinApprovalMode
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case subject
        case description
        case joinApprovalMode = "join_approval_mode"
        case phoneNumberId = "phone_number_id"
    }
}

/// How people get into a group.
/// Other values are accepted, too.
public struct JoinApprovalMode: Choice {
    /// You let them in one by one.
    public static let approvalRequired = JoinApprovalMode(rawValue: "approval_required")
    /// Everybody who has the link.
    public static let autoApprove = JoinApprovalMode(rawValue: "auto_approve")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What was asked for is being done; the outcome arrives by webhook. Some of these answers have no body: nothing is here
/// then.
public struct GroupRequest: Codable, Hashable, Sendable {
    /// The request's id, in the webhook too.
    public var requestId: String?
    /// Whether it was accepted, where the platform says so.
    public var success: Bool?

    public init(requestId: String? = nil, success: Bool? = nil) {
        self.requestId = requestId
        self.success = success
    }

    enum CodingKeys: String, CodingKey {
        case requestId = "request_id"
        case success
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        requestId = try keys.arrivedIfPresent(.requestId)
        success = try keys.arrivedIfPresent(.success)
    }
}

/// List the groups of a number.
public struct ListGroups: Codable, Hashable, Sendable {
    /// How many on a page: 1 to 1024, 25 unless told.
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

/// A page of groups.
public struct Groups: Codable, Hashable, Sendable {
    /// The page.
    public var data: GroupList
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: GroupList, paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// Groups.
public struct GroupList: Codable, Hashable, Sendable {
    /// The groups.
    public var groups: [GroupSummary]

    public init(groups: [GroupSummary]) {
        self.groups = groups
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        groups = try keys.arrived(.groups)
    }
}

/// A group, in a list.
public struct GroupSummary: Codable, Hashable, Sendable {
    /// Its id, to send to.
    public var id: String
    /// Its name.
    public var subject: String?
    /// When it was created, in seconds since 1970.
    public var createdAt: String?

    public init(id: String, subject: String? = nil, createdAt: String? = nil) {
        self.id = id
        self.subject = subject
        self.createdAt = createdAt
    }

    enum CodingKeys: String, CodingKey {
        case id
        case subject
        case createdAt = "created_at"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        subject = try keys.arrivedIfPresent(.subject)
        createdAt = try keys.arrivedIfPresent(.createdAt)
    }
}

/// Get a group's name, description, state and people.
public struct GetGroup: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
    /// `total_participant_count`, `join_approval_mode`. Only its id unless told.
    public var fields: String?

    public init(groupId: String, fields: String? = nil) {
        self.groupId = groupId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case fields
    }
}

/// A group. Only what was asked for is there.
public struct Group: Codable, Hashable, Sendable {
    /// Its id, to send to.
    public var id: String
    /// The people in it.
    public var participants: [GroupMember]
    /// Its name.
    public var subject: String?
    /// What it is for.
    public var description: String?
    /// How people get in.
    public var joinApprovalMode: JoinApprovalMode?
    /// Whether the platform has suspended it.
    public var suspended: Bool?
    /// When it was created.
    public var creationTimestamp: String?
    /// How many people are in it.
    public var totalParticipantCount: Int64?

    public init(
        id: String,
        participants: [GroupMember],
        subject: String? = nil,
        description: String? = nil,
        joinApprovalMode: JoinApprovalMode? = nil,
        suspended: Bool? = nil,
        creationTimestamp: String? = nil,
        totalParticipantCount: Int64? = nil
    ) {
        self.id = id
        self.participants = participants
        self.subject = subject
        self.description = description
        self.joinApprovalMode = joinApprovalMode
        self.suspended = suspended
        self.creationTimestamp = creationTimestamp
        self.totalParticipantCount = totalParticipantCount
    }

    enum CodingKeys: String, CodingKey {
        case id
        case participants
        case subject
        case description
        case joinApprovalMode = "join_approval_mode"
        case suspended
        case creationTimestamp = "creation_timestamp"
        case totalParticipantCount = "total_participant_count"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        participants = try keys.arrived(.participants)
        subject = try keys.arrivedIfPresent(.subject)
        description = try keys.arrivedIfPresent(.description)
        joinApprovalMode = try keys.arrivedIfPresent(.joinApprovalMode)
        suspended = try keys.arrivedIfPresent(.suspended)
        creationTimestamp = try keys.arrivedIfPresent(.creationTimestamp)
        totalParticipantCount = try keys.arrivedIfPresent(.totalParticipantCount)
    }
}

/// A person in a group.
public struct GroupMember: Codable, Hashable, Sendable {
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// Their id for all linked portfolios.
    public var parentUserId: String?
    /// Their username.
    public var username: String?

    public init(waId: String? = nil, userId: String? = nil, parentUserId: String? = nil, username: String? = nil) {
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.username = username
    }

    enum CodingKeys: String, CodingKey {
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case username
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
public struct UpdateGroup: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// Its name: 1 to 128 characters.
    public var subject: String?
    /// What it is for: up to 2048 characters.
    public var description: String?

    public init(groupId: String, subject: String? = nil, description: String? = nil) {
        self.groupId = groupId
        self.subject = subject
        self.description = description
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case subject
        case description
    }
}

/// Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
public struct SetGroupPicture: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// `image/jpeg`.
    public var type: String
    /// Its name.
    public var filename: String?

    public init(groupId: String, type: String, filename: String? = nil) {
        self.groupId = groupId
        self.type = type
        self.filename = filename
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case type
        case filename
    }
}

/// Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
public struct DeleteGroup: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// Get a group's invite link.
public struct GetInviteLink: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// The way into a group.
public struct InviteLink: Codable, Hashable, Sendable {
    /// `https://chat.whatsapp.com/…`
    public var inviteLink: String

    public init(inviteLink: String) {
        self.inviteLink = inviteLink
    }

    enum CodingKeys: String, CodingKey {
        case inviteLink = "invite_link"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        inviteLink = try keys.arrived(.inviteLink)
    }
}

/// Make a new invite link for a group. The old ones lead nowhere any more.
public struct ResetInviteLink: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// Delete a group's invite link. Documented in the platform's OpenAPI file only.
public struct DeleteInviteLink: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// List who asks to join a group.
public struct ListJoinRequests: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// How many on a page.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?

    public init(groupId: String, limit: Int64? = nil, after: String? = nil, before: String? = nil) {
        self.groupId = groupId
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case limit
        case after
        case before
    }
}

/// A page of requests to join a group.
public struct JoinRequests: Codable, Hashable, Sendable {
    /// The requests.
    public var data: [JoinRequest]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [JoinRequest], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// Somebody who asks to join a group.
public struct JoinRequest: Codable, Hashable, Sendable {
    /// The request's id.
    public var joinRequestId: String
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// When they asked.
    public var creationTimestamp: String?

    public init(joinRequestId: String, waId: String? = nil, userId: String? = nil, creationTimestamp: String? = nil) {
        self.joinRequestId = joinRequestId
        self.waId = waId
        self.userId = userId
        self.creationTimestamp = creationTimestamp
    }

    enum CodingKeys: String, CodingKey {
        case joinRequestId = "join_request_id"
        case waId = "wa_id"
        case userId = "user_id"
        case creationTimestamp = "creation_timestamp"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        joinRequestId = try keys.arrived(.joinRequestId)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        creationTimestamp = try keys.arrivedIfPresent(.creationTimestamp)
    }
}

/// Let people in who asked to join a group.
public struct ApproveJoinRequests: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// The requests.
    public var joinRequests: [String]

    public init(groupId: String, joinRequests: [String]) {
        self.groupId = groupId
        self.joinRequests = joinRequests
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case joinRequests = "join_requests"
    }
}

/// Who was let in.
public struct ApprovedJoinRequests: Codable, Hashable, Sendable {
    /// Those who were.
    public var approvedJoinRequests: [String]
    /// Those who weren't.
    public var failedJoinRequests: [FailedJoinRequest]
    /// What went wrong as a whole.
    public var errors: [ItemError]

    public init(approvedJoinRequests: [String], failedJoinRequests: [FailedJoinRequest], errors: [ItemError]) {
        self.approvedJoinRequests = approvedJoinRequests
        self.failedJoinRequests = failedJoinRequests
        self.errors = errors
    }

    enum CodingKeys: String, CodingKey {
        case approvedJoinRequests = "approved_join_requests"
        case failedJoinRequests = "failed_join_requests"
        case errors
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        approvedJoinRequests = try keys.arrived(.approvedJoinRequests)
        failedJoinRequests = try keys.arrived(.failedJoinRequests)
        errors = try keys.arrived(.errors)
    }
}

/// A request that couldn't be answered.
public struct FailedJoinRequest: Codable, Hashable, Sendable {
    /// Why not.
    public var errors: [ItemError]
    /// The request's id.
    public var joinRequestId: String?

    public init(errors: [ItemError], joinRequestId: String? = nil) {
        self.errors = errors
        self.joinRequestId = joinRequestId
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case joinRequestId = "join_request_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        joinRequestId = try keys.arrivedIfPresent(.joinRequestId)
    }
}

/// Why one item of a call failed.
public struct ItemError: Codable, Hashable, Sendable {
    /// The code.
    public var code: Int64?
    /// A title, for people.
    public var title: String?
    /// What went wrong, for people.
    public var message: String?
    /// More of it.
    public var errorData: ItemErrorData?

    public init(code: Int64? = nil, title: String? = nil, message: String? = nil, errorData: ItemErrorData? = nil) {
        self.code = code
        self.title = title
        self.message = message
        self.errorData = errorData
    }

    enum CodingKeys: String, CodingKey {
        case code
        case title
        case message
        case errorData = "error_data"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        code = try keys.arrivedIfPresent(.code)
        title = try keys.arrivedIfPresent(.title)
        message = try keys.arrivedIfPresent(.message)
        errorData = try keys.arrivedIfPresent(.errorData)
    }
}

/// More about why one item of a call failed.
public struct ItemErrorData: Codable, Hashable, Sendable {
    /// The most specific reason, for people.
    public var details: String?

    public init(details: String? = nil) {
        self.details = details
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        details = try keys.arrivedIfPresent(.details)
    }
}

/// Turn people away who asked to join a group.
public struct RejectJoinRequests: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// The requests.
    public var joinRequests: [String]

    public init(groupId: String, joinRequests: [String]) {
        self.groupId = groupId
        self.joinRequests = joinRequests
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case joinRequests = "join_requests"
    }
}

/// Who was turned away.
public struct RejectedJoinRequests: Codable, Hashable, Sendable {
    /// Those who were.
    public var rejectedJoinRequests: [String]
    /// Those who weren't.
    public var failedJoinRequests: [FailedJoinRequest]
    /// What went wrong as a whole.
    public var errors: [ItemError]

    public init(rejectedJoinRequests: [String], failedJoinRequests: [FailedJoinRequest], errors: [ItemError]) {
        self.rejectedJoinRequests = rejectedJoinRequests
        self.failedJoinRequests = failedJoinRequests
        self.errors = errors
    }

    enum CodingKeys: String, CodingKey {
        case rejectedJoinRequests = "rejected_join_requests"
        case failedJoinRequests = "failed_join_requests"
        case errors
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        rejectedJoinRequests = try keys.arrived(.rejectedJoinRequests)
        failedJoinRequests = try keys.arrived(.failedJoinRequests)
        errors = try keys.arrived(.errors)
    }
}

/// Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
/// (`group_participants_update`).
public struct RemoveParticipants: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// 1 to 8 people.
    public var participants: [GroupParticipant]

    public init(groupId: String, participants: [GroupParticipant]) {
        self.groupId = groupId
        self.participants = participants
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case participants
    }
}

/// A person of a group.
public struct GroupParticipant: Codable, Hashable, Sendable {
    /// Their phone number or WhatsApp id.
    public var user: String?
    /// Their business-scoped user id.
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
