//! A server for webhooks with axum: it prints each event once, however often the platform delivers it.

use std::{
    convert::Infallible,
    env,
    error::Error,
    sync::{Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

use tokio::net::TcpListener;
use wabakit::{Deduplicator, Event, Time, Webhooks, webhook::View};
use wabakit_examples::callback::callback;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let hooks = Webhooks::new(env::var("APP_SECRET")?, env::var("VERIFY_TOKEN")?);
    let seen = Mutex::new(Deduplicator::new(100_000, Deduplicator::KEEP, now().0));
    let store = move |events: &[Event<'_>]| {
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        // A real application saves the events in a database here, and returns an error if that fails.
        events.iter().filter(|event| seen.is_new(&event.key(), now())).for_each(tell);
        Ok::<(), Infallible>(())
    };
    let listener = TcpListener::bind(("127.0.0.1", env::var("PORT")?.parse()?)).await?;
    Ok(axum::serve(listener, callback(hooks, store)).await?)
}

fn tell(event: &Event<'_>) {
    match event.view() {
        View::Message(message) => println!("{:?} wrote {:?}", message.from, message.content),
        View::Status(status) => println!("{} is {}", status.id, status.status),
        _ => println!("{}", event.to_json()),
    }
}

fn now() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Time(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
}
