//! Stored templates, so that filling one needs no request.

use std::{borrow::Cow, time::Duration};

use wabakit_macros::class;

use crate::{
    error::Error,
    json::{Json, cursor, is_json},
    operations::templates::Template,
    schema::class::{Described, Given, Returned, Value},
    state::snapshot::Snapshot,
    time::{Time, millis},
    webhook::EventParts,
};

/// Kinds of events after which a stored template is no longer the platform's.
const CHANGES: [&str; 5] = [
    "message_template_status_update",
    "message_template_quality_update",
    "message_template_components_update",
    "template_category_update",
    "template_correct_category_detection",
];

/// Caches stored templates by account, name and language, so that filling one needs no request.
///
/// The state is plain data: take a [`snapshot`](Self::snapshot) and [`restore`](Self::restore) it elsewhere. Pass all
/// webhook events to [`apply`](Self::apply): a template that changed is forgotten, and must be requested again.
///
/// ```
/// use wabakit::{Json, TemplateCache, Time, fill_template};
///
/// let mut cache = TemplateCache::new(TemplateCache::TIME_TO_LIVE, 10_000);
/// let data = r#"[{"name":"hello","language":"en","components":[{"type":"BODY","text":"Hi {{1}}"}]}]"#;
/// cache.store("102290129340398", Json::read(data).unwrap(), Time(0));
///
/// let stored = cache.get("102290129340398", "hello", "en", Time(1000)).unwrap();
/// assert!(fill_template(stored, Json::from([("1", Json::from("Ana"))])).is_ok());
/// ```
#[class]
#[derive(Clone, Debug)]
pub struct TemplateCache {
    time_to_live: Duration,
    most: usize,
    /// The oldest first.
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    /// Account, name and language, as [`key`] writes them.
    key: String,
    until: Time,
    /// The template in JSON.
    template: String,
}

/// Templates to store: a list in JSON, as `templates.list` returns it, or one template.
#[derive(Clone, Debug)]
pub struct StoredTemplates<'a>(Cow<'a, [Json<'a>]>);

impl<'a> From<Json<'a>> for StoredTemplates<'a> {
    fn from(templates: Json<'a>) -> Self {
        Self(if let Json::Array(items) = templates { items.into() } else { vec![templates].into() })
    }
}

impl<'a> From<&'a [Template]> for StoredTemplates<'a> {
    fn from(templates: &'a [Template]) -> Self {
        Self(templates.iter().map(Json::from).collect())
    }
}

impl Described for StoredTemplates<'_> {
    const VALUE: Value = Value::Templates;
}
impl<'a> Given<'a> for StoredTemplates<'a> {
    const WANTED: &'static str = "a list of templates";
    fn read(value: &'a Json<'a>, _: &str) -> Option<Result<Self, Error>> {
        value.as_array().map(|items| Ok(Self(items.into())))
    }
}

/// Template that was stored, in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoredTemplate<'a>(&'a str);

impl<'a> StoredTemplate<'a> {
    /// Returns the JSON text of the template.
    pub fn as_str(self) -> &'a str {
        self.0
    }
}

impl<'a> From<StoredTemplate<'a>> for Json<'a> {
    fn from(template: StoredTemplate<'a>) -> Self {
        Json::read(template.0).unwrap_or(Json::Null)
    }
}

impl Described for StoredTemplate<'_> {
    const VALUE: Value = Value::Template;
}
impl Returned for StoredTemplate<'_> {
    fn into_json(self) -> Json<'static> {
        // Numbers are written as they are, and this is JSON already.
        Json::Number(self.0.to_owned().into())
    }
}

#[class]
impl TemplateCache {
    /// Recommended time to live: 1 hour.
    pub const TIME_TO_LIVE: Duration = Duration::from_secs(60 * 60);

    /// Creates an empty cache.
    pub fn new(
        /// Time after which a template is requested again. Default: 1 hour.
        #[default(TemplateCache::TIME_TO_LIVE)]
        time_to_live: Duration,
        /// Maximum number of templates. The oldest are removed first. Default: 10,000.
        #[default(10_000)]
        most: usize,
    ) -> Self {
        Self { time_to_live, most, entries: vec![] }
    }

    /// Stores templates of an account, instead of those of the same name and language.
    pub fn store<'t>(
        &mut self,
        waba_id: &str,
        /// Templates as returned by `templates.list`. Those without name or language are ignored.
        templates: impl Into<StoredTemplates<'t>>,
        now: Time,
    ) {
        for template in templates.into().0.iter() {
            let [name, language] = ["name", "language"].map(|key| template.get(key).and_then(Json::as_str));
            if let (Some(name), Some(language)) = (name, language) {
                let key = key(waba_id, name, Some(language));
                self.forget(&key, now);
                self.entries.push(Entry { key, until: now + self.time_to_live, template: template.to_string() });
            }
        }
        self.entries.drain(..self.entries.len().saturating_sub(self.most));
    }

    /// Returns the stored template, or `None` if it must be requested.
    pub fn get(
        &self,
        waba_id: &str,
        name: &str,
        /// Language of the template, such as `en_US`.
        language: &str,
        now: Time,
    ) -> Option<StoredTemplate<'_>> {
        self.find(&key(waba_id, name, Some(language)), now).map(|entry| StoredTemplate(&entry.template))
    }

    /// Forgets the template that an event changes: its status, quality, category or components. Returns whether there
    /// was one. Other events are ignored, so pass all of them.
    pub fn apply<'e>(&mut self, event: impl Into<EventParts<'e>>, now: Time) -> bool {
        let EventParts { kind, entry_id: Some(waba_id), data: Some(data), .. } = event.into() else { return false };
        if !CHANGES.contains(&&*kind) {
            return false;
        }
        let names = ["message_template_name", "message_template_language"];
        let [Some(name), language] = cursor::pick(&data, names).map(|value| value.and_then(cursor::text)) else {
            return false;
        };
        let key = key(&waba_id, &name, language.as_deref());
        let is_stored = self.find(&key, now).is_some();
        self.forget(&key, now);
        is_stored
    }

    /// Returns the state as text for [`restore`](Self::restore). It contains the templates.
    pub fn snapshot(&self) -> String {
        let entries = self.entries.iter().map(|Entry { key, until, template }| {
            Json::Array(vec![key.as_str().into(), until.0.into(), template.as_str().into()])
        });
        Snapshot::unkeyed()
            .with("time_to_live", millis(self.time_to_live))
            .with("most", u64::try_from(self.most).unwrap_or(u64::MAX))
            .with("templates", Json::Array(entries.collect()))
            .into_text()
    }

    /// Creates a cache from a snapshot.
    pub fn restore(snapshot: &str) -> Result<Self, Error> {
        Snapshot::restore(snapshot, "a template cache's snapshot", |parts| {
            let entry = |entry: &Json<'_>| {
                let [key, until, template] = entry.as_array()? else { return None };
                let (key, template) = (key.as_str()?.into(), template.as_str().filter(|text| is_json(text))?.into());
                Some(Entry { key, until: Time(until.as_u64()?), template })
            };
            Some(Self {
                time_to_live: Duration::from_millis(parts.number("time_to_live")?),
                most: parts.number("most")?.try_into().ok()?,
                entries: parts.part("templates")?.as_array()?.iter().map(entry).collect::<Option<_>>()?,
            })
        })
    }
}

impl TemplateCache {
    /// Returns the first template whose key begins like this.
    fn find(&self, key: &str, now: Time) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.until > now && entry.key.starts_with(key))
    }

    /// Removes the templates whose keys begin like this, and those that expired.
    fn forget(&mut self, key: &str, now: Time) {
        self.entries.retain(|entry| entry.until > now && !entry.key.starts_with(key));
    }
}

/// Returns the key of a template, or how the keys begin in all languages. Webhooks write `en-US` where templates have
/// `en_US`.
fn key(waba_id: &str, name: &str, language: Option<&str>) -> String {
    let mut key = [waba_id, "\n", name, "\n"].concat();
    if let Some(language) = language {
        key.extend(language.chars().map(|char| if char == '-' { '_' } else { char.to_ascii_lowercase() }));
        key.push('\n');
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCOUNT: &str = "102290129340398";

    fn template(name: &str, body: &str) -> Json<'static> {
        Json::from([
            ("name", Json::from(name.to_owned())),
            ("language", "en".into()),
            ("components", body.to_owned().into()),
        ])
    }

    fn change<'a>(account: &'a str, data: &'a str) -> EventParts<'a> {
        EventParts {
            kind: CHANGES[0].into(),
            entry_id: Some(account.into()),
            phone_number_id: None,
            timestamp: None,
            data: Some(data.into()),
        }
    }

    #[test]
    fn expires_to_the_millisecond_and_holds_no_more_than_its_maximum() {
        let mut cache = TemplateCache::new(Duration::from_millis(1000), 2);
        for (now, name) in [(0, "a"), (1, "b"), (2, "c"), (3, "b")] {
            cache.store(ACCOUNT, template(name, ""), Time(now));
        }
        let keys: Vec<_> = cache.entries.iter().map(|entry| entry.key.as_str()).collect();
        assert_eq!(keys, ["102290129340398\nc\nen\n", "102290129340398\nb\nen\n"]);
        assert!(cache.get(ACCOUNT, "c", "en", Time(1001)).is_some());
        assert_eq!(cache.get(ACCOUNT, "c", "en", Time(1002)), None);
        // What expired makes room.
        cache.store(ACCOUNT, template("d", ""), Time(5000));
        assert_eq!(cache.entries.len(), 1);
    }

    #[test]
    fn a_change_concerns_one_account_only() {
        let mut cache = TemplateCache::new(TemplateCache::TIME_TO_LIVE, 10);
        cache.store(ACCOUNT, Json::Array(vec![template("a", ""), template("b", "")]), Time(0));
        let data = r#"{"message_template_name":"a","message_template_language":"EN"}"#;
        assert!(!cache.apply(change("506914307656634", data), Time(1)));
        assert!(cache.apply(change(ACCOUNT, data), Time(1)));
        assert!(!cache.apply(change(ACCOUNT, data), Time(1)));
        assert_eq!(cache.get(ACCOUNT, "a", "en", Time(1)), None);
        assert!(cache.get(ACCOUNT, "b", "en", Time(1)).is_some());
    }

    #[test]
    fn a_snapshot_holds_templates_of_any_depth_and_any_text() {
        let nested = "[".repeat(125) + "\"\\\"\\u0000😀\"" + &"]".repeat(125);
        let text = ["{\"name\":\"deep\",\"language\":\"en\",\"components\":", &nested, "}"].concat();
        let deep = Json::read(&text).unwrap();
        let mut cache = TemplateCache::new(TemplateCache::TIME_TO_LIVE, 10);
        cache.store(ACCOUNT, deep, Time(0));
        let restored = TemplateCache::restore(&cache.snapshot()).unwrap();
        assert_eq!(restored.get(ACCOUNT, "deep", "en", Time(1)), cache.get(ACCOUNT, "deep", "en", Time(1)));
        assert_eq!(restored.snapshot(), cache.snapshot());
    }
}
