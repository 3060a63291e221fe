//! A server for webhooks with a durable inbox: each event is stored, handled once it is stored, and handled again until it
//! is done.

use std::{env, error::Error, io, time::Duration};

use axum::Router;
use tokio::{net::TcpListener, signal::ctrl_c, time::sleep};
use wabakit::{
    Event, Webhooks,
    webhook::{Kind, View},
};
use wabakit_client::webhooks::Callback;
use wabakit_examples::inbox::Inbox;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let inbox = Inbox::open(env::var("INBOX")?).await?;
    let (store, done) = (inbox.clone(), inbox.clone());
    let callback = Callback::builder(Webhooks::new(env::var("APP_SECRET")?, env::var("VERIFY_TOKEN")?))
        .store(move |events| {
            let inbox = store.clone();
            async move { inbox.store(events).await }
        })
        .on(Kind::Message, |event| async move { handle(&event) })
        .done(move |event| {
            let inbox = done.clone();
            async move { inbox.done(&event).await }
        })
        .build()?;

    // What wasn't done before a restart, and what failed since.
    let again = callback.clone();
    tokio::spawn(async move {
        loop {
            match inbox.open_events().await {
                Ok(events) => again.dispatch(events).await,
                Err(error) => eprintln!("the inbox can't be read: {error}"),
            }
            sleep(Duration::from_secs(60)).await;
        }
    });

    let listener = TcpListener::bind(("127.0.0.1", env::var("PORT")?.parse()?)).await?;
    let app = Router::new().route_service("/webhooks", callback.clone());
    axum::serve(listener, app).with_graceful_shutdown(async { drop(ctrl_c().await) }).await?;
    callback.drain(Duration::from_secs(10)).await;
    Ok(())
}

fn handle(event: &Event<'_>) -> io::Result<()> {
    if let View::Message(message) = event.view() {
        println!("{:?} wrote {:?}", message.from, message.content);
    }
    Ok(())
}
