//! The ten most common messages, sent with wabakit-client.

use std::{env, error::Error};

use wabakit::{Api, media::UploadMedia, messages::Recipient};
use wabakit_client::Client;
use wabakit_examples::{image, more, text};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut api = Api::new(env::var("WHATSAPP_TOKEN")?).number(env::var("PHONE_NUMBER_ID")?);
    if let Ok(url) = env::var("BASE_URL") {
        api = api.base_url(&url);
    }
    let wa = Client::new(api);
    let to = Recipient::phone(env::var("TO")?);

    let sent = wa.send(&text(&to)).await?;
    let uploaded = wa.send(&UploadMedia::new(image(), "image/png")).await?;
    for message in more(&to, &sent.messages[0].id, &uploaded.id) {
        println!("{}", wa.send(&message).await?.messages[0].id);
    }
    Ok(())
}
