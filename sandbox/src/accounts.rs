//! WhatsApp Business accounts: their fields, signups, users, schedules and activities.

mod activities;
pub(crate) mod commands;
mod enforcement;
mod sequences;
mod signups;
mod users;

use std::collections::BTreeMap;

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use self::enforcement::{Enforcement, RESTRICTION, Restriction};
pub(crate) use self::{
    activities::Activity,
    enforcement::{Action, BanEvent},
};
use crate::{
    Number, Settings,
    context::Context,
    operations::{Handlers, Outcome, Request, Response, success},
    portfolio, rules,
    wire::{
        Refusal,
        pages::{self, Item},
    },
};

pub(crate) const HANDLERS: Handlers = &[
    ("accounts.get", |s, request| s.accounts.get(request, &s.context)),
    ("accounts.update", |s, request| s.accounts.update(request, &mut s.context)),
    ("accounts.create", |s, request| s.accounts.create(request, &mut s.context)),
    ("accounts.list_owned", |s, request| {
        s.accounts.list(request, |account| account.portfolio == request.text("business_id"), &s.context)
    }),
    ("accounts.list_client", |s, request| {
        let partner = request.text("business_id");
        s.accounts.list(request, |account| account.shared_with.iter().any(|id| id == partner), &s.context)
    }),
    ("accounts.list_assigned", |s, request| {
        let user = s.tokens.user(request, &s.context)?;
        s.accounts.list_assigned(request, &user, &s.context)
    }),
    ("parent_bsuid_account.get", |s, _| parent_account(&s.context)),
    ("signups.create", |s, request| s.accounts.of(request)?.create_signup(request, &mut s.context)),
    ("signups.list", |s, request| s.accounts.of(request)?.list_signups(request, &s.context)),
    ("signups.get", |s, request| s.accounts.with_signup(request)?.get_signup(request)),
    ("signups.update", |s, request| s.accounts.with_signup(request)?.update_signup(request)),
    ("assigned_users.list", |s, request| s.accounts.of(request)?.list_users(request, &s.context)),
    ("assigned_users.add", |s, request| s.accounts.of(request)?.add_user(request, &s.context)),
    ("assigned_users.remove", |s, request| s.accounts.of(request)?.remove_user(request, &s.context)),
    ("activities.list", |s, request| s.accounts.of(request)?.list_activities(request, &s.context)),
    ("schedules.create", |s, request| s.accounts.of(request)?.create_schedule(request, &mut s.context)),
    ("schedules.list", |s, request| s.accounts.of(request)?.list_schedules(request, &s.context)),
    ("welcome_message_sequences.create", |s, request| s.accounts.of(request)?.create_sequence(request, &mut s.context)),
    ("welcome_message_sequences.update", |s, request| s.accounts.of(request)?.update_sequence(request)),
    ("welcome_message_sequences.list", |s, request| s.accounts.of(request)?.list_sequences(request, &s.context)),
    ("welcome_message_sequences.delete", |s, request| s.accounts.of(request)?.delete_sequence(request)),
    // Nothing on the sandbox creates audiences or campaigns.
    ("audiences.list", |_, _| Ok(Response::Json(json!({ "data": [] })))),
    ("message_campaigns.list", |_, _| Ok(Response::Json(json!({ "data": [] })))),
    ("business_messaging_feature_status.get", |_, request| features(request)),
];

/// The fields of an account by default.
const DEFAULT_FIELDS: &str = "name,timezone_id,message_template_namespace";

/// The state of each account, by ID. The accounts themselves stand in the settings.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Accounts(BTreeMap<String, Account>);

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Account {
    /// Fields that were set when the account was created, or updated.
    updated: Map<String, Value>,
    /// Signups by ID.
    signups: BTreeMap<String, Map<String, Value>>,
    /// Tasks of each user with access, by the ID of the user.
    users: BTreeMap<String, Value>,
    schedules: Vec<Map<String, Value>>,
    /// Welcome message sequences by ID.
    sequences: BTreeMap<String, Map<String, Value>>,
    /// Activities in the order of time, each with its ID.
    activities: Vec<Map<String, Value>>,
    enforcement: Enforcement,
}

impl Accounts {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self(settings.accounts.iter().map(|account| (account.id.clone(), Account::default())).collect())
    }

    /// Returns true if there is an account with this ID.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// Returns true if an account is assigned to this user.
    pub(crate) fn has_user(&self, id: &str, user: &str) -> bool {
        self.0.get(id).is_some_and(|account| account.users.contains_key(user))
    }

    /// Returns the account of a request.
    fn of(&mut self, request: &Request) -> Result<&mut Account, Refusal> {
        let id = request.text("waba_id");
        self.0.get_mut(id).ok_or_else(|| Refusal::object(&Method::GET, id))
    }

    /// Returns the account with the signup of a request.
    fn with_signup(&mut self, request: &Request) -> Result<&mut Account, Refusal> {
        let id = request.text("signup_id");
        let account = self.0.values_mut().find(|account| account.signups.contains_key(id));
        account.ok_or_else(|| Refusal::object(&Method::GET, id))
    }

    /// Returns true if an account sends marketing templates by the Marketing Messages API only.
    pub(crate) fn keeps_marketing_apart(&self, id: &str) -> bool {
        let updated = self.0.get(id).map(|account| &account.updated);
        updated.and_then(|updated| updated.get("disable_marketing_messages_on_cloud_api")) == Some(&Value::Bool(true))
    }

    /// Sets the currency and the payment method of an account.
    pub(crate) fn bill(&mut self, id: &str, currency: &str, funding: &str, context: &mut Context) {
        if let Some(account) = self.0.get_mut(id) {
            context.health.restore(id);
            account.updated.insert("currency".into(), currency.into());
            account.updated.insert("primary_funding_id".into(), funding.into());
        }
    }

    /// Takes a payment method from the accounts that have it.
    pub(crate) fn unbill(&mut self, funding: &str, context: &mut Context) {
        for (id, account) in &mut self.0 {
            if let Some(current) = account.updated.get_mut("primary_funding_id").filter(|current| *current == funding) {
                *current = Value::Null;
                context.health.block_unpaid(id);
            }
        }
    }

    /// The currency in which a credit line pays for an account, if one does.
    pub(crate) fn billed_in(&self, id: &str) -> Option<&str> {
        let updated = &self.0.get(id)?.updated;
        updated.get("primary_funding_id")?.as_str().and_then(|_| updated.get("currency")?.as_str())
    }

    /// Returns true if an account has lost its payment method.
    pub(crate) fn is_unpaid(&self, id: &str) -> bool {
        self.0.get(id).is_some_and(|account| account.updated.get("primary_funding_id") == Some(&Value::Null))
    }

    /// Creates a copy of an account that is billed in another currency.
    pub(crate) fn copy(&mut self, id: &str, to: &str, currency: &str, settings: &mut Settings) {
        let (Some(account), Some(given)) = (self.0.get(id), settings.account(id)) else { return };
        let mut updated = account.updated.clone();
        updated.insert("currency".into(), currency.into());
        let given = crate::Account { id: to.to_owned(), numbers: vec![], templates: vec![], ..given.clone() };
        settings.accounts.push(given);
        self.0.insert(to.to_owned(), Account { updated, ..Account::default() });
    }

    /// Returns true if template analytics of an account are enabled.
    pub(crate) fn has_insights(&self, id: &str) -> bool {
        let updated = self.0.get(id).map(|account| &account.updated);
        updated.and_then(|updated| updated.get("is_enabled_for_insights")) == Some(&Value::Bool(true))
    }

    /// Adds an activity to the log of an account.
    pub(crate) fn record(&mut self, id: &str, activity: Activity<'_>, context: &Context) {
        if let Some(account) = self.0.get_mut(id) {
            account.record(activity, context);
        }
    }

    fn get(&self, request: &Request, context: &Context) -> Outcome {
        let id = request.text("waba_id");
        let account = self.0.get(id).ok_or_else(|| Refusal::object(&Method::GET, id))?;
        account.describe(id, request, context).map(Response::Json)
    }

    fn list(&self, request: &Request, wanted: impl Fn(&crate::Account) -> bool, context: &Context) -> Outcome {
        let only = request.text("find");
        let is_wanted = |id: &str| context.settings.account(id).is_some_and(&wanted);
        let found = self.0.iter().filter(|(id, _)| is_wanted(id) && (only.is_empty() || *id == only));
        let describe = |(id, account): (&String, &Account)| Ok((id.clone(), account.describe(id, request, context)?));
        let items: Result<Vec<Item>, Refusal> = found.map(describe).collect();
        pages::page(request, items?, context)
    }

    fn update(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let mut update = request.body();
        if update.get("is_enabled_for_insights") == Some(&Value::Bool(false)) {
            return Err(Refusal::parameter(
                rules::accounts::INSIGHTS,
                "Param is_enabled_for_insights must be true: it can't be taken back.",
            ));
        }
        let insights = update.contains_key("is_enabled_for_insights");
        let account = self.of(request)?;
        if let Some(name) = update.remove("name").as_ref().and_then(Value::as_str)
            && let Some(given) = context.settings.account_mut(request.text("waba_id"))
        {
            name.clone_into(&mut given.name);
        }
        account.updated.extend(update);
        if insights { Ok(Response::Json(json!({ "id": request.text("waba_id") }))) } else { success() }
    }

    fn create(&mut self, request: &Request, context: &mut Context) -> Outcome {
        /// Accounts that a portfolio can have.
        const LIMIT: usize = 20;
        let owner = request.text("business_id");
        if context.settings.owned_by(owner).count() >= LIMIT {
            return Err(Refusal::parameter(
                rules::accounts::LIMIT,
                "The business has the maximum number of WhatsApp Business accounts.",
            ));
        }
        let id = context.ids.number();
        let mut updated = request.body();
        let name = updated.remove("name").as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
        let creator = Some(context.caller.portfolio.clone()).filter(|creator| creator != owner);
        context.settings.accounts.push(crate::Account {
            id: id.clone(),
            name,
            portfolio: owner.to_owned(),
            shared_with: creator.into_iter().collect(),
            ..crate::Account::default()
        });
        self.0.insert(id.clone(), Account { updated, ..Account::default() });
        Ok(Response::Json(json!({ "id": id })))
    }
}

impl Account {
    fn describe(&self, id: &str, request: &Request, context: &Context) -> Result<Value, Refusal> {
        let settings = &context.settings;
        let business = settings.portfolio_of_account(id);
        let is_client = business != context.caller.portfolio;
        let updated = |field: &str| self.updated.get(field).cloned();
        let mut out = Map::from_iter([("id".to_owned(), Value::from(id))]);
        for field in request.fields(DEFAULT_FIELDS) {
            let value = match field {
                "id" => continue,
                "name" => settings.name_of(id).into(),
                "timezone_id" => updated(field).unwrap_or_else(|| "1".into()),
                "message_template_namespace" => format!("{:032x}", context.ids.of(&format!("namespace {id}"))).into(),
                "account_review_status" => "APPROVED".into(),
                "business_verification_status" => portfolio::verification(business, context).into(),
                "status" => "ACTIVE".into(),
                "country" | "primary_business_location" => "US".into(),
                "currency" => updated(field).unwrap_or_else(|| "USD".into()),
                "ownership_type" => if is_client { "CLIENT_OWNED" } else { "SELF_OWNED" }.into(),
                "owner_business" | "owner_business_info" => {
                    json!({ "name": settings.portfolio_name(business), "id": business })
                }
                "is_shared_with_partners" => {
                    settings.account(id).is_some_and(|account| !account.shared_with.is_empty()).into()
                }
                "marketing_messages_onboarding_status" => "ONBOARDED".into(),
                "whatsapp_business_manager_messaging_limit" => context.messaging_limits.of(business).as_str().into(),
                "disable_marketing_messages_on_cloud_api"
                | "template_auto_archival_enabled"
                | "is_enabled_for_insights" => updated(field).unwrap_or_else(|| false.into()),
                "degrees_of_freedom_spec" => creative_features(updated(field).unwrap_or_default()),
                "whatsapp_manager_marketing_messages_max_price_enroll_status" => {
                    updated(field).unwrap_or_else(|| "OPT_OUT".into())
                }
                "health_status" => context.health.of_account(id, &context.settings),
                "primary_funding_id" => match updated(field) {
                    Some(Value::Null) => continue,
                    Some(funding) => funding,
                    None => context.ids.of(&format!("card {id}")).to_string().into(),
                },
                "marketing_messages_lite_api_status" => "ONBOARDED".into(),
                "phone_numbers" => numbers(id, settings),
                "subscribed_apps" => context.callbacks.apps(id, settings),
                // The platform leaves out what is empty.
                "creation_time"
                | "on_behalf_of_business_info"
                | "purchase_order_number"
                | "service_pricing_policy"
                | "marketing_messages_ad_account"
                | "linked_commerce_account"
                | "auth_international_rate_eligibility" => continue,
                other => return Err(Refusal::field(other, "WhatsAppBusinessAccount")),
            };
            out.insert(field.to_owned(), value);
        }
        Ok(out.into())
    }

    fn create_schedule(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let id = context.ids.number();
        let mut schedule = request.body();
        let is_active = schedule.get("is_active") != Some(&Value::Bool(false));
        let status = if is_active { "ACTIVE" } else { "INACTIVE" };
        schedule.extend([("id".to_owned(), id.clone().into()), ("status".to_owned(), status.into())]);
        self.schedules.push(schedule);
        Ok(Response::Json(json!({ "id": id })))
    }

    fn list_schedules(&self, request: &Request, context: &Context) -> Outcome {
        let key =
            |schedule: &Map<String, Value>| schedule.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let schedules = self.schedules.iter().map(|schedule| (key(schedule), schedule.clone()));
        pages::selected(request, schedules, context)
    }
}

/// The numbers of an account, without the fields that only `phone_numbers.list` returns.
fn numbers(waba: &str, settings: &Settings) -> Value {
    let mine = settings.numbers_of(waba).iter();
    let describe = |number: &Number| json!({ "id": number.id, "display_phone_number": number.display, "verified_name": number.name });
    json!({ "data": mine.map(describe).collect::<Vec<_>>() })
}

/// The portfolio shares its business-scoped user IDs with no other portfolio.
fn parent_account(context: &Context) -> Outcome {
    let id = context.ids.of("parent").checked_rem(1_000_000_000_000_000).unwrap_or_default();
    let portfolios = [&context.caller.portfolio];
    Ok(Response::Json(json!({ "parent_bsuid_account_id": id.to_string(), "enrolled_business_portfolios": portfolios })))
}

/// Every messaging feature is available.
fn features(request: &Request) -> Outcome {
    let enabled = |query: &Value| json!({ "feature": query.get("feature"), "status": "enabled" });
    Ok(Response::Json(json!({ "data": request.list("features").iter().map(enabled).collect::<Vec<_>>() })))
}

/// Converts the creative features from the form in which they are updated to the form in which they are returned.
fn creative_features(updated: Value) -> Value {
    let features = updated.get("creative_features_spec").and_then(Value::as_object).cloned().unwrap_or_default();
    let status = |(name, feature): (String, Value)| (name, feature.get("enroll_status").cloned().unwrap_or_default());
    json!({ "data": [{ "creative_features_spec": [features.into_iter().map(status).collect::<Map<_, _>>()] }] })
}
