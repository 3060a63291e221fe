//! The platform's template library, of which the sandbox has two templates.

use serde_json::{Value, json};
use wabakit::templates::TemplateStatus;

use super::{Templates, refusals, refusals::TITLE};
use crate::{
    context::Context,
    operations::{Outcome, Request},
    rules,
    wire::pages,
};

/// The templates of the library.
fn library() -> [Value; 2] {
    [
        json!({
            "id": "7138055039625658", "name": "delivery_update_1", "language": "en_US", "category": "UTILITY",
            "topic": "ORDER_MANAGEMENT", "usecase": "DELIVERY_UPDATE", "industry": ["E_COMMERCE"],
            "body": "Hi {{1}}, your parcel is on its way.", "body_params": ["Ana"], "body_param_types": ["TEXT"],
            "buttons": [{ "type": "URL", "text": "Track it", "url": "https://www.example.com" }],
        }),
        json!({
            "id": "7138055039625659", "name": "group_invite_link_1", "language": "en_US", "category": "UTILITY",
            "topic": "GROUP_INVITE_LINK", "usecase": "GROUP_INVITE_LINK", "industry": [],
            "body": "Join our group: {{1}}", "body_params": ["https://chat.whatsapp.com/"], "body_param_types": ["TEXT"],
        }),
    ]
}

pub(super) fn list(request: &Request, context: &Context) -> Outcome {
    let text = |item: &Value, key: &str| item.get(key).and_then(Value::as_str).unwrap_or_default().to_lowercase();
    let fits = |item: &Value| {
        let search = request.text("search").to_lowercase();
        let language = request.text("language").to_lowercase();
        let same = |key: &str| request.text(key).is_empty() || text(item, key) == request.text(key).to_lowercase();
        let of = |industry: &Value| {
            industry.as_str().is_some_and(|name| name.eq_ignore_ascii_case(request.text("industry")))
        };
        let industries = item.get("industry").and_then(Value::as_array);
        ["name", "body"].iter().any(|key| text(item, key).contains(&search))
            && text(item, "language").starts_with(&language)
            && ["category", "topic", "usecase"].into_iter().all(same)
            && (request.text("industry").is_empty() || industries.is_some_and(|all| all.iter().any(of)))
    };
    let found = library().into_iter().filter(fits).map(|item| (text(&item, "id"), item));
    pages::page(request, found.collect(), context)
}

impl Templates {
    /// Creates a template, which is approved at once.
    pub(super) fn create_from_library(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let name = request.text("library_template_name");
        let found = library().into_iter().find(|item| item.get("name").is_some_and(|known| known == name));
        let found = found.ok_or_else(|| {
            refusals::invalid(rules::templates::LIBRARY, TITLE, format!("There is no template {name} in the library."))
        })?;
        let mut components = vec![json!({ "type": "BODY", "text": found.get("body") })];
        let inputs = request.list("library_template_button_inputs");
        if let Some(buttons) = found.get("buttons").and_then(Value::as_array) {
            if inputs.len() != buttons.len() {
                let details = format!("Param library_template_button_inputs must have {} items.", buttons.len());
                return Err(refusals::invalid(rules::templates::LIBRARY, TITLE, details));
            }
            let filled = buttons.iter().zip(inputs).map(|(button, input)| {
                let url = input.pointer("/url/base_url").or_else(|| button.get("url"));
                json!({ "type": button.get("type"), "text": button.get("text"), "url": url })
            });
            components.push(json!({ "type": "BUTTONS", "buttons": filled.collect::<Vec<_>>() }));
        }
        let mut template = self.draft(request, request.text("language"), components, context)?;
        template.status = TemplateStatus::Approved;
        template.approved = Some(context.now);
        let id = self.add(template, context);
        Ok(self.created(&id))
    }
}
