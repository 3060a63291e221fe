//! What people see of a business.

use serde_json::{Map, Value, json};

use crate::{
    Answer, Ask, Outcome, Sandbox, success,
    wire::{Refusal, pages},
};

const FIELDS: [&str; 8] =
    ["about", "address", "description", "email", "messaging_product", "profile_picture_url", "vertical", "websites"];

impl Sandbox {
    /// As much as was told before, of what is asked for.
    pub(crate) fn get_profile(&mut self, ask: &Ask) -> Outcome {
        let asked = pages::fields(ask.text("fields"));
        if let Some(unknown) = asked.iter().find(|field| !FIELDS.contains(field)) {
            return Err(Refusal::field(unknown, "WhatsAppBusinessProfile"));
        }
        let mut told = Map::from_iter([("messaging_product".to_owned(), Value::from("whatsapp"))]);
        let profile = &self.desk(ask.number()).profile;
        told.extend(asked.iter().filter_map(|field| Some(((*field).to_owned(), profile.get(*field)?.clone()))));
        Ok(Answer::Json(json!({ "data": [told] })))
    }

    pub(crate) fn update_profile(&mut self, ask: &Ask) -> Outcome {
        let mut said = ask.said();
        if let Some(handle) = said.remove("profile_picture_handle") {
            let handle = handle.as_str().unwrap_or_default();
            if !self.uploads.is_whole(handle) {
                let details = "Param profile_picture_handle must be the handle of a file that was uploaded.";
                return Err(Refusal::parameter(details));
            }
            let url = format!("https://pps.whatsapp.net/v/{:016x}.jpg", self.ids.of(handle));
            said.insert("profile_picture_url".into(), url.into());
        }
        self.desk(ask.number()).profile.append(&mut said);
        success()
    }
}
