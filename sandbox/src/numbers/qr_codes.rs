//! QR codes and short links of a number.

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::Numbers;
use crate::{
    context::Context,
    images,
    operations::{Outcome, Request, Response, success},
    rules,
    wire::{Refusal, fields, pages},
};

/// QR codes that a number can have.
const LIMIT: usize = 2000;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct QrCode {
    code: String,
    text: String,
}

impl QrCode {
    /// The selected fields. Default: code, message and link, and the image where its format is given.
    fn to_json(&self, fields: &str, image: Option<&str>, context: &Context) -> Value {
        let selected = fields::names(fields);
        let wanted = |name: &str| selected.is_empty() || selected.contains(&name);
        let mut out = Map::from_iter([("code".to_owned(), Value::from(self.code.clone()))]);
        if wanted("prefilled_message") {
            out.insert("prefilled_message".into(), self.text.clone().into());
        }
        if wanted("deep_link_url") {
            out.insert("deep_link_url".into(), format!("https://wa.me/message/{}", self.code).into());
        }
        let format = image.or_else(|| fields.split_once("qr_image_url.format(")?.1.split(')').next());
        let format = format.or_else(|| selected.contains(&"qr_image_url").then_some("SVG"));
        if let Some(format) = format {
            let path = format!("qr/{}.{}", self.code, format.to_ascii_lowercase());
            out.insert("qr_image_url".into(), images::url("scontent.xx.fbcdn.net", &path, context).into());
        }
        out.into()
    }
}

impl Numbers {
    pub(super) fn create_qr_code(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let code = QrCode { code: context.ids.code(14), text: request.text("prefilled_message").to_owned() };
        let codes = &mut self.state_mut(request.number()).qr_codes;
        if codes.len() >= LIMIT {
            return Err(Refusal::parameter(rules::numbers::QR_CODES, format!("A number can have {LIMIT} codes.")));
        }
        codes.push(code.clone());
        let image = request.params.get("generate_qr_image").and_then(Value::as_str);
        Ok(Response::Json(code.to_json("", image, context)))
    }

    pub(super) fn update_qr_code(&mut self, request: &Request, context: &Context) -> Outcome {
        let code = request.text("code");
        let found = self.state_mut(request.number()).qr_codes.iter_mut().find(|known| known.code == code);
        let found = found.ok_or_else(|| Refusal::object(&Method::POST, code))?;
        found.text = request.text("prefilled_message").to_owned();
        Ok(Response::Json(found.to_json("", None, context)))
    }

    pub(super) fn list_qr_codes(&self, request: &Request, context: &Context) -> Outcome {
        request.check_fields("WhatsAppBusinessMessageQRCode")?;
        let (only, fields) = (request.text("code"), request.text("fields"));
        let codes = self.qr_codes(request.number()).iter().filter(|code| only.is_empty() || code.code == only);
        pages::page(
            request,
            codes.map(|code| (code.code.clone(), code.to_json(fields, None, context))).collect(),
            context,
        )
    }

    pub(super) fn get_qr_code(&self, request: &Request, context: &Context) -> Outcome {
        request.check_fields("WhatsAppBusinessMessageQRCode")?;
        let code = request.text("code");
        let found = self.qr_codes(request.number()).iter().find(|known| known.code == code);
        let found = found.ok_or_else(|| Refusal::object(&Method::GET, code))?;
        Ok(Response::Json(json!({ "data": [found.to_json(request.text("fields"), None, context)] })))
    }

    pub(super) fn delete_qr_code(&mut self, request: &Request) -> Outcome {
        let code = request.text("code");
        let codes = &mut self.state_mut(request.number()).qr_codes;
        let place = codes.iter().position(|known| known.code == code);
        codes.remove(place.ok_or_else(|| Refusal::object(&Method::DELETE, code))?);
        success()
    }

    /// Returns true if a number has a QR code with this code.
    pub(crate) fn has_qr_code(&self, code: &str) -> bool {
        self.0.values().any(|state| state.qr_codes.iter().any(|known| known.code == code))
    }

    fn qr_codes(&self, number: &str) -> &[QrCode] {
        self.state(number).map(|state| state.qr_codes.as_slice()).unwrap_or_default()
    }
}
