//! Rules of buttons.

use super::{parameters::Parameters, *};
use crate::{json::cut::cut, operations::emoji::has_emoji};

/// Requirements of a type of button that other types have too.
struct Kind {
    tag: &'static str,
    /// Label: required, fixed (this one, or none), or of the platform's choice.
    label: Label,
    /// True for marketing templates only.
    marketing: bool,
}

#[derive(PartialEq)]
enum Label {
    Required,
    Fixed(&'static str),
    Optional,
}

const KINDS: &[Kind] = &[
    Kind { tag: "QUICK_REPLY", label: Label::Required, marketing: false },
    Kind { tag: "URL", label: Label::Required, marketing: false },
    Kind { tag: "PHONE_NUMBER", label: Label::Required, marketing: false },
    Kind { tag: "COPY_CODE", label: Label::Optional, marketing: false },
    Kind { tag: "OTP", label: Label::Optional, marketing: false },
    Kind { tag: "FLOW", label: Label::Required, marketing: false },
    Kind { tag: "CATALOG", label: Label::Fixed("View catalog"), marketing: true },
    Kind { tag: "MPM", label: Label::Fixed("View items"), marketing: true },
    Kind { tag: "SPM", label: Label::Fixed("View"), marketing: true },
    Kind { tag: "VOICE_CALL", label: Label::Required, marketing: false },
    Kind { tag: "REQUEST_CONTACT_INFO", label: Label::Optional, marketing: false },
    Kind { tag: "ORDER_DETAILS", label: Label::Required, marketing: false },
];

impl<'d> Judge<'d> {
    /// Judges the buttons of the template, or of a card.
    pub(super) fn buttons(&mut self, part: &'d Json<'d>, components: &'d [Json<'d>], at: &Path<'_>) {
        let buttons = list(part, "buttons").unwrap_or_default();
        if !(1..=10).contains(&buttons.len()) {
            self.report(&BUTTONS, at, &buttons.len().to_string());
        }
        if self.is_category("AUTHENTICATION") {
            let one = matches!(buttons, [only] if is(only, "OTP") || self.stored);
            self.require(one, &AUTHENTICATION_BUTTON, &at.key("buttons"), "");
        } else {
            self.arrangement(buttons, at);
        }
        let at = at.key("buttons");
        for (i, button) in buttons.iter().enumerate() {
            self.button(button, components, &at.item(i));
        }
        for kind in KINDS {
            let mut same = buttons.iter().enumerate().filter(|(_, button)| is(button, kind.tag)).map(|(i, _)| i);
            let (rule, allowed) = match kind.tag {
                "QUICK_REPLY" => continue,
                "URL" => (&BUTTON_URLS, 2),
                "FLOW" => (&BUTTON_FLOWS, 1),
                _ => (&BUTTON_REPEATED, 1),
            };
            if let Some(second) = same.nth(allowed) {
                self.require(false, rule, &at.item(second), kind.tag);
            }
        }
    }

    /// Judges whether desktop clients show the buttons of a template that is no carousel.
    pub(super) fn desktop(&mut self, part: &Json<'_>, at: &Path<'_>) {
        let buttons = list(part, "buttons").unwrap_or_default();
        let replies = buttons.iter().filter(|button| is(button, "QUICK_REPLY")).count();
        let mixed = replies > 0 && replies < buttons.len();
        self.require(buttons.len() <= 3 && !mixed, &BUTTONS_DESKTOP, at, "");
    }

    /// Judges the order of the buttons.
    fn arrangement(&mut self, buttons: &[Json<'_>], at: &Path<'_>) {
        let reply = |button: &&Json<'_>| is(button, "QUICK_REPLY");
        let replies = buttons.iter().filter(reply).count();
        let leading = buttons.iter().take_while(reply).count();
        let trailing = buttons.iter().rev().take_while(reply).count();
        self.require(replies == leading || replies == trailing, &BUTTONS_ORDER, at, "");
    }

    fn button(&mut self, button: &'d Json<'d>, components: &'d [Json<'d>], at: &Path<'_>) {
        let Some(kind) = KINDS.iter().find(|kind| is(button, kind.tag)) else {
            return self.require(false, &BUTTON_UNKNOWN, at, text(button, "type"));
        };
        let label = text(button, "text");
        let marketing = self.is_category("MARKETING");
        self.require(!kind.marketing || marketing || self.category.is_empty(), &BUTTON_CATEGORY, at, self.category);
        match kind.label {
            Label::Required => self.require(!label.is_empty(), &BUTTON_TEXT, at, ""),
            Label::Fixed(fixed) => {
                self.require(label.is_empty() || label == fixed || self.stored, &BUTTON_LABEL, at, label);
            }
            Label::Optional => {}
        }
        self.length(&BUTTON_LENGTH, label, &at.key("text"));
        match kind.tag {
            "QUICK_REPLY" => {
                let plain = !has_emoji(label) && !label.contains(['\n', '\r']) && cut(label, "{{").is_none();
                self.require(plain, &REPLY_CHARACTERS, at, label);
            }
            "URL" if !self.is_category("AUTHENTICATION") => self.url(button, at),
            "PHONE_NUMBER" => self.phone(text(button, "phone_number"), at),
            "COPY_CODE" => self.copy_code(button, components, at),
            "OTP" => self.otp(button, at),
            "FLOW" => self.flow(button, at),
            "VOICE_CALL" => {
                if label.chars().count() <= BUTTON_LENGTH.max {
                    self.length(&VOICE_CALL_TEXT, label, at);
                }
                let minutes = button.get("ttl_minutes").and_then(Json::as_i64);
                let fits = minutes.is_none_or(|minutes| (1440..=43_200).contains(&minutes));
                self.require(fits, &VOICE_CALL_TTL, at, "");
            }
            "REQUEST_CONTACT_INFO" => {
                let fixed = label.is_empty() || label == "Share Contact Info";
                self.require(fixed, &CONTACT_LABEL, at, label);
            }
            "ORDER_DETAILS" if marketing => {
                let shown = one_of(text(self.template, "display_format"), "ORDER_DETAILS");
                let media = components.iter().any(|part| is(part, "HEADER") && is_media(part));
                self.require(shown || media, &ORDER_DETAILS, at, "");
            }
            _ => {}
        }
    }

    fn url(&mut self, button: &Json<'_>, at: &Path<'_>) {
        let url = text(button, "url");
        if url.is_empty() {
            return self.report(&URL, at, "");
        }
        self.length(&URL_LENGTH, url, at);
        let parameters = Parameters::of(url);
        let stem = url.strip_suffix("{{1}}");
        let fits = match stem {
            Some(stem) => cut(stem, "{{").is_none(),
            None => parameters.names.is_empty(),
        };
        self.require(fits, &URL_PARAMETER, at, url);
        let (scheme, rest) = cut(url, "://").unwrap_or_default();
        let web = one_of(scheme, "http https");
        self.require(web, &URL_SCHEME, at, url);
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let short = one_of(host, "wa.me bit.ly tinyurl.com t.co goo.gl is.gd ow.ly");
        self.require(!short, &URL_SHORT, at, url);
        let sampled = has_sample(button);
        self.require(parameters.names.is_empty() || sampled || self.stored, &URL_SAMPLE, at, "");
        self.require(!parameters.names.is_empty() || !sampled, &URL_SAMPLE_UNUSED, at, "");
    }

    fn phone(&mut self, number: &str, at: &Path<'_>) {
        if number.is_empty() {
            return self.report(&PHONE_REQUIRED, at, "");
        }
        let digits = number.strip_prefix('+').unwrap_or(number);
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        self.require(plain, &PHONE_NUMBER, at, number);
        self.length(&PHONE_LENGTH, number, at);
    }

    fn copy_code(&mut self, button: &Json<'_>, components: &[Json<'_>], at: &Path<'_>) {
        let label = text(button, "text");
        self.require(label.is_empty() || self.stored, &BUTTON_LABEL, at, label);
        let marketing = self.category.is_empty() || self.is_category("MARKETING");
        self.require(marketing, &COPY_CODE_CATEGORY, at, self.category);
        let code = sample(button);
        if code.is_empty() {
            return self.require(self.stored, &COPY_CODE, at, "");
        }
        let offer = components.iter().any(|part| is(part, "LIMITED_TIME_OFFER"));
        self.length(if offer { &COPY_CODE_OFFER } else { &COPY_CODE_LENGTH }, code, at);
        self.require(code.chars().all(is_alphanumeric), &COPY_CODE_CHARACTERS, at, code);
    }

    fn otp(&mut self, button: &Json<'_>, at: &Path<'_>) {
        if !self.is_category("AUTHENTICATION") {
            return self.require(self.category.is_empty(), &AUTHENTICATION_ONLY, at, self.category);
        }
        let kind = text(button, "otp_type");
        self.require(one_of(kind, "COPY_CODE ONE_TAP ZERO_TAP"), &OTP_TYPE, at, kind);
        self.length(&BUTTON_LENGTH, text(button, "autofill_text"), &at.key("autofill_text"));
        for key in ["text", "autofill_text"] {
            let many = has(self.template, "languages") && has(button, key);
            self.require(!many, &OTP_LABELS, &at.key(key), text(button, key));
        }
        let terms = button.get("zero_tap_terms_accepted").and_then(Json::as_bool).unwrap_or(false);
        self.require(terms || !one_of(kind, "ZERO_TAP"), &OTP_TERMS, at, "");
        if one_of(kind, "ONE_TAP ZERO_TAP") {
            let apps = list(button, "supported_apps").unwrap_or_default();
            self.require((1..=5).contains(&apps.len()), &OTP_APPS, at, "");
            let at = at.key("supported_apps");
            for (i, app) in apps.iter().enumerate() {
                let (package, hash) = (text(app, "package_name"), text(app, "signature_hash"));
                self.require(is_package(package), &OTP_PACKAGE, &at.item(i), package);
                self.require(is_hash(hash), &OTP_SIGNATURE, &at.item(i), hash);
            }
        }
    }

    fn flow(&mut self, button: &Json<'_>, at: &Path<'_>) {
        let flows = ["flow_id", "flow_name", "flow_json"].iter().filter(|key| has(button, key)).count();
        self.require(flows == 1 || self.stored, &FLOW, at, "");
        let (action, icon) = (text(button, "flow_action"), text(button, "icon"));
        let known = action.is_empty() || one_of(action, "NAVIGATE DATA_EXCHANGE");
        self.require(known, &FLOW_ACTION, at, action);
        let known = icon.is_empty() || one_of(icon, "DOCUMENT PROMOTION REVIEW");
        self.require(known, &FLOW_ICON, at, icon);
    }
}

/// Returns the sample of a button: text, or a list with one text.
fn sample<'v>(button: &'v Json<'v>) -> &'v str {
    let given = button.get("example");
    let first = given.and_then(Json::as_array).and_then(<[_]>::first).or(given);
    first.and_then(Json::as_str).unwrap_or_default()
}

fn has_sample(button: &Json<'_>) -> bool {
    !sample(button).is_empty()
}

/// Returns true for an image or video header.
pub(super) fn is_media(header: &Json<'_>) -> bool {
    one_of(text(header, "format"), "IMAGE VIDEO")
}

fn is_package(name: &str) -> bool {
    let segment = |part: &str| {
        part.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    name.len() <= 224 && name.contains('.') && name.split('.').all(segment)
}

fn is_hash(hash: &str) -> bool {
    hash.len() == 11 && hash.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
}
