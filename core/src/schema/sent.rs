//! Writers of unions, for the macros.

use serde::{Serialize, Serializer, ser::SerializeMap};

/// `{"type": "image", "image": {…}}`
pub fn keyed<S: Serializer>(out: S, tag: &'static str, content: &impl Serialize) -> Result<S::Ok, S::Error> {
    let mut map = out.serialize_map(Some(2))?;
    map.serialize_entry("type", tag)?;
    map.serialize_entry(tag, content)?;
    map.end()
}

/// `{"type": "body", "parameters": […]}`
pub fn inline<S: Serializer>(out: S, tag: &'static str, content: &impl Serialize) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Tagged<'a, T> {
        r#type: &'static str,
        #[serde(flatten)]
        content: &'a T,
    }
    Tagged { r#type: tag, content }.serialize(out)
}
