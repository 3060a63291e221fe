//! A number's settings for calls.

use std::collections::BTreeMap;

use super::Switch;
use crate::{
    json::Json,
    schema::{AppId, Docs, MediaId, OrText, Rule, Timestamp, model, pattern::matches},
    secret::Secret,
};

/// Calls. What isn't said stays as it is.
#[model]
pub struct CallingSettings {
    /// Whether people can call the number.
    pub status: Option<Switch>,
    /// Whether they see a button to call.
    pub call_icon_visibility: Option<CallIconVisibility>,
    /// Who sees the button.
    pub call_icons: Option<CallIcons>,
    /// When the number can be called. Takes the place of all that was set before.
    pub call_hours: Option<CallHours>,
    /// Whether somebody who called is asked to allow calls back.
    pub callback_permission_status: Option<Switch>,
    /// Calls by SIP instead of webhooks.
    pub sip: Option<SipSettings>,
    /// How the keys of calls are agreed on.
    pub srtp_key_exchange_protocol: Option<SrtpProtocol>,
    /// More codecs than OPUS.
    pub audio: Option<AudioSettings>,
    /// Video in calls.
    pub video: Option<VideoSettings>,
    /// An answering machine, where your account has it.
    pub voicemail: Option<VoicemailSettings>,
}

/// Whether people see a button to call.
#[model(case = UPPER)]
pub enum CallIconVisibility {
    /// They do.
    Default,
    /// They don't. Buttons in messages still call.
    DisableAll,
}

/// Who sees the button to call.
#[model]
pub struct CallIcons {
    /// People of these countries, by two letters.
    #[check(rule(COUNTRIES))]
    pub restrict_to_user_countries: Vec<String>,
}

const COUNTRIES: Rule = Rule {
    docs: Docs::new("Countries have two capital letters."),
    check: |countries| {
        let good = |code: &str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        let codes = countries.as_array().unwrap_or_default();
        if codes.iter().all(|code| code.as_str().is_some_and(good)) {
            Ok(())
        } else {
            Err("countries by two capital letters")
        }
    },
};

/// When a number can be called.
#[model]
pub struct CallHours {
    /// Whether it is called at these hours only.
    pub status: Switch,
    /// The time zone, as in `America/Manaus`.
    #[check(length(1..))]
    pub timezone_id: String,
    /// At most two spans for each day, which don't overlap.
    #[check(items(1..=14), rule(SPANS))]
    pub weekly_operating_hours: Vec<OperatingHours>,
    /// Up to 20 days that are different. Left out, all are deleted.
    #[check(items(..=20), rule(HOLIDAYS))]
    pub holiday_schedule: Option<Vec<Holiday>>,
}

/// A span of a day.
#[model]
pub struct OperatingHours {
    /// The day.
    pub day_of_week: DayOfWeek,
    /// From when, as in `0930`.
    #[check(rule(TIME_OF_DAY))]
    pub open_time: String,
    /// Until when, as in `1730`.
    #[check(rule(TIME_OF_DAY))]
    pub close_time: String,
}

/// Days.
#[allow(missing_docs)]
#[model(case = UPPER)]
pub enum DayOfWeek {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// A day that is different.
#[model]
pub struct Holiday {
    /// The day, as in `2026-12-25`. Not in the past, which only the platform checks (code 100).
    #[check(pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
    pub date: String,
    /// From when, as in `0930`.
    #[check(rule(TIME_OF_DAY))]
    pub start_time: String,
    /// Until when, as in `1730`.
    #[check(rule(TIME_OF_DAY))]
    pub end_time: String,
}

const TIME_OF_DAY: Rule = Rule {
    docs: Docs::new("From `0000` to `2359`."),
    check: |time| {
        let time = time.as_str().unwrap_or_default();
        if matches("[0-2][0-9][0-5][0-9]", time) && time < "2400" {
            Ok(())
        } else {
            Err("hours and minutes, 0000 to 2359")
        }
    },
};

const SPANS: Rule = Rule {
    docs: Docs::new("Each span ends after it begins; a day has at most two, which don't overlap."),
    check: |spans| {
        let text = |span: &Json<'_>, key: &str| span.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
        let spans = spans.as_array().unwrap_or_default();
        let spans = spans.iter().map(|s| (text(s, "day_of_week"), text(s, "open_time"), text(s, "close_time")));
        let spans: Vec<_> = spans.collect();
        for (i, (day, open, close)) in spans.iter().enumerate() {
            let others = spans.iter().take(i).filter(|(other, ..)| other == day);
            if open >= close {
                return Err("a close_time after the open_time");
            }
            if others.clone().count() > 1 {
                return Err("at most two spans for a day");
            }
            if others.clone().any(|(_, from, to)| open < to && from < close) {
                return Err("spans that don't overlap");
            }
        }
        Ok(())
    },
};

const HOLIDAYS: Rule = Rule {
    docs: Docs::new("Each holiday's hours end after they begin."),
    check: |days| {
        let text = |day: &Json<'_>, key: &str| day.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
        let days = days.as_array().unwrap_or_default();
        if days.iter().all(|day| text(day, "start_time") < text(day, "end_time")) {
            Ok(())
        } else {
            Err("an end_time after the start_time")
        }
    },
};

/// Calls by SIP.
#[model]
pub struct SipSettings {
    /// Whether calls go by SIP. Then no webhooks of calls come, and the calls of this API fail with code 131055.
    pub status: Option<Switch>,
    /// The server of this app: one. An empty list deletes it.
    #[check(items(..=1))]
    pub servers: Option<Vec<SipServer>>,
}

/// A SIP server, reached by TLS.
#[model]
pub struct SipServer {
    /// Its host name.
    #[check(length(1..))]
    pub hostname: String,
    /// Its port; 5061 unless told.
    #[check(range(1..=65535))]
    pub port: Option<u32>,
    /// What is put into the user part of the request's URI: keys and values of up to 128 characters.
    #[check(rule(SHORT))]
    pub request_uri_user_params: Option<BTreeMap<String, String>>,
}

const SHORT: Rule = Rule {
    docs: Docs::new("Keys and values have at most 128 characters."),
    check: |params| {
        let short = |text: &str| text.chars().count() <= 128;
        let good = |(key, value): (&str, &Json<'_>)| short(key) && value.as_str().is_some_and(short);
        match params.as_object() {
            Some(params) if !params.iter().all(good) => Err("keys and values of at most 128 characters"),
            _ => Ok(()),
        }
    },
};

/// How the keys of calls are agreed on.
#[model(case = UPPER)]
pub enum SrtpProtocol {
    /// As WebRTC does. So it is unless told.
    Dtls,
    /// In the SDP.
    Sdes,
}

/// More codecs than OPUS.
#[model]
pub struct AudioSettings {
    /// `PCMA`, `PCMU`.
    pub additional_codecs: Option<Vec<String>>,
}

/// Video in calls.
#[model]
pub struct VideoSettings {
    /// Whether calls may have video.
    pub status: Switch,
}

/// An answering machine.
#[model]
pub struct VoicemailSettings {
    /// Whether it answers.
    pub status: Option<Switch>,
    /// When it answers: `REJECT`, `TIMEOUT`.
    pub triggers: Option<Vec<String>>,
    /// What it says.
    pub audio: Option<VoicemailAudio>,
}

/// What an answering machine says.
#[model]
pub struct VoicemailAudio {
    /// What it says.
    pub default: VoicemailAnnouncement,
}

/// What an answering machine says.
#[model]
pub struct VoicemailAnnouncement {
    /// An upload: OGG with OPUS, under 60 seconds.
    pub announcement_media_id: MediaId,
    /// After how many seconds it answers: 0 to 30.
    #[check(range(0..=30))]
    pub timeout_seconds: Option<u32>,
}

/// Calls. `Switch` may be spelled in either case.
#[model(received)]
pub struct CallingState {
    /// Whether people can call the number.
    pub status: Option<Switch>,
    /// Whether they see a button to call.
    pub call_icon_visibility: Option<CallIconVisibility>,
    /// Who sees the button.
    pub call_icons: Option<CallIconsState>,
    /// When the number can be called.
    pub call_hours: Option<CallHoursState>,
    /// Whether somebody who called is asked to allow calls back.
    pub callback_permission_status: Option<Switch>,
    /// Calls by SIP.
    pub sip: Option<SipState>,
    /// How the keys of calls are agreed on. Absent if never set.
    pub srtp_key_exchange_protocol: Option<SrtpProtocol>,
    /// More codecs than OPUS.
    pub audio: Option<AudioState>,
    /// Video in calls.
    pub video: Option<SwitchState>,
    /// The answering machine, where your account has it.
    pub voicemail: Option<VoicemailState>,
    /// The platform's addresses, for your firewall: lists by name.
    pub ip_addresses: Option<BTreeMap<String, Vec<String>>>,
    /// What the number may not do at present.
    pub restrictions: Option<CallRestrictions>,
}

/// Who sees the button to call.
#[model(received)]
pub struct CallIconsState {
    /// People of these countries.
    pub restrict_to_user_countries: Vec<String>,
}

/// When a number can be called.
#[model(received)]
pub struct CallHoursState {
    /// Whether it is called at these hours only.
    pub status: Option<Switch>,
    /// The time zone.
    pub timezone_id: Option<String>,
    /// Time zone, under the name that the platform's OpenAPI file gives it.
    pub timezone: Option<String>,
    /// First day of the week. Documented in the platform's OpenAPI file only.
    pub day_of_week_start: Option<DayOfWeek>,
    /// The hours of the week.
    pub weekly_operating_hours: Vec<OperatingHoursState>,
    /// Days that are different.
    pub holiday_schedule: Vec<HolidayState>,
}

/// A span of a day.
#[model(received)]
pub struct OperatingHoursState {
    /// The day.
    pub day_of_week: Option<DayOfWeek>,
    /// From when.
    pub open_time: Option<String>,
    /// Until when.
    pub close_time: Option<String>,
}

/// A day that is different.
#[model(received)]
pub struct HolidayState {
    /// The day.
    pub date: Option<String>,
    /// From when.
    pub start_time: Option<String>,
    /// Until when.
    pub end_time: Option<String>,
}

/// Calls by SIP.
#[model(received)]
pub struct SipState {
    /// Whether calls go by SIP.
    pub status: Option<Switch>,
    /// The servers.
    pub servers: Vec<SipServerState>,
}

/// A SIP server.
#[model(received)]
pub struct SipServerState {
    /// The app that it belongs to.
    pub app_id: Option<AppId>,
    /// Its host name.
    pub hostname: Option<String>,
    /// Its port.
    pub port: Option<u32>,
    /// What is put into the user part of the request's URI.
    pub request_uri_user_params: Option<BTreeMap<String, String>>,
    /// The password, if you asked for it.
    pub sip_user_password: Option<Secret>,
    /// The same, as the platform's OpenAPI file names it.
    pub password: Option<Secret>,
}

/// More codecs than OPUS.
#[model(received)]
pub struct AudioState {
    /// Whether audio calls are enabled. Documented in the platform's OpenAPI file only.
    pub status: Option<Switch>,
    /// The codecs.
    pub additional_codecs: Vec<String>,
}

/// An answering machine.
#[model(received)]
pub struct VoicemailState {
    /// Whether it answers.
    pub status: Option<Switch>,
    /// When it answers.
    pub triggers: Vec<String>,
    /// What it says.
    pub audio: Option<VoicemailAudioState>,
}

/// What an answering machine says.
#[model(received)]
pub struct VoicemailAudioState {
    /// What it says.
    pub default: Option<VoicemailAnnouncementState>,
}

/// What an answering machine says.
#[model(received)]
pub struct VoicemailAnnouncementState {
    /// The upload.
    pub announcement_media_id: Option<MediaId>,
    /// After how many seconds it answers.
    pub timeout_seconds: Option<u32>,
}

/// On or off.
#[model(received)]
pub struct SwitchState {
    /// Which.
    pub status: Option<Switch>,
}

/// What a number may not do at present.
#[model(received)]
pub struct CallRestrictions {
    /// What it may not do.
    pub restrictions: Vec<CallRestriction>,
    /// The same, as the platform's guide names it.
    pub restrictions_list: Vec<CallRestriction>,
}

/// Something that a number may not do at present.
#[model(received)]
pub struct CallRestriction {
    /// `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Until when.
    pub expiration: Option<OrText<Timestamp>>,
}
