//! Messages to groups: text, media, pins, and templates without one-time codes or products.

use serde_json::Value;

use super::{Draft, Messages, text};
use crate::{groups::Groups, rules, templates::Template, wire::Refusal};

const KINDS: [&str; 8] = ["audio", "document", "image", "pin", "sticker", "template", "text", "video"];
/// Components and buttons of templates that can't be sent to groups.
const EXCLUDED: [&str; 7] = ["CAROUSEL", "CATALOG", "MPM", "ORDER_DETAILS", "OTP", "SPM", "VOICE_CALL"];

impl Messages {
    /// Refuses messages that can't be sent to this group.
    pub(super) fn check_group(&self, draft: &Draft<'_>, group: &str, groups: &Groups) -> Result<(), Refusal> {
        if !groups.belongs_to(group, draft.request.number()) {
            return Err(Refusal::new(
                rules::groups::GROUP,
                131_041,
                "The group does not exist, or this number is not in it.",
            ));
        }
        if groups.members(group).is_empty() {
            return Err(Refusal::new(
                rules::groups::ALONE,
                131_020,
                "The group has no other participant: invite users with its link.",
            ));
        }
        let refused =
            |what: &str| Err(Refusal::new(rules::groups::TYPES, 131_051, format!("{what} can't be sent to groups.")));
        if !KINDS.contains(&draft.kind) {
            return refused(&format!("Messages of the type {}", draft.kind));
        }
        if draft.template.is_some_and(is_excluded) {
            return refused("This template");
        }
        let target = text(draft.content, "message_id");
        if draft.kind == "pin" && !self.history.has_message(target) && !self.received.contains(target) {
            return Err(Refusal::new(
                rules::groups::QUOTED,
                131_009,
                "Param message_id must be the id of a message of this group.",
            ));
        }
        Ok(())
    }
}

fn is_excluded(template: &Template) -> bool {
    let kind = |part: &Value| text(part, "type").to_ascii_uppercase();
    let mut kinds = template.components.iter().chain(template.buttons()).map(kind);
    template.category == "AUTHENTICATION" || kinds.any(|kind| EXCLUDED.contains(&kind.as_str()))
}
