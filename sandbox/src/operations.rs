//! What is asked, and who does it.

use serde_json::{Map, Value};
use wabakit::{Op, Time};

use crate::{
    Answer, Outcome, Sandbox,
    wire::{Refusal, pages},
};

/// A call: its parameters are as the operation describes them.
pub(crate) struct Ask {
    pub(crate) op: &'static Op,
    pub(crate) params: Map<String, Value>,
    pub(crate) file: Vec<u8>,
    /// The Graph version that the path names, as in 25.
    pub(crate) version: u32,
    pub(crate) now: Time,
}

impl Ask {
    /// A parameter that is text; empty if it isn't there.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.params.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A parameter that is a list; empty if it isn't there.
    pub(crate) fn list(&self, name: &str) -> &[Value] {
        self.params.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// The business's number.
    pub(crate) fn number(&self) -> &str {
        self.text("phone_number_id")
    }

    /// The parameters that the path doesn't hold, without constants.
    pub(crate) fn said(&self) -> Map<String, Value> {
        let constant = |name: &str| self.op.endpoint.set().iter().any(|(constant, _)| *constant == name);
        let hole = |name: &str| self.op.endpoint.holes().any(|(hole, _)| hole == name);
        let said = self.params.iter().filter(|(name, _)| !constant(name) && !hole(name));
        said.map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    /// As much of an object as the parameter `fields` asks for, and what is `always` told; all of it unless told.
    pub(crate) fn pick(&self, whole: &Map<String, Value>, always: &[&str]) -> Value {
        let asked = pages::fields(self.text("fields"));
        let wanted = |name: &str| asked.is_empty() || asked.contains(&name) || always.contains(&name);
        let picked = whole.iter().filter(|(name, _)| wanted(name));
        picked.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>().into()
    }
}

impl Sandbox {
    pub(crate) fn perform(&mut self, ask: &Ask) -> Outcome {
        match ask.op.name {
            "messages.send" | "marketing_messages.send" => self.send(ask),
            "messages.mark_read" => self.mark_read(ask),
            "messages.send_encrypted" => self.send_encrypted(ask),
            "message_samples.create" => self.sample(ask),
            "message_history.list" => self.list_history(ask),
            "message_history.list_events" => self.list_events(ask),
            "accounts.get" => self.get_account(ask),
            "accounts.update" => self.update_account(ask),
            "signups.create" => self.create_signup(ask),
            "signups.list" => self.list_signups(ask),
            "signups.get" => self.get_signup(ask),
            "signups.update" => self.update_signup(ask),
            "templates.create" => self.create_template(ask),
            "templates.create_from_library" => self.create_from_library(ask),
            "templates.list_library" => self.list_library(ask),
            "templates.list" => self.list_templates(ask),
            "templates.get" => self.get_template(ask),
            "media.upload" => self.upload(ask),
            "media.get" => self.media(ask),
            "media.delete" => self.delete_media(ask),
            "uploads.start" => self.begin_upload(ask),
            "uploads.get" => self.upload_progress(ask),
            "uploads.append" => self.append(ask),
            "groups.create" => self.create_group(ask),
            "groups.list" => self.list_groups(ask),
            "groups.get" => self.get_group(ask),
            "groups.update" => self.update_group(ask),
            "groups.set_picture" => self.set_group_picture(ask),
            "groups.delete" => self.delete_group(ask),
            "groups.get_invite_link" => self.invite_link(ask),
            "groups.reset_invite_link" => self.reset_invite_link(ask),
            "groups.delete_invite_link" => self.delete_invite_link(ask),
            "groups.list_join_requests" => self.list_join_requests(ask),
            "groups.approve_join_requests" | "groups.reject_join_requests" => self.answer_join_requests(ask),
            "groups.remove_participants" => self.remove_participants(ask),
            "calls.connect" => self.connect_call(ask),
            "calls.pre_accept" | "calls.accept" => self.accept_call(ask),
            "calls.reject" | "calls.terminate" => self.end_call(ask),
            "calls.get_permissions" => self.call_permissions(ask),
            "phone_numbers.list" => self.list_numbers(ask),
            "phone_numbers.get" => self.get_number(ask),
            "settings.get" => self.get_settings(ask),
            "settings.update" => self.update_settings(ask),
            "business_profile.get" => self.get_profile(ask),
            "business_profile.update" => self.update_profile(ask),
            "business_profile.get_by_id" => self.get_profile_by_id(ask),
            "business_profile.update_by_id" => self.update_profile_by_id(ask),
            "conversational_automation.set" => self.set_automation(ask),
            "commerce_settings.get" => self.get_commerce(ask),
            "commerce_settings.update" => self.update_commerce(ask),
            "qr_codes.create" => self.create_qr_code(ask),
            "qr_codes.update" => self.update_qr_code(ask),
            "qr_codes.list" => self.list_qr_codes(ask),
            "qr_codes.get" => self.get_qr_code(ask),
            "qr_codes.delete" => self.delete_qr_code(ask),
            "usernames.get" => self.get_username(ask),
            "usernames.set" => self.set_username(ask),
            "usernames.delete" => self.delete_username(ask),
            "usernames.suggest" => self.suggest_usernames(ask),
            "block_users.add" => self.block(ask),
            "block_users.remove" => self.unblock(ask),
            "block_users.list" => self.list_blocked(ask),
            "parent_bsuid_account.get" => self.parent_account(),
            "contact_book.forget" => self.forget_contact(ask),
            "official_business_account.get" => self.get_badge(ask),
            "official_business_account.apply" => self.apply_for_badge(ask),
            "compliance_info.get" => self.get_compliance(ask),
            "compliance_info.update" => self.update_compliance(ask),
            "encryption.get" => self.get_encryption_key(ask),
            "encryption.set" => self.set_encryption_key(ask),
            name => {
                Err(Refusal::parameter(format!("The sandbox checks {name}, but can't answer it yet.")).with_status(501))
            }
        }
    }
}

/// `{"success":true}`
pub(crate) fn success() -> Outcome {
    Ok(Answer::Json(serde_json::json!({ "success": true })))
}
