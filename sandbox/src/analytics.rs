//! Analytics, counted from the sandbox's own traffic.

mod periods;
mod templates;
pub(crate) mod traffic;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use wabakit::Time;

use self::{
    periods::{Interval, interval},
    traffic::{Counted, Fact},
};
use crate::{
    Sandbox,
    context::Context,
    operations::{self, Handlers, Outcome, Request, Response},
    rules,
    wire::{Refusal, pages, secs},
};

pub(crate) const HANDLERS: Handlers = &[
    ("analytics.get_messaging", |s, request| field(s, request, messaging)),
    ("analytics.get_conversations", |s, request| field(s, request, conversations)),
    ("analytics.list_conversations", |s, request| edge(request, conversations, s)),
    ("analytics.get_pricing", |s, request| field(s, request, pricing)),
    ("analytics.list_pricing", |s, request| edge(request, pricing, s)),
    ("analytics.get_calls", |s, request| field(s, request, calls)),
    ("analytics.list_calls", |s, request| edge(request, calls, s)),
    ("analytics.list_templates", |s, request| templates::list(request, &s.accounts, &s.context)),
    ("analytics.list_template_groups", |s, request| pages::page(request, vec![], &s.context)),
    ("analytics.list_template_performance", |s, request| pages::page(request, vec![], &s.context)),
    ("analytics.list_groups", |s, request| groups(request, &s.context)),
];

/// Age of the oldest messages, prices and calls that can be queried.
const YEAR: u64 = 365 * 24 * 60 * 60;
/// Age of the oldest metrics of templates and groups that can be queried.
const QUARTER: u64 = 90 * 24 * 60 * 60;

/// Computes the analytics of a query.
type Query = fn(&Request, &Sandbox) -> Result<Value, Refusal>;

/// Returns analytics under the name of their field, among the account's other requested fields.
fn field(sandbox: &mut Sandbox, request: &Request, query: Query) -> Outcome {
    let analytics = query(request, sandbox)?;
    let mut response = operations::handler("accounts.get")?(sandbox, request)?;
    if let (Response::Json(Value::Object(account)), Some(field)) = (&mut response, request.op.endpoint.field) {
        // As a field, series have a page around them.
        let paged = analytics.get("granularity").is_none();
        account.insert(field.to_owned(), if paged { json!({ "data": [analytics] }) } else { analytics });
    }
    Ok(response)
}

/// Returns analytics as a page.
fn edge(request: &Request, query: Query, sandbox: &Sandbox) -> Outcome {
    pages::page(request, vec![("series".to_owned(), query(request, sandbox)?)], &sandbox.context)
}

fn messaging(request: &Request, sandbox: &Sandbox) -> Result<Value, Refusal> {
    let context = &sandbox.context;
    let products: Vec<u64> = request.list("product_types").iter().filter_map(Value::as_u64).collect();
    let incoming = products.iter().filter(|product| matches!(product, 100 | 103)).count();
    if incoming > 0 && incoming < products.len() {
        let details = "Incoming and outgoing messages can't be combined in one query.";
        return Err(Refusal::parameter(rules::analytics::DIRECTION, details).with_subcode(2_388_077));
    }
    let wanted = |fact: &Fact| {
        let product = match (&fact.what, &fact.group) {
            (Counted::Sent(price) | Counted::Delivered(price), None) if price.is_template => 0,
            (Counted::Sent(_) | Counted::Delivered(_), None) => 2,
            (Counted::Sent(price) | Counted::Delivered(price), Some(_)) if price.is_template => 101,
            (Counted::Sent(_) | Counted::Delivered(_), Some(_)) => 102,
            (Counted::Received, group) => return products.contains(&if group.is_some() { 103 } else { 100 }),
            _ => return false,
        };
        products.is_empty() || products.contains(&product)
    };
    let mut intervals: BTreeMap<Interval, [u64; 4]> = BTreeMap::new();
    for (at, fact) in facts(request, YEAR, context)?.filter(|(_, fact)| wanted(fact)) {
        let tally = intervals.entry(interval(secs(at), &granularity(request))).or_default();
        let [sent, delivered, groups_sent, groups_delivered] = tally;
        let (sent, delivered) = if fact.group.is_some() { (groups_sent, groups_delivered) } else { (sent, delivered) };
        if !matches!(fact.what, Counted::Delivered(_)) {
            *sent = sent.saturating_add(1);
        }
        if !matches!(fact.what, Counted::Sent(_)) {
            *delivered = delivered.saturating_add(1);
        }
    }
    let point = |((start, end), [sent, delivered, groups_sent, groups_delivered]): (Interval, [u64; 4])| {
        let mut point = json!({ "start": start, "end": end, "sent": sent, "delivered": delivered });
        if let Some(point) = point.as_object_mut().filter(|_| groups_sent > 0 || groups_delivered > 0) {
            point.insert("groups_sent".into(), groups_sent.into());
            point.insert("groups_delivered".into(), groups_delivered.into());
        }
        point
    };
    let mut analytics = json!({
        "granularity": granularity(request), "data_points": intervals.into_iter().map(point).collect::<Vec<_>>(),
    });
    if let Some(analytics) = analytics.as_object_mut() {
        let named = words(request, "phone_numbers");
        analytics
            .insert("phone_numbers".into(), if named.is_empty() { numbers(request, context) } else { named }.into());
        analytics.insert("country_codes".into(), words(request, "country_codes").into());
    }
    Ok(analytics)
}

/// Conversations have not been charged since July 2025, so none are counted.
fn conversations(request: &Request, sandbox: &Sandbox) -> Result<Value, Refusal> {
    facts(request, YEAR, &sandbox.context).map(|_| json!({ "data_points": [] }))
}

fn pricing(request: &Request, sandbox: &Sandbox) -> Result<Value, Refusal> {
    let delivered = |(_, fact): &(Time, &Fact)| match &fact.what {
        Counted::Delivered(price) => {
            let named = |name: &str, own: &str| is_among(own, &words(request, name));
            named("pricing_categories", &price.category) && named("pricing_types", &price.kind)
        }
        _ => false,
    };
    let keys = |fact: &Fact, dimension: &str| {
        let Counted::Delivered(price) = &fact.what else { return None };
        match dimension {
            "PRICING_CATEGORY" => Some(("pricing_category", price.category.clone())),
            "PRICING_TYPE" => Some(("pricing_type", price.kind.clone())),
            "TIER" => Some(("tier", "0:MAX".to_owned())),
            _ => None,
        }
    };
    let facts = facts(request, YEAR, &sandbox.context)?.filter(delivered);
    // The costs of an account that a credit line pays for are the partner's.
    let is_shared = sandbox.accounts.billed_in(request.text("waba_id")).is_some();
    let metrics = [("VOLUME", "volume"), ("COST", "cost")];
    let shown = if is_shared { metrics.get(..1) } else { Some(metrics.as_slice()) };
    Ok(json!({ "data_points": points(request, facts, keys, shown.unwrap_or_default()) }))
}

fn calls(request: &Request, sandbox: &Sandbox) -> Result<Value, Refusal> {
    let called = |(_, fact): &(Time, &Fact)| match &fact.what {
        Counted::Call { direction, .. } => is_among(direction, &words(request, "directions")),
        _ => false,
    };
    let keys = |fact: &Fact, dimension: &str| match (&fact.what, dimension) {
        (Counted::Call { direction, .. }, "DIRECTION") => Some(("direction", direction.clone())),
        (_, "TIER") => Some(("tier", "0:MAX".to_owned())),
        _ => None,
    };
    let metrics = [("COUNT", "count"), ("COST", "cost"), ("AVERAGE_DURATION", "average_duration")];
    let points = points(request, facts(request, YEAR, &sandbox.context)?.filter(called), keys, &metrics);
    let mut directions = words(request, "directions");
    if directions.is_empty() {
        directions = vec!["USER_INITIATED".into(), "BUSINESS_INITIATED".into()];
    }
    Ok(json!({ "granularity": granularity(request), "directions": directions, "data_points": points }))
}

fn groups(request: &Request, context: &Context) -> Outcome {
    let groups = words_as_given(request, "group_ids");
    let metrics = words(request, "metric_types");
    let mut days: BTreeMap<Interval, BTreeMap<&str, u64>> = BTreeMap::new();
    let in_groups = |(_, fact): &(Time, &Fact)| fact.group.as_ref().is_some_and(|group| groups.contains(group));
    for (at, fact) in facts(request, QUARTER, context)?.filter(in_groups) {
        let (metric, key) = match fact.what {
            Counted::Sent(_) => ("SENT", "sent"),
            Counted::Delivered(_) => ("DELIVERED", "delivered"),
            Counted::Read(_) => ("READ", "read"),
            Counted::Joined => ("PARTICIPANTS_JOINED", "joined"),
            Counted::Left => ("PARTICIPANTS_LEFT", "left"),
            _ => continue,
        };
        if is_among(metric, &metrics) {
            let count = days.entry(interval(secs(at), "DAILY")).or_default().entry(key).or_default();
            *count = count.saturating_add(1);
        }
    }
    let point = |((start, end), counts): (Interval, BTreeMap<&str, u64>)| {
        let mut point = json!({ "group_id": groups.first(), "start": start, "end": end });
        if let Some(point) = point.as_object_mut() {
            point.extend(counts.into_iter().map(|(key, count)| (key.to_owned(), count.into())));
        }
        point
    };
    let series = json!({ "data_points": days.into_iter().map(point).collect::<Vec<_>>() });
    pages::page(request, vec![("series".to_owned(), series)], context)
}

/// Keys of a data point that its dimensions add.
type Keys = Vec<(&'static str, String)>;

/// Sums of a data point.
#[derive(Default)]
struct Tally {
    count: u64,
    /// In hundredths of a cent.
    cost: u64,
    seconds: u64,
}

/// The data points of facts: one for each interval and combination of dimensions, with the requested metrics.
fn points<'f>(
    request: &Request,
    facts: impl Iterator<Item = (Time, &'f Fact)>,
    keys: impl Fn(&Fact, &str) -> Option<(&'static str, String)>,
    metrics: &[(&str, &str)],
) -> Vec<Value> {
    let mut dimensions = words(request, "dimensions");
    // The platform returns tiers together with categories and countries only.
    let tiers = ["PRICING_CATEGORY", "COUNTRY"].iter().all(|name| dimensions.iter().any(|known| known == name));
    dimensions.retain(|dimension| dimension != "TIER" || tiers || request.op.verb().ends_with("calls"));
    let mut tallies: BTreeMap<(Interval, Keys), Tally> = BTreeMap::new();
    for (at, fact) in facts {
        let key = |dimension: &String| match dimension.as_str() {
            "PHONE" => Some(("phone_number", fact.number.clone())),
            "COUNTRY" => Some(("country", fact.country.clone())),
            other => keys(fact, other),
        };
        let interval = interval(secs(at), &granularity(request));
        let tally = tallies.entry((interval, dimensions.iter().filter_map(key).collect())).or_default();
        tally.count = tally.count.saturating_add(1);
        match &fact.what {
            Counted::Delivered(price) => tally.cost = tally.cost.saturating_add(price.rate()),
            Counted::Call { seconds, .. } => tally.seconds = tally.seconds.saturating_add(*seconds),
            _ => {}
        }
    }
    let requested = words(request, "metric_types");
    let point = |(((start, end), keys), tally): ((Interval, Keys), Tally)| {
        let mut point =
            Map::from_iter([("start".to_owned(), Value::from(start)), ("end".to_owned(), Value::from(end))]);
        point.extend(keys.into_iter().map(|(key, value)| (key.to_owned(), value.into())));
        for (metric, key) in metrics.iter().filter(|(metric, _)| is_among(metric, &requested)) {
            let value = match *metric {
                "COST" => dollars(tally.cost).into(),
                "AVERAGE_DURATION" => tally.seconds.checked_div(tally.count).into(),
                _ => tally.count.into(),
            };
            point.insert((*key).to_owned(), value);
        }
        Value::from(point)
    };
    tallies.into_iter().map(point).collect()
}

/// The facts of the requested period, phone numbers and countries, each with its time.
fn facts<'c>(
    request: &Request,
    lookback: u64,
    context: &'c Context,
) -> Result<impl Iterator<Item = (Time, &'c Fact)>, Refusal> {
    let time = |name: &str| request.params.get(name).and_then(Value::as_u64).unwrap_or_default();
    let (start, end) = (time("start"), time("end"));
    check_period(start, end, lookback, context)?;
    let (named, countries) = (words(request, "phone_numbers"), words(request, "country_codes"));
    let mut numbers = numbers(request, context);
    numbers.retain(|number| is_among(number, &named));
    let wanted = move |(_, fact): &(Time, &Fact)| numbers.contains(&fact.number) && is_among(&fact.country, &countries);
    Ok(context.traffic.within(start, end).filter(wanted))
}

/// The phone numbers of the requested account, digits only.
fn numbers(request: &Request, context: &Context) -> Vec<String> {
    let mine = context.settings.numbers_of(request.text("waba_id"));
    mine.iter().map(|number| context.settings.digits(&number.id)).collect()
}

/// Refuses a period that ends before it starts, or starts too long ago.
fn check_period(start: u64, end: u64, lookback: u64, context: &Context) -> Result<(), Refusal> {
    if start > end {
        return Err(Refusal::parameter(rules::analytics::PERIOD, "Param start must not be after end."));
    }
    if start < secs(context.now).saturating_sub(lookback) {
        let days = lookback.checked_div(24 * 60 * 60).unwrap_or_default();
        return Err(Refusal::parameter(
            rules::analytics::PERIOD,
            format!("Param start must be within the last {days} days."),
        ));
    }
    Ok(())
}

fn granularity(request: &Request) -> String {
    request.text("granularity").to_ascii_uppercase()
}

/// The words of a list, in upper case.
fn words(request: &Request, name: &str) -> Vec<String> {
    words_as_given(request, name).into_iter().map(|word| word.to_ascii_uppercase()).collect()
}

fn words_as_given(request: &Request, name: &str) -> Vec<String> {
    let text = |word: &Value| word.as_str().map_or_else(|| word.to_string(), str::to_owned);
    request.list(name).iter().map(text).collect()
}

/// Returns true if a list has this word, or is empty: then all words are requested.
fn is_among(word: &str, list: &[String]) -> bool {
    list.is_empty() || list.iter().any(|known| known == word)
}

/// Converts hundredths of a cent to dollars.
#[expect(clippy::cast_precision_loss, reason = "costs are small")]
fn dollars(cost: u64) -> f64 {
    cost as f64 / 10_000.0
}
