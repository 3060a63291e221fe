//! Commands by which a WhatsApp user calls the business, accepts its calls, and hangs up.

use serde::Deserialize;
use serde_json::{Map, Value};
use wabakit::{ValidationError, model};

use super::{Parties, Sender};
use crate::{
    Sandbox,
    accounts::Action,
    calls::{self, Call as RingingCall},
    command::{Command, refusal},
};

/// Calls the business as a WhatsApp user. The call rings for 60 seconds.
#[model]
#[derive(Deserialize)]
pub struct CallBusiness {
    /// User who calls.
    #[flatten]
    pub sender: Sender,
    /// Session description of the user, in SDP. Default: a sample.
    pub sdp: Option<String>,
    /// Payload of the call button that the user tapped.
    pub cta_payload: Option<String>,
    /// Payload of the call link that the user followed.
    pub deeplink_payload: Option<String>,
}

/// ID of a call.
#[model]
pub struct CallId {
    /// ID of the call, as in `wacid.…`.
    pub call_id: String,
}

impl Command for CallBusiness {
    const NAME: &'static str = "users.call";
    const EXAMPLE: &'static str = r#"{"from": "16505551234"}"#;
    type Answer = CallId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<CallId, ValidationError> {
        let Parties { user, number } = self.sender.enter(sandbox)?;
        let waba = sandbox.context.settings.waba_of(&number);
        let allowed = sandbox.accounts.check_allowed(waba, Action::ReceiveCall, sandbox.context.now);
        let allowed = allowed.and_then(|()| sandbox.numbers.check_calling(&number));
        allowed.map_err(|refused| refusal("phone_number_id", refused.details(), ""))?;
        let id = sandbox.context.ids.call();
        sandbox.record_user("call", &user, Map::from_iter([("call_id".to_owned(), Value::from(&*id))]));
        if !sandbox.users.has_blocked(&number, &user) {
            let payloads = [("cta_payload", self.cta_payload), ("deeplink_payload", self.deeplink_payload)];
            let payloads = payloads.into_iter().filter_map(|(name, payload)| Some((name.to_owned(), payload?.into())));
            let offer = payloads.chain([("session".to_owned(), calls::offer(self.sdp))]).collect();
            let Sandbox { context, numbers, users, calls, .. } = sandbox;
            calls.ring(RingingCall::incoming(&id, &number, &user), offer, users, numbers, context);
        }
        Ok(CallId { call_id: id })
    }
}

/// Hangs up as a WhatsApp user, or declines a call of the business.
#[model]
#[derive(Deserialize)]
pub struct HangUp {
    /// ID of the call, as in `wacid.…`.
    pub call_id: String,
}

impl Command for HangUp {
    const NAME: &'static str = "users.hang_up";
    const EXAMPLE: &'static str = r#"{"call_id": "wacid.ID"}"#;
    type Answer = CallId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<CallId, ValidationError> {
        let Sandbox { context, numbers, users, calls, .. } = sandbox;
        let user = calls.hang_up(&self.call_id, users, numbers, context);
        let user = user.map_err(|reason| refusal("call_id", reason, ""))?;
        sandbox.record_user("hang_up", &user, Map::from_iter([("call_id".to_owned(), Value::from(&*self.call_id))]));
        Ok(CallId { call_id: self.call_id })
    }
}

/// Accepts a call of the business at once, as a WhatsApp user. Without it, a call is accepted after 3 seconds.
#[model]
#[derive(Deserialize)]
pub struct AnswerCall {
    /// ID of the call.
    pub call_id: String,
}

impl Command for AnswerCall {
    const NAME: &'static str = "users.answer";
    const EXAMPLE: &'static str = r#"{"call_id": "wacid.ID"}"#;
    type Answer = CallId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<CallId, ValidationError> {
        let Sandbox { context, numbers, users, calls, .. } = sandbox;
        let user = calls.answer(&self.call_id, users, numbers, context);
        let user = user.map_err(|wanted| refusal("call_id", wanted, &self.call_id))?;
        sandbox.record_user("answer", &user, Map::from_iter([("call_id".to_owned(), Value::from(&*self.call_id))]));
        Ok(CallId { call_id: self.call_id })
    }
}
