//! Every vector, through core's untyped interface.

use std::time::Duration;

use serde_json::{Map, Value, json};
use wabakit::{
    Batch, Deduplicator, File, Limiter, Op, RawCall, Secret, SendPolicy, TemplateCache, Webhooks,
    webhook::{self, Event},
};
use wabakit_vectors::{
    Case, as_expected, bytes,
    held::{comes_out, event, limits, outcome},
    in_order, run, same,
    scripts::{deduplicator_step, limiter_step, orders, policy_step, redis, template_cache_step},
};

#[test]
fn requests() {
    run("requests", |case| {
        let file = case.bytes("file");
        let built = Op::find(case.text("op")).and_then(|op| case.api().call(op, case.call(file.as_deref())));
        outcome(case, "request", built, |request, expected| {
            same("request", &in_order(expected), &as_expected(&request, expected))
        })
    });
}

#[test]
fn responses() {
    run("responses", |case| {
        let op = Op::find(case.text("op")).map_err(|e| e.to_string())?;
        let (response, params) = (case.response(), case.object("params").into());
        let judged = case.api().check_response(
            op,
            response.status().as_u16(),
            response.headers(),
            response.body(),
            Some(&params),
        );
        let clean = judged.map(|_| wabakit::without_tokens(response.body()));
        outcome(case, "body", clean, |clean, _| comes_out(case, response.body(), &clean))
    });
}

#[test]
fn batch() {
    run("batch", |case| {
        if case.get("status").is_none() {
            return outcome(case, "request", batch_of(case)?.request(), |request, expected| {
                same("request", &in_order(expected), &as_expected(&request, expected))
            });
        }
        let (response, number) = (case.response(), case.get("calls").and_then(Value::as_u64).ok_or("no calls")?);
        let idempotent = case.get("idempotent") == Some(&Value::Bool(true));
        let (status, number) = (response.status().as_u16(), usize::try_from(number).unwrap());
        let split = case.api().split(number, idempotent, status, response.headers(), response.body());
        outcome(case, "responses", split, |responses, expected| {
            let responses: Vec<_> = responses
                .iter()
                .map(|response| {
                    let headers = response.headers.iter().map(|(name, value)| (name.clone(), Value::from(&**value)));
                    let headers: serde_json::Map<_, _> = headers.collect();
                    json!({ "status": response.status, "headers": headers, "body": response.body })
                })
                .collect();
            same("responses", expected, &responses.into())
        })
    });
}

/// Returns the batch of a case.
fn batch_of(case: &Case) -> Result<Batch, String> {
    let mut batch = case.api().batch();
    let calls = case.get("calls").and_then(Value::as_array).ok_or("no calls")?;
    let times = case.get("times").and_then(Value::as_u64).map_or(1, |times| usize::try_from(times).unwrap());
    for call in calls.iter().cycle().take(calls.len() * times) {
        let file = call.get("file").map(bytes);
        let params = call["params"].as_object().cloned().unwrap_or_default();
        let raw = RawCall { params: params.into(), file: file.as_deref().map(File::Held), ..RawCall::default() };
        let op = Op::find(call["op"].as_str().unwrap_or_default());
        op.and_then(|op| batch.call(op, raw)).map_err(|e| e.to_string())?;
    }
    Ok(batch)
}

#[test]
fn webhooks() {
    run("webhooks", |case| {
        let body = case.bytes("body").ok_or("no body")?;
        let events: Vec<_> = webhook::read(&body).iter().map(Event::to_json).collect();
        let expected = case.get("events").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let count = case.get("count").cloned().unwrap_or_else(|| expected.len().into());
        same("number of events", &count, &events.len().into())?;
        let mut pairs = expected.iter().cycle().zip(&events).enumerate();
        pairs.try_for_each(|(i, (expected, json))| event(&format!("events[{i}]"), expected, json))
    });
}

#[test]
fn signatures() {
    run("signatures", |case| {
        let secrets = case.get("secrets").and_then(Value::as_array).into_iter().flatten();
        let secrets = secrets.map(|secret| Secret::new(secret.as_str().unwrap_or_default()));
        let hooks = secrets.fold(Webhooks::new("", case.text("verify_token")), Webhooks::with_secret);
        if case.get("query").is_some() {
            let challenge = hooks.challenge(case.text("query"));
            return outcome(case, "challenge", challenge, |challenge, expected| {
                same("challenge", expected, &challenge.into())
            });
        }
        let signature = case.get("signature").and_then(Value::as_str);
        let opened = hooks.verify(signature, &case.bytes("body").unwrap_or_default()).map(drop);
        outcome(case, "valid", opened, |(), expected| same("valid", expected, &true.into()))
    });
}

#[test]
fn limiter() {
    run("limiter", |case| {
        let mut limiter = Limiter::new(limits(&case.object("limits").into())?, 7);
        case.steps(|value, what| limiter_step(&mut limiter, value, what))
    });
}

#[test]
fn deduplicator() {
    run("deduplicator", |case| {
        if let Some(snapshot) = case.get("restore").and_then(Value::as_str) {
            return outcome(case, "", Deduplicator::restore(snapshot), |_, _| Ok(()));
        }
        if case.get("steps").is_none() {
            return redis(case);
        }
        let room = case.get("room").and_then(Value::as_u64).map_or(1000, |room| usize::try_from(room).unwrap());
        let keep = case.get("keep").and_then(Value::as_u64).map_or(Deduplicator::KEEP, Duration::from_millis);
        let mut seen = Deduplicator::new(room, keep, 7);
        case.steps(|value, what| deduplicator_step(&mut seen, value, what))
    });
}

#[test]
fn template_cache() {
    run("template_cache", |case| {
        if let Some(snapshot) = case.get("restore").and_then(Value::as_str) {
            return outcome(case, "", TemplateCache::restore(snapshot), |_, _| Ok(()));
        }
        let number = |name| case.get(name).and_then(Value::as_u64);
        let time_to_live = number("time_to_live").map_or(TemplateCache::TIME_TO_LIVE, Duration::from_millis);
        let most = number("most").map_or(10_000, |most| usize::try_from(most).unwrap());
        let mut cache = TemplateCache::new(time_to_live, most);
        case.steps(|value, what| template_cache_step(&mut cache, value, what))
    });
}

#[test]
fn statuses() {
    run("statuses", |case| {
        let statuses = case.get("statuses").and_then(Value::as_array).ok_or("no statuses")?;
        let statuses: Vec<_> = statuses.iter().filter_map(Value::as_str).collect();
        orders(&statuses).into_iter().try_for_each(|order| {
            let merged = order.iter().chain(&order).copied().reduce(webhook::merge_status).unwrap_or_default();
            same(&format!("{order:?}"), &case.text("merged"), &merged)
        })
    });
}

#[test]
fn policy() {
    run("policy", |case| {
        if let Some(snapshot) = case.get("restore").and_then(Value::as_str) {
            return outcome(case, "", SendPolicy::restore(snapshot), |_, _| Ok(()));
        }
        let mut policy = SendPolicy::new(case.get("requires_opt_in") == Some(&Value::Bool(true)), 7);
        case.steps(|value, what| policy_step(&mut policy, value, what))
    });
}

#[test]
fn phones() {
    run("phones", |case| {
        let phone = case.text("phone");
        if case.get("other").is_some() {
            let alike = wabakit::same_phone(phone, case.text("other"));
            return same("same", case.get("same").ok_or("no same")?, &alike.into());
        }
        outcome(case, "normal", wabakit::normalize_phone(phone), |normal, expected| {
            same("normal", expected, &normal.into())
        })
    });
}

#[test]
fn templates() {
    run("templates", |case| {
        let stored = Value::from(case.object("stored"));
        if case.get("values").is_some() {
            let filled = wabakit::fill_template(stored, Value::from(case.object("values")));
            return outcome(case, "template", filled, |filled, expected| {
                same("template", expected, &serde_json::from_str(&filled).unwrap_or_default())
            });
        }
        let filled = Value::from(case.object("filled"));
        let found = wabakit::template_mismatches(stored.clone(), filled.clone()).unwrap_or_default();
        same("code", case.get("code").unwrap_or(&Value::Null), &found.first().map(|found| found.code).into())?;
        let fits = wabakit::check_template(stored, filled);
        outcome(case, "fits", fits, |(), expected| same("fits", expected, &true.into()))
    });
}

#[test]
fn definitions() {
    run("definitions", |case| {
        let findings = wabakit::validate_template(Value::from(case.object("definition")));
        let found = findings.iter().map(|finding| {
            let finding: Map<String, Value> = finding.to_json().into();
            let told = finding.into_iter().filter(|(name, _)| name != "message");
            Value::Object(told.collect())
        });
        let found: Vec<Value> = found.collect();
        same("findings", case.get("findings").unwrap_or(&Value::Null), &found.into())
    });
}

#[test]
fn codes() {
    run("codes", |case| {
        let code = case.get("code").and_then(Value::as_u64).and_then(|code| u32::try_from(code).ok());
        let about = wabakit::classify_code(code.ok_or("no code")?, case.get("idempotent") == Some(&Value::Bool(true)));
        same("about", case.get("about").unwrap_or(&Value::Null), &about.into())
    });
}
