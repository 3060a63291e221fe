//! Calls of a client with a limiter.

mod scripted;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::future::join_all;
use scripted::{
    Answer::{self, Body, Headers, Silence},
    SENT, Scripted, hi,
};
use tokio::time::Instant;
use wabakit::{
    Error, Limiter, PhoneNumberId, Reason, Retry, SendPolicy,
    accounts::GetAccount,
    limiter::{LimitOrigin, LimitQuery, Limits},
    messages::{Recipient, SendMessage, TemplateLanguage, TemplateMessage, Text},
    phone_numbers::GetPhoneNumber,
    templates::ListTemplates,
    webhook,
};
use wabakit_client::{CallOptions, Client, acquire, now};

const PAIR: &str = r#"{"error":{"message":"(#131056) x","code":131056}}"#;
const RESTRICTED: &str = r#"{"error":{"message":"(#131031) x","code":131031}}"#;

fn limiter(change: impl FnOnce(&mut Limits)) -> Arc<Mutex<Limiter>> {
    let mut limits = Limits::default();
    change(&mut limits);
    Arc::new(Mutex::new(Limiter::new(limits, 7)))
}

fn client(limiter: &Arc<Mutex<Limiter>>, answers: impl IntoIterator<Item = Answer>) -> (Scripted, Client) {
    let service = Scripted::new(answers);
    let client = service.client().limiter(limiter.clone()).build();
    (service, client)
}

fn waiting(millis: u64) -> CallOptions {
    CallOptions::new().max_wait(Duration::from_millis(millis))
}

fn to(phone: &str) -> SendMessage {
    SendMessage::new(Recipient::phone(phone), Text::new("Hi"))
}

/// Returns the limit that a call reached.
fn limit<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Reason {
    match outcome.unwrap_err() {
        Error::Limit(error) => error.because,
        error => panic!("{error}"),
    }
}

#[tokio::test]
async fn messages_are_spread_over_the_second() {
    let limiter = limiter(|limits| limits.throughput = 40);
    let (service, wa) = client(&limiter, (0..12).map(|_| Body(200, SENT)));
    let begin = Instant::now();
    let messages: Vec<_> = (0..12).map(|i| to(&format!("+1650555{}", 1000 + i))).collect();
    for sent in join_all(messages.iter().map(|message| wa.send(message))).await {
        sent.unwrap();
    }
    // 40 in a second that counts for 1,050 ms are one in 26 ms.
    assert!(begin.elapsed() >= Duration::from_millis(11 * 25), "{:?}", begin.elapsed());
    assert_eq!(service.count(), 12);
}

#[tokio::test]
async fn a_call_waits_at_most_for_max_wait_and_then_is_not_sent() {
    let limiter = limiter(|limits| limits.pair_burst = 1);
    let (service, wa) = client(&limiter, [Body(200, SENT)]);
    wa.send(&hi()).await.unwrap();
    let Error::Limit(error) = wa.with_options(waiting(0)).send(&hi()).await.unwrap_err() else { panic!() };
    assert_eq!((error.op, error.because, service.count()), ("messages.send", Reason::Pair, 1));
    let until = error.until.unwrap();
    assert!(until > now() + Duration::from_secs(4) && until < now() + Duration::from_secs(7), "{until:?}");
    assert!(matches!(error.retry, Retry::Safe { after: Some(after) } if after > Duration::from_secs(4)), "{error:?}");
    assert!(error.to_string().starts_with("messages.send: not sent: pair rate limit"), "{error}");
    let deadline = CallOptions::new().deadline(Duration::from_secs(1));
    assert_eq!(limit(wa.with_options(deadline).send(&hi()).await), Reason::Pair, "the deadline bounds the wait, too");
}

#[tokio::test]
async fn each_retry_asks_again() {
    let limiter = limiter(|limits| (limits.throughput, limits.pair_interval) = (1000, Duration::from_secs(1)));
    let (service, wa) = client(&limiter, [Body(400, PAIR), Body(200, SENT)]);
    let begin = Instant::now();
    wa.with_options(CallOptions::new().max_retries(1)).send(&hi()).await.unwrap();
    assert!(begin.elapsed() >= Duration::from_millis(900), "the pair is paused for a second: {:?}", begin.elapsed());
    let (again, wa) = client(&limiter, [Body(400, PAIR)]);
    let wa = wa.with_options(waiting(0).max_retries(0));
    assert!(matches!(wa.send(&to("+16505550001")).await, Err(Error::Api(_))));
    assert_eq!(limit(wa.send(&to("+16505550001")).await), Reason::Pair);
    assert_eq!((service.count(), again.count()), (2, 1));
}

#[tokio::test]
async fn a_refusal_that_waiting_does_not_end_stops_the_account_until_it_is_cleared() {
    let limiter = limiter(|_| ());
    let (_, wa) = client(&limiter, [Body(400, RESTRICTED), Body(200, SENT)]);
    assert!(matches!(wa.send(&hi()).await, Err(Error::Api(_))));
    let Error::Limit(error) = wa.send(&to("+16505559999")).await.unwrap_err() else { panic!() };
    assert_eq!((error.because, error.until, &error.retry), (Reason::Restricted, None, &Retry::Never));
    assert!(error.to_string().ends_with("and appeal."), "{error}");
    limiter.lock().unwrap().clear(Reason::Restricted, "102290129340398");
    wa.send(&to("+16505559999")).await.unwrap();
}

#[tokio::test]
async fn responses_teach_limits_and_headers_teach_quotas() {
    const NUMBER: &str = r#"{"id":"106540352242922","throughput":{"level":"HIGH"}}"#;
    const USAGE: &str = r#"{"102290129340398":[{"type":"whatsapp_business_management","call_count":100,"estimated_time_to_regain_access":19}]}"#;
    let limiter = limiter(|_| ());
    let usage = Headers(200, &[("x-business-use-case-usage", USAGE)], r#"{"data":[]}"#);
    let (_, wa) = client(&limiter, [Body(200, NUMBER), usage]);
    wa.send(&GetPhoneNumber::new()).await.unwrap();
    let states = limiter.lock().unwrap().explain(now());
    let known = states.iter().find(|state| state.limit == Reason::Throughput).unwrap();
    assert_eq!((known.of, known.source), (Some(1000), LimitOrigin::Response));
    wa.send(&ListTemplates::new()).await.unwrap();
    assert_eq!(limit(wa.send(&ListTemplates::new()).await), Reason::WabaCalls);
}

#[tokio::test]
async fn templates_in_an_open_window_do_not_count_for_the_messaging_limit() {
    let (limiter, policy) =
        (limiter(|limits| limits.messaging_limit = Some(1)), Arc::new(Mutex::new(SendPolicy::new(false, 7))));
    let service = Scripted::new([Body(200, SENT), Body(200, SENT)]);
    let wa = service.client().limiter(limiter).policy(policy.clone()).options(waiting(100)).build();
    let body = format!(
        r#"{{"object":"whatsapp_business_account","entry":[{{"id":"102290129340398","changes":[{{"field":"messages","value":{{"metadata":{{"phone_number_id":"106540352242922"}},"messages":[{{"from":"16505551234","id":"wamid.2","timestamp":"{}","type":"text","text":{{"body":"Hi"}}}}]}}}}]}}]}}"#,
        now().0 / 1000
    );
    webhook::read(body.as_bytes()).iter().for_each(|event| policy.lock().unwrap().event(event));
    let sale =
        |phone| SendMessage::new(Recipient::phone(phone), TemplateMessage::new("sale", TemplateLanguage::new("en_US")));
    wa.send(&sale("+16505551234")).await.unwrap();
    wa.send(&sale("+16505550001")).await.unwrap();
    assert_eq!(limit(wa.send(&sale("+16505550002")).await), Reason::MessagingLimit);
}

#[tokio::test]
async fn calls_of_a_batch_count_with_their_own_outcomes() {
    const BATCH: &str = r#"[{"code":200,"headers":[],"body":"{\"messages\":[{\"id\":\"wamid.1\"}]}"},{"code":400,"headers":[],"body":"{\"error\":{\"message\":\"(#131031) x\",\"code\":131031}}"}]"#;
    let limiter = limiter(|limits| limits.pair_burst = 1);
    let (service, wa) = client(&limiter, [Body(200, BATCH)]);
    let wa = wa.with_options(waiting(100));
    let mut batch = wa.api().batch();
    batch.add(&to("+16505551234")).unwrap();
    batch.add(&to("+16505559999")).unwrap();
    wa.send_batch(&batch).await.unwrap();
    assert_eq!(limit(wa.send_batch(&batch).await), Reason::Restricted);
    limiter.lock().unwrap().clear(Reason::Restricted, "102290129340398");
    assert_eq!(limit(wa.send_batch(&batch).await), Reason::Pair);
    assert_eq!(service.count(), 1);
}

#[tokio::test]
async fn a_batch_of_one_call_has_the_outcome_of_the_call() {
    const BATCH: &str =
        r#"[{"code":400,"headers":[],"body":"{\"error\":{\"message\":\"(#131031) x\",\"code\":131031}}"}]"#;
    let (_, wa) = client(&limiter(|_| ()), [Body(200, BATCH)]);
    let mut batch = wa.api().batch();
    batch.add(&hi()).unwrap();
    wa.send_batch(&batch).await.unwrap();
    assert_eq!(limit(wa.send(&to("+16505559999")).await), Reason::Restricted);
}

#[tokio::test]
async fn a_dropped_call_has_an_unknown_outcome() {
    let limiter = limiter(|limits| limits.messaging_limit = Some(1));
    let (_, wa) = client(&limiter, [Silence]);
    let sale = SendMessage::new(
        Recipient::phone("+16505551234"),
        TemplateMessage::new("sale", TemplateLanguage::new("en_US")),
    );
    assert!(tokio::time::timeout(Duration::from_millis(200), wa.send(&sale)).await.is_err());
    let other = SendMessage::new(
        Recipient::phone("+16505550001"),
        TemplateMessage::new("sale", TemplateLanguage::new("en_US")),
    );
    assert_eq!(limit(wa.with_options(waiting(0)).send(&other).await), Reason::MessagingLimit, "it stays counted");
}

#[tokio::test]
async fn requests_without_the_client_wait_in_the_same_way() {
    let limiter = limiter(|limits| (limits.pair_burst, limits.throughput) = (1, 40));
    let longest = Duration::from_secs(1);
    let of = |user| LimitQuery::service("106540352242922", user);
    let first = acquire(&limiter, &of("+16505551234"), longest).await.unwrap();
    let second = acquire(&limiter, &of("+16505559999"), longest).await.unwrap();
    assert!(second >= first + Duration::from_millis(26), "messages are spread");
    assert_eq!(limit(acquire(&limiter, &of("16505551234"), longest).await), Reason::Pair);
}

#[tokio::test]
async fn clients_of_other_numbers_share_the_limiter() {
    let limiter = limiter(|limits| limits.pair_burst = 1);
    let (_, wa) = client(&limiter, [Body(200, SENT), Body(200, SENT), Body(200, "{}")]);
    let other = wa.number(PhoneNumberId::from("110987654321012")).with_options(waiting(0));
    wa.send(&hi()).await.unwrap();
    other.send(&hi()).await.unwrap();
    assert_eq!(limit(other.send(&hi()).await), Reason::Pair);
    assert!(!matches!(wa.send(&GetAccount::new()).await, Err(Error::Limit(_))), "other calls go on");
}
