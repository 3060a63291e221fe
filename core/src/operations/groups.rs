//! Groups: up to 8 WhatsApp users, invited by link. Available to Official Business Accounts.

use crate::{
    engine::operation,
    operations::{ItemError, Success},
    schema::{Bytes, FileType, GroupId, JoinRequestId, OrText, Timestamp, model},
};

/// Creates a group. The group ID and the invite link arrive by webhook (`group_lifecycle_update`) with the ID of this
/// request.
///
/// At most 10,000 groups per phone number.
#[operation(POST "/{phone_number_id}/groups", set(messaging_product = "whatsapp"), returns = GroupRequest,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct CreateGroup {
    /// Subject (name) of the group. 1 to 128 characters.
    #[check(length(1..=128))]
    pub subject: String,
    /// Description of the group. At most 2,048 characters.
    #[check(length(..=2048))]
    pub description: Option<String>,
    /// Approval of join requests by the business. Default: `auto_approve`.
    pub join_approval_mode: Option<JoinApprovalMode>,
}

/// Lists the groups of a phone number.
#[operation(GET "/{phone_number_id}/groups", returns = Groups, pages = data.groups,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct ListGroups {
    /// Maximum number of groups per page. 1 to 1,024. Default: 25.
    #[check(range(1..=1024))]
    pub limit: Option<u32>,
}

/// Gets a group: subject, description, state and participants.
#[operation(GET "/{group_id}", returns = Group, permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct GetGroup {
    /// ID of the group.
    pub group_id: GroupId,
    /// Fields to return.
    pub fields: Option<Vec<GroupField>>,
}

/// Updates the subject or description of a group. The result arrives by webhook (`group_settings_update`).
#[operation(POST "/{group_id}", set(messaging_product = "whatsapp"), returns = GroupRequest, bodiless, idempotent,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct UpdateGroup {
    /// ID of the group.
    pub group_id: GroupId,
    /// Subject (name) of the group. 1 to 128 characters.
    #[check(length(1..=128))]
    pub subject: Option<String>,
    /// Description of the group. At most 2,048 characters.
    #[check(length(..=2048))]
    pub description: Option<String>,
}

/// Sets the profile picture of a group. The result arrives by webhook (`group_settings_update`).
#[operation(POST "/{group_id}", set(messaging_product = "whatsapp"), body = multipart, returns = GroupRequest, bodiless,
    idempotent,
    check(files(type, PICTURE_TYPES)), permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct SetGroupPicture {
    /// ID of the group.
    pub group_id: GroupId,
    /// Square JPEG image of at least 192 × 192 pixels. At most 5 MB.
    pub file: Bytes,
    /// MIME type of the file: `image/jpeg`.
    #[wire("type")]
    pub mime: String,
    /// Name of the file.
    pub filename: Option<String>,
}

/// File types and sizes allowed for the profile picture of a group.
pub const PICTURE_TYPES: &[FileType] = &[FileType { mime: "image/jpeg", max: 5 * 1024 * 1024 }];

/// Deletes a group and removes all participants. The result arrives by webhook (`group_lifecycle_update`).
#[operation(DELETE "/{group_id}", returns = Success, permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct DeleteGroup {
    /// ID of the group.
    pub group_id: GroupId,
}

/// Gets the invite link of a group.
#[operation(GET "/{group_id}/invite_link", returns = InviteLink,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct GetInviteLink {
    /// ID of the group.
    pub group_id: GroupId,
}

/// Creates a new invite link for a group. Previous links stop working.
#[operation(POST "/{group_id}/invite_link", set(messaging_product = "whatsapp"), returns = InviteLink,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct ResetInviteLink {
    /// ID of the group.
    pub group_id: GroupId,
}

/// Deletes the invite link of a group. Documented in the platform's OpenAPI file only.
#[operation(DELETE "/{group_id}/invite_link", set(messaging_product = "whatsapp"), body = json, returns = Success,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct DeleteInviteLink {
    /// ID of the group.
    pub group_id: GroupId,
}

/// Lists the open join requests of a group.
#[operation(GET "/{group_id}/join_requests", returns = JoinRequests, pages,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct ListJoinRequests {
    /// ID of the group.
    pub group_id: GroupId,
    /// Maximum number of join requests per page.
    #[check(range(1..))]
    pub limit: Option<u32>,
}

/// Approves join requests of a group.
#[operation(POST "/{group_id}/join_requests", set(messaging_product = "whatsapp"), returns = ApprovedJoinRequests, idempotent,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct ApproveJoinRequests {
    /// ID of the group.
    pub group_id: GroupId,
    /// IDs of the join requests. At least one.
    #[check(items(1..))]
    pub join_requests: Vec<JoinRequestId>,
}

/// Rejects join requests of a group.
#[operation(DELETE "/{group_id}/join_requests", set(messaging_product = "whatsapp"), body = json,
    returns = RejectedJoinRequests, permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct RejectJoinRequests {
    /// ID of the group.
    pub group_id: GroupId,
    /// IDs of the join requests. At least one.
    #[check(items(1..))]
    pub join_requests: Vec<JoinRequestId>,
}

/// Removes participants from a group. Removed users cannot rejoin by link. The result arrives by webhook
/// (`group_participants_update`).
#[operation(DELETE "/{group_id}/participants", set(messaging_product = "whatsapp"), body = json, returns = GroupRequest,
    bodiless, permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct RemoveParticipants {
    /// ID of the group.
    pub group_id: GroupId,
    /// Participants to remove. 1 to 8.
    #[check(items(1..=8))]
    pub participants: Vec<GroupParticipant>,
}

/// A participant to remove from a group.
#[model]
#[check(exactly_one(user, user_id))]
pub struct GroupParticipant {
    /// Phone number or WhatsApp ID of the user.
    pub user: Option<String>,
    /// Business-scoped user ID (BSUID).
    pub user_id: Option<String>,
}

/// Approval mode for users who open the invite link of a group.
#[model]
pub enum JoinApprovalMode {
    /// Approval required: the business approves each join request.
    ApprovalRequired,
    /// Automatic approval: every user with the link joins at once.
    AutoApprove,
}

/// Acceptance of a group request. The result arrives by webhook. All fields are absent if the response has no body.
#[model(received)]
pub struct GroupRequest {
    /// ID of the request, repeated in the webhook.
    pub request_id: Option<String>,
    /// True if the request was accepted. Absent in some responses.
    pub success: Option<bool>,
}

/// A page of groups.
#[model(received, page)]
pub struct Groups {
    /// Groups on this page.
    pub data: GroupList,
}

/// List of the groups on a page.
#[model(received)]
pub struct GroupList {
    /// Groups on this page.
    #[always]
    pub groups: Vec<GroupSummary>,
}

/// Summary of a group, as an item of a list.
#[model(received)]
pub struct GroupSummary {
    /// ID of the group, used to send messages to it.
    pub id: GroupId,
    /// Subject (name) of the group.
    pub subject: Option<String>,
    /// Creation time. Seconds since the Unix epoch.
    pub created_at: Option<String>,
}

/// A group. Contains only the ID and the requested fields.
#[model(
    received,
    fields(
        GroupField,
        default = "id,subject,description,join_approval_mode,suspended,creation_timestamp,participants,total_participant_count"
    )
)]
pub struct Group {
    /// ID of the group, used to send messages to it.
    pub id: GroupId,
    /// Subject (name) of the group.
    pub subject: Option<String>,
    /// Description of the group.
    pub description: Option<String>,
    /// Approval mode for users who open the invite link.
    pub join_approval_mode: Option<JoinApprovalMode>,
    /// True if the platform has suspended the group.
    pub suspended: Option<bool>,
    /// Creation time. Seconds since the Unix epoch.
    pub creation_timestamp: Option<OrText<Timestamp>>,
    /// Participants of the group, without the business.
    pub participants: Vec<GroupMember>,
    /// Number of participants in the group.
    pub total_participant_count: Option<u32>,
}

/// A participant of a group.
#[model(received)]
pub struct GroupMember {
    /// WhatsApp ID of the participant.
    pub wa_id: Option<String>,
    /// Business-scoped user ID (BSUID).
    pub user_id: Option<String>,
    /// Parent BSUID, shared by linked business portfolios.
    pub parent_user_id: Option<String>,
    /// WhatsApp username of the participant.
    pub username: Option<String>,
}

/// Invite link of a group.
#[model(received)]
pub struct InviteLink {
    /// Invite link: `https://chat.whatsapp.com/…`
    pub invite_link: String,
}

/// A page of join requests.
#[model(received, page)]
pub struct JoinRequests {
    /// Join requests on this page.
    #[always]
    pub data: Vec<JoinRequest>,
}

/// A user's request to join a group.
#[model(received)]
pub struct JoinRequest {
    /// ID of the join request.
    pub join_request_id: JoinRequestId,
    /// WhatsApp ID of the user.
    pub wa_id: Option<String>,
    /// Business-scoped user ID (BSUID).
    pub user_id: Option<String>,
    /// Time of the join request. Seconds since the Unix epoch.
    pub creation_timestamp: Option<OrText<Timestamp>>,
}

/// Result of approving join requests.
#[model(received)]
pub struct ApprovedJoinRequests {
    /// IDs of the approved join requests.
    pub approved_join_requests: Vec<JoinRequestId>,
    /// Join requests that could not be approved.
    pub failed_join_requests: Vec<FailedJoinRequest>,
    /// Errors of the request as a whole.
    pub errors: Vec<ItemError>,
}

/// Result of rejecting join requests.
#[model(received)]
pub struct RejectedJoinRequests {
    /// IDs of the rejected join requests.
    pub rejected_join_requests: Vec<JoinRequestId>,
    /// Join requests that could not be rejected.
    pub failed_join_requests: Vec<FailedJoinRequest>,
    /// Errors of the request as a whole.
    pub errors: Vec<ItemError>,
}

/// A join request that could not be approved or rejected.
#[model(received)]
pub struct FailedJoinRequest {
    /// ID of the join request.
    pub join_request_id: Option<JoinRequestId>,
    /// Errors for this join request.
    pub errors: Vec<ItemError>,
}
