//! All of core behind one function. Built for WebAssembly without a runtime, the module must import nothing: then
//! core reads no clock, no random source, no environment, no file and no socket.

use wabakit::{
    Api, Decision, Deduplicator, JsonObject, Limiter, OPERATIONS, RawCall, Secret, SendPolicy, Time, Webhooks,
    limiter::Limits,
    policy::Category,
    webhook::{self, EventParts},
};

/// Uses core in a way that no compiler can foresee, and returns a digest of the results.
#[unsafe(no_mangle)]
pub extern "C" fn reach(seed: u64) -> u64 {
    let text = seed.to_string();
    let digests = [request(seed, &text), delivery(&text), pace(seed, &text), remember(seed, &text)];
    digests.into_iter().fold(seed, |all, part| all.rotate_left(7) ^ part)
}

fn request(seed: u64, text: &str) -> u64 {
    let api = Api::new(text).number(text).app_secret(&Secret::new(text));
    let places = OPERATIONS.iter().zip(0..=seed);
    let digests = places.map(|(op, _)| {
        let params = JsonObject::read(text).unwrap_or_default();
        let built = api.build(op, RawCall { params, ..RawCall::default() });
        let judged = op.check_response(200, &http::HeaderMap::new(), text.as_bytes(), None);
        built.map_or_else(|error| error.to_string().len(), |built| built.url.len()) + usize::from(judged.is_ok())
    });
    digests.sum::<usize>() as u64
}

fn delivery(body: &str) -> u64 {
    let opened = Webhooks::new(body, body).verify(body, body.as_bytes()).map_or(0, |events| events.len());
    let digests = webhook::read(body.as_bytes()).iter().map(|event| event.to_json().len()).sum::<usize>();
    (opened + digests) as u64
}

fn pace(seed: u64, text: &str) -> u64 {
    match Limiter::new(Limits::default(), seed).take(text, text, Time(seed)) {
        Decision::Send => 0,
        Decision::Wait { until, .. } => until.0,
        Decision::Refuse { because } => because.what_to_do().len() as u64,
    }
}

fn remember(seed: u64, text: &str) -> u64 {
    let (mut seen, mut policy) = (Deduplicator::new(1, Deduplicator::KEEP, seed), SendPolicy::new(seed == 0, seed));
    let phone_number_id = Some(text.into());
    policy.event(EventParts {
        kind: text.into(),
        entry_id: None,
        phone_number_id,
        timestamp: Some(Time(seed)),
        data: Some(text.into()),
    });
    let checked = policy.check(text, text, Category::Service, Time(seed));
    u64::from(seen.is_new(text, Time(seed))) + checked.open_until.map_or(0, |until| until.0)
}

/// Examples of the README, run unchanged.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;
