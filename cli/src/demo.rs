//! `wabakit demo`: a conversation between a business, the platform and a few users, in a few seconds.
//!
//! Only the platform, the users and the clock are emulated: the core builds the requests, which travel over HTTP, and
//! reads the responses and signed webhooks.

mod receiver;
mod stage;

use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use wabakit::{
    ApiError, Change, Decision, Error, Limiter, Retry, Time, digest_matches,
    limiter::Limits,
    media::{DownloadMedia, GetMedia, UploadMedia},
    messages::*,
};

use self::stage::Stage;
use crate::failure::Failure;

const ADA: &str = "+16505551234";
const BEN: &str = "+16505559876";
const CLEO: &str = "+16505550042";
const DAN: &str = "+16505557777";

const IMAGE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\xf0\
    \x1f\0\x05\0\x01\xff\x89\x99=\x1d\0\0\0\0IEND\xaeB`\x82";

/// Runs the demo.
pub(crate) fn command() -> Result<(), Failure> {
    let began = Instant::now();
    let mut stage = Stage::open()?;
    handshake(&mut stage)?;
    conversation(&mut stage)?;
    templates(&mut stage)?;
    media(&mut stage)?;
    pacing(&mut stage)?;
    refusals(&mut stage)?;
    stage.end(began.elapsed())
}

fn handshake(stage: &mut Stage) -> Result<(), Failure> {
    stage.chapter("The platform verifies the callback URL")?;
    stage.pass(Duration::ZERO)?;
    stage.print("you", "200 with the challenge: the verify token matches")
}

fn conversation(stage: &mut Stage) -> Result<(), Failure> {
    stage.chapter("Ada sends a message, and you reply")?;
    let question = stage.writes("Ada", ADA, r#""type":"text","text":{"body":"Where is my order? 📦"}"#)?;
    stage.print("you", "messages.mark_read, with a typing indicator")?;
    stage.ask(&MarkRead::new(question.as_str()).typing_indicator(Typing::new(TypingKind::Text)))?;
    stage.pass(Duration::from_secs(3))?;
    let answer = Text::new("It left this morning. Shall we ring when it's there?");
    stage.send("a text as a reply", SendMessage::new(Recipient::phone(ADA), answer).context(question.as_str()))?;
    stage.pass(Duration::from_secs(6))?;
    let buttons = vec![ReplyButton::new("ring", "Yes, please"), ReplyButton::new("quiet", "No need")];
    let buttons = ReplyButtons::new("Ring the bell?", ReplyButtonsAction::new(buttons));
    stage.send("two reply buttons", SendMessage::new(Recipient::phone(ADA), Interactive::from(buttons)))?;
    stage.pass(Duration::from_secs(6))?;
    stage.writes("Ada", ADA, r#""type":"interactive""#)?;
    Ok(())
}

fn templates(stage: &mut Stage) -> Result<(), Failure> {
    stage.chapter("Templates may be sent without a customer service window: here to Ben")?;
    let template = |name: &str, components: Vec<TemplateComponent>| {
        let template = TemplateMessage::new(name, TemplateLanguage::new("en_US")).components(components);
        SendMessage::new(Recipient::phone(BEN), template)
    };
    let body = TemplateBody::new(vec!["Ben".into(), "A-17".into()]);
    stage.send("template order_update, with positional parameters", template("order_update", vec![body.into()]))?;
    stage.pass(Duration::from_secs(6))?;
    let named = |text: &str, name: &str| TemplateParameter::new(TemplateValue::Text(text.into())).parameter_name(name);
    let first_name = TemplateHeaderParameter::new(TemplateHeaderValue::Text("Ben".into())).parameter_name("first_name");
    let link = TemplateButtonValue::Text("a-17".into());
    let parts = vec![
        TemplateHeader::new(vec![first_name]).into(),
        TemplateBody::new(vec![named("Friday", "day"), named("10", "time")]).into(),
        TemplateButton::at(0, TemplateButtonType::Url, link).into(),
    ];
    stage.send(
        "template appointment_reminder, with named parameters and a link",
        template("appointment_reminder", parts),
    )?;
    stage.pass(Duration::from_secs(6))?;
    Ok(())
}

fn media(stage: &mut Stage) -> Result<(), Failure> {
    stage.chapter("An image is uploaded, sent and downloaded")?;
    let file = stage.ask(&UploadMedia::new(IMAGE, "image/png").filename("map.png"))?.into_inner();
    stage.print("you", &format!("media.upload of {} bytes: media ID {}", IMAGE.len(), file.id))?;
    let image = ImageMedia::by_id(&file.id).caption("This is where it is");
    stage.send("the image by its media ID", SendMessage::new(Recipient::phone(ADA), image))?;
    let media = stage.ask(&GetMedia::new(&file.id))?;
    stage.print("you", "media.get: a URL that is valid for 5 minutes, and the file's SHA-256")?;
    let mut download = DownloadMedia::new(media.url.as_str());
    if let Some(sha256) = &media.sha256 {
        download = download.sha256(sha256.as_str());
    }
    let bytes = stage.ask(&download)?.into_inner();
    let same = media.sha256.as_ref().is_some_and(|sha256| digest_matches(sha256, &Sha256::digest(&*bytes)));
    let verdict = if same && *bytes == *IMAGE { "identical" } else { "different" };
    stage.print("you", &format!("media.download: {} bytes, {verdict} (checked against the SHA-256)", bytes.len()))?;
    stage.pass(Duration::from_secs(6))?;
    Ok(())
}

/// Number of messages to one user.
const MANY: u32 = 60;
/// Longest wait of a client for the limiter, by default.
const MAX_WAIT: Duration = Duration::from_secs(10);

fn pacing(stage: &mut Stage) -> Result<(), Failure> {
    stage.chapter("Sixty messages to one user: the limiter decides when")?;
    stage.quiet(true);
    stage.writes("Cleo", CLEO, r#""type":"text","text":{"body":"Please send me everything."}"#)?;
    stage.print("Cleo", "\"Please send me everything.\"")?;
    let mut limiter = Limiter::new(Limits::default(), 0);
    let began = stage.now();
    let mut burst = 0;
    for count in 1..=MANY {
        while let Decision::Wait { until, because } = limiter.take(stage.number(), CLEO, stage.now()) {
            let wait = until.since(stage.now());
            stage.print("you", &format!("{burst} sent at once, none refused"))?;
            stage.print("limiter", &format!("wait {}: {because}; the burst is repaid first", minutes(wait)))?;
            let soon = stage.now() + MAX_WAIT;
            if let Err(error) = (Decision::Wait { until, because }).admitted("messages.send", soon, stage.now()) {
                stage.print("limiter", "a client that waits at most 10 s gets an error, and nothing is sent:")?;
                stage.more(&error.to_string())?;
            }
            stage.pass(wait)?;
            burst = 0;
        }
        stage.ask(&numbered(CLEO, count))?;
        burst += 1;
    }
    stage.print("you", &format!("{burst} sent at once, none refused"))?;
    stage.pass(Duration::from_secs(1))?;
    stage.print("you", &format!("all {MANY} accepted, none refused, in {}", minutes(stage.now().since(began))))?;

    stage.writes("Dan", DAN, r#""type":"text""#)?;
    let mut refused = vec![];
    for count in 1..=MANY {
        refused.extend(stage.try_ask(&numbered(DAN, count))?);
    }
    let codes = refused.first().map(|error| error.code).unwrap_or_default();
    stage.print(
        "naive",
        &format!("the same to Dan without the limiter: {} of {MANY} refused with code {codes}", refused.len()),
    )?;
    stage.print(
        "naive",
        &format!("and all further messages are refused for {}", minutes(Duration::from_secs(45 * 6))),
    )?;
    stage.pass(Duration::from_secs(300))?;
    stage.quiet(false);
    Ok(())
}

fn numbered(to: &str, count: u32) -> SendMessage {
    SendMessage::new(Recipient::phone(to), Text::new(format!("{count} of {MANY}")))
}

fn refusals(stage: &mut Stage) -> Result<(), Failure> {
    stage.chapter("Errors are classified")?;
    let long = SendMessage::new(Recipient::phone(ADA), Text::new("a".repeat(5000)));
    if let Err(error) = stage.check(&long) {
        stage.print("wabakit", "invalid, nothing was sent:")?;
        stage.more(&error.to_string())?;
    }
    let eve = Recipient::phone("+16505553333");
    let text = SendMessage::new(eve.clone(), Text::new("Have you seen our offers?"));
    let template = |values: Vec<TemplateParameter>| {
        let template = TemplateMessage::new("order_update", TemplateLanguage::new("en_US"));
        SendMessage::new(eve.clone(), template.components(vec![TemplateBody::new(values).into()]))
    };
    let half = template(vec!["Eve".into()]);
    for (what, message) in [
        ("a text to Eve, without a customer service window", &text),
        ("a template with one of its two parameters", &half),
    ] {
        stage.print("you", &format!("messages.send: {what}"))?;
        if let Some(error) = stage.try_ask(message)? {
            explain(stage, &error)?;
        }
    }
    stage.send("the template with both parameters", template(vec!["Eve".into(), "A-18".into()]))?;
    stage.pass(Duration::from_secs(6))?;
    Ok(())
}

/// Prints an API error with its kind and retry advice.
fn explain(stage: &Stage, error: &ApiError) -> Result<(), Failure> {
    stage.print("platform", &format!("refused: {}", error.message))?;
    if let Some(details) = &error.details {
        stage.more(details)?;
    }
    let advice = match &error.retry {
        Retry::Never => "never".to_owned(),
        Retry::Safe { after } => format!("safe, after {}", minutes(after.unwrap_or_default())),
        Retry::AfterChange(Change::Window) => {
            "after a change: send a template, or wait for a message from the user".to_owned()
        }
        Retry::AfterChange(change) => format!("after a change of the {}", change.as_str()),
        _ => "only if a duplicate does no harm".to_owned(),
    };
    stage.more(&format!("kind: {}; retry: {advice}", error.kind.as_str()))
}

/// Formats a duration: `4 min 30 s`
fn minutes(time: Duration) -> String {
    match (time.as_secs() / 60, time.as_secs() % 60) {
        (0, secs) => format!("{secs} s"),
        (minutes, secs) => format!("{minutes} min {secs} s"),
    }
}

/// Formats the time since the start, as on a stopwatch.
fn stopwatch(now: Time, began: Time) -> String {
    let secs = now.since(began).as_secs();
    format!("{:>2}:{:02}", secs / 60, secs % 60)
}

/// Returns the API error. Other errors end the demo.
fn refusal(error: Error) -> Result<ApiError, Failure> {
    match error {
        Error::Api(error) => Ok(*error),
        other => Err(other.into()),
    }
}
