//! The inbox of the example: events are open until they are done, and each is stored once.

use std::{env, fs, process};

use wabakit::{Event, webhook};
use wabakit_examples::inbox::Inbox;

#[tokio::test]
async fn keeps_each_event_until_it_is_done() {
    let folder = env::temp_dir().join(format!("wabakit-inbox-{}", process::id()));
    let body =
        br#"{"entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"id":"a"},{"id":"b"}]}}]}]}"#;
    let events = || webhook::read(body).into_iter().map(Event::into_owned).collect::<Vec<_>>();
    let keys = |events: Vec<Event<'static>>| {
        let mut keys: Vec<_> = events.iter().map(Event::key).collect();
        keys.sort();
        keys
    };

    let inbox = Inbox::open(&folder).await.unwrap();
    assert_eq!(keys(inbox.store(events()).await.unwrap()), ["message::a", "message::b"]);
    assert!(inbox.store(events()).await.unwrap().is_empty(), "the platform delivers again");
    inbox.done(&events()[0]).await.unwrap();

    let restarted = Inbox::open(&folder).await.unwrap();
    assert_eq!(keys(restarted.open_events().await.unwrap()), ["message::b"]);
    assert!(restarted.store(events()).await.unwrap().is_empty());
    fs::remove_dir_all(folder).unwrap();
}
