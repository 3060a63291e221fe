//! Usage headers of a response: the used part of each quota, and the time to wait.

use std::{borrow::Cow, time::Duration};

use crate::{
    error::retry::Wait,
    json::{Json, JsonObject, cut::pieces},
};

/// Used part of a quota of calls, in percent. At 100 the platform refuses further calls.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// Owner of the quota: `app`, `ad_account`, or a use case of the platform, such as
    /// `whatsapp_business_management`.
    pub what: String,
    /// ID of the WABA or another object of the business. Absent for `app` and `ad_account`.
    pub id: Option<String>,
    /// Calls of the last hour, in percent.
    pub call_count: f64,
    /// Total time of the calls, in percent.
    pub total_time: f64,
    /// Total CPU time of the calls, in percent.
    pub total_cputime: f64,
    /// Time for which calls will be refused; zero if they aren't. Accurate to minutes.
    pub estimated_time_to_regain_access: Duration,
}

/// Reads the usage headers `x-app-usage`, `x-business-use-case-usage` and `x-ad-account-usage`, which the platform sends after a
/// number of calls.
pub fn usage(headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<[u8]>)>) -> Vec<Usage> {
    let headers: Vec<_> = headers.into_iter().collect();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
    quotas(&headers).iter().map(Usage::read).collect()
}

/// Reads the quotas in the usage headers, each as an object with the names of [`Usage`] and times in milliseconds.
pub(super) fn quotas<'h>(headers: &[(&str, &'h [u8])]) -> Vec<JsonObject<'h>> {
    let mut quotas = vec![];
    for (name, value) in headers {
        let Some(which) = budget(name) else { continue };
        let read = std::str::from_utf8(value).ok().and_then(Json::read_received);
        let Some(Json::Object(fields)) = read else { continue };
        if which != 1 {
            quotas.push(quota(None, &fields));
            continue;
        }
        for (id, entries) in fields.0 {
            let entries = entries.as_array().unwrap_or_default().iter().filter_map(Json::as_object);
            quotas.extend(entries.map(|entry| quota(Some(&id), entry)));
        }
    }
    quotas
}

fn quota<'h>(id: Option<&Cow<'h, str>>, header: &JsonObject<'h>) -> JsonObject<'h> {
    let number = |key: &str| header.get(key).filter(|value| matches!(value, Json::Number(_)));
    let float = |key: &str| number(key).and_then(Json::as_f64);
    let ad_account = number("acc_id_util_pct");
    let what = match header.get("type") {
        Some(what) => Json::String(what.as_str().unwrap_or_default().to_owned().into()),
        None if ad_account.is_some() => "ad_account".into(),
        None => "app".into(),
    };
    // An ad account reports the time of the reset, even if no call is refused.
    let is_exhausted = ad_account.and_then(Json::as_f64) >= Some(100.0);
    let seconds = if is_exhausted { float("reset_time_duration") } else { None };
    let seconds = seconds.unwrap_or_else(|| float("estimated_time_to_regain_access").unwrap_or_default() * 60.0);
    let wait = if seconds < YEAR as f64 { seconds as u64 } else { 0 };
    let mut quota = JsonObject::with_capacity(6);
    quota.push("what", what);
    if let Some(id) = id {
        quota.push("id", Json::String(id.clone()));
    }
    for name in ["call_count", "total_time", "total_cputime"] {
        let used = ad_account.filter(|_| name == "call_count").or_else(|| number(name));
        quota.push(name, used.cloned().unwrap_or_else(|| 0_u64.into()));
    }
    quota.push("estimated_time_to_regain_access", wait.saturating_mul(1000));
    quota
}

/// Returns which of the usage headers this is.
fn budget(name: &str) -> Option<usize> {
    const NAMES: [&str; 3] = ["x-app-usage", "x-business-use-case-usage", "x-ad-account-usage"];
    NAMES.iter().position(|known| name.eq_ignore_ascii_case(known))
}

/// Seconds of a year: longer times are ignored.
const YEAR: u64 = 365 * 24 * 3600;

impl Usage {
    fn read(quota: &JsonObject<'_>) -> Self {
        let text = |name: &str| quota.get(name).and_then(Json::as_str).map(str::to_owned);
        let number = |name: &str| quota.get(name).and_then(Json::as_f64).unwrap_or_default();
        Self {
            what: text("what").unwrap_or_default(),
            id: text("id"),
            call_count: number("call_count"),
            total_time: number("total_time"),
            total_cputime: number("total_cputime"),
            estimated_time_to_regain_access: Duration::from_millis(number("estimated_time_to_regain_access") as u64),
        }
    }
}

/// Reads how long the headers ask to wait.
pub(crate) fn wait(headers: &[(&str, &[u8])]) -> Wait {
    let asked = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("retry-after"));
    let seconds = asked.and_then(|(_, value)| std::str::from_utf8(value).ok()?.trim().parse().ok());
    let used = headers.iter().filter(|(name, _)| budget(name).is_some());
    Wait { after: seconds.map(Duration::from_secs), regain: used.filter_map(|(_, value)| regain(value)).max() }
}

/// Finds the longest time in a header without reading it as JSON, to keep the WebAssembly module small.
fn regain(value: &[u8]) -> Option<Duration> {
    let text = std::str::from_utf8(value).ok()?;
    let told = pieces(text, "\"estimated_time_to_regain_access\"").skip(1);
    let minutes = told.filter_map(|rest| {
        let number = rest.trim_start_matches([' ', ':']);
        number.get(..number.find(|c: char| !c.is_ascii_digit())?)?.parse().ok().filter(|minutes| *minutes < YEAR / 60)
    });
    minutes.max().map(|minutes: u64| Duration::from_secs(minutes.saturating_mul(60)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn used(name: &str, value: &str) -> Vec<(String, Option<String>, [f64; 3], u64)> {
        let all = usage([("content-type", "application/json"), (name, value)]).into_iter();
        all.map(|usage| {
            let counts = [usage.call_count, usage.total_time, usage.total_cputime];
            (usage.what, usage.id, counts, usage.estimated_time_to_regain_access.as_secs())
        })
        .collect()
    }

    #[test]
    fn reads_the_quota_of_the_app() {
        let value = r#"{"call_count":28,"total_time":25,"total_cputime":24}"#;
        assert_eq!(used("X-App-Usage", value), [("app".into(), None, [28.0, 25.0, 24.0], 0)]);
    }

    #[test]
    fn reads_the_quotas_of_use_cases() {
        let value = r#"{"102290129340398":[
            {"type":"whatsapp_business_management","call_count":101,"total_cputime":2,"total_time":3,"estimated_time_to_regain_access":19},
            {"type":"whatsapp","call_count":1.5,"total_cputime":1,"total_time":1,"estimated_time_to_regain_access":0}],
            "66782684":[{"type":"ads_management","call_count":95,"total_cputime":20,"total_time":20,
            "estimated_time_to_regain_access":0,"ads_api_access_tier":"development_access"}]}"#;
        let (waba, other) = (Some("102290129340398".to_owned()), Some("66782684".to_owned()));
        assert_eq!(
            used("x-business-use-case-usage", value),
            [
                ("whatsapp_business_management".into(), waba.clone(), [101.0, 3.0, 2.0], 1140),
                ("whatsapp".into(), waba, [1.5, 1.0, 1.0], 0),
                ("ads_management".into(), other, [95.0, 20.0, 20.0], 0),
            ]
        );
    }

    #[test]
    fn reads_the_quota_of_an_ad_account() {
        let told = |percent: &str| format!(r#"{{"acc_id_util_pct":{percent},"reset_time_duration":120}}"#);
        let ad_account = |percent, wait| [("ad_account".into(), None, [percent, 0.0, 0.0], wait)];
        assert_eq!(used("x-ad-account-usage", &told("9.67")), ad_account(9.67, 0));
        assert_eq!(used("x-ad-account-usage", &told("100")), ad_account(100.0, 120));
    }

    #[test]
    fn ignores_values_that_are_not_quotas() {
        for odd in ["", "null", "[]", "{", r#"{"1":null}"#, r#"{"1":[2]}"#] {
            assert_eq!(used("x-business-use-case-usage", odd), [], "{odd}");
        }
        let endless = r#"{"1":[{"type":"whatsapp","estimated_time_to_regain_access":1e300}]}"#;
        assert_eq!(used("x-business-use-case-usage", endless), [("whatsapp".into(), Some("1".into()), [0.0; 3], 0)]);
    }
}
