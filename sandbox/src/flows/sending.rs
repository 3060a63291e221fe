//! Flows that messages and templates open.

use serde_json::Value;

use super::{Flow, Flows, Status};
use crate::{rules, wire::Refusal};

impl Flows {
    /// Refuses a flow message whose flow can't be opened: flows of other accounts, deprecated flows, and drafts unless the
    /// message has the mode `draft`.
    pub(crate) fn check_message(&self, content: &Value, account: &str) -> Result<(), Refusal> {
        let Some(parameters) = content.pointer("/action/parameters").filter(|_| is(content, "type", "flow")) else {
            return Ok(());
        };
        let refused = |details: String| Err(Refusal::new(rules::flows::SENDABLE, 131_009, details));
        match self.named(parameters, account).map(|flow| flow.status) {
            Some(Status::Published) => Ok(()),
            Some(Status::Draft) if is(parameters, "mode", "draft") => Ok(()),
            Some(Status::Draft) => refused("The flow is a draft: publish it, or send it with the mode draft.".into()),
            Some(Status::Deprecated) => refused("The flow is deprecated.".into()),
            None => refused(unknown(parameters)),
        }
    }

    /// Returns what is wrong if a button of a template opens a flow that the account doesn't have or has deprecated.
    pub(crate) fn check_buttons(&self, components: &[Value], account: &str) -> Result<(), String> {
        components.iter().try_for_each(|part| self.check_button(part, account))
    }

    fn check_button(&self, part: &Value, account: &str) -> Result<(), String> {
        match part {
            Value::Array(parts) => self.check_buttons(parts, account),
            Value::Object(button) if button.contains_key("flow_id") || button.contains_key("flow_name") => {
                let can_open = |flow: &Flow| flow.status != Status::Deprecated;
                if self.named(part, account).is_some_and(can_open) { Ok(()) } else { Err(unknown(part)) }
            }
            Value::Object(parts) => parts.values().try_for_each(|part| self.check_button(part, account)),
            _ => Ok(()),
        }
    }

    /// The flow of the account that is named by ID, or else by name.
    fn named(&self, by: &Value, account: &str) -> Option<&Flow> {
        let mut own = self.flows.iter().filter(|(_, flow)| flow.account == account);
        own.find(|(id, flow)| is(by, "flow_id", id) || is(by, "flow_name", &flow.name)).map(|(_, flow)| flow)
    }
}

fn unknown(by: &Value) -> String {
    let name = ["flow_id", "flow_name"].into_iter().find(|name| by.get(name).is_some()).unwrap_or("flow_id");
    format!("Param {name} must be that of a flow of this account.")
}

/// Returns true if a key holds this text. IDs may be numbers.
fn is(value: &Value, key: &str, text: &str) -> bool {
    match value.get(key) {
        Some(Value::String(held)) => held == text,
        Some(Value::Number(held)) => held.to_string() == text,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use wabakit::Time;

    use super::*;

    #[test]
    fn buttons_of_templates_open_flows_of_their_account() {
        let flow = |status| Flow {
            account: "7".into(),
            name: "booking".into(),
            status,
            categories: vec![],
            endpoint: None,
            app: "1".into(),
            document: None,
            preview: None,
            updated: Time::default(),
        };
        let flows = |status| Flows { flows: [("42".to_owned(), flow(status))].into() };
        let check = |flows: &Flows, button: Value, account: &str| {
            let buttons = json!({ "type": "BUTTONS", "buttons": [{ "type": "QUICK_REPLY", "text": "No" }, button] });
            let cards = json!([{ "components": [buttons] }]);
            flows.check_buttons(&[json!({ "type": "CAROUSEL", "cards": cards })], account)
        };
        let published = flows(Status::Published);
        for found in [json!({ "flow_id": "42" }), json!({ "flow_id": 42 }), json!({ "flow_name": "booking" })] {
            assert_eq!(check(&published, found.clone(), "7"), Ok(()), "{found}");
            assert!(check(&published, found.clone(), "8").is_err(), "{found} in another account");
            assert!(check(&flows(Status::Deprecated), found.clone(), "7").is_err(), "{found} is deprecated");
        }
        assert!(check(&published, json!({ "flow_id": "43" }), "7").is_err_and(|details| details.contains("flow_id")));
        assert_eq!(check(&published, json!({ "flow_json": "{}" }), "7"), Ok(()), "the platform creates that flow");
    }
}
