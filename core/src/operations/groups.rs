//! Groups of up to eight people, whom the business invites by a link. For Official Business Accounts.

use crate::{
    engine::{Paging, operation},
    operations::{ItemError, Success},
    schema::{Bytes, FileType, GroupId, JoinRequestId, OrText, Timestamp, model},
};

/// Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
///
/// A number has up to 10,000 groups.
#[operation(POST "/{phone_number_id}/groups", set(messaging_product = "whatsapp"), returns = GroupRequest,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct CreateGroup {
    /// Its name: 1 to 128 characters.
    #[check(length(1..=128))]
    pub subject: String,
    /// What it is for: up to 2048 characters.
    #[check(length(..=2048))]
    pub description: Option<String>,
    /// Whether you let people in one by one, or everybody who has the link, as it is unless told.
    pub join_approval_mode: Option<JoinApprovalMode>,
}

/// List the groups of a number.
#[operation(GET "/{phone_number_id}/groups", returns = Groups, pages = data.groups,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct ListGroups {
    /// How many on a page: 1 to 1024, 25 unless told.
    #[check(range(1..=1024))]
    pub limit: Option<u32>,
    /// The page after this cursor.
    pub after: Option<String>,
    /// The page before this cursor.
    pub before: Option<String>,
}

/// Get a group's name, description, state and people.
#[operation(GET "/{group_id}", returns = Group, permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct GetGroup {
    /// The group.
    pub group_id: GroupId,
    /// What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
    /// `total_participant_count`, `join_approval_mode`. Only its id unless told.
    pub fields: Option<String>,
}

/// Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
#[operation(POST "/{group_id}", set(messaging_product = "whatsapp"), returns = GroupRequest, bodiless, idempotent,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct UpdateGroup {
    /// The group.
    pub group_id: GroupId,
    /// Its name: 1 to 128 characters.
    #[check(length(1..=128))]
    pub subject: Option<String>,
    /// What it is for: up to 2048 characters.
    #[check(length(..=2048))]
    pub description: Option<String>,
}

/// Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
#[operation(POST "/{group_id}", set(messaging_product = "whatsapp"), body = multipart, returns = GroupRequest, bodiless,
    idempotent,
    check(files(type, PICTURE_TYPES)), permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct SetGroupPicture {
    /// The group.
    pub group_id: GroupId,
    /// A square JPEG of at least 192 × 192 pixels, up to 5 MB.
    pub file: Bytes,
    /// `image/jpeg`.
    #[wire("type")]
    pub mime: String,
    /// Its name.
    pub filename: Option<String>,
}

/// What a group's picture can be.
pub const PICTURE_TYPES: &[FileType] = &[FileType { mime: "image/jpeg", max: 5 * 1024 * 1024 }];

/// Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
#[operation(DELETE "/{group_id}", returns = Success, permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct DeleteGroup {
    /// The group.
    pub group_id: GroupId,
}

/// Get a group's invite link.
#[operation(GET "/{group_id}/invite_link", returns = InviteLink,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct GetInviteLink {
    /// The group.
    pub group_id: GroupId,
}

/// Make a new invite link for a group. The old ones lead nowhere any more.
#[operation(POST "/{group_id}/invite_link", set(messaging_product = "whatsapp"), returns = InviteLink,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct ResetInviteLink {
    /// The group.
    pub group_id: GroupId,
}

/// Delete a group's invite link. Documented in the platform's OpenAPI file only.
#[operation(DELETE "/{group_id}/invite_link", set(messaging_product = "whatsapp"), body = json, returns = Success,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct DeleteInviteLink {
    /// The group.
    pub group_id: GroupId,
}

/// List who asks to join a group.
#[operation(GET "/{group_id}/join_requests", returns = JoinRequests, pages,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct ListJoinRequests {
    /// The group.
    pub group_id: GroupId,
    /// How many on a page.
    #[check(range(1..))]
    pub limit: Option<u32>,
    /// The page after this cursor.
    pub after: Option<String>,
    /// The page before this cursor.
    pub before: Option<String>,
}

/// Let people in who asked to join a group.
#[operation(POST "/{group_id}/join_requests", set(messaging_product = "whatsapp"), returns = ApprovedJoinRequests, idempotent,
    permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct ApproveJoinRequests {
    /// The group.
    pub group_id: GroupId,
    /// The requests.
    #[check(items(1..))]
    pub join_requests: Vec<JoinRequestId>,
}

/// Turn people away who asked to join a group.
#[operation(DELETE "/{group_id}/join_requests", set(messaging_product = "whatsapp"), body = json,
    returns = RejectedJoinRequests, permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct RejectJoinRequests {
    /// The group.
    pub group_id: GroupId,
    /// The requests.
    #[check(items(1..))]
    pub join_requests: Vec<JoinRequestId>,
}

/// Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
/// (`group_participants_update`).
#[operation(DELETE "/{group_id}/participants", set(messaging_product = "whatsapp"), body = json, returns = GroupRequest,
    bodiless, permission = whatsapp_business_messaging, link = "groups/reference")]
pub struct RemoveParticipants {
    /// The group.
    pub group_id: GroupId,
    /// 1 to 8 people.
    #[check(items(1..=8))]
    pub participants: Vec<GroupParticipant>,
}

/// A person of a group.
#[model]
#[check(exactly_one(user, user_id))]
pub struct GroupParticipant {
    /// Their phone number or WhatsApp id.
    pub user: Option<String>,
    /// Their business-scoped user id.
    pub user_id: Option<String>,
}

/// How people get into a group.
#[model]
pub enum JoinApprovalMode {
    /// You let them in one by one.
    ApprovalRequired,
    /// Everybody who has the link.
    AutoApprove,
}

/// What was asked for is being done; the outcome arrives by webhook. Some of these answers have no body: nothing is here
/// then.
#[model(received)]
pub struct GroupRequest {
    /// The request's id, in the webhook too.
    pub request_id: Option<String>,
    /// Whether it was accepted, where the platform says so.
    pub success: Option<bool>,
}

/// A page of groups.
#[model(received)]
pub struct Groups {
    /// The page.
    pub data: GroupList,
    /// The way to the other pages.
    pub paging: Option<Paging>,
}

/// Groups.
#[model(received)]
pub struct GroupList {
    /// The groups.
    #[always]
    pub groups: Vec<GroupSummary>,
}

/// A group, in a list.
#[model(received)]
pub struct GroupSummary {
    /// Its id, to send to.
    pub id: GroupId,
    /// Its name.
    pub subject: Option<String>,
    /// When it was created, in seconds since 1970.
    pub created_at: Option<String>,
}

/// A group. Only what was asked for is there.
#[model(received)]
pub struct Group {
    /// Its id, to send to.
    pub id: GroupId,
    /// Its name.
    pub subject: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// How people get in.
    pub join_approval_mode: Option<JoinApprovalMode>,
    /// Whether the platform has suspended it.
    pub suspended: Option<bool>,
    /// When it was created.
    pub creation_timestamp: Option<OrText<Timestamp>>,
    /// The people in it.
    pub participants: Vec<GroupMember>,
    /// How many people are in it.
    pub total_participant_count: Option<u32>,
}

/// A person in a group.
#[model(received)]
pub struct GroupMember {
    /// Their WhatsApp id.
    pub wa_id: Option<String>,
    /// Their business-scoped user id.
    pub user_id: Option<String>,
    /// Their id for all linked portfolios.
    pub parent_user_id: Option<String>,
    /// Their username.
    pub username: Option<String>,
}

/// The way into a group.
#[model(received)]
pub struct InviteLink {
    /// `https://chat.whatsapp.com/…`
    pub invite_link: String,
}

/// A page of requests to join a group.
#[model(received)]
pub struct JoinRequests {
    /// The requests.
    #[always]
    pub data: Vec<JoinRequest>,
    /// The way to the other pages.
    pub paging: Option<Paging>,
}

/// Somebody who asks to join a group.
#[model(received)]
pub struct JoinRequest {
    /// The request's id.
    pub join_request_id: JoinRequestId,
    /// Their WhatsApp id.
    pub wa_id: Option<String>,
    /// Their business-scoped user id.
    pub user_id: Option<String>,
    /// When they asked.
    pub creation_timestamp: Option<OrText<Timestamp>>,
}

/// Who was let in.
#[model(received)]
pub struct ApprovedJoinRequests {
    /// Those who were.
    pub approved_join_requests: Vec<JoinRequestId>,
    /// Those who weren't.
    pub failed_join_requests: Vec<FailedJoinRequest>,
    /// What went wrong as a whole.
    pub errors: Vec<ItemError>,
}

/// Who was turned away.
#[model(received)]
pub struct RejectedJoinRequests {
    /// Those who were.
    pub rejected_join_requests: Vec<JoinRequestId>,
    /// Those who weren't.
    pub failed_join_requests: Vec<FailedJoinRequest>,
    /// What went wrong as a whole.
    pub errors: Vec<ItemError>,
}

/// A request that couldn't be answered.
#[model(received)]
pub struct FailedJoinRequest {
    /// The request's id.
    pub join_request_id: Option<JoinRequestId>,
    /// Why not.
    pub errors: Vec<ItemError>,
}
