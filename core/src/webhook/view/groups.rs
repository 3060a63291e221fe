//! Events of groups.

use std::borrow::Cow;

use super::WebhookError;
use crate::{
    operations::groups::JoinApprovalMode,
    schema::{Timestamp, model},
};

/// Creation or deletion of a group, or its failure.
#[model(received)]
pub struct GroupLifecycleUpdate<'a> {
    /// Type of the update: `group_create` or `group_delete`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// ID of the group.
    pub group_id: Option<Cow<'a, str>>,
    /// ID of the request that caused the update, as in its response.
    pub request_id: Option<Cow<'a, str>>,
    /// Time of the update. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
    /// Subject of the group.
    pub subject: Option<Cow<'a, str>>,
    /// Description of the group.
    pub description: Option<Cow<'a, str>>,
    /// Invite link of the group.
    pub invite_link: Option<Cow<'a, str>>,
    /// Approval mode for users who join.
    pub join_approval_mode: Option<JoinApprovalMode>,
    /// First participants of the group.
    pub added_participants: Vec<GroupUser<'a>>,
    /// Reasons for a failure.
    pub errors: Vec<WebhookError<'a>>,
}

/// Change of a group's participants: users joined, left, or asked to join.
#[model(received)]
pub struct GroupParticipantsUpdate<'a> {
    /// Type of the update: `group_participants_add`, `group_participants_remove`, `group_join_request_created` or
    /// `group_join_request_revoked`. Alternative spellings of the first two: `group_add_participants`,
    /// `group_remove_participants`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// ID of the group.
    pub group_id: Option<Cow<'a, str>>,
    /// ID of the request that caused the update, as in its response.
    pub request_id: Option<Cow<'a, str>>,
    /// Time of the update. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
    /// Reason for joining: `invite_link`.
    pub reason: Option<Cow<'a, str>>,
    /// Participants that joined.
    pub added_participants: Vec<GroupUser<'a>>,
    /// Participants that left or were removed.
    pub removed_participants: Vec<GroupUser<'a>>,
    /// Participants that couldn't be removed, with the reasons.
    pub failed_participants: Vec<GroupUser<'a>>,
    /// Party that removed the participants: `business` or `participant`.
    pub initiated_by: Option<Cow<'a, str>>,
    /// ID of the join request, used to approve or reject it.
    pub join_request_id: Option<Cow<'a, str>>,
    /// WhatsApp ID of the user who asks to join.
    pub wa_id: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the user who asks to join.
    pub user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the user who asks to join, shared by linked business portfolios.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// Username of the user who asks to join.
    pub username: Option<Cow<'a, str>>,
    /// Reasons for a failure.
    pub errors: Vec<WebhookError<'a>>,
}

/// Current or former participant of a group.
#[model(received)]
pub struct GroupUser<'a> {
    /// Identifier of the participant as given in the request.
    pub input: Option<Cow<'a, str>>,
    /// WhatsApp ID of the participant.
    pub wa_id: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the participant.
    pub user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the participant, shared by linked business portfolios.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// Username of the participant.
    pub username: Option<Cow<'a, str>>,
    /// Reasons for a failure with this participant.
    pub errors: Vec<WebhookError<'a>>,
}

/// Change of a group's subject, description or profile picture, or its failure.
#[model(received)]
pub struct GroupSettingsUpdate<'a> {
    /// Type of the update: `group_settings_update`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// ID of the group.
    pub group_id: Option<Cow<'a, str>>,
    /// ID of the request that caused the update, as in its response.
    pub request_id: Option<Cow<'a, str>>,
    /// Time of the update. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
    /// Change of the subject.
    pub group_subject: Option<GroupTextUpdate<'a>>,
    /// Change of the description.
    pub group_description: Option<GroupTextUpdate<'a>>,
    /// Change of the profile picture.
    pub profile_picture: Option<GroupPictureUpdate<'a>>,
    /// Reasons for a failure.
    pub errors: Vec<WebhookError<'a>>,
}

/// Change of a group's subject or description, or its failure.
#[model(received)]
pub struct GroupTextUpdate<'a> {
    /// New text of the setting.
    pub text: Option<Cow<'a, str>>,
    /// True if the change succeeded.
    pub update_successful: Option<bool>,
    /// Reasons for a failure.
    pub errors: Vec<WebhookError<'a>>,
}

/// Change of a group's profile picture, or its failure.
#[model(received)]
pub struct GroupPictureUpdate<'a> {
    /// MIME type of the image.
    pub mime_type: Option<Cow<'a, str>>,
    /// SHA-256 of the image.
    pub sha256: Option<Cow<'a, str>>,
    /// True if the change succeeded.
    pub update_successful: Option<bool>,
    /// Reasons for a failure.
    pub errors: Vec<WebhookError<'a>>,
}

/// Suspension of a group, or its end.
#[model(received)]
pub struct GroupStatusUpdate<'a> {
    /// Type of the update: `group_suspend` or `group_suspend_cleared`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// ID of the group.
    pub group_id: Option<Cow<'a, str>>,
    /// ID of the request that caused the update, as in its response.
    pub request_id: Option<Cow<'a, str>>,
    /// Time of the update. Seconds since the Unix epoch.
    pub timestamp: Option<Timestamp>,
    /// Reasons for the suspension.
    pub errors: Vec<WebhookError<'a>>,
}
