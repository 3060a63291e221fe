//! The ten most common messages, sent with ureq.

use std::{env, error::Error};

use wabakit::{Api, Operation, Response, media::UploadMedia, messages::Recipient};
use wabakit_examples::{image, more, text};

fn main() -> Result<(), Box<dyn Error>> {
    let mut wa = Api::new(env::var("WHATSAPP_TOKEN")?).number(env::var("PHONE_NUMBER_ID")?);
    if let Ok(url) = env::var("BASE_URL") {
        wa = wa.base_url(&url);
    }
    let to = Recipient::phone(env::var("TO")?);

    let sent = perform(&wa, &text(&to))?;
    let uploaded = perform(&wa, &UploadMedia::new(image(), "image/png"))?;
    for message in more(&to, &sent.messages[0].id, &uploaded.id) {
        println!("{}", perform(&wa, &message)?.messages[0].id);
    }
    Ok(())
}

/// Sends the request of an operation and reads the response.
fn perform<O: Operation>(wa: &Api, op: &O) -> Result<Response<O::Response>, Box<dyn Error>> {
    // The body of an error describes the problem.
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
    let (head, mut body) = agent.run(wa.request(op)?)?.into_parts();
    let response = http::Response::from_parts(head, body.read_to_vec()?);
    Ok(wa.response::<O>(&response)?)
}
