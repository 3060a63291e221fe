// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`. */
public class GroupsArea internal constructor(private val client: Client) {
    /**
     * Creates a group. The group ID and the invite link arrive by webhook (`group_lifecycle_update`) with the ID of this
     * request.
     *
     * At most 10,000 groups per phone number.
     *
     * @param subject Subject (name) of the group. 1 to 128 characters.
     * @param description Description of the group. At most 2,048 characters.
     * @param joinApprovalMode Approval of join requests by the business. Default: `auto_approve`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun create(
        subject: String,
        description: String? = null,
        joinApprovalMode: JoinApprovalMode? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_CREATE, CreateGroup(subject = subject, description = description, joinApprovalMode = joinApprovalMode, phoneNumberId = phoneNumberId), options)

    /**
     * Lists the groups of a phone number.
     *
     * @param limit Maximum number of groups per page. 1 to 1,024. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun list(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Groups = client.call(Operations.GROUPS_LIST, ListGroups(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param limit Maximum number of groups per page. 1 to 1,024. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun listAll(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Flow<GroupSummary> = client.pages(Operations.GROUPS_LIST, ListGroups(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data.groups }

    /**
     * Gets a group: subject, description, state and participants.
     *
     * @param groupId ID of the group.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun get(
        groupId: String,
        fields: List<GroupField>? = null,
        options: Options = Options(),
    ): Group = client.call(Operations.GROUPS_GET, GetGroup(groupId = groupId, fields = fields), options)

    /**
     * Updates the subject or description of a group. The result arrives by webhook (`group_settings_update`).
     *
     * @param groupId ID of the group.
     * @param subject Subject (name) of the group. 1 to 128 characters.
     * @param description Description of the group. At most 2,048 characters.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun update(
        groupId: String,
        subject: String? = null,
        description: String? = null,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_UPDATE, UpdateGroup(groupId = groupId, subject = subject, description = description), options)

    /**
     * Sets the profile picture of a group. The result arrives by webhook (`group_settings_update`).
     *
     * @param file Square JPEG image of at least 192 × 192 pixels. At most 5 MB.
     * @param groupId ID of the group.
     * @param type MIME type of the file: `image/jpeg`.
     * @param filename Name of the file.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun setPicture(
        file: ByteArray,
        groupId: String,
        type: String,
        filename: String? = null,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_SET_PICTURE, SetGroupPicture(groupId = groupId, type = type, filename = filename), options, file)

    /**
     * Deletes a group and removes all participants. The result arrives by webhook (`group_lifecycle_update`).
     *
     * @param groupId ID of the group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun delete(
        groupId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.GROUPS_DELETE, DeleteGroup(groupId = groupId), options)

    /**
     * Gets the invite link of a group.
     *
     * @param groupId ID of the group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun getInviteLink(
        groupId: String,
        options: Options = Options(),
    ): InviteLink = client.call(Operations.GROUPS_GET_INVITE_LINK, GetInviteLink(groupId = groupId), options)

    /**
     * Creates a new invite link for a group. Previous links stop working.
     *
     * @param groupId ID of the group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun resetInviteLink(
        groupId: String,
        options: Options = Options(),
    ): InviteLink = client.call(Operations.GROUPS_RESET_INVITE_LINK, ResetInviteLink(groupId = groupId), options)

    /**
     * Deletes the invite link of a group. Documented in the platform's OpenAPI file only.
     *
     * @param groupId ID of the group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun deleteInviteLink(
        groupId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.GROUPS_DELETE_INVITE_LINK, DeleteInviteLink(groupId = groupId), options)

    /**
     * Lists the open join requests of a group.
     *
     * @param groupId ID of the group.
     * @param limit Maximum number of join requests per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun listJoinRequests(
        groupId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): JoinRequests = client.call(Operations.GROUPS_LIST_JOIN_REQUESTS, ListJoinRequests(groupId = groupId, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param groupId ID of the group.
     * @param limit Maximum number of join requests per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun listJoinRequestsAll(
        groupId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<JoinRequest> = client.pages(Operations.GROUPS_LIST_JOIN_REQUESTS, ListJoinRequests(groupId = groupId, limit = limit, after = after, before = before), options) { it.data }

    /**
     * Approves join requests of a group.
     *
     * @param groupId ID of the group.
     * @param joinRequests IDs of the join requests. At least one.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun approveJoinRequests(
        groupId: String,
        joinRequests: List<String>,
        options: Options = Options(),
    ): ApprovedJoinRequests = client.call(Operations.GROUPS_APPROVE_JOIN_REQUESTS, ApproveJoinRequests(groupId = groupId, joinRequests = joinRequests), options)

    /**
     * Rejects join requests of a group.
     *
     * @param groupId ID of the group.
     * @param joinRequests IDs of the join requests. At least one.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun rejectJoinRequests(
        groupId: String,
        joinRequests: List<String>,
        options: Options = Options(),
    ): RejectedJoinRequests = client.call(Operations.GROUPS_REJECT_JOIN_REQUESTS, RejectJoinRequests(groupId = groupId, joinRequests = joinRequests), options)

    /**
     * Removes participants from a group. Removed users cannot rejoin by link. The result arrives by webhook
     * (`group_participants_update`).
     *
     * @param groupId ID of the group.
     * @param participants Participants to remove. 1 to 8.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public suspend fun removeParticipants(
        groupId: String,
        participants: List<GroupParticipant>,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_REMOVE_PARTICIPANTS, RemoveParticipants(groupId = groupId, participants = participants), options)
}

/**
 * Creates a group. The group ID and the invite link arrive by webhook (`group_lifecycle_update`) with the ID of this
 * request.
 *
 * At most 10,000 groups per phone number.
 */
@Serializable
public data class CreateGroup(
    /** Subject (name) of the group. 1 to 128 characters. */
    val subject: String,
    /** Description of the group. At most 2,048 characters. */
    val description: String? = null,
    /** Approval of join requests by the business. Default: `auto_approve`. */
    @SerialName("join_approval_mode")
    val joinApprovalMode: JoinApprovalMode? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Approval mode for users who open the invite link of a group.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class JoinApprovalMode(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Approval required: the business approves each join request. */
        public val APPROVAL_REQUIRED: JoinApprovalMode = JoinApprovalMode("approval_required")
        /** Automatic approval: every user with the link joins at once. */
        public val AUTO_APPROVE: JoinApprovalMode = JoinApprovalMode("auto_approve")
    }
}

/** Acceptance of a group request. The result arrives by webhook. All fields are absent if the response has no body. */
@Serializable
public data class GroupRequest(
    /** ID of the request, repeated in the webhook. */
    @SerialName("request_id")
    val requestId: String? = null,
    /** True if the request was accepted. Absent in some responses. */
    val success: Boolean? = null,
) : Response()

/** Lists the groups of a phone number. */
@Serializable
public data class ListGroups(
    /** Maximum number of groups per page. 1 to 1,024. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A page of groups. */
@Serializable
public data class Groups(
    /** Groups on this page. */
    val data: GroupList,
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** List of the groups on a page. */
@Serializable
public data class GroupList(
    /** Groups on this page. */
    val groups: List<GroupSummary> = emptyList(),
)

/** Summary of a group, as an item of a list. */
@Serializable
public data class GroupSummary(
    /** ID of the group, used to send messages to it. */
    val id: String,
    /** Subject (name) of the group. */
    val subject: String? = null,
    /** Creation time. Seconds since the Unix epoch. */
    @SerialName("created_at")
    val createdAt: String? = null,
)

/** Gets a group: subject, description, state and participants. */
@Serializable
public data class GetGroup(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String,
    /** Fields to return. */
    val fields: List<GroupField>? = null,
)

/**
 * Field of `Group` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `subject`, `description`, `join_approval_mode`, `suspended`, `creation_timestamp`, `participants`, `total_participant_count`.
 */
@JvmInline
@Serializable
public value class GroupField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the group, used to send messages to it. */
        public val ID: GroupField = GroupField("id")
        /** Subject (name) of the group. */
        public val SUBJECT: GroupField = GroupField("subject")
        /** Description of the group. */
        public val DESCRIPTION: GroupField = GroupField("description")
        /** Approval mode for users who open the invite link. */
        public val JOIN_APPROVAL_MODE: GroupField = GroupField("join_approval_mode")
        /** True if the platform has suspended the group. */
        public val SUSPENDED: GroupField = GroupField("suspended")
        /** Creation time. Seconds since the Unix epoch. */
        public val CREATION_TIMESTAMP: GroupField = GroupField("creation_timestamp")
        /** Participants of the group, without the business. */
        public val PARTICIPANTS: GroupField = GroupField("participants")
        /** Number of participants in the group. */
        public val TOTAL_PARTICIPANT_COUNT: GroupField = GroupField("total_participant_count")
    }
}

/** A group. Contains only the ID and the requested fields. */
@Serializable
public data class Group(
    /** ID of the group, used to send messages to it. */
    val id: String,
    /** Participants of the group, without the business. */
    val participants: List<GroupMember> = emptyList(),
    /** Subject (name) of the group. */
    val subject: String? = null,
    /** Description of the group. */
    val description: String? = null,
    /** Approval mode for users who open the invite link. */
    @SerialName("join_approval_mode")
    val joinApprovalMode: JoinApprovalMode? = null,
    /** True if the platform has suspended the group. */
    val suspended: Boolean? = null,
    /** Creation time. Seconds since the Unix epoch. */
    @SerialName("creation_timestamp")
    val creationTimestamp: String? = null,
    /** Number of participants in the group. */
    @SerialName("total_participant_count")
    val totalParticipantCount: Long? = null,
) : Response()

/** A participant of a group. */
@Serializable
public data class GroupMember(
    /** WhatsApp ID of the participant. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Business-scoped user ID (BSUID). */
    @SerialName("user_id")
    val userId: String? = null,
    /** Parent BSUID, shared by linked business portfolios. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** WhatsApp username of the participant. */
    val username: String? = null,
)

/** Updates the subject or description of a group. The result arrives by webhook (`group_settings_update`). */
@Serializable
public data class UpdateGroup(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String,
    /** Subject (name) of the group. 1 to 128 characters. */
    val subject: String? = null,
    /** Description of the group. At most 2,048 characters. */
    val description: String? = null,
)

/** Sets the profile picture of a group. The result arrives by webhook (`group_settings_update`). */
@Serializable
public data class SetGroupPicture(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String,
    /** MIME type of the file: `image/jpeg`. */
    val type: String,
    /** Name of the file. */
    val filename: String? = null,
)

/** Deletes a group and removes all participants. The result arrives by webhook (`group_lifecycle_update`). */
@Serializable
public data class DeleteGroup(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String,
)

/** Gets the invite link of a group. */
@Serializable
public data class GetInviteLink(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String,
)

/** Invite link of a group. */
@Serializable
public data class InviteLink(
    /** Invite link: `https://chat.whatsapp.com/…` */
    @SerialName("invite_link")
    val inviteLink: String,
) : Response()

/** Creates a new invite link for a group. Previous links stop working. */
@Serializable
public data class ResetInviteLink(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String,
)

/** Deletes the invite link of a group. Documented in the platform's OpenAPI file only. */
@Serializable
public data class DeleteInviteLink(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String,
)

/** Lists the open join requests of a group. */
@Serializable
public data class ListJoinRequests(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String,
    /** Maximum number of join requests per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/** A page of join requests. */
@Serializable
public data class JoinRequests(
    /** Join requests on this page. */
    val data: List<JoinRequest> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A user's request to join a group. */
@Serializable
public data class JoinRequest(
    /** ID of the join request. */
    @SerialName("join_request_id")
    val joinRequestId: String,
    /** WhatsApp ID of the user. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Business-scoped user ID (BSUID). */
    @SerialName("user_id")
    val userId: String? = null,
    /** Time of the join request. Seconds since the Unix epoch. */
    @SerialName("creation_timestamp")
    val creationTimestamp: String? = null,
)

/** Approves join requests of a group. */
@Serializable
public data class ApproveJoinRequests(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String,
    /** IDs of the join requests. At least one. */
    @SerialName("join_requests")
    val joinRequests: List<String>,
)

/** Result of approving join requests. */
@Serializable
public data class ApprovedJoinRequests(
    /** IDs of the approved join requests. */
    @SerialName("approved_join_requests")
    val approvedJoinRequests: List<String> = emptyList(),
    /** Join requests that could not be approved. */
    @SerialName("failed_join_requests")
    val failedJoinRequests: List<FailedJoinRequest> = emptyList(),
    /** Errors of the request as a whole. */
    val errors: List<ItemError> = emptyList(),
) : Response()

/** A join request that could not be approved or rejected. */
@Serializable
public data class FailedJoinRequest(
    /** Errors for this join request. */
    val errors: List<ItemError> = emptyList(),
    /** ID of the join request. */
    @SerialName("join_request_id")
    val joinRequestId: String? = null,
)

/** Error of one item in a request with several items. */
@Serializable
public data class ItemError(
    /** Error code of the platform. */
    val code: Long? = null,
    /** Title of the error, human-readable. */
    val title: String? = null,
    /** Description of the error, human-readable. */
    val message: String? = null,
    /** Further details of the error. */
    @SerialName("error_data")
    val errorData: ItemErrorData? = null,
)

/** Further details of an item's error. */
@Serializable
public data class ItemErrorData(
    /** Most specific description of the error, human-readable. */
    val details: String? = null,
)

/** Rejects join requests of a group. */
@Serializable
public data class RejectJoinRequests(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String,
    /** IDs of the join requests. At least one. */
    @SerialName("join_requests")
    val joinRequests: List<String>,
)

/** Result of rejecting join requests. */
@Serializable
public data class RejectedJoinRequests(
    /** IDs of the rejected join requests. */
    @SerialName("rejected_join_requests")
    val rejectedJoinRequests: List<String> = emptyList(),
    /** Join requests that could not be rejected. */
    @SerialName("failed_join_requests")
    val failedJoinRequests: List<FailedJoinRequest> = emptyList(),
    /** Errors of the request as a whole. */
    val errors: List<ItemError> = emptyList(),
) : Response()

/**
 * Removes participants from a group. Removed users cannot rejoin by link. The result arrives by webhook
 * (`group_participants_update`).
 */
@Serializable
public data class RemoveParticipants(
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String,
    /** Participants to remove. 1 to 8. */
    val participants: List<GroupParticipant>,
)

/** A participant to remove from a group. */
@Serializable
public data class GroupParticipant(
    /** Phone number or WhatsApp ID of the user. */
    val user: String? = null,
    /** Business-scoped user ID (BSUID). */
    @SerialName("user_id")
    val userId: String? = null,
)
