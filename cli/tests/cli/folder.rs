//! A folder of template files, commands that run in it, and templates.

use std::{
    fs,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use serde_json::{Value, json};

use crate::program::{Outcome, command, finish};

/// The smallest file that begins like an image of this type.
pub(crate) const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
pub(crate) const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\x10JFIF";

/// A folder with a folder `templates`, deleted when it is dropped.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("wabakit-templates-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(path.join("templates")).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join("templates").join(name)
    }

    /// Writes the file of a template.
    pub(crate) fn add(&self, template: &Value) {
        let text = |key: &str| template[key].as_str().unwrap();
        fs::write(self.path(&format!("{}.{}.json", text("name"), text("language"))), template.to_string()).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> Value {
        serde_json::from_slice(&fs::read(self.path(name)).unwrap()).unwrap()
    }

    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path("")).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

/// Runs `wabakit template` in a folder, with the base URL, the access token, the account and the app.
pub(crate) fn template(folder: &Folder, args: &[&str], settings: [&str; 4]) -> Outcome {
    let mut command = command();
    for (name, value) in ["BASE", "TOKEN", "WABA", "APP"].into_iter().zip(settings) {
        command.env(format!("WABAKIT_{name}"), value);
    }
    finish(command.current_dir(&folder.0).arg("template").args(args), "")
}

impl Outcome {
    /// Returns the lines of stdout as JSON.
    pub(crate) fn lines(&self) -> Vec<Value> {
        String::from_utf8_lossy(&self.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Returns the names whose line has this value, in order.
    pub(crate) fn names(&self, key: &str, value: &str) -> Vec<String> {
        let lines = self.lines().into_iter().filter(|line| line[key] == value);
        lines.map(|line| line["name"].as_str().unwrap_or_default().to_owned()).collect()
    }

    pub(crate) fn out(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }

    pub(crate) fn err(&self) -> String {
        String::from_utf8_lossy(&self.stderr).into_owned()
    }
}

pub(crate) fn parcel() -> Value {
    json!({
        "name": "parcel_ready", "language": "en_US", "category": "UTILITY", "parameter_format": "NAMED",
        "components": [
            { "type": "BODY", "text": "Hello {{first_name}}, your parcel {{parcel}} is ready for you at our shop.",
              "example": { "body_text_named_params": [
                { "param_name": "parcel", "example": "P-31" }, { "param_name": "first_name", "example": "Lea" },
              ] } },
            { "type": "BUTTONS", "buttons": [
                { "type": "URL", "text": "Where", "url": "https://shop.example/p/{{1}}", "example": ["31"] },
            ] },
        ],
    })
}

pub(crate) fn shop() -> Value {
    json!({
        "name": "new_shop", "language": "de", "category": "marketing", "components": [
            { "type": "body", "text": "Unser neuer Laden hat ab {{1}} Uhr geöffnet.", "example": { "body_text": [["9"]] } },
            { "type": "header", "format": "image", "example": { "header_handle": ["./shop.png"] } },
            { "type": "footer", "text": "Bis bald" },
        ],
    })
}

pub(crate) fn cards() -> Value {
    let card = |file: &str, text: &str| {
        json!({ "components": [
            { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [file] } },
            { "type": "BODY", "text": text },
            { "type": "BUTTONS", "buttons": [{ "type": "QUICK_REPLY", "text": "More" }] },
        ] })
    };
    json!({
        "name": "two_vases", "language": "en", "category": "MARKETING", "components": [
            { "type": "BODY", "text": "Two new vases came in today." },
            { "type": "CAROUSEL", "cards": [card("./blue.jpg", "Blue"), card("../green.jpg", "Green")] },
        ],
    })
}

pub(crate) fn code() -> Value {
    json!({
        "name": "sign_in_code", "language": "en", "category": "AUTHENTICATION", "message_send_ttl_seconds": 120,
        "components": [
            { "type": "BODY", "add_security_recommendation": true },
            { "type": "FOOTER", "code_expiration_minutes": 7 },
            { "type": "BUTTONS", "buttons": [{ "type": "OTP", "otp_type": "COPY_CODE" }] },
        ],
    })
}

/// A folder with all of these templates and their sample media.
pub(crate) fn filled() -> Folder {
    let folder = Folder::new();
    [parcel(), shop(), cards(), code()].iter().for_each(|template| folder.add(template));
    fs::write(folder.path("shop.png"), PNG).unwrap();
    fs::write(folder.path("blue.jpg"), JPEG).unwrap();
    fs::write(folder.0.join("green.jpg"), JPEG).unwrap();
    folder
}
