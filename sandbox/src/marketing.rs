//! The Marketing Messages API beside its messages: invitations, maximum prices, datasets of conversions, ads insights.

mod max_price;

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::Time;

use self::max_price::{Agreement, Clients};
use crate::{
    analytics::traffic::Counted,
    context::Context,
    operations::{Handlers, Outcome, Request, Response},
    rules,
    schedule::Event,
    wire::{Refusal, pages, secs},
};

pub(crate) const HANDLERS: Handlers = &[
    ("marketing_messages.onboard", |s, request| s.marketing.onboard(request, &mut s.context)),
    ("max_price.sign_agreement", |s, request| s.marketing.agreement.sign(request, &mut s.context)),
    ("max_price.get_agreement", |s, _| Ok(Response::Json(s.marketing.agreement.to_json()))),
    ("max_price.add_end_businesses", |s, request| s.marketing.clients.add(request, &s.marketing.agreement, &s.context)),
    ("max_price.list_end_businesses", |s, _| Ok(Response::Json(s.marketing.clients.to_json()))),
    ("max_price.remove_end_businesses", |s, request| Ok(Response::Json(s.marketing.clients.remove(request)))),
    ("max_price.estimate_reach", |_, _| Ok(Response::Json(max_price::estimates()))),
    ("datasets.create", |s, request| s.marketing.create_dataset(request, &mut s.context)),
    ("datasets.get", |s, request| s.marketing.get_dataset(request)),
    ("datasets.send_events", |s, request| send_events(request, &mut s.context)),
    ("ads_insights.list", |s, request| ads_insights(request, &s.context)),
];

/// Time after which the client's administrator accepts the terms, and the signer the agreement on maximum prices.
/// Rule: `rules::marketing::ACCEPTANCE`.
const ACCEPTANCE: Duration = Duration::from_secs(10);
/// Age at which conversion events are refused.
const MAX_AGE: u64 = 7 * 24 * 60 * 60;

/// Period of ads insights.
const PERIOD: u64 = 30 * 24 * 60 * 60;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Marketing {
    /// Invitations by the ID of the client's portfolio.
    invitations: BTreeMap<String, Invitation>,
    agreement: Agreement,
    clients: Clients,
    /// Datasets by account.
    datasets: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Invitation {
    request: String,
    is_accepted: bool,
}

/// A recipient accepts what was sent by email.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum MarketingEvent {
    /// The administrator of this portfolio accepts the terms.
    Terms(String),
    MaxPrice,
}

impl Marketing {
    /// Returns true if there is a dataset with this ID.
    pub(crate) fn has_dataset(&self, id: &str) -> bool {
        self.datasets.values().any(|dataset| dataset == id)
    }

    pub(crate) fn apply(&mut self, event: &MarketingEvent, context: &mut Context) {
        match event {
            MarketingEvent::MaxPrice => self.agreement.accept(),
            MarketingEvent::Terms(business) => {
                let Some(invitation) = self.invitations.get_mut(business) else { return };
                invitation.is_accepted = true;
                let accounts: Vec<String> =
                    context.settings.owned_by(business).map(|account| account.id.clone()).collect();
                for id in accounts {
                    let account = json!({ "waba_id": id, "owner_business_id": business });
                    let signed = json!({ "event": "MM_LITE_TERMS_SIGNED", "waba_info": account });
                    context.notify_account("account_update", &id, &signed);
                }
            }
        }
    }

    /// Invites a client. While the invitation is pending, its ID is returned again.
    fn onboard(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let business = request.text("business_id");
        if let Some(known) = self.invitations.get(business) {
            if known.is_accepted {
                return Err(Refusal::parameter(
                    rules::marketing::SIGNED,
                    "The business has signed the terms of the Marketing Messages API already.",
                ));
            }
            return Ok(Response::Json(json!({ "request_id": known.request })));
        }
        let id = context.ids.number();
        let body = json!({ "request_id": id });
        self.invitations.insert(business.to_owned(), Invitation { request: id, is_accepted: false });
        context.after(ACCEPTANCE, Event::Marketing(MarketingEvent::Terms(business.to_owned())));
        Ok(Response::Json(body))
    }

    /// Returns the account's dataset, which is created the first time.
    fn create_dataset(&mut self, request: &Request, context: &mut Context) -> Outcome {
        self.datasets.entry(request.text("waba_id").to_owned()).or_insert_with(|| context.ids.number());
        self.get_dataset(request)
    }

    fn get_dataset(&self, request: &Request) -> Outcome {
        let dataset = self.datasets.get(request.text("waba_id"));
        Ok(Response::Json(dataset.map_or_else(|| json!({}), |id| json!({ "id": id }))))
    }
}

/// Accepts conversion events of the last days. The log holds them.
fn send_events(request: &Request, context: &mut Context) -> Outcome {
    let events = request.list("data");
    let now = secs(context.now);
    for event in events {
        let at = event.get("event_time").and_then(Value::as_u64).unwrap_or_default();
        if at > now || now.saturating_sub(at) > MAX_AGE {
            return Err(Refusal::parameter(
                rules::marketing::EVENT_TIME,
                "Param event_time must be within the last 7 days.",
            ));
        }
    }
    let trace = context.ids.trace();
    Ok(Response::Json(json!({ "events_received": events.len(), "messages": [], "fbtrace_id": trace })))
}

/// The metrics of marketing messages in the last 30 days, as text. Every ad object has those of the whole account.
fn ads_insights(request: &Request, context: &Context) -> Outcome {
    let end = secs(context.now).saturating_add(1);
    let start = end.saturating_sub(PERIOD);
    let (mut counts, mut spent) = ([0_u64; 3], 0_u64);
    for (_, fact) in context.traffic.within(start, end) {
        let (place, price) = match &fact.what {
            Counted::Sent(price) => (0, price),
            Counted::Delivered(price) => (1, price),
            Counted::Read(price) => (2, price),
            _ => continue,
        };
        if price.category == "MARKETING_LITE" {
            counts.iter_mut().skip(place).take(1).for_each(|count| *count = count.saturating_add(1));
            spent = spent.saturating_add(if place == 1 { price.rate() } else { 0 });
        }
    }
    let [sent, delivered, read] = counts;
    let spend = format!("{}.{:04}", spent / 10_000, spent % 10_000);
    let metrics = [("sent", sent.to_string()), ("delivered", delivered.to_string()), ("read", read.to_string())];
    let metrics = metrics.into_iter().chain([("link_btn_click", "0".to_owned()), ("spend", spend)]);
    let metrics = metrics.map(|(name, value)| (format!("marketing_messages_{name}"), value));
    let period =
        [("date_start".to_owned(), Time::from_secs(start).date()), ("date_stop".to_owned(), context.now.date())];
    let metrics: Map<String, Value> =
        period.into_iter().chain(metrics).map(|(name, value)| (name, value.into())).collect();
    let insight = request.select(&metrics, &[])?;
    pages::page(request, vec![("insight".to_owned(), insight)], context)
}
