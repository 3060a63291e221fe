//! The WhatsApp Business account, and what it was told.

mod signups;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{
    Answer, Ask, Outcome, Sandbox, success,
    wire::{Refusal, pages},
};

/// What is told of the account unless something else is asked for.
const USUAL: &str = "name,timezone_id,message_template_namespace";

/// What the account was told.
#[derive(Debug, Default)]
pub(crate) struct Account {
    told: Map<String, Value>,
    /// By their ids, which grow.
    signups: BTreeMap<String, Map<String, Value>>,
}

impl Account {
    /// Whether marketing templates go by the Marketing Messages API alone.
    pub(crate) fn keeps_marketing_apart(&self) -> bool {
        self.told.get("disable_marketing_messages_on_cloud_api") == Some(&Value::Bool(true))
    }
}

impl Sandbox {
    pub(crate) fn get_account(&self, ask: &Ask) -> Outcome {
        let asked = if ask.text("fields").is_empty() { USUAL } else { ask.text("fields") };
        let id = &self.settings.waba_id;
        let told = |field: &str| self.account.told.get(field).cloned();
        let mut out = Map::from_iter([("id".to_owned(), Value::from(id.clone()))]);
        for field in pages::fields(asked) {
            let value = match field {
                "id" => continue,
                "name" => told(field).unwrap_or_else(|| "Lucky Shrub".into()),
                "timezone_id" => told(field).unwrap_or_else(|| "1".into()),
                "message_template_namespace" => format!("{:032x}", self.ids.of("namespace")).into(),
                "account_review_status" => "APPROVED".into(),
                "business_verification_status" => "verified".into(),
                "status" => "ACTIVE".into(),
                "country" | "primary_business_location" => "US".into(),
                "currency" => "USD".into(),
                "ownership_type" => "SELF_OWNED".into(),
                "owner_business_info" => json!({ "name": "Lucky Shrub", "id": self.settings.business_id }),
                "is_shared_with_partners" => false.into(),
                "marketing_messages_onboarding_status" => "ONBOARDED".into(),
                "whatsapp_business_manager_messaging_limit" => "TIER_UNLIMITED".into(),
                "disable_marketing_messages_on_cloud_api"
                | "template_auto_archival_enabled"
                | "is_enabled_for_insights" => told(field).unwrap_or_else(|| false.into()),
                "degrees_of_freedom_spec" => features(told(field).unwrap_or_default()),
                "health_status" => {
                    let available = |kind: &str, id: &str| json!({ "entity_type": kind, "id": id, "can_send_message": "AVAILABLE" });
                    let entities = [available("WABA", id), available("BUSINESS", &self.settings.business_id)];
                    json!({ "can_send_message": "AVAILABLE", "entities": entities })
                }
                other => return Err(Refusal::field(other, "WhatsAppBusinessAccount")),
            };
            out.insert(field.to_owned(), value);
        }
        Ok(Answer::Json(out.into()))
    }

    pub(crate) fn update_account(&mut self, ask: &Ask) -> Outcome {
        let said = ask.said();
        if said.get("is_enabled_for_insights") == Some(&Value::Bool(false)) {
            return Err(Refusal::parameter("Param is_enabled_for_insights must be true: it can't be taken back."));
        }
        let insights = said.contains_key("is_enabled_for_insights");
        self.account.told.extend(said);
        if insights { Ok(Answer::Json(json!({ "id": self.settings.waba_id }))) } else { success() }
    }

    /// The portfolio shares its people's ids with no other.
    pub(crate) fn parent_account(&self) -> Outcome {
        let id = self.ids.of("parent").checked_rem(1_000_000_000_000_000).unwrap_or_default();
        let portfolios = [&self.settings.business_id];
        Ok(Answer::Json(
            json!({ "parent_bsuid_account_id": id.to_string(), "enrolled_business_portfolios": portfolios }),
        ))
    }
}

/// The platform tells what may be changed in another form than it takes it.
fn features(told: Value) -> Value {
    let told = told.get("creative_features_spec").and_then(Value::as_object).cloned().unwrap_or_default();
    let status = |(name, feature): (String, Value)| (name, feature.get("enroll_status").cloned().unwrap_or_default());
    json!({ "data": [{ "creative_features_spec": [told.into_iter().map(status).collect::<Map<_, _>>()] }] })
}
