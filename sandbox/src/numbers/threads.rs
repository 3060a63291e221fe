//! Thread control of a number, and the data of its WhatsApp Business app.

use serde_json::json;

use super::Numbers;
use crate::{
    context::Context,
    operations::{Outcome, Request, Response},
    rules,
    wire::Refusal,
};

impl Numbers {
    /// Passes or releases the thread with a user, which the app controls at first.
    pub(super) fn give_thread(&mut self, request: &Request) -> Outcome {
        if !self.state_mut(request.number()).given_threads.insert(user(request)) {
            return Err(refused("The app does not control the thread with this user."));
        }
        accepted()
    }

    /// Takes a thread: the app is the escalation partner.
    pub(super) fn take_thread(&mut self, request: &Request) -> Outcome {
        if !self.state_mut(request.number()).given_threads.remove(&user(request)) {
            return Err(refused("The app controls the thread with this user already."));
        }
        accepted()
    }

    /// Sends the contacts or the history of the WhatsApp Business app, which are empty: no number is used in the app.
    pub(super) fn sync_app_data(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let (number, kind) = (request.number(), request.text("sync_type"));
        if !self.state_mut(number).synced.insert(kind.to_owned()) {
            return Err(Refusal::new(rules::numbers::HISTORY, 2_593_107, "The data has been requested already."));
        }
        match kind {
            "history" => {
                let progress = json!({ "phase": 0, "chunk_order": 1, "progress": 100 });
                let history = json!([{ "metadata": progress, "threads": [] }]);
                context.notify_number("history", number, &[("history", &history.to_string())]);
            }
            _ => {
                context.notify_number("smb_app_state_sync", number, &[("state_sync", "[]")]);
            }
        }
        Ok(Response::Json(json!({ "messaging_product": "whatsapp", "request_id": context.ids.number() })))
    }
}

/// The user of a request: a phone number or an ID.
fn user(request: &Request) -> String {
    let to = request.text("to").trim_start_matches('+');
    if to.is_empty() { request.text("recipient").to_owned() } else { to.to_owned() }
}

fn accepted() -> Outcome {
    Ok(Response::Json(json!({ "messaging_product": "whatsapp" })))
}

fn refused(details: &str) -> Refusal {
    Refusal::parameter(rules::numbers::CONTROL, details).with_subcode(2_494_191)
}
