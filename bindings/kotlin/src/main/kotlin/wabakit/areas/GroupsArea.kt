// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`. Methods wait for the response. */
public class GroupsArea internal constructor(private val client: Client) {
    /**
     * Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
     *
     * A number has up to 10,000 groups.
     *
     * @param subject Its name: 1 to 128 characters.
     * @param description What it is for: up to 2048 characters.
     * @param joinApprovalMode Whether you let people in one by one, or everybody who has the link, as it is unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun create(
        subject: String,
        description: String? = null,
        joinApprovalMode: JoinApprovalMode? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_CREATE, CreateGroup(subject = subject, description = description, joinApprovalMode = joinApprovalMode, phoneNumberId = phoneNumberId), options)

    /**
     * List the groups of a number.
     *
     * @param limit How many on a page: 1 to 1024, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun list(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Groups = client.call(Operations.GROUPS_LIST, ListGroups(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Every item of every page. A page is requested when its first item is needed.
     *
     * @param limit How many on a page: 1 to 1024, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
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
    ): Sequence<GroupSummary> = client.pages(Operations.GROUPS_LIST, ListGroups(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data.groups }

    /**
     * Get a group's name, description, state and people.
     *
     * @param groupId The group.
     * @param fields What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
     * `total_participant_count`, `join_approval_mode`. Only its id unless told.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun get(
        groupId: String,
        fields: String? = null,
        options: Options = Options(),
    ): Group = client.call(Operations.GROUPS_GET, GetGroup(groupId = groupId, fields = fields), options)

    /**
     * Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
     *
     * @param groupId The group.
     * @param subject Its name: 1 to 128 characters.
     * @param description What it is for: up to 2048 characters.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun update(
        groupId: String,
        subject: String? = null,
        description: String? = null,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_UPDATE, UpdateGroup(groupId = groupId, subject = subject, description = description), options)

    /**
     * Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
     *
     * @param file A square JPEG of at least 192 × 192 pixels, up to 5 MB.
     * @param groupId The group.
     * @param type `image/jpeg`.
     * @param filename Its name.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun setPicture(
        file: ByteArray,
        groupId: String,
        type: String,
        filename: String? = null,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_SET_PICTURE, SetGroupPicture(groupId = groupId, type = type, filename = filename), options, file)

    /**
     * Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
     *
     * @param groupId The group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun delete(
        groupId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.GROUPS_DELETE, DeleteGroup(groupId = groupId), options)

    /**
     * Get a group's invite link.
     *
     * @param groupId The group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun getInviteLink(
        groupId: String,
        options: Options = Options(),
    ): InviteLink = client.call(Operations.GROUPS_GET_INVITE_LINK, GetInviteLink(groupId = groupId), options)

    /**
     * Make a new invite link for a group. The old ones lead nowhere any more.
     *
     * @param groupId The group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun resetInviteLink(
        groupId: String,
        options: Options = Options(),
    ): InviteLink = client.call(Operations.GROUPS_RESET_INVITE_LINK, ResetInviteLink(groupId = groupId), options)

    /**
     * Delete a group's invite link. Documented in the platform's OpenAPI file only.
     *
     * @param groupId The group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun deleteInviteLink(
        groupId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.GROUPS_DELETE_INVITE_LINK, DeleteInviteLink(groupId = groupId), options)

    /**
     * List who asks to join a group.
     *
     * @param groupId The group.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun listJoinRequests(
        groupId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): JoinRequests = client.call(Operations.GROUPS_LIST_JOIN_REQUESTS, ListJoinRequests(groupId = groupId, limit = limit, after = after, before = before), options)

    /**
     * Every item of every page. A page is requested when its first item is needed.
     *
     * @param groupId The group.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun listJoinRequestsAll(
        groupId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Sequence<JoinRequest> = client.pages(Operations.GROUPS_LIST_JOIN_REQUESTS, ListJoinRequests(groupId = groupId, limit = limit, after = after, before = before), options) { it.data }

    /**
     * Let people in who asked to join a group.
     *
     * @param groupId The group.
     * @param joinRequests The requests.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun approveJoinRequests(
        groupId: String,
        joinRequests: List<String>,
        options: Options = Options(),
    ): ApprovedJoinRequests = client.call(Operations.GROUPS_APPROVE_JOIN_REQUESTS, ApproveJoinRequests(groupId = groupId, joinRequests = joinRequests), options)

    /**
     * Turn people away who asked to join a group.
     *
     * @param groupId The group.
     * @param joinRequests The requests.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun rejectJoinRequests(
        groupId: String,
        joinRequests: List<String>,
        options: Options = Options(),
    ): RejectedJoinRequests = client.call(Operations.GROUPS_REJECT_JOIN_REQUESTS, RejectJoinRequests(groupId = groupId, joinRequests = joinRequests), options)

    /**
     * Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
     * (`group_participants_update`).
     *
     * @param groupId The group.
     * @param participants 1 to 8 people.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun removeParticipants(
        groupId: String,
        participants: List<GroupParticipant>,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_REMOVE_PARTICIPANTS, RemoveParticipants(groupId = groupId, participants = participants), options)
}

/** Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`. Methods return a future of the response. */
public class AsyncGroupsArea internal constructor(private val client: Client) {
    /**
     * Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
     *
     * A number has up to 10,000 groups.
     *
     * @param subject Its name: 1 to 128 characters.
     * @param description What it is for: up to 2048 characters.
     * @param joinApprovalMode Whether you let people in one by one, or everybody who has the link, as it is unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun create(
        subject: String,
        description: String? = null,
        joinApprovalMode: JoinApprovalMode? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<GroupRequest> = client.future(Operations.GROUPS_CREATE, CreateGroup(subject = subject, description = description, joinApprovalMode = joinApprovalMode, phoneNumberId = phoneNumberId), options)

    /**
     * List the groups of a number.
     *
     * @param limit How many on a page: 1 to 1024, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun list(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Groups> = client.future(Operations.GROUPS_LIST, ListGroups(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Get a group's name, description, state and people.
     *
     * @param groupId The group.
     * @param fields What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
     * `total_participant_count`, `join_approval_mode`. Only its id unless told.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun get(
        groupId: String,
        fields: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Group> = client.future(Operations.GROUPS_GET, GetGroup(groupId = groupId, fields = fields), options)

    /**
     * Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
     *
     * @param groupId The group.
     * @param subject Its name: 1 to 128 characters.
     * @param description What it is for: up to 2048 characters.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun update(
        groupId: String,
        subject: String? = null,
        description: String? = null,
        options: Options = Options(),
    ): CompletableFuture<GroupRequest> = client.future(Operations.GROUPS_UPDATE, UpdateGroup(groupId = groupId, subject = subject, description = description), options)

    /**
     * Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
     *
     * @param file A square JPEG of at least 192 × 192 pixels, up to 5 MB.
     * @param groupId The group.
     * @param type `image/jpeg`.
     * @param filename Its name.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun setPicture(
        file: ByteArray,
        groupId: String,
        type: String,
        filename: String? = null,
        options: Options = Options(),
    ): CompletableFuture<GroupRequest> = client.future(Operations.GROUPS_SET_PICTURE, SetGroupPicture(groupId = groupId, type = type, filename = filename), options, file)

    /**
     * Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
     *
     * @param groupId The group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun delete(
        groupId: String,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.GROUPS_DELETE, DeleteGroup(groupId = groupId), options)

    /**
     * Get a group's invite link.
     *
     * @param groupId The group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun getInviteLink(
        groupId: String,
        options: Options = Options(),
    ): CompletableFuture<InviteLink> = client.future(Operations.GROUPS_GET_INVITE_LINK, GetInviteLink(groupId = groupId), options)

    /**
     * Make a new invite link for a group. The old ones lead nowhere any more.
     *
     * @param groupId The group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun resetInviteLink(
        groupId: String,
        options: Options = Options(),
    ): CompletableFuture<InviteLink> = client.future(Operations.GROUPS_RESET_INVITE_LINK, ResetInviteLink(groupId = groupId), options)

    /**
     * Delete a group's invite link. Documented in the platform's OpenAPI file only.
     *
     * @param groupId The group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun deleteInviteLink(
        groupId: String,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.GROUPS_DELETE_INVITE_LINK, DeleteInviteLink(groupId = groupId), options)

    /**
     * List who asks to join a group.
     *
     * @param groupId The group.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun listJoinRequests(
        groupId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): CompletableFuture<JoinRequests> = client.future(Operations.GROUPS_LIST_JOIN_REQUESTS, ListJoinRequests(groupId = groupId, limit = limit, after = after, before = before), options)

    /**
     * Let people in who asked to join a group.
     *
     * @param groupId The group.
     * @param joinRequests The requests.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun approveJoinRequests(
        groupId: String,
        joinRequests: List<String>,
        options: Options = Options(),
    ): CompletableFuture<ApprovedJoinRequests> = client.future(Operations.GROUPS_APPROVE_JOIN_REQUESTS, ApproveJoinRequests(groupId = groupId, joinRequests = joinRequests), options)

    /**
     * Turn people away who asked to join a group.
     *
     * @param groupId The group.
     * @param joinRequests The requests.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun rejectJoinRequests(
        groupId: String,
        joinRequests: List<String>,
        options: Options = Options(),
    ): CompletableFuture<RejectedJoinRequests> = client.future(Operations.GROUPS_REJECT_JOIN_REQUESTS, RejectJoinRequests(groupId = groupId, joinRequests = joinRequests), options)

    /**
     * Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
     * (`group_participants_update`).
     *
     * @param groupId The group.
     * @param participants 1 to 8 people.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun removeParticipants(
        groupId: String,
        participants: List<GroupParticipant>,
        options: Options = Options(),
    ): CompletableFuture<GroupRequest> = client.future(Operations.GROUPS_REMOVE_PARTICIPANTS, RemoveParticipants(groupId = groupId, participants = participants), options)
}

/**
 * Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
 *
 * A number has up to 10,000 groups.
 */
@Serializable
public data class CreateGroup(
    /** Its name: 1 to 128 characters. */
    val subject: String,
    /** What it is for: up to 2048 characters. */
    val description: String? = null,
    /** Whether you let people in one by one, or everybody who has the link, as it is unless told. */
    @SerialName("join_approval_mode")
    val joinApprovalMode: JoinApprovalMode? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * How people get into a group.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class JoinApprovalMode(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** You let them in one by one. */
        public val APPROVAL_REQUIRED: JoinApprovalMode = JoinApprovalMode("approval_required")
        /** Everybody who has the link. */
        public val AUTO_APPROVE: JoinApprovalMode = JoinApprovalMode("auto_approve")
    }
}

/**
 * What was asked for is being done; the outcome arrives by webhook. Some of these answers have no body: nothing is here
 * then.
 */
@Serializable
public data class GroupRequest(
    /** The request's id, in the webhook too. */
    @SerialName("request_id")
    val requestId: String? = null,
    /** Whether it was accepted, where the platform says so. */
    val success: Boolean? = null,
) : Answer()

/** List the groups of a number. */
@Serializable
public data class ListGroups(
    /** How many on a page: 1 to 1024, 25 unless told. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A page of groups. */
@Serializable
public data class Groups(
    /** The page. */
    val data: GroupList,
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Answer()

/** Groups. */
@Serializable
public data class GroupList(
    /** The groups. */
    val groups: List<GroupSummary> = emptyList(),
)

/** A group, in a list. */
@Serializable
public data class GroupSummary(
    /** Its id, to send to. */
    val id: String,
    /** Its name. */
    val subject: String? = null,
    /** When it was created, in seconds since 1970. */
    @SerialName("created_at")
    val createdAt: String? = null,
)

/** Get a group's name, description, state and people. */
@Serializable
public data class GetGroup(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /**
     * What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
     * `total_participant_count`, `join_approval_mode`. Only its id unless told.
     */
    val fields: String? = null,
)

/** A group. Only what was asked for is there. */
@Serializable
public data class Group(
    /** Its id, to send to. */
    val id: String,
    /** The people in it. */
    val participants: List<GroupMember> = emptyList(),
    /** Its name. */
    val subject: String? = null,
    /** What it is for. */
    val description: String? = null,
    /** How people get in. */
    @SerialName("join_approval_mode")
    val joinApprovalMode: JoinApprovalMode? = null,
    /** Whether the platform has suspended it. */
    val suspended: Boolean? = null,
    /** When it was created. */
    @SerialName("creation_timestamp")
    val creationTimestamp: String? = null,
    /** How many people are in it. */
    @SerialName("total_participant_count")
    val totalParticipantCount: Long? = null,
) : Answer()

/** A person in a group. */
@Serializable
public data class GroupMember(
    /** Their WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Their id for all linked portfolios. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Their username. */
    val username: String? = null,
)

/** Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`). */
@Serializable
public data class UpdateGroup(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** Its name: 1 to 128 characters. */
    val subject: String? = null,
    /** What it is for: up to 2048 characters. */
    val description: String? = null,
)

/** Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`). */
@Serializable
public data class SetGroupPicture(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** `image/jpeg`. */
    val type: String,
    /** Its name. */
    val filename: String? = null,
)

/** Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`). */
@Serializable
public data class DeleteGroup(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
)

/** Get a group's invite link. */
@Serializable
public data class GetInviteLink(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
)

/** The way into a group. */
@Serializable
public data class InviteLink(
    /** `https://chat.whatsapp.com/…` */
    @SerialName("invite_link")
    val inviteLink: String,
) : Answer()

/** Make a new invite link for a group. The old ones lead nowhere any more. */
@Serializable
public data class ResetInviteLink(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
)

/** Delete a group's invite link. Documented in the platform's OpenAPI file only. */
@Serializable
public data class DeleteInviteLink(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
)

/** List who asks to join a group. */
@Serializable
public data class ListJoinRequests(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** How many on a page. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
)

/** A page of requests to join a group. */
@Serializable
public data class JoinRequests(
    /** The requests. */
    val data: List<JoinRequest> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Answer()

/** Somebody who asks to join a group. */
@Serializable
public data class JoinRequest(
    /** The request's id. */
    @SerialName("join_request_id")
    val joinRequestId: String,
    /** Their WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
    /** When they asked. */
    @SerialName("creation_timestamp")
    val creationTimestamp: String? = null,
)

/** Let people in who asked to join a group. */
@Serializable
public data class ApproveJoinRequests(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** The requests. */
    @SerialName("join_requests")
    val joinRequests: List<String>,
)

/** Who was let in. */
@Serializable
public data class ApprovedJoinRequests(
    /** Those who were. */
    @SerialName("approved_join_requests")
    val approvedJoinRequests: List<String> = emptyList(),
    /** Those who weren't. */
    @SerialName("failed_join_requests")
    val failedJoinRequests: List<FailedJoinRequest> = emptyList(),
    /** What went wrong as a whole. */
    val errors: List<ItemError> = emptyList(),
) : Answer()

/** A request that couldn't be answered. */
@Serializable
public data class FailedJoinRequest(
    /** Why not. */
    val errors: List<ItemError> = emptyList(),
    /** The request's id. */
    @SerialName("join_request_id")
    val joinRequestId: String? = null,
)

/** Why one item of a call failed. */
@Serializable
public data class ItemError(
    /** The code. */
    val code: Long? = null,
    /** A title, for people. */
    val title: String? = null,
    /** What went wrong, for people. */
    val message: String? = null,
    /** More of it. */
    @SerialName("error_data")
    val errorData: ItemErrorData? = null,
)

/** More about why one item of a call failed. */
@Serializable
public data class ItemErrorData(
    /** The most specific reason, for people. */
    val details: String? = null,
)

/** Turn people away who asked to join a group. */
@Serializable
public data class RejectJoinRequests(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** The requests. */
    @SerialName("join_requests")
    val joinRequests: List<String>,
)

/** Who was turned away. */
@Serializable
public data class RejectedJoinRequests(
    /** Those who were. */
    @SerialName("rejected_join_requests")
    val rejectedJoinRequests: List<String> = emptyList(),
    /** Those who weren't. */
    @SerialName("failed_join_requests")
    val failedJoinRequests: List<FailedJoinRequest> = emptyList(),
    /** What went wrong as a whole. */
    val errors: List<ItemError> = emptyList(),
) : Answer()

/**
 * Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
 * (`group_participants_update`).
 */
@Serializable
public data class RemoveParticipants(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** 1 to 8 people. */
    val participants: List<GroupParticipant>,
)

/** A person of a group. */
@Serializable
public data class GroupParticipant(
    /** Their phone number or WhatsApp id. */
    val user: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
)
