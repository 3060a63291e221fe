//! The ten most common messages, sent with reqwest.

use std::{env, error::Error};

use wabakit::{Api, Operation, Response, media::UploadMedia, messages::Recipient};
use wabakit_examples::{image, more, text};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut wa = Api::new(env::var("WHATSAPP_TOKEN")?).number(env::var("PHONE_NUMBER_ID")?);
    if let Ok(url) = env::var("BASE_URL") {
        wa = wa.base_url(&url);
    }
    let to = Recipient::phone(env::var("TO")?);
    let client = reqwest::Client::new();

    let sent = perform(&client, &wa, &text(&to)).await?;
    let uploaded = perform(&client, &wa, &UploadMedia::new(image(), "image/png")).await?;
    for message in more(&to, &sent.messages[0].id, &uploaded.id) {
        println!("{}", perform(&client, &wa, &message).await?.messages[0].id);
    }
    Ok(())
}

/// Sends the request of an operation and reads the response.
async fn perform<O: Operation>(
    client: &reqwest::Client,
    wa: &Api,
    op: &O,
) -> Result<Response<O::Response>, Box<dyn Error>> {
    let mut came = client.execute(wa.request(op)?.try_into()?).await?;
    let mut response = http::Response::builder().status(came.status());
    response.headers_mut().expect("a status is all it has").extend(std::mem::take(came.headers_mut()));
    Ok(wa.response::<O>(&response.body(came.bytes().await?.to_vec())?)?)
}
