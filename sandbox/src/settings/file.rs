//! Settings in a file: JSON with comments, completed and checked.

mod check;

use std::fmt;

use serde_json::{Map, Value, json};

use super::Settings;
use crate::{comments, ids::Ids};

/// The lists of objects, each with the key that distinguishes its objects.
const LISTS: [(&str, &str); 6] = [
    ("portfolios", "id"),
    ("apps", "id"),
    ("accounts", "id"),
    ("numbers", "id"),
    ("tokens", "text"),
    ("users", "phone"),
];

/// The reason why settings can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsError {
    /// Path of the value, as in `accounts[1].numbers[0].id`. Empty for the text as a whole.
    pub path: String,
    /// Description of what is wrong.
    pub reason: String,
}

impl SettingsError {
    fn new(path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { path: path.into(), reason: reason.into() }
    }
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.reason),
            path => write!(f, "{path}: {}", self.reason),
        }
    }
}

impl std::error::Error for SettingsError {}

impl Settings {
    /// Reads settings from JSON, in which `//` and `/*` begin comments.
    ///
    /// The text describes a whole platform, with a portfolio, an app, an account and a token at least. With
    /// `"extends": "default"`, it describes what differs from the default: an object with the ID of a default object
    /// changes that object, and all others are added. IDs that are left out are drawn from the seed.
    ///
    /// ```
    /// use wabakit_sandbox::Settings;
    ///
    /// let settings = Settings::parse(
    ///     r#"{
    ///         "extends": "default",
    ///         "windows": "refused", // Only templates outside the customer service window.
    ///         "accounts": [{ "name": "Garden School", "numbers": [{ "display": "+1 555-010-4477" }] }],
    ///         "users": [{ "phone": "+16505551234", "name": "Ada", "reads": "never" }]
    ///     }"#,
    /// )?;
    /// assert_eq!(settings.accounts[3].numbers[0].name, "Garden School");
    ///
    /// let error = Settings::parse(r#"{ "extends": "default", "tokens": [{ "app": "1" }] }"#).unwrap_err();
    /// assert_eq!(error.to_string(), "tokens[0].app: no app has the ID 1");
    /// # Ok::<(), wabakit_sandbox::SettingsError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Names the path of the first value that is unknown or wrong.
    pub fn parse(text: &str) -> Result<Self, SettingsError> {
        let file = comments::blanked(text).map_err(|reason| SettingsError::new("", reason))?;
        let file = serde_json::from_str(&file);
        let mut file: Map<String, Value> = file.map_err(|error| SettingsError::new("", error.to_string()))?;
        if file.contains_key("format") {
            return Err(SettingsError::new(
                "format",
                "an exported state isn't a world; the command state.import reads it",
            ));
        }
        let empty = object(json!({
            "portfolios": [], "apps": [], "accounts": [], "tokens": [], "users": [], "seed": 0,
        }));
        let base = match file.remove("extends") {
            None => empty.clone(),
            Some(Value::String(name)) if name == "default" => {
                object(serde_json::to_value(Settings::default()).unwrap_or_default())
            }
            Some(_) => return Err(SettingsError::new("extends", "must be \"default\"")),
        };
        let ids = Ids::new(file.get("seed").and_then(Value::as_u64).unwrap_or_default());
        identify(&mut file, "", &ids)?;
        let own = read(merged(empty, file.clone()))?;
        let mut whole = merged(base, file);
        complete(&mut whole, &ids);
        let whole = read(whole)?;
        check::check(&own, &whole)?;
        Ok(whole)
    }
}

/// Reads settings that lack nothing but what has a default.
fn read(settings: Map<String, Value>) -> Result<Settings, SettingsError> {
    serde_path_to_error::deserialize(Value::from(settings)).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { String::new() } else { path };
        SettingsError::new(path, error.into_inner().to_string())
    })
}

/// Adds the IDs that are left out, and refuses those that occur twice in a list.
fn identify(parent: &mut Map<String, Value>, path: &str, ids: &Ids) -> Result<(), SettingsError> {
    for (list, key) in LISTS {
        let mut known: Vec<String> = vec![];
        let items = parent.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten();
        for (place, item) in items.enumerate() {
            let Some(item) = item.as_object_mut() else { continue };
            let path = format!("{path}{list}[{place}]");
            if !item.contains_key(key) && list != "users" {
                item.insert(key.to_owned(), drawn(list, &path, ids).into());
            }
            let id = item.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            if !id.is_empty() && known.contains(&id) {
                return Err(SettingsError::new(format!("{path}.{key}"), format!("{id} occurs before in this list")));
            }
            known.push(id);
            identify(item, &format!("{path}."), ids)?;
        }
    }
    Ok(())
}

/// The ID of an object at a path, or the text of a token.
fn drawn(list: &str, path: &str, ids: &Ids) -> String {
    let hash = ids.of(path);
    match list {
        "tokens" => format!("EAA{}", Ids::new(hash).code(61)),
        _ => Ids::new(hash).number(),
    }
}

/// Merges objects into those with the same keys. Everything else is replaced.
fn merged(mut base: Map<String, Value>, file: Map<String, Value>) -> Map<String, Value> {
    for (name, value) in file {
        let key = LISTS.iter().find(|(list, _)| *list == name).map(|(_, key)| *key);
        match (key, base.get_mut(&name), value) {
            (Some(key), Some(Value::Array(base)), Value::Array(items)) => items.into_iter().for_each(|item| {
                let same = |known: &&mut Value| item.get(key).is_some() && known.get(key) == item.get(key);
                match (base.iter_mut().find(same), item) {
                    (Some(Value::Object(known)), Value::Object(item)) => *known = merged(std::mem::take(known), item),
                    (_, item) => base.push(item),
                }
            }),
            (_, _, value) => drop(base.insert(name, value)),
        }
    }
    base
}

/// Adds what follows from other objects: owners, apps, names and secrets.
fn complete(settings: &mut Map<String, Value>, ids: &Ids) {
    let list = |settings: &Map<String, Value>, name: &str| {
        settings.get(name).and_then(Value::as_array).cloned().unwrap_or_default()
    };
    let portfolios = list(settings, "portfolios");
    let first = portfolios.first().and_then(|portfolio| portfolio.get("id")).cloned().unwrap_or_default();
    each(settings, "apps", |app| {
        let secret = format!("{:032x}", ids.of(&format!("secret {}", app.get("id").unwrap_or(&Value::Null))));
        add(app, [("portfolio", first.clone()), ("name", "App".into()), ("secret", secret.into())]);
    });
    let apps = list(settings, "apps");
    let apps_of = |owner: Option<&Value>| -> Vec<Value> {
        apps.iter().filter(|app| app.get("portfolio") == owner).filter_map(|app| app.get("id").cloned()).collect()
    };
    each(settings, "tokens", |token| {
        add(token, [("portfolio", first.clone())]);
        let app = apps_of(token.get("portfolio")).first().or_else(|| apps.first()?.get("id")).cloned();
        add(token, [("app", app.unwrap_or_default())]);
    });
    each(settings, "accounts", |account| {
        add(account, [("portfolio", first.clone())]);
        let owner = account.get("portfolio");
        let name = portfolios.iter().find(|portfolio| portfolio.get("id") == owner).and_then(|owner| owner.get("name"));
        let more = [("name", name.cloned().unwrap_or_default()), ("subscribed_apps", apps_of(owner).into())];
        add(account, more);
        let name = account.get("name").cloned().unwrap_or_default();
        each(account, "numbers", |number| add(number, [("name", name.clone())]));
    });
}

/// Changes each object of a list.
fn each(parent: &mut Map<String, Value>, list: &str, change: impl FnMut(&mut Map<String, Value>)) {
    let items = parent.get_mut(list).and_then(Value::as_array_mut);
    items.into_iter().flatten().filter_map(Value::as_object_mut).for_each(change);
}

/// Adds the keys that an object lacks, unless there is no value for them.
fn add<const N: usize>(object: &mut Map<String, Value>, defaults: [(&str, Value); N]) {
    for (name, value) in defaults.into_iter().filter(|(_, value)| !value.is_null()) {
        object.entry(name).or_insert(value);
    }
}

fn object(value: Value) -> Map<String, Value> {
    if let Value::Object(object) = value { object } else { Map::new() }
}
