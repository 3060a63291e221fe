//! Rules of components: which there are, and what headers, bodies and footers hold.

use super::{
    parameters::{Parameters, TextRules},
    *,
};
use crate::operations::emoji::has_emoji;

static HEADER: TextRules = TextRules {
    placeholders: &HEADER_PLACEHOLDERS,
    samples: &HEADER_SAMPLES,
    keys: ("header_text", "header_text_named_params"),
};
static BODY: TextRules = TextRules {
    placeholders: &BODY_PLACEHOLDERS,
    samples: &BODY_SAMPLES,
    keys: ("body_text", "body_text_named_params"),
};

/// Types of components, in the order of an authentication template.
const COMPONENT_TYPES: [&str; 7] =
    ["BODY", "FOOTER", "BUTTONS", "HEADER", "CAROUSEL", "LIMITED_TIME_OFFER", "CALL_PERMISSION_REQUEST"];

impl<'d> Judge<'d> {
    /// Judges the components of the template.
    pub(super) fn components(&mut self, components: &'d [Json<'d>], at: &Path<'_>) {
        let part = |tag: &str| components.iter().position(|part| is(part, tag));
        let whole = part("BODY").is_some();
        self.require(whole, &BODY_REQUIRED, at, "");
        let order = |part: &Json<'_>| COMPONENT_TYPES.iter().position(|tag| is(part, tag));
        let authentication = self.is_category("AUTHENTICATION");
        self.body_limit = match () {
            () if part("LIMITED_TIME_OFFER").is_some() => &BODY_LENGTH_OFFER,
            () if has_button(components, "SPM") => &BODY_LENGTH_PRODUCT,
            () => &BODY_LENGTH,
        };
        let mut before = 0;
        for (i, component) in components.iter().enumerate() {
            let at = at.item(i);
            let tag = text(component, "type");
            let Some(place) = order(component) else {
                self.require(false, &COMPONENT_UNKNOWN, &at, tag);
                continue;
            };
            let first = part(tag) == Some(i);
            self.require(first, &COMPONENT_REPEATED, &at, tag);
            if authentication {
                self.require((before..3).contains(&place) || !first, &AUTHENTICATION_COMPONENTS, &at, tag);
                if place < 3 {
                    before = place;
                }
            }
            self.component(component, components, &at);
        }
        if authentication && self.whole && part("BUTTONS").is_none() {
            self.report(&AUTHENTICATION_BUTTON, at, "none");
        }
        self.kinds(components, at);
    }

    fn component(&mut self, component: &'d Json<'d>, components: &'d [Json<'d>], at: &Path<'_>) {
        match () {
            () if is(component, "HEADER") => self.header(component, at),
            () if is(component, "BODY") => self.body(component, at),
            () if is(component, "FOOTER") => self.footer(component, at),
            () if is(component, "BUTTONS") => {
                self.buttons(component, components, at);
                self.desktop(component, at);
            }
            () if is(component, "CAROUSEL") => self.carousel(component, at),
            () if is(component, "LIMITED_TIME_OFFER") => self.offer(component, at),
            () => {}
        }
    }

    pub(super) fn header(&mut self, header: &Json<'_>, at: &Path<'_>) {
        let format = text(header, "format");
        let marketing = one_of(format, "GIF PRODUCT");
        let unset = self.category.is_empty() || self.is_category("MARKETING");
        self.require(!marketing || unset, &HEADER_CATEGORY, at, self.category);
        if one_of(format, "TEXT") {
            let text = text(header, "text");
            self.require(!text.is_empty(), &HEADER_TEXT, at, "");
            self.length(&HEADER_LENGTH, text, at);
            let plain = !has_emoji(text) && !outside(text).any(|part| part.contains(['\n', '\r', '*', '_', '~', '`']));
            self.require(plain, &HEADER_CHARACTERS, at, text);
            let count = self.parameters(text, &HEADER, header.get("example"), at);
            self.require(count <= HEADER_PARAMETERS.max, &HEADER_PARAMETERS, at, text);
        } else if one_of(format, "IMAGE VIDEO DOCUMENT GIF") {
            let handle = header.at("example.header_handle").and_then(Json::as_array).and_then(<[_]>::first);
            let handle = handle.and_then(Json::as_str).unwrap_or_default();
            if handle.is_empty() {
                self.report(&HEADER_MEDIA, at, "");
            } else {
                let at = at.key("example");
                let at = at.key("header_handle");
                self.require(handle.starts_with("4:") || self.stored, &HEADER_HANDLE, &at.item(0), handle);
            }
        } else {
            self.require(one_of(format, "LOCATION PRODUCT"), &HEADER_FORMAT, at, format);
        }
    }

    pub(super) fn body(&mut self, body: &Json<'_>, at: &Path<'_>) {
        let text = text(body, "text");
        if self.is_category("AUTHENTICATION") {
            return self.require(text.is_empty() || self.stored, &AUTHENTICATION_TEXT, at, text);
        }
        self.authentication_only(body, "add_security_recommendation", at);
        if text.is_empty() {
            return self.report(&BODY_TEXT, at, "");
        }
        self.length(self.body_limit, text, at);
        self.parameters(text, &BODY, body.get("example"), at);
        self.around(text, at);
    }

    fn footer(&mut self, footer: &Json<'_>, at: &Path<'_>) {
        let text = text(footer, "text");
        let minutes = footer.get("code_expiration_minutes");
        if self.is_category("AUTHENTICATION") {
            self.require(text.is_empty() || self.stored, &AUTHENTICATION_TEXT, at, text);
            let fits = minutes.and_then(Json::as_i64).is_some_and(|minutes| (1..=90).contains(&minutes));
            let got = minutes.map(Json::to_text).unwrap_or_default();
            return self.require(fits || self.stored, &CODE_EXPIRATION, at, &got);
        }
        self.authentication_only(footer, "code_expiration_minutes", at);
        self.require(!text.is_empty() || has(footer, "code_expiration_minutes"), &FOOTER_TEXT, at, "");
        self.length(&FOOTER_LENGTH, text, at);
        self.require(Parameters::of(text).names.is_empty(), &FOOTER_PARAMETERS, at, text);
    }

    /// Reports a key that only authentication templates have.
    fn authentication_only(&mut self, part: &Json<'_>, key: &str, at: &Path<'_>) {
        let other = has(part, key) && !self.category.is_empty();
        self.require(!other, &AUTHENTICATION_ONLY, &at.key(key), self.category);
    }
}

/// Returns the buttons of components.
pub(super) fn buttons_of<'v>(components: &'v [Json<'v>]) -> impl Iterator<Item = &'v Json<'v>> {
    let all = components.iter().filter(|part| is(part, "BUTTONS")).filter_map(|part| list(part, "buttons"));
    all.flatten()
}

pub(super) fn has_button(components: &[Json<'_>], tag: &str) -> bool {
    components.iter().filter_map(|part| list(part, "buttons")).flatten().any(|button| is(button, tag))
}
