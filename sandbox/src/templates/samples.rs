//! The templates that exist from the start.

use serde_json::{Value, json};
use wabakit::{Time, templates::TemplateStatus};

use super::{Template, Templates};
use crate::{Settings, ids::Ids, media::sample_handle};

impl Templates {
    /// The samples, the templates of the settings, and the policy by which others are reviewed.
    pub(crate) fn new(settings: &Settings, ids: &mut Ids) -> Self {
        let mut approved = |name: &str, category: &str, components: Value| Template {
            status: TemplateStatus::Approved,
            approved: Some(Time::default()),
            components: components.as_array().cloned().unwrap_or_default(),
            ..Template::new(ids.number(), None, name, "en_US", category, Time::default())
        };
        let image = json!({ "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [sample_handle()] } });
        let card = json!({ "components": [
            image,
            { "type": "BODY", "text": "{{1}}" },
            { "type": "BUTTONS", "buttons": [{ "type": "QUICK_REPLY", "text": "Tell me more" }] },
        ] });
        let all = vec![
            approved(
                "hello_world",
                "UTILITY",
                json!([
                    { "type": "HEADER", "format": "TEXT", "text": "Hello World" },
                    { "type": "BODY", "text": "Welcome! This message shows that your business can reach people." },
                    { "type": "FOOTER", "text": "A sample of the sandbox" },
                ]),
            ),
            approved(
                "order_update",
                "UTILITY",
                json!([
                    { "type": "BODY", "text": "Hi {{1}}, your order {{2}} is on its way to you." },
                ]),
            ),
            approved(
                "appointment_reminder",
                "UTILITY",
                json!([
                    { "type": "HEADER", "format": "TEXT", "text": "See you soon, {{first_name}}" },
                    { "type": "BODY", "text": "Your appointment is on {{day}} at {{time}} o'clock." },
                    { "type": "BUTTONS", "buttons": [
                        { "type": "URL", "text": "Change it", "url": "https://www.example.com/appointments/{{1}}" },
                    ] },
                ]),
            ),
            approved(
                "photo_of_the_day",
                "UTILITY",
                json!([
                    image,
                    { "type": "BODY", "text": "An image for you." },
                ]),
            ),
            approved(
                "how_was_it",
                "UTILITY",
                json!([
                    { "type": "BODY", "text": "How was your order?" },
                    { "type": "BUTTONS", "buttons": [
                        { "type": "QUICK_REPLY", "text": "Good" },
                        { "type": "QUICK_REPLY", "text": "Bad" },
                    ] },
                ]),
            ),
            approved(
                "group_invitation",
                "UTILITY",
                json!([
                    { "type": "BODY", "text": "Join our group: {{1}}" },
                ]),
            ),
            approved(
                "login_code",
                "AUTHENTICATION",
                json!([
                    { "type": "BODY", "text": "{{1}} is your code." },
                    { "type": "BUTTONS", "buttons": [
                        { "type": "OTP", "otp_type": "COPY_CODE", "text": "Copy code" },
                    ] },
                ]),
            ),
            approved(
                "spring_offer",
                "MARKETING",
                json!([
                    image,
                    { "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Spring", "has_expiration": true } },
                    { "type": "BODY", "text": "Something for you, {{1}}." },
                    { "type": "BUTTONS", "buttons": [
                        { "type": "COPY_CODE", "text": "Copy offer code" },
                        { "type": "URL", "text": "Look", "url": "https://www.example.com/spring?code={{1}}" },
                    ] },
                ]),
            ),
            approved(
                "new_arrivals",
                "MARKETING",
                json!([
                    { "type": "BODY", "text": "New in our shop:" },
                    { "type": "CAROUSEL", "cards": [card, card] },
                ]),
            ),
        ];
        let (creations, deleted, groups) = Default::default();
        let mut templates = Self { all, review: settings.review.clone(), creations, deleted, groups };
        templates.add_given(settings, ids);
        templates
    }
}
