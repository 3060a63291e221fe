//! Groups.

use std::borrow::Cow;

use super::WebhookError;
use crate::{
    operations::groups::JoinApprovalMode,
    schema::{Timestamp, model},
};

/// A group was made or deleted, or couldn't be.
#[model(received)]
pub struct GroupLifecycleUpdate<'a> {
    /// `group_create` or `group_delete`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// The group.
    pub group_id: Option<Cow<'a, str>>,
    /// What you asked for, as its answer named it.
    pub request_id: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// The group's name.
    pub subject: Option<Cow<'a, str>>,
    /// What it is about.
    pub description: Option<Cow<'a, str>>,
    /// The link by which people join.
    pub invite_link: Option<Cow<'a, str>>,
    /// How people get in.
    pub join_approval_mode: Option<JoinApprovalMode>,
    /// Who is in it from the beginning.
    pub added_participants: Vec<GroupPerson<'a>>,
    /// Why it failed.
    pub errors: Vec<WebhookError<'a>>,
}

/// People joined a group, left it, or want to join.
#[model(received)]
pub struct GroupParticipantsUpdate<'a> {
    /// `group_participants_add`, `group_participants_remove`, `group_join_request_created` or `group_join_request_revoked`; the platform also spells the first two `group_add_participants` and `group_remove_participants`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// The group.
    pub group_id: Option<Cow<'a, str>>,
    /// What you asked for, as its answer named it.
    pub request_id: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// How they came in: `invite_link`.
    pub reason: Option<Cow<'a, str>>,
    /// Who joined.
    pub added_participants: Vec<GroupPerson<'a>>,
    /// Who left.
    pub removed_participants: Vec<GroupPerson<'a>>,
    /// Who couldn't be removed, and why.
    pub failed_participants: Vec<GroupPerson<'a>>,
    /// Who removed them: `business` or `participant`.
    pub initiated_by: Option<Cow<'a, str>>,
    /// The request to join: approve or reject it by this.
    pub join_request_id: Option<Cow<'a, str>>,
    /// Who wants to join, by WhatsApp id.
    pub wa_id: Option<Cow<'a, str>>,
    /// Who wants to join, by business-scoped user id.
    pub user_id: Option<Cow<'a, str>>,
    /// Who wants to join, by the user id that linked portfolios share.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// Who wants to join, by user name.
    pub username: Option<Cow<'a, str>>,
    /// Why it failed.
    pub errors: Vec<WebhookError<'a>>,
}

/// A person in a group, or not any more.
#[model(received)]
pub struct GroupPerson<'a> {
    /// Who it is, as you said it.
    pub input: Option<Cow<'a, str>>,
    /// Their WhatsApp id.
    pub wa_id: Option<Cow<'a, str>>,
    /// Their business-scoped user id.
    pub user_id: Option<Cow<'a, str>>,
    /// The user id that linked portfolios share.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// Their user name.
    pub username: Option<Cow<'a, str>>,
    /// Why it failed for them.
    pub errors: Vec<WebhookError<'a>>,
}

/// A group's subject, description or picture changed, or couldn't be.
#[model(received)]
pub struct GroupSettingsUpdate<'a> {
    /// `group_settings_update`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// The group.
    pub group_id: Option<Cow<'a, str>>,
    /// What you asked for, as its answer named it.
    pub request_id: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// Its name.
    pub group_subject: Option<GroupTextUpdate<'a>>,
    /// What it is about.
    pub group_description: Option<GroupTextUpdate<'a>>,
    /// Its picture.
    pub profile_picture: Option<GroupPictureUpdate<'a>>,
    /// Why it failed.
    pub errors: Vec<WebhookError<'a>>,
}

/// A group's text that changed, or couldn't be.
#[model(received)]
pub struct GroupTextUpdate<'a> {
    /// The text.
    pub text: Option<Cow<'a, str>>,
    /// Whether it changed.
    pub update_successful: Option<bool>,
    /// Why it didn't.
    pub errors: Vec<WebhookError<'a>>,
}

/// A group's picture that changed, or couldn't be.
#[model(received)]
pub struct GroupPictureUpdate<'a> {
    /// Its MIME type.
    pub mime_type: Option<Cow<'a, str>>,
    /// Its SHA-256.
    pub sha256: Option<Cow<'a, str>>,
    /// Whether it changed.
    pub update_successful: Option<bool>,
    /// Why it didn't.
    pub errors: Vec<WebhookError<'a>>,
}

/// A group was suspended, or is no longer.
#[model(received)]
pub struct GroupStatusUpdate<'a> {
    /// `group_suspend` or `group_suspend_cleared`.
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
    /// The group.
    pub group_id: Option<Cow<'a, str>>,
    /// What you asked for, as its answer named it.
    pub request_id: Option<Cow<'a, str>>,
    /// When.
    pub timestamp: Option<Timestamp>,
    /// Why.
    pub errors: Vec<WebhookError<'a>>,
}
