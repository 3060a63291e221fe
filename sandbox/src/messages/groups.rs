//! What groups get: text, files, templates without codes or goods, and pins.

use serde_json::Value;

use super::{Draft, pick};
use crate::{Sandbox, templates::Template, wire::Refusal};

const KINDS: [&str; 8] = ["audio", "document", "image", "pin", "sticker", "template", "text", "video"];
/// Parts and buttons of templates that don't go to groups.
const NOT_IN_GROUPS: [&str; 7] = ["CAROUSEL", "CATALOG", "MPM", "ORDER_DETAILS", "OTP", "SPM", "VOICE_CALL"];

impl Sandbox {
    /// Whether a message can go to this group.
    pub(super) fn fits_group(&self, draft: &Draft<'_>, group: &str) -> Result<(), Refusal> {
        if !self.groups.is_of(group, draft.ask.number()) {
            return Err(Refusal::new(131_041, "The group does not exist, or this number is not in it."));
        }
        if self.groups.members(group).is_empty() {
            return Err(Refusal::new(131_020, "Nobody else is in the group: invite people by its link."));
        }
        let refused = |what: &str| Err(Refusal::new(131_051, format!("{what} can't be sent to groups.")));
        if !KINDS.contains(&draft.kind) {
            return refused(&format!("Messages of the type {}", draft.kind));
        }
        if draft.template.as_ref().is_some_and(is_for_one) {
            return refused("This template");
        }
        let target = pick(draft.content, "message_id");
        if draft.kind == "pin" && !self.history.sent(target) && !self.received.contains(target) {
            return Err(Refusal::new(131_009, "Param message_id must be the id of a message of this group."));
        }
        Ok(())
    }
}

fn is_for_one(template: &Template) -> bool {
    let kind = |part: &Value| pick(part, "type").to_ascii_uppercase();
    let mut kinds = template.components.iter().chain(template.buttons()).map(kind);
    template.category == "AUTHENTICATION" || kinds.any(|kind| NOT_IN_GROUPS.contains(&kind.as_str()))
}
