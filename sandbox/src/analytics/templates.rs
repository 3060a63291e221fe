//! Template analytics: one data point for each template and day.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{
    QUARTER, check_period, dollars, is_among,
    periods::{Interval, day, days},
    traffic::Counted,
    words,
};
use crate::{
    accounts::Accounts,
    context::Context,
    operations::{Outcome, Request},
    rules,
    wire::{Refusal, pages},
};

pub(super) fn list(request: &Request, accounts: &Accounts, context: &Context) -> Outcome {
    if !accounts.has_insights(request.text("waba_id")) {
        return Err(Refusal::new(
            rules::analytics::INSIGHTS,
            200_007,
            "Template insights are not enabled: set is_enabled_for_insights to true.",
        ));
    }
    let (start, end) = (day("start", request.text("start"))?, day("end", request.text("end"))?);
    check_period(start, end, QUARTER.saturating_add(24 * 60 * 60), context)?;
    let product = match request.text("product_type") {
        "" => "CLOUD_API".to_owned(),
        named => named.to_ascii_uppercase(),
    };
    let templates = super::words_as_given(request, "template_ids");
    let points: Vec<Value> = templates
        .iter()
        .flat_map(|template| days(start, end).map(move |day| (template, day)))
        .map(|(template, day)| point(request, template, &product, day, context))
        .collect();
    let mut series =
        json!({ "granularity": "DAILY", "product_type": product.to_ascii_lowercase(), "data_points": points });
    if let Some(series) =
        series.as_object_mut().filter(|_| request.params.get("use_waba_timezone") == Some(&true.into()))
    {
        series.insert("waba_timezone".into(), "UTC".into());
    }
    pages::page(request, vec![("series".to_owned(), series)], context)
}

/// The metrics of a template on one day.
fn point(request: &Request, template: &str, product: &str, (start, end): Interval, context: &Context) -> Value {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    let mut clicks: BTreeMap<&str, u64> = BTreeMap::new();
    let mut cost = 0_u64;
    for (_, fact) in context.traffic.within(start, end).filter(|(_, fact)| fact.template.as_deref() == Some(template)) {
        let key = match &fact.what {
            Counted::Sent(price) | Counted::Delivered(price) | Counted::Read(price)
                if (product == "CLOUD_API") == (price.category == "MARKETING_LITE") =>
            {
                continue;
            }
            Counted::Sent(_) => "sent",
            Counted::Delivered(price) => {
                cost = cost.saturating_add(price.rate());
                "delivered"
            }
            Counted::Read(_) => "read",
            Counted::Replied => "replied",
            Counted::Clicked(button) => {
                let count = clicks.entry(button).or_default();
                *count = count.saturating_add(1);
                continue;
            }
            _ => continue,
        };
        let count = counts.entry(key).or_default();
        *count = count.saturating_add(1);
    }
    let requested = words(request, "metric_types");
    let mut point = json!({ "template_id": template, "start": start, "end": end });
    let mut add = |metric: &str, key: &str, value: Value| {
        if let Some(point) = point.as_object_mut().filter(|_| is_among(metric, &requested)) {
            point.insert(key.to_owned(), value);
        }
    };
    for (metric, key) in [("SENT", "sent"), ("DELIVERED", "delivered"), ("READ", "read"), ("REPLIED", "replied")] {
        add(metric, key, counts.get(key).copied().unwrap_or_default().into());
    }
    let click = |(button, count): (&str, u64)| json!({ "type": "quick_reply_button", "button_content": button, "count": count });
    add("CLICKED", "clicked", clicks.into_iter().map(click).collect());
    let each = counts.get("delivered").and_then(|delivered| cost.checked_div(*delivered)).map(dollars);
    let mut costs = vec![json!({ "type": "amount_spent", "value": dollars(cost) })];
    costs.extend(each.map(|each| json!({ "type": "cost_per_delivered", "value": each })));
    add("COST", "cost", costs.into());
    point
}
