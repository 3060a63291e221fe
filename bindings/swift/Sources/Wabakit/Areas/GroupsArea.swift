// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`.
public struct GroupsArea: Sendable {
    let engine: Engine

    /// Creates a group. The group ID and the invite link arrive by webhook (`group_lifecycle_update`) with the ID of this
    /// request.
    ///
    /// At most 10,000 groups per phone number.
    ///
    /// - Parameters:
    ///   - subject: Subject (name) of the group. 1 to 128 characters.
    ///   - description: Description of the group. At most 2,048 characters.
    ///   - joinApprovalMode: Approval of join requests by the business. Default: `auto_approve`.
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
    ) async throws -> Response<GroupRequest> {
        let params = CreateGroup(
            subject: subject,
            description: description,
            joinApprovalMode: joinApprovalMode,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("groups.create", params, options)
    }

    /// Lists the groups of a phone number.
    ///
    /// - Parameters:
    ///   - limit: Maximum number of groups per page. 1 to 1,024. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
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
    ) async throws -> Response<Groups> {
        let params = ListGroups(limit: limit, after: after, before: before, phoneNumberId: phoneNumberId)
        return try await engine.answer("groups.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - limit: Maximum number of groups per page. 1 to 1,024. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
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

    /// Gets a group: subject, description, state and participants.
    ///
    /// - Parameters:
    ///   - groupId: ID of the group.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func get(
        groupId: String,
        fields: [GroupField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Group> {
        let params = GetGroup(groupId: groupId, fields: fields)
        return try await engine.answer("groups.get", params, options, idempotent: true)
    }

    /// Updates the subject or description of a group. The result arrives by webhook (`group_settings_update`).
    ///
    /// - Parameters:
    ///   - groupId: ID of the group.
    ///   - subject: Subject (name) of the group. 1 to 128 characters.
    ///   - description: Description of the group. At most 2,048 characters.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func update(
        groupId: String,
        subject: String? = nil,
        description: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<GroupRequest> {
        let params = UpdateGroup(groupId: groupId, subject: subject, description: description)
        return try await engine.answer("groups.update", params, options, idempotent: true)
    }

    /// Sets the profile picture of a group. The result arrives by webhook (`group_settings_update`).
    ///
    /// - Parameters:
    ///   - file: Square JPEG image of at least 192 × 192 pixels. At most 5 MB.
    ///   - groupId: ID of the group.
    ///   - type: MIME type of the file: `image/jpeg`.
    ///   - filename: Name of the file.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func setPicture(
        file: Data,
        groupId: String,
        type: String,
        filename: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<GroupRequest> {
        let params = SetGroupPicture(groupId: groupId, type: type, filename: filename)
        return try await engine.answer("groups.set_picture", params, options, file: file, idempotent: true)
    }

    /// Deletes a group and removes all participants. The result arrives by webhook (`group_lifecycle_update`).
    ///
    /// - Parameters:
    ///   - groupId: ID of the group.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func delete(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteGroup(groupId: groupId)
        return try await engine.answer("groups.delete", params, options, idempotent: true)
    }

    /// Gets the invite link of a group.
    ///
    /// - Parameters:
    ///   - groupId: ID of the group.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func getInviteLink(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<InviteLink> {
        let params = GetInviteLink(groupId: groupId)
        return try await engine.answer("groups.get_invite_link", params, options, idempotent: true)
    }

    /// Creates a new invite link for a group. Previous links stop working.
    ///
    /// - Parameters:
    ///   - groupId: ID of the group.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func resetInviteLink(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<InviteLink> {
        let params = ResetInviteLink(groupId: groupId)
        return try await engine.answer("groups.reset_invite_link", params, options)
    }

    /// Deletes the invite link of a group. Documented in the platform's OpenAPI file only.
    ///
    /// - Parameters:
    ///   - groupId: ID of the group.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func deleteInviteLink(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteInviteLink(groupId: groupId)
        return try await engine.answer("groups.delete_invite_link", params, options, idempotent: true)
    }

    /// Lists the open join requests of a group.
    ///
    /// - Parameters:
    ///   - groupId: ID of the group.
    ///   - limit: Maximum number of join requests per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func listJoinRequests(
        groupId: String,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<JoinRequests> {
        let params = ListJoinRequests(groupId: groupId, limit: limit, after: after, before: before)
        return try await engine.answer("groups.list_join_requests", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - groupId: ID of the group.
    ///   - limit: Maximum number of join requests per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
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

    /// Approves join requests of a group.
    ///
    /// - Parameters:
    ///   - groupId: ID of the group.
    ///   - joinRequests: IDs of the join requests. At least one.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func approveJoinRequests(
        groupId: String,
        joinRequests: [String],
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ApprovedJoinRequests> {
        let params = ApproveJoinRequests(groupId: groupId, joinRequests: joinRequests)
        return try await engine.answer("groups.approve_join_requests", params, options, idempotent: true)
    }

    /// Rejects join requests of a group.
    ///
    /// - Parameters:
    ///   - groupId: ID of the group.
    ///   - joinRequests: IDs of the join requests. At least one.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func rejectJoinRequests(
        groupId: String,
        joinRequests: [String],
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<RejectedJoinRequests> {
        let params = RejectJoinRequests(groupId: groupId, joinRequests: joinRequests)
        return try await engine.answer("groups.reject_join_requests", params, options, idempotent: true)
    }

    /// Removes participants from a group. Removed users cannot rejoin by link. The result arrives by webhook
    /// (`group_participants_update`).
    ///
    /// - Parameters:
    ///   - groupId: ID of the group.
    ///   - participants: Participants to remove. 1 to 8.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func removeParticipants(
        groupId: String,
        participants: [GroupParticipant],
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<GroupRequest> {
        let params = RemoveParticipants(groupId: groupId, participants: participants)
        return try await engine.answer("groups.remove_participants", params, options, idempotent: true)
    }
}

/// Creates a group. The group ID and the invite link arrive by webhook (`group_lifecycle_update`) with the ID of this
/// request.
///
/// At most 10,000 groups per phone number.
public struct CreateGroup: Codable, Hashable, Sendable {
    /// Subject (name) of the group. 1 to 128 characters.
    public var subject: String
    /// Description of the group. At most 2,048 characters.
    public var description: String?
    /// Approval of join requests by the business. Default: `auto_approve`.
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

/// Approval mode for users who open the invite link of a group.
/// Other values are accepted, too.
public struct JoinApprovalMode: Choice {
    /// Approval required: the business approves each join request.
    public static let approvalRequired = JoinApprovalMode(rawValue: "approval_required")
    /// Automatic approval: every user with the link joins at once.
    public static let autoApprove = JoinApprovalMode(rawValue: "auto_approve")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Acceptance of a group request. The result arrives by webhook. All fields are absent if the response has no body.
public struct GroupRequest: Codable, Hashable, Sendable {
    /// ID of the request, repeated in the webhook.
    public var requestId: String?
    /// True if the request was accepted. Absent in some responses.
    public var success: Bool?

    public init(requestId: String? = nil, success: Bool? = nil) {
        self.requestId = requestId
        self.success = success
    }

    enum CodingKeys: String, CodingKey {
        case requestId = "request_id"
        case success
    }
}

/// Lists the groups of a phone number.
public struct ListGroups: Codable, Hashable, Sendable {
    /// Maximum number of groups per page. 1 to 1,024. Default: 25.
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

/// A page of groups.
public struct Groups: Codable, Hashable, Sendable {
    /// Groups on this page.
    public var data: GroupList
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: GroupList, paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// List of the groups on a page.
public struct GroupList: Codable, Hashable, Sendable {
    /// Groups on this page.
    public var groups: [GroupSummary]

    public init(groups: [GroupSummary]) {
        self.groups = groups
    }
}

/// Summary of a group, as an item of a list.
public struct GroupSummary: Codable, Hashable, Sendable {
    /// ID of the group, used to send messages to it.
    public var id: String
    /// Subject (name) of the group.
    public var subject: String?
    /// Creation time. Seconds since the Unix epoch.
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
}

/// Gets a group: subject, description, state and participants.
public struct GetGroup: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String
    /// Fields to return.
    public var fields: [GroupField]?

    public init(groupId: String, fields: [GroupField]? = nil) {
        self.groupId = groupId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case fields
    }
}

/// Field of `Group` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `subject`, `description`, `join_approval_mode`, `suspended`, `creation_timestamp`, `participants`, `total_participant_count`.
public struct GroupField: Choice {
    /// ID of the group, used to send messages to it.
    public static let id = GroupField(rawValue: "id")
    /// Subject (name) of the group.
    public static let subject = GroupField(rawValue: "subject")
    /// Description of the group.
    public static let description = GroupField(rawValue: "description")
    /// Approval mode for users who open the invite link.
    public static let joinApprovalMode = GroupField(rawValue: "join_approval_mode")
    /// True if the platform has suspended the group.
    public static let suspended = GroupField(rawValue: "suspended")
    /// Creation time. Seconds since the Unix epoch.
    public static let creationTimestamp = GroupField(rawValue: "creation_timestamp")
    /// Participants of the group, without the business.
    public static let participants = GroupField(rawValue: "participants")
    /// Number of participants in the group.
    public static let totalParticipantCount = GroupField(rawValue: "total_participant_count")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A group. Contains only the ID and the requested fields.
public struct Group: Codable, Hashable, Sendable {
    /// ID of the group, used to send messages to it.
    public var id: String
    /// Participants of the group, without the business.
    public var participants: [GroupMember]
    /// Subject (name) of the group.
    public var subject: String?
    /// Description of the group.
    public var description: String?
    /// Approval mode for users who open the invite link.
    public var joinApprovalMode: JoinApprovalMode?
    /// True if the platform has suspended the group.
    public var suspended: Bool?
    /// Creation time. Seconds since the Unix epoch.
    public var creationTimestamp: String?
    /// Number of participants in the group.
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
}

/// A participant of a group.
public struct GroupMember: Codable, Hashable, Sendable {
    /// WhatsApp ID of the participant.
    public var waId: String?
    /// Business-scoped user ID (BSUID).
    public var userId: String?
    /// Parent BSUID, shared by linked business portfolios.
    public var parentUserId: String?
    /// WhatsApp username of the participant.
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
}

/// Updates the subject or description of a group. The result arrives by webhook (`group_settings_update`).
public struct UpdateGroup: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String
    /// Subject (name) of the group. 1 to 128 characters.
    public var subject: String?
    /// Description of the group. At most 2,048 characters.
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

/// Sets the profile picture of a group. The result arrives by webhook (`group_settings_update`).
public struct SetGroupPicture: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String
    /// MIME type of the file: `image/jpeg`.
    public var type: String
    /// Name of the file.
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

/// Deletes a group and removes all participants. The result arrives by webhook (`group_lifecycle_update`).
public struct DeleteGroup: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// Gets the invite link of a group.
public struct GetInviteLink: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// Invite link of a group.
public struct InviteLink: Codable, Hashable, Sendable {
    /// Invite link: `https://chat.whatsapp.com/…`
    public var inviteLink: String

    public init(inviteLink: String) {
        self.inviteLink = inviteLink
    }

    enum CodingKeys: String, CodingKey {
        case inviteLink = "invite_link"
    }
}

/// Creates a new invite link for a group. Previous links stop working.
public struct ResetInviteLink: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// Deletes the invite link of a group. Documented in the platform's OpenAPI file only.
public struct DeleteInviteLink: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// Lists the open join requests of a group.
public struct ListJoinRequests: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String
    /// Maximum number of join requests per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
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

/// A page of join requests.
public struct JoinRequests: Codable, Hashable, Sendable {
    /// Join requests on this page.
    public var data: [JoinRequest]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [JoinRequest], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A user's request to join a group.
public struct JoinRequest: Codable, Hashable, Sendable {
    /// ID of the join request.
    public var joinRequestId: String
    /// WhatsApp ID of the user.
    public var waId: String?
    /// Business-scoped user ID (BSUID).
    public var userId: String?
    /// Time of the join request. Seconds since the Unix epoch.
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
}

/// Approves join requests of a group.
public struct ApproveJoinRequests: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String
    /// IDs of the join requests. At least one.
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

/// Result of approving join requests.
public struct ApprovedJoinRequests: Codable, Hashable, Sendable {
    /// IDs of the approved join requests.
    public var approvedJoinRequests: [String]
    /// Join requests that could not be approved.
    public var failedJoinRequests: [FailedJoinRequest]
    /// Errors of the request as a whole.
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
}

/// A join request that could not be approved or rejected.
public struct FailedJoinRequest: Codable, Hashable, Sendable {
    /// Errors for this join request.
    public var errors: [ItemError]
    /// ID of the join request.
    public var joinRequestId: String?

    public init(errors: [ItemError], joinRequestId: String? = nil) {
        self.errors = errors
        self.joinRequestId = joinRequestId
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case joinRequestId = "join_request_id"
    }
}

/// Error of one item in a request with several items.
public struct ItemError: Codable, Hashable, Sendable {
    /// Error code of the platform.
    public var code: Int64?
    /// Title of the error, human-readable.
    public var title: String?
    /// Description of the error, human-readable.
    public var message: String?
    /// Further details of the error.
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
}

/// Further details of an item's error.
public struct ItemErrorData: Codable, Hashable, Sendable {
    /// Most specific description of the error, human-readable.
    public var details: String?

    public init(details: String? = nil) {
        self.details = details
    }
}

/// Rejects join requests of a group.
public struct RejectJoinRequests: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String
    /// IDs of the join requests. At least one.
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

/// Result of rejecting join requests.
public struct RejectedJoinRequests: Codable, Hashable, Sendable {
    /// IDs of the rejected join requests.
    public var rejectedJoinRequests: [String]
    /// Join requests that could not be rejected.
    public var failedJoinRequests: [FailedJoinRequest]
    /// Errors of the request as a whole.
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
}

/// Removes participants from a group. Removed users cannot rejoin by link. The result arrives by webhook
/// (`group_participants_update`).
public struct RemoveParticipants: Codable, Hashable, Sendable {
    /// ID of the group.
    public var groupId: String
    /// Participants to remove. 1 to 8.
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

/// A participant to remove from a group.
public struct GroupParticipant: Codable, Hashable, Sendable {
    /// Phone number or WhatsApp ID of the user.
    public var user: String?
    /// Business-scoped user ID (BSUID).
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
