//! Calling settings of a phone number.

use std::collections::BTreeMap;

use super::Switch;
use crate::{
    json::Json,
    schema::{AppId, MediaId, OrText, Rule, Timestamp, model, pattern::matches},
    secret::Secret,
};

/// Calling settings of a phone number. In an update, omitted fields stay unchanged.
#[model(received = CallingState)]
pub struct CallingSettings {
    /// State of calling: whether users can call the number. Requires a messaging limit of at least 2,000 (code
    /// 138015).
    pub status: Option<Switch>,
    /// Visibility of the call button.
    pub call_icon_visibility: Option<CallIconVisibility>,
    /// Restrictions on who sees the call button.
    pub call_icons: Option<CallIcons>,
    /// Call hours of the number. An update replaces all previous call hours.
    pub call_hours: Option<CallHours>,
    /// State of callback permission requests: asks callers for permission to call back.
    pub callback_permission_status: Option<Switch>,
    /// Calls over SIP, instead of webhooks and the Graph API.
    pub sip: Option<SipSettings>,
    /// Key exchange protocol for SRTP.
    pub srtp_key_exchange_protocol: Option<SrtpProtocol>,
    /// Audio settings: codecs in addition to OPUS.
    pub audio: Option<AudioSettings>,
    /// Video settings of calls.
    pub video: Option<VideoSettings>,
    /// Voicemail settings, for enabled accounts.
    pub voicemail: Option<VoicemailSettings>,
    /// IP addresses of the platform, for firewall rules: lists by name.
    #[read_only]
    pub ip_addresses: Option<BTreeMap<String, Vec<String>>>,
    /// Current restrictions on calling.
    #[read_only]
    pub restrictions: Option<CallRestrictions>,
}

/// Visibility of the call button.
#[model(case = UPPER)]
pub enum CallIconVisibility {
    /// Visible to users. The default.
    Default,
    /// Hidden everywhere. Call buttons in messages still work.
    DisableAll,
}

/// Restrictions on who sees the call button.
#[model(received = CallIconsState)]
pub struct CallIcons {
    /// Countries whose users see the button, as ISO 3166-1 alpha-2 codes in capital letters.
    #[check(each(pattern("[A-Z]{2}")))]
    pub restrict_to_user_countries: Vec<String>,
}

/// Call hours of a phone number.
#[model(received = CallHoursState)]
pub struct CallHours {
    /// State of the call hours: if enabled, the number accepts calls at these hours only.
    #[required]
    pub status: Option<Switch>,
    /// Time zone of the hours, such as `America/Manaus`.
    #[required]
    #[check(length(1..))]
    pub timezone_id: Option<String>,
    /// Time zone, under the name in the platform's OpenAPI file.
    #[read_only]
    pub timezone: Option<String>,
    /// First day of the week. Documented in the platform's OpenAPI file only.
    #[read_only]
    pub day_of_week_start: Option<DayOfWeek>,
    /// Weekly operating hours. Each period ends after it starts; a day has at most 2 periods, which do not overlap.
    #[check(items(1..=14), rule(SPANS))]
    pub weekly_operating_hours: Vec<OperatingHours>,
    /// Holidays with other hours. At most 20. If omitted in an update, all holidays are deleted.
    #[check(items(..=20), rule(HOLIDAYS))]
    pub holiday_schedule: Option<Vec<Holiday>>,
}

/// Operating hours on one day of the week.
#[model(received = OperatingHoursState)]
pub struct OperatingHours {
    /// Day of the week.
    #[required]
    pub day_of_week: Option<DayOfWeek>,
    /// Opening time in the format `HHMM`, such as `0930`.
    #[required]
    #[check(rule(TIME_OF_DAY))]
    pub open_time: Option<String>,
    /// Closing time in the format `HHMM`, such as `1730`.
    #[required]
    #[check(rule(TIME_OF_DAY))]
    pub close_time: Option<String>,
}

/// Day of the week.
#[allow(missing_docs)]
#[model(case = UPPER)]
pub enum DayOfWeek {
    /// Monday of each week.
    Monday,
    /// Tuesday of each week.
    Tuesday,
    /// Wednesday of each week.
    Wednesday,
    /// Thursday of each week.
    Thursday,
    /// Friday of each week.
    Friday,
    /// Saturday of each week.
    Saturday,
    /// Sunday of each week.
    Sunday,
}

/// A holiday with other call hours.
#[model(received = HolidayState)]
pub struct Holiday {
    /// Date of the holiday, such as `2026-12-25`. Must not be in the past; only the platform checks this (code 100).
    #[required]
    #[check(pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
    pub date: Option<String>,
    /// Start time in the format `HHMM`, such as `0930`.
    #[required]
    #[check(rule(TIME_OF_DAY))]
    pub start_time: Option<String>,
    /// End time in the format `HHMM`, such as `1730`.
    #[required]
    #[check(rule(TIME_OF_DAY))]
    pub end_time: Option<String>,
}

const TIME_OF_DAY: Rule = Rule::new("From `0000` to `2359`.", |time| {
    let time = time.as_str().unwrap_or_default();
    if matches("[0-2][0-9][0-5][0-9]", time) && time < "2400" { Ok(()) } else { Err("hours and minutes, 0000 to 2359") }
});

const SPANS: Rule =
    Rule::new("Each period ends after it starts; a day has at most 2 periods, which do not overlap.", |spans| {
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
    });

const HOLIDAYS: Rule = Rule::new("The hours of each holiday end after they start.", |days| {
    let text = |day: &Json<'_>, key: &str| day.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
    let days = days.as_array().unwrap_or_default();
    if days.iter().all(|day| text(day, "start_time") < text(day, "end_time")) {
        Ok(())
    } else {
        Err("an end_time after the start_time")
    }
});

/// Settings for calls over SIP.
#[model(received = SipState)]
pub struct SipSettings {
    /// State of SIP. If enabled, no call webhooks are sent, and call requests of this API fail with code 131055.
    pub status: Option<Switch>,
    /// SIP servers of the number. In an update, the server of this app: at most one; an empty list deletes it.
    #[check(items(..=1))]
    pub servers: Option<Vec<SipServer>>,
}

/// A SIP server, reached over TLS.
#[model(received = SipServerState)]
pub struct SipServer {
    /// ID of the app that the server belongs to.
    #[read_only]
    pub app_id: Option<AppId>,
    /// Host name of the server.
    #[required]
    #[check(length(1..))]
    pub hostname: Option<String>,
    /// Port of the server. Default: 5061.
    #[check(range(1..=65535))]
    pub port: Option<u32>,
    /// Parameters in the user part of the request URI. Keys and values have at most 128 characters.
    #[check(rule(SHORT))]
    pub request_uri_user_params: Option<BTreeMap<String, String>>,
    /// SIP password. Returned if `include_sip_credentials` is `true`.
    #[read_only]
    pub sip_user_password: Option<Secret>,
    /// SIP password, under the name in the platform's OpenAPI file.
    #[read_only]
    pub password: Option<Secret>,
}

const SHORT: Rule = Rule::new("Keys and values have at most 128 characters.", |params| {
    let short = |text: &str| text.chars().count() <= 128;
    let good = |(key, value): (&str, &Json<'_>)| short(key) && value.as_str().is_some_and(short);
    match params.as_object() {
        Some(params) if !params.iter().all(good) => Err("keys and values of at most 128 characters"),
        _ => Ok(()),
    }
});

/// Key exchange protocol for SRTP.
#[model(case = UPPER)]
pub enum SrtpProtocol {
    /// DTLS, as in WebRTC. The default.
    Dtls,
    /// SDES: keys in the SDP.
    Sdes,
}

/// Audio settings of calls.
#[model(received = AudioState)]
pub struct AudioSettings {
    /// State of audio calls. Documented in the platform's OpenAPI file only.
    #[read_only]
    pub status: Option<Switch>,
    /// Codecs in addition to OPUS: `PCMA`, `PCMU`.
    pub additional_codecs: Option<Vec<String>>,
}

/// Video settings of calls.
#[model(received = SwitchState)]
pub struct VideoSettings {
    /// State of video in calls.
    #[required]
    pub status: Option<Switch>,
}

/// Voicemail settings of a phone number.
#[model(received = VoicemailState)]
pub struct VoicemailSettings {
    /// State of voicemail.
    pub status: Option<Switch>,
    /// Events that start the voicemail: `REJECT`, `TIMEOUT`.
    pub triggers: Option<Vec<String>>,
    /// Announcement of the voicemail.
    pub audio: Option<VoicemailAudio>,
}

/// Announcements of the voicemail.
#[model(received = VoicemailAudioState)]
pub struct VoicemailAudio {
    /// Default announcement of the voicemail.
    #[required]
    pub default: Option<VoicemailAnnouncement>,
}

/// Announcement of the voicemail, and the time until it starts.
#[model(received = VoicemailAnnouncementState)]
pub struct VoicemailAnnouncement {
    /// Media ID of the announcement: OGG with OPUS, less than 60 s.
    #[required]
    pub announcement_media_id: Option<MediaId>,
    /// Time until the voicemail starts, in seconds. 0 to 30.
    #[check(range(0..=30))]
    pub timeout_seconds: Option<u32>,
}

/// Current restrictions on calling.
#[model(received)]
pub struct CallRestrictions {
    /// List of the restrictions.
    pub restrictions: Vec<CallRestriction>,
    /// List of the restrictions, under the name in the platform's guide.
    pub restrictions_list: Vec<CallRestriction>,
}

/// A restriction on calling.
#[model(received)]
pub struct CallRestriction {
    /// Type of the restriction: `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Reason for the restriction.
    pub reason: Option<String>,
    /// End of the restriction. Seconds since the Unix epoch.
    pub expiration: Option<OrText<Timestamp>>,
}
