//! Files: kept for 30 days, and downloaded in two hops from URLs that work for five minutes.

mod uploads;

use std::{collections::BTreeMap, time::Duration};

use serde_json::json;
use sha2::{Digest, Sha256};
use wabakit::Time;

pub(crate) use self::uploads::Uploads;
use crate::{
    Answer, Ask, Outcome, Sandbox, success,
    wire::{Asked, Refusal, hex, request::DOWNLOADS},
};

/// How long an uploaded file is kept.
const LIFE: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// How long a URL works.
const URL_LIFE: Duration = Duration::from_secs(5 * 60);

#[derive(Debug, Default)]
pub(crate) struct Files(BTreeMap<String, Stored>);

#[derive(Debug)]
pub(crate) struct Stored {
    /// The number that it belongs to.
    number: String,
    pub(crate) mime: String,
    bytes: Vec<u8>,
    until: Time,
}

impl Files {
    pub(crate) fn find(&self, id: &str, now: Time) -> Option<&Stored> {
        self.0.get(id).filter(|file| file.until > now)
    }
}

impl Sandbox {
    pub(crate) fn upload(&mut self, ask: &Ask) -> Outcome {
        let id = self.store(ask.number(), ask.text("type"), ask.file.clone(), ask.now);
        Ok(Answer::Json(json!({ "id": id })))
    }

    pub(crate) fn store(&mut self, number: &str, mime: &str, bytes: Vec<u8>, now: Time) -> String {
        let id = self.ids.number();
        self.files.0.insert(id.clone(), Stored { number: number.into(), mime: mime.into(), bytes, until: now + LIFE });
        id
    }

    pub(crate) fn media(&self, ask: &Ask) -> Outcome {
        let (id, file) = self.file_of(&http::Method::GET, ask)?;
        Ok(Answer::Json(json!({
            "messaging_product": "whatsapp", "id": id, "url": self.media_url(id, ask.now), "mime_type": file.mime,
            "sha256": hex(&Sha256::digest(&file.bytes)), "file_size": file.bytes.len(),
        })))
    }

    pub(crate) fn delete_media(&mut self, ask: &Ask) -> Outcome {
        self.file_of(&http::Method::DELETE, ask)?;
        self.files.0.remove(ask.text("media_id"));
        success()
    }

    /// The file that is asked for, if it is this number's where one is named.
    fn file_of<'a>(&'a self, method: &http::Method, ask: &'a Ask) -> Result<(&'a str, &'a Stored), Refusal> {
        let (id, number) = (ask.text("media_id"), ask.number());
        let file = self.files.find(id, ask.now).filter(|file| number.is_empty() || file.number == number);
        file.map(|file| (id, file)).ok_or_else(|| Refusal::object(method, id))
    }

    pub(crate) fn media_url(&self, id: &str, now: Time) -> String {
        let until = now + URL_LIFE;
        let base = self.settings.base.as_deref().unwrap_or("https://lookaside.fbsbx.com");
        format!("{base}{DOWNLOADS}?mid={id}&ext={}&hash={:016x}", until.0, self.url_hash(id, until))
    }

    /// The second hop.
    pub(crate) fn download(&self, asked: &Asked<'_>, now: Time) -> Outcome {
        let query = |name: &str| asked.query(name).unwrap_or_default();
        let (id, until) = (query("mid"), Time(query("ext").parse().unwrap_or_default()));
        let made_here = query("hash") == format!("{:016x}", self.url_hash(&id, until));
        match self.files.find(&id, now) {
            Some(file) if made_here && now <= until => {
                Ok(Answer::File { mime: file.mime.clone(), bytes: file.bytes.clone() })
            }
            _ => Err(Refusal::gone("There is no file at this URL, or not any more: URLs work for five minutes.")),
        }
    }

    fn url_hash(&self, id: &str, until: Time) -> u64 {
        self.ids.of(&format!("{id}:{}", until.0))
    }
}
