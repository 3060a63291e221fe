//! Sample media of headers: handles in the requests, URLs in the responses.

use serde_json::Value;

use super::Template;
use crate::{context::Context, images, media::Media};

impl Template {
    /// The components as responses have them: with URLs of the sample media in place of their handles.
    pub(super) fn components_with_urls(&self, media: &Media, context: &Context) -> Vec<Value> {
        let mut components = self.components.clone();
        with_urls(&mut components, media, context);
        components
    }
}

/// The handles of sample media in components and in their cards, each after the format of its header.
pub(super) fn samples(components: &[Value]) -> Vec<(&str, &str)> {
    components.iter().flat_map(samples_of).collect()
}

fn samples_of(component: &Value) -> Vec<(&str, &str)> {
    let format = component.get("format").and_then(Value::as_str).unwrap_or_default();
    let own = list(component.pointer("/example/header_handle")).iter().filter_map(Value::as_str);
    let cards = list(component.get("cards")).iter().flat_map(|card| samples(list(card.get("components"))));
    own.map(|handle| (format, handle)).chain(cards).collect()
}

fn with_urls(components: &mut [Value], media: &Media, context: &Context) {
    for component in components {
        for handle in list_mut(component.pointer_mut("/example/header_handle")) {
            if let Some(file) = handle.as_str().and_then(|handle| media.file_of_upload(handle)) {
                *handle = images::url("scontent.whatsapp.net", &format!("samples/{file}"), context).into();
            }
        }
        for card in list_mut(component.get_mut("cards")) {
            with_urls(list_mut(card.get_mut("components")), media, context);
        }
    }
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn list_mut(value: Option<&mut Value>) -> &mut [Value] {
    value.and_then(Value::as_array_mut).map(Vec::as_mut_slice).unwrap_or_default()
}
