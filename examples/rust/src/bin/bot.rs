use std::{env, error::Error};

use axum::Router;
use tokio::net::TcpListener;
use wabakit::{
    Api, Webhooks,
    messages::Text,
    webhook::{Kind, MessageContent, View},
};
use wabakit_client::{Client, webhooks::Callback};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut api = Api::new(env::var("WHATSAPP_TOKEN")?);
    if let Ok(url) = env::var("BASE_URL") {
        api = api.base_url(&url); // the sandbox
    }
    let wa = Client::new(api);
    let callback = Callback::builder(Webhooks::new(env::var("APP_SECRET")?, env::var("VERIFY_TOKEN")?))
        .on(Kind::Message, move |event| {
            let wa = wa.clone();
            async move {
                wa.show_typing(&event).await?;
                if let View::Message(message) = event.view()
                    && let MessageContent::Text(text) = message.content
                {
                    wa.quote(&event, Text::new(format!("You wrote: {}", text.body))).await?;
                }
                Ok::<_, wabakit::Error>(())
            }
        })
        .build()?;
    let listener = TcpListener::bind(("127.0.0.1", env::var("PORT")?.parse()?)).await?;
    Ok(axum::serve(listener, Router::new().route_service("/webhooks", callback)).await?)
}
