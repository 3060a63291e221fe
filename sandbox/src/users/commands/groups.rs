//! Commands by which a WhatsApp user joins and leaves groups.

use serde::Deserialize;
use serde_json::{Map, Value};
use wabakit::{ValidationError, model};

use super::{Parties, Sender};
use crate::{
    Sandbox,
    command::{Command, refusal},
};

/// Follows the invite link of a group as a WhatsApp user, who joins the group or requests to join it.
#[model]
#[derive(Deserialize)]
pub struct JoinGroup {
    /// User who joins.
    #[flatten]
    pub sender: Sender,
    /// Invite link of the group, as in `https://chat.whatsapp.com/…`.
    pub invite_link: String,
}

/// Membership of a group, or the request for it.
#[model]
pub struct Joined {
    /// ID of the group.
    pub group_id: String,
    /// ID of the request to join, if the group requires approval.
    pub join_request_id: Option<String>,
}

impl Command for JoinGroup {
    const NAME: &'static str = "users.join";
    const EXAMPLE: &'static str = r#"{"from": "16505551234", "invite_link": "https://chat.whatsapp.com/LINK"}"#;
    type Answer = Joined;

    fn perform(self, sandbox: &mut Sandbox) -> Result<Joined, ValidationError> {
        let Parties { user, .. } = self.sender.enter(sandbox)?;
        let link = &self.invite_link;
        let joined = sandbox.groups.join(&user, link, &sandbox.users, &mut sandbox.context);
        let joined = joined.map_err(|reason| refusal("invite_link", reason, ""))?;
        let mut about = Map::from_iter([("group_id".to_owned(), Value::from(joined.group.clone()))]);
        about.extend(joined.join_request.clone().map(|id| ("join_request_id".to_owned(), id.into())));
        sandbox.record_user("join", &user, about);
        Ok(Joined { group_id: joined.group, join_request_id: joined.join_request })
    }
}

/// Leaves a group as a WhatsApp user, or withdraws the request to join it.
#[model]
#[derive(Deserialize)]
pub struct LeaveGroup {
    /// User who leaves.
    #[flatten]
    pub sender: Sender,
    /// ID of the group.
    pub group_id: String,
}

/// ID of a group.
#[model]
pub struct GroupId {
    /// ID of the group.
    pub group_id: String,
}

impl Command for LeaveGroup {
    const NAME: &'static str = "users.leave";
    const EXAMPLE: &'static str = r#"{"from": "16505551234", "group_id": "GROUP_ID"}"#;
    type Answer = GroupId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<GroupId, ValidationError> {
        let Parties { user, .. } = self.sender.enter(sandbox)?;
        let left = sandbox.groups.leave(&user, &self.group_id, &sandbox.users, &mut sandbox.context);
        left.map_err(|reason| refusal("group_id", reason, ""))?;
        sandbox.record_user("leave", &user, Map::from_iter([("group_id".to_owned(), Value::from(&*self.group_id))]));
        Ok(GroupId { group_id: self.group_id })
    }
}
