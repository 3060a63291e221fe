//! What people see of a business.

use serde_json::{Map, Value, json};

use crate::{
    Answer, Ask, Outcome, Sandbox, success,
    wire::{Refusal, pages},
};

const FIELDS: [&str; 9] = [
    "about",
    "address",
    "description",
    "email",
    "id",
    "messaging_product",
    "profile_picture_url",
    "vertical",
    "websites",
];

impl Sandbox {
    /// As much as was told before, of what is asked for.
    pub(crate) fn get_profile(&mut self, ask: &Ask) -> Outcome {
        let asked = pages::fields(ask.text("fields"));
        if let Some(unknown) = asked.iter().find(|field| !FIELDS.contains(field)) {
            return Err(Refusal::field(unknown, "WhatsAppBusinessProfile"));
        }
        let mut told = Map::from_iter([("messaging_product".to_owned(), Value::from("whatsapp"))]);
        let profile = self.profile(ask.number());
        told.extend(asked.iter().filter_map(|field| Some(((*field).to_owned(), profile.get(*field)?.clone()))));
        Ok(Answer::Json(json!({ "data": [told] })))
    }

    pub(crate) fn update_profile(&mut self, ask: &Ask) -> Outcome {
        self.change_profile(ask, ask.number())?;
        success()
    }

    pub(crate) fn get_profile_by_id(&mut self, ask: &Ask) -> Outcome {
        let number = self.owner_of_profile(ask.text("business_profile_id")).unwrap_or_default();
        Ok(Answer::Json(ask.pick(&self.profile(&number), &["id"])))
    }

    pub(crate) fn update_profile_by_id(&mut self, ask: &Ask) -> Outcome {
        let id = ask.text("business_profile_id");
        let number = self.owner_of_profile(id).unwrap_or_default();
        self.change_profile(ask, &number)?;
        Ok(Answer::Json(json!({ "id": id, "success": true })))
    }

    /// The number that has this profile.
    pub(crate) fn owner_of_profile(&self, id: &str) -> Option<String> {
        let mut numbers = self.settings.numbers.iter();
        numbers.find(|number| self.profile_id(&number.id) == id).map(|number| number.id.clone())
    }

    fn profile_id(&self, number: &str) -> String {
        self.ids.of(&format!("profile:{number}")).to_string()
    }

    fn profile(&mut self, number: &str) -> Map<String, Value> {
        let mut profile = self.desk(number).profile.clone();
        profile.insert("id".into(), self.profile_id(number).into());
        profile.insert("messaging_product".into(), "whatsapp".into());
        profile
    }

    fn change_profile(&mut self, ask: &Ask, number: &str) -> Result<(), Refusal> {
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
        self.desk(number).profile.append(&mut said);
        Ok(())
    }
}
