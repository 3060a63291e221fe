//! QR codes and short links.

use http::Method;
use serde_json::{Value, json};

use crate::{
    Answer, Ask, Outcome, Sandbox, success,
    wire::{Refusal, pages},
};

/// How many a number can have.
const MOST: usize = 2000;

#[derive(Clone, Debug)]
pub(crate) struct QrCode {
    code: String,
    text: String,
}

impl QrCode {
    /// What is asked for of it: the first three unless told.
    fn to_json(&self, fields: &str, picture: Option<&str>) -> Value {
        let asked = pages::fields(fields);
        let wanted = |name: &str| asked.is_empty() || asked.contains(&name);
        let mut told = json!({ "code": self.code });
        let Some(out) = told.as_object_mut() else { return told };
        if wanted("prefilled_message") {
            out.insert("prefilled_message".into(), self.text.clone().into());
        }
        if wanted("deep_link_url") {
            out.insert("deep_link_url".into(), format!("https://wa.me/message/{}", self.code).into());
        }
        let format = picture.or_else(|| fields.split_once("qr_image_url.format(")?.1.split(')').next());
        let format = format.or_else(|| asked.contains(&"qr_image_url").then_some("SVG"));
        if let Some(format) = format {
            let format = format.to_ascii_lowercase();
            out.insert(
                "qr_image_url".into(),
                format!("https://scontent.xx.fbcdn.net/qr/{}.{format}", self.code).into(),
            );
        }
        told
    }
}

impl Sandbox {
    pub(crate) fn create_qr_code(&mut self, ask: &Ask) -> Outcome {
        let code = QrCode { code: self.ids.code(14), text: ask.text("prefilled_message").to_owned() };
        let codes = &mut self.desk(ask.number()).qr_codes;
        if codes.len() >= MOST {
            return Err(Refusal::parameter(format!("A number can have {MOST} codes.")));
        }
        codes.push(code.clone());
        let picture = ask.params.get("generate_qr_image").and_then(Value::as_str);
        Ok(Answer::Json(code.to_json("", picture)))
    }

    pub(crate) fn update_qr_code(&mut self, ask: &Ask) -> Outcome {
        let code = ask.text("code");
        let found = self.desk(ask.number()).qr_codes.iter_mut().find(|known| known.code == code);
        let found = found.ok_or_else(|| Refusal::object(&Method::POST, code))?;
        found.text = ask.text("prefilled_message").to_owned();
        Ok(Answer::Json(found.to_json("", None)))
    }

    pub(crate) fn list_qr_codes(&mut self, ask: &Ask) -> Outcome {
        let (only, fields) = (ask.text("code"), ask.text("fields"));
        let codes = self.desk(ask.number()).qr_codes.iter().filter(|code| only.is_empty() || code.code == only);
        let codes = codes.map(|code| (code.code.clone(), code.to_json(fields, None))).collect();
        self.page(ask, codes)
    }

    pub(crate) fn get_qr_code(&mut self, ask: &Ask) -> Outcome {
        let code = ask.text("code");
        let found = self.desk(ask.number()).qr_codes.iter().find(|known| known.code == code);
        let found = found.ok_or_else(|| Refusal::object(&Method::GET, code))?;
        Ok(Answer::Json(json!({ "data": [found.to_json(ask.text("fields"), None)] })))
    }

    pub(crate) fn delete_qr_code(&mut self, ask: &Ask) -> Outcome {
        let code = ask.text("code");
        let codes = &mut self.desk(ask.number()).qr_codes;
        let place = codes.iter().position(|known| known.code == code);
        codes.remove(place.ok_or_else(|| Refusal::object(&Method::DELETE, code))?);
        success()
    }
}
