//! The business profile of a number.

use serde_json::{Map, Value, json};

use super::Numbers;
use crate::{
    context::Context,
    ids::Ids,
    images,
    media::Media,
    operations::{Outcome, Request, Response, success},
    wire::Refusal,
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

impl Numbers {
    /// Returns the requested fields that have been set.
    pub(super) fn get_profile(&self, request: &Request, ids: &Ids) -> Outcome {
        let fields = request.fields("");
        if let Some(unknown) = fields.iter().find(|field| !FIELDS.contains(field)) {
            return Err(Refusal::field(unknown, "WhatsAppBusinessProfile"));
        }
        let mut out = Map::from_iter([("messaging_product".to_owned(), Value::from("whatsapp"))]);
        let profile = self.profile(request.number(), ids);
        out.extend(fields.iter().filter_map(|field| Some(((*field).to_owned(), profile.get(*field)?.clone()))));
        Ok(Response::Json(json!({ "data": [out] })))
    }

    pub(super) fn update_profile(&mut self, request: &Request, media: &mut Media, context: &Context) -> Outcome {
        self.change_profile(request, request.number(), media, context)?;
        success()
    }

    pub(super) fn get_profile_by_id(&self, request: &Request, context: &Context) -> Outcome {
        let number = owner_of_profile(request.text("business_profile_id"), context).unwrap_or_default();
        Ok(Response::Json(request.select(&self.profile(number, &context.ids), &["id"])?))
    }

    pub(super) fn update_profile_by_id(&mut self, request: &Request, media: &mut Media, context: &Context) -> Outcome {
        let id = request.text("business_profile_id");
        let number = owner_of_profile(id, context).unwrap_or_default();
        self.change_profile(request, number, media, context)?;
        Ok(Response::Json(json!({ "id": id, "success": true })))
    }

    /// The profile of a number. Rule: `rules::numbers::PROFILE`.
    fn profile(&self, number: &str, ids: &Ids) -> Map<String, Value> {
        let mut profile = self.state(number).map(|state| state.profile.clone()).unwrap_or_default();
        profile.insert("id".into(), profile_id(number, ids).into());
        profile.insert("messaging_product".into(), "whatsapp".into());
        profile.entry("vertical").or_insert_with(|| "UNDEFINED".into());
        profile
    }

    fn change_profile(
        &mut self,
        request: &Request,
        number: &str,
        media: &mut Media,
        context: &Context,
    ) -> Result<(), Refusal> {
        let mut update = request.body();
        if let Some(handle) = update.remove("profile_picture_handle") {
            let handle = handle.as_str().unwrap_or_default();
            media.take_handles(&[("IMAGE", handle)], "profile_picture_handle")?;
            let file = media.file_of_upload(handle).unwrap_or_default();
            let url = images::url("pps.whatsapp.net", &format!("pictures/{file}"), context);
            update.insert("profile_picture_url".into(), url.into());
        }
        self.state_mut(number).profile.append(&mut update);
        Ok(())
    }
}

/// ID of the number that has this profile.
pub(crate) fn owner_of_profile<'c>(id: &str, context: &'c Context) -> Option<&'c str> {
    let mut numbers = context.settings.numbers().map(|number| number.id.as_str());
    numbers.find(|number| profile_id(number, &context.ids) == id)
}

fn profile_id(number: &str, ids: &Ids) -> String {
    ids.of(&format!("profile:{number}")).to_string()
}
