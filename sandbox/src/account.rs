//! The WhatsApp Business account: its fields, its signups, and the portfolio it belongs to.

mod signups;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{
    context::Context,
    operations::{Handlers, Outcome, Request, Response, success},
    wire::Refusal,
};

pub(crate) const HANDLERS: Handlers = &[
    ("accounts.get", |s, request| s.account.get(request, &s.context)),
    ("accounts.update", |s, request| s.account.update(request, &s.context)),
    ("parent_bsuid_account.get", |s, _| parent_account(&s.context)),
    ("signups.create", |s, request| s.account.create_signup(request, &mut s.context)),
    ("signups.list", |s, request| s.account.list_signups(request, &s.context)),
    ("signups.get", |s, request| s.account.get_signup(request)),
    ("signups.update", |s, request| s.account.update_signup(request)),
];

/// The fields of an account by default.
const DEFAULT_FIELDS: &str = "name,timezone_id,message_template_namespace";

#[derive(Debug, Default)]
pub(crate) struct Account {
    /// Fields that were updated.
    updated: Map<String, Value>,
    /// Signups by ID.
    signups: BTreeMap<String, Map<String, Value>>,
}

impl Account {
    /// Returns true if marketing templates can be sent by the Marketing Messages API only.
    pub(crate) fn keeps_marketing_apart(&self) -> bool {
        self.updated.get("disable_marketing_messages_on_cloud_api") == Some(&Value::Bool(true))
    }

    fn get(&self, request: &Request, context: &Context) -> Outcome {
        let (id, business) = (&context.settings.waba_id, &context.settings.business_id);
        let updated = |field: &str| self.updated.get(field).cloned();
        let mut out = Map::from_iter([("id".to_owned(), Value::from(id.clone()))]);
        for field in request.fields(DEFAULT_FIELDS) {
            let value = match field {
                "id" => continue,
                "name" => updated(field).unwrap_or_else(|| "Lucky Shrub".into()),
                "timezone_id" => updated(field).unwrap_or_else(|| "1".into()),
                "message_template_namespace" => format!("{:032x}", context.ids.of("namespace")).into(),
                "account_review_status" => "APPROVED".into(),
                "business_verification_status" => "verified".into(),
                "status" => "ACTIVE".into(),
                "country" | "primary_business_location" => "US".into(),
                "currency" => "USD".into(),
                "ownership_type" => "SELF_OWNED".into(),
                "owner_business_info" => json!({ "name": "Lucky Shrub", "id": business }),
                "is_shared_with_partners" => false.into(),
                "marketing_messages_onboarding_status" => "ONBOARDED".into(),
                "whatsapp_business_manager_messaging_limit" => "TIER_UNLIMITED".into(),
                "disable_marketing_messages_on_cloud_api"
                | "template_auto_archival_enabled"
                | "is_enabled_for_insights" => updated(field).unwrap_or_else(|| false.into()),
                "degrees_of_freedom_spec" => creative_features(updated(field).unwrap_or_default()),
                "health_status" => {
                    let available = |kind: &str, id: &str| json!({ "entity_type": kind, "id": id, "can_send_message": "AVAILABLE" });
                    let entities = [available("WABA", id), available("BUSINESS", business)];
                    json!({ "can_send_message": "AVAILABLE", "entities": entities })
                }
                other => return Err(Refusal::field(other, "WhatsAppBusinessAccount")),
            };
            out.insert(field.to_owned(), value);
        }
        Ok(Response::Json(out.into()))
    }

    fn update(&mut self, request: &Request, context: &Context) -> Outcome {
        let update = request.body();
        if update.get("is_enabled_for_insights") == Some(&Value::Bool(false)) {
            return Err(Refusal::parameter("Param is_enabled_for_insights must be true: it can't be taken back."));
        }
        let insights = update.contains_key("is_enabled_for_insights");
        self.updated.extend(update);
        if insights { Ok(Response::Json(json!({ "id": context.settings.waba_id }))) } else { success() }
    }
}

/// The portfolio shares its business-scoped user IDs with no other portfolio.
fn parent_account(context: &Context) -> Outcome {
    let id = context.ids.of("parent").checked_rem(1_000_000_000_000_000).unwrap_or_default();
    let portfolios = [&context.settings.business_id];
    Ok(Response::Json(json!({ "parent_bsuid_account_id": id.to_string(), "enrolled_business_portfolios": portfolios })))
}

/// Converts the creative features from the form in which they are updated to the form in which they are returned.
fn creative_features(updated: Value) -> Value {
    let features = updated.get("creative_features_spec").and_then(Value::as_object).cloned().unwrap_or_default();
    let status = |(name, feature): (String, Value)| (name, feature.get("enroll_status").cloned().unwrap_or_default());
    json!({ "data": [{ "creative_features_spec": [features.into_iter().map(status).collect::<Map<_, _>>()] }] })
}
