//! Effects of faults on calls: refusals, and answers that are lost, late, cut or of another kind.

use std::time::Duration;

use http::{HeaderValue, Response, StatusCode, header};
use serde_json::json;

use super::commands::FaultEffect;
use crate::{rules, wire::Refusal};

/// Disturbance of a response that its transport must cause. It stands in the response's extensions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Disturbance {
    /// True if the connection ends without a response.
    pub lost: bool,
    /// Time to wait before the response is sent.
    pub delay: Duration,
    /// True if the connection ends after the body, although the header `content-length` promises more.
    pub cut: bool,
}

/// Subjects that an effect can act on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    Call,
    /// A call that sends a message.
    Send,
    /// A call for a media file, or for its content.
    File,
    Download,
    Webhook,
    /// A call or a webhook.
    Either,
}

impl Needs {
    pub(super) fn webhook(self) -> bool {
        self == Needs::Webhook
    }

    pub(super) fn file(self) -> bool {
        matches!(self, Needs::Send | Needs::File | Needs::Download)
    }
}

impl FaultEffect {
    pub(super) fn needs(&self) -> Needs {
        match self {
            Self { fail: Some(_), .. } | Self { hold: Some(_), .. } => Needs::Send,
            Self { expire: Some(_), .. } | Self { other_bytes: Some(_), .. } => Needs::Download,
            Self { gone: Some(_), .. } => Needs::File,
            Self { cut: Some(_), .. } => Needs::Either,
            Self { refuse: Some(_), .. }
            | Self { drop: Some(_), .. }
            | Self { delay: Some(_), .. }
            | Self { page: Some(_), .. }
            | Self { version: Some(_), .. } => Needs::Call,
            _ => Needs::Webhook,
        }
    }

    /// Refuses the call before it takes effect.
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        let details = "A fault of the sandbox acts on this call.";
        match self {
            Self { refuse: Some(code), subcode, .. } => {
                let refusal = Refusal::new(rules::faults::ASKED, *code, details);
                Err(match subcode {
                    Some(subcode) => refusal.with_subcode(*subcode),
                    None => refusal,
                })
            }
            Self { drop: Some(part), .. } if part == "request" => Err(Refusal::new(rules::faults::ASKED, 0, details)),
            Self { page: Some(status), .. } => {
                Err(Refusal::new(rules::faults::ASKED, 0, details).with_status(u16::try_from(*status).unwrap_or(502)))
            }
            _ => Ok(()),
        }
    }

    /// Error with which a message fails that was accepted.
    pub(crate) fn failure(&self) -> Option<Refusal> {
        self.fail.map(|code| Refusal::new(rules::faults::ASKED, code, "A fault of the sandbox acts on this message."))
    }

    /// Returns true if the message is held for a quality assessment.
    pub(crate) fn holds(&self) -> bool {
        self.hold == Some(true)
    }

    /// Changes the response of the call. `account` is the ID of the account that the call is about.
    pub(crate) fn disturb(&self, response: &mut Response<Vec<u8>>, account: &str) {
        let mut disturbance = Disturbance::default();
        let mut set = |name: &'static str, value: String| {
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().insert(name, value);
            }
        };
        if let Some(after) = self.retry_after {
            set("retry-after", after.0.as_secs().to_string());
        }
        if let Some(percent) = self.usage {
            let usage = json!({ "call_count": percent, "total_time": percent, "total_cputime": percent });
            set("x-app-usage", usage.to_string());
        }
        if let Some(minutes) = self.regain_minutes {
            let usage = json!({ account: [{
                "type": "whatsapp_business_management", "call_count": 100, "total_cputime": 0, "total_time": 0,
                "estimated_time_to_regain_access": minutes,
            }] });
            set("x-business-use-case-usage", usage.to_string());
        }
        if let Some(version) = &self.version {
            set("facebook-api-version", version.clone());
        }
        if let Some(status) = self.page {
            set(header::CONTENT_TYPE.as_str(), "text/html; charset=utf-8".to_owned());
            *response.status_mut() =
                u16::try_from(status).ok().and_then(|s| StatusCode::from_u16(s).ok()).unwrap_or_default();
            let status = response.status();
            *response.body_mut() = format!("<html><body><h1>{status}</h1></body></html>").into_bytes();
        }
        disturbance.lost = self.drop.is_some();
        disturbance.delay = self.delay.map_or(Duration::ZERO, |period| period.0);
        if let Some(percent) = self.cut {
            disturbance.cut = true;
            let length = response.body().len();
            response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
            response.body_mut().truncate(part(length, percent));
        }
        if disturbance != Disturbance::default() {
            response.extensions_mut().insert(disturbance);
        }
    }
}

/// A percentage of a length.
pub(super) fn part(length: usize, percent: u32) -> usize {
    let percent = usize::try_from(percent).unwrap_or(100);
    length.saturating_mul(percent).checked_div(100).unwrap_or(length)
}
