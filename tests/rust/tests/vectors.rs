//! Every vector, through what core offers to callers without types.

use std::collections::BTreeMap;

use serde_json::{Value, json, value::RawValue};
use wabakit::{
    Error, Limiter, Op, Secret, Time, Webhooks,
    limiter::{Decision, Limits},
    webhook,
};
use wabakit_vectors::{Case, as_told, contains, in_order, run, same};

#[test]
fn requests() {
    run("requests", |case| {
        let file = case.bytes("file");
        let built = Op::find(case.text("op")).and_then(|op| case.api().call(op, case.call(file.as_deref())));
        outcome(case, "request", built, |request, told| same("request", &in_order(told), &as_told(&request, told)))
    });
}

#[test]
fn responses() {
    run("responses", |case| {
        let op = Op::find(case.text("op")).map_err(|e| e.to_string())?;
        let (status, body) = (case.get("status").and_then(Value::as_u64), case.bytes("body").unwrap_or_default());
        let mut headers = http::HeaderMap::new();
        for (name, value) in case.object("headers") {
            headers.insert(
                http::HeaderName::try_from(name).map_err(|e| e.to_string())?,
                http::HeaderValue::try_from(value.as_str().unwrap_or_default()).map_err(|e| e.to_string())?,
            );
        }
        let status = u16::try_from(status.ok_or("no status")?).map_err(|e| e.to_string())?;
        let judged = op.judge(status, &headers, &body, Some(&case.object("params")));
        outcome(case, "value", judged.map(|()| op.clean(&body).into_owned()), |clean, _| read(case, &body, &clean))
    });
}

/// Hold what is read of an answer against the case.
fn read(case: &Case, body: &[u8], clean: &[u8]) -> Result<(), String> {
    let text = String::from_utf8_lossy(clean);
    let among = |name: &str| case.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    if let Some(lost) = among("holds").find(|part| !text.contains(part)) {
        return Err(format!("{lost} is lost: {text}"));
    }
    if let Some(kept) = among("never").find(|part| text.contains(part)) {
        return Err(format!("{kept} is still there: {text}"));
    }
    for (name, told) in case.object("ids") {
        let read: BTreeMap<String, &RawValue> = serde_json::from_str(&text).map_err(|e| e.to_string())?;
        same(&name, &told.as_str().unwrap_or_default(), &read.get(&name).map_or("", |raw| raw.get()).trim_matches('"'))?;
    }
    let kept = case.get("never").is_some() || clean == body;
    if kept { Ok(()) } else { Err(format!("other bytes: {text}")) }
}

#[test]
fn webhooks() {
    run("webhooks", |case| {
        let body = case.bytes("body").ok_or("no body")?;
        let events: Vec<_> = webhook::read(&body).iter().map(webhook::Event::to_json).collect();
        if let Some(count) = case.get("count") {
            return same("number of events", count, &events.len().into());
        }
        let told = case.get("events").and_then(Value::as_array).ok_or("no events")?;
        same("number of events", &told.len(), &events.len())?;
        told.iter().zip(&events).enumerate().try_for_each(|(i, (told, event))| {
            let event: BTreeMap<String, &RawValue> = serde_json::from_str(event).map_err(|e| e.to_string())?;
            let mut keys = told.as_object().ok_or("an event is an object")?.iter();
            keys.try_for_each(|(key, told)| {
                let text = event.get(if key == "raw" { "data" } else { key }).map_or("null", |raw| raw.get());
                let read = if key == "raw" { Ok(text.into()) } else { serde_json::from_str(text) };
                same(&format!("events[{i}].{key}"), told, &read.map_err(|e| e.to_string())?)
            })
        })
    });
}

#[test]
fn signatures() {
    run("signatures", |case| {
        let secrets = case.get("secrets").and_then(Value::as_array).cloned().unwrap_or_default();
        let secrets = secrets.iter().map(|secret| Secret::new(secret.as_str().unwrap_or_default()));
        let hooks = secrets.fold(Webhooks::new("", case.text("verify_token")), Webhooks::or_secret);
        if case.get("query").is_some() {
            let challenge = hooks.challenge(case.text("query"));
            return outcome(case, "challenge", challenge, |challenge, told| same("challenge", told, &challenge.into()));
        }
        let signature = case.get("signature").and_then(Value::as_str);
        let opened = hooks.open(signature, &case.bytes("body").unwrap_or_default()).map(drop);
        outcome(case, "valid", opened, |(), told| same("valid", told, &true.into()))
    });
}

#[test]
fn limiter() {
    run("limiter", |case| {
        let mut limiter = Limiter::new(limits(&case.object("limits").into())?, 7);
        let steps = case.get("steps").and_then(Value::as_array).ok_or("no steps")?;
        steps.iter().enumerate().try_for_each(|(i, told)| step(&mut limiter, told, &format!("steps[{i}]")))
    });
}

/// One step of a script.
fn step(limiter: &mut Limiter, told: &Value, what: &str) -> Result<(), String> {
    let text = |name: &str| told.get(name).and_then(Value::as_str);
    let number = |name: &str| told.get(name).and_then(Value::as_u64).unwrap_or_default();
    let (now, until, from) = (Time(number("now")), Time(number("until")), text("from").unwrap_or("106540352242922"));
    if let Some(to) = text("take") {
        let told = told.get("wait").unwrap_or(&Value::Null);
        (0..number("times").max(1)).try_for_each(|_| same(what, told, &wait(limiter.take(from, to, now))))?;
    } else if let Some(to) = text("hold_pair") {
        limiter.hold_pair(from, to, until);
    } else if let Some(from) = text("hold_number") {
        limiter.hold_number(from, until);
    } else if let Some(name) = text("link") {
        limiter.link(name, text("to").unwrap_or_default());
    } else if let Some(told) = told.get("limits") {
        limiter.set_limits(limits(told)?);
    } else if let Some(remaining) = told.get("forget") {
        same(what, remaining, &limiter.forget(now).into())?;
    } else {
        *limiter = Limiter::restore(&limiter.snapshot()).map_err(|e| e.to_string())?;
    }
    Ok(())
}

fn wait(decision: Decision) -> Value {
    match decision {
        Decision::Send => Value::Null,
        Decision::Wait { until, because } => json!({ "until": until.0, "because": because.as_str() }),
    }
}

fn limits(told: &Value) -> Result<Limits, String> {
    Limits::from_json(told).map_err(|e| e.to_string())
}

/// Hold what happened against the case: what is told under `name`, or its `error`.
fn outcome<T>(
    case: &Case,
    name: &str,
    happened: Result<T, Error>,
    check: impl Fn(T, &Value) -> Result<(), String>,
) -> Result<(), String> {
    match (happened, case.get("error")) {
        (Err(error), Some(told)) => contains("error", told, &error.to_json()),
        (Err(error), None) => Err(format!("refused: {error}")),
        (Ok(_), Some(told)) => Err(format!("expected to be refused: {told}")),
        (Ok(done), None) => check(done, case.get(name).unwrap_or(&Value::Null)),
    }
}
