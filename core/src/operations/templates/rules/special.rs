//! Rules of special kinds: carousels, limited-time offers, products, call permission requests and order status.

use super::{
    buttons::is_media,
    components::{buttons_of, has_button},
    *,
};

impl<'d> Judge<'d> {
    /// Judges which components of the template stand together.
    pub(super) fn kinds(&mut self, components: &'d [Json<'d>], at: &Path<'_>) {
        let header = components.iter().position(|part| is(part, "HEADER"));
        let format = header.and_then(|i| components.get(i)).map(|header| text(header, "format")).unwrap_or_default();
        let at_header = at.item(header.unwrap_or_default());
        let at_header = if header.is_some() { &at_header } else { at };
        if has_button(components, "MPM") {
            self.require(one_of(format, "TEXT"), &MPM_HEADER, at_header, format);
        }
        let single = has_button(components, "SPM");
        self.require(single == one_of(format, "PRODUCT"), &SPM_HEADER, at_header, format);
        if has_button(components, "CATALOG") {
            self.require(header.is_none(), &CATALOG_HEADER, at_header, format);
        }
        let has = |tag: &str| components.iter().any(|part| is(part, tag));
        let (carousel, offer) = (has("CAROUSEL"), has("LIMITED_TIME_OFFER"));
        let (permission, status) =
            (has("CALL_PERMISSION_REQUEST"), is_order_status(text(self.template, "sub_category")));
        for (i, part) in components.iter().enumerate() {
            let (at, tag) = (at.item(i), text(part, "type"));
            let special = is(part, "CAROUSEL LIMITED_TIME_OFFER");
            let marketing = !self.is_category("UTILITY");
            self.require(!special || marketing, &MARKETING_COMPONENT, &at, self.category);
            self.require(!carousel || is(part, "BODY CAROUSEL"), &CAROUSEL_COMPONENTS, &at, tag);
            self.require(!status || is(part, "BODY FOOTER"), &ORDER_STATUS_COMPONENTS, &at, tag);
            self.require(!permission || !is(part, "BUTTONS"), &CALL_PERMISSION, &at, tag);
            self.require(!offer || !is(part, "FOOTER"), &OFFER_FOOTER, &at, "");
            self.require(!offer || !is(part, "HEADER") || is_media(part), &OFFER_HEADER, &at, format);
        }
        if offer {
            let expires = components.iter().find_map(|part| part.at("limited_time_offer.has_expiration")?.as_bool());
            let tags: Vec<_> = buttons_of(components).collect();
            let fits = match *tags.as_slice() {
                [first, second] => is(first, "COPY_CODE") && is(second, "URL"),
                [only] => is(only, "URL") && expires != Some(true),
                _ => false,
            };
            self.require(fits, &OFFER_BUTTONS, at, "");
        }
    }

    pub(super) fn offer(&mut self, part: &Json<'_>, at: &Path<'_>) {
        let offer = part.at("limited_time_offer.text").and_then(Json::as_str).unwrap_or_default();
        self.require(!offer.is_empty(), &OFFER_TEXT, at, "");
        self.length(&OFFER_LENGTH, offer, at);
    }

    pub(super) fn carousel(&mut self, carousel: &'d Json<'d>, at: &Path<'_>) {
        let cards = list(carousel, "cards").unwrap_or_default();
        if !(2..=10).contains(&cards.len()) {
            self.report(&CAROUSEL_CARDS, at, &cards.len().to_string());
        }
        self.body_limit = &CARD_BODY_LENGTH;
        let at_cards = at.key("cards");
        let mut first = None;
        for (i, card) in cards.iter().enumerate() {
            let components = list(card, "components").unwrap_or_default();
            let at = at_cards.item(i);
            self.card(components, &at.key("components"));
            let shape = shape(components);
            let alike = *first.get_or_insert_with(|| shape.clone()) == shape;
            self.require(alike, &CAROUSEL_ALIKE, &at, "");
        }
        let products = cards.iter().filter_map(|card| list(card, "components")).filter(|card| is_product(card)).count();
        self.require(products == 0 || products == 2, &CAROUSEL_PRODUCTS, at, "");
    }

    fn card(&mut self, components: &'d [Json<'d>], at: &Path<'_>) {
        let product = is_product(components);
        let (most, allowed) = match product {
            true => (1, "SPM URL"),
            false => (2, "QUICK_REPLY URL PHONE_NUMBER ORDER_DETAILS"),
        };
        let header = components.iter().find(|part| is(part, "HEADER"));
        self.require(product || header.is_some_and(is_media), &CARD_HEADER, at, "");
        self.require(buttons_of(components).next().is_some(), &CARD_WITHOUT_BUTTONS, at, "");
        for (i, part) in components.iter().enumerate() {
            let at = at.item(i);
            let tag = text(part, "type");
            let first = components.iter().position(|other| is(other, tag)) == Some(i);
            self.require(first, &COMPONENT_REPEATED, &at, tag);
            match () {
                () if is(part, "HEADER") => self.header(part, &at),
                () if is(part, "BODY") && !product => self.body(part, &at),
                () if is(part, "BUTTONS") => {
                    self.buttons(part, components, &at);
                    let buttons = list(part, "buttons").unwrap_or_default();
                    if buttons.len() > most {
                        self.report(&CARD_BUTTONS, &at, &buttons.len().to_string());
                    }
                    let at = at.key("buttons");
                    for (i, button) in buttons.iter().enumerate() {
                        self.require(is(button, allowed), &CARD_BUTTON_TYPE, &at.item(i), text(button, "type"));
                    }
                }
                () => self.require(false, &CARD_COMPONENTS, &at, tag),
            }
        }
    }
}

/// Returns true for the components of a product card.
fn is_product(components: &[Json<'_>]) -> bool {
    components.iter().any(|part| is(part, "HEADER") && one_of(text(part, "format"), "PRODUCT"))
}

/// Returns what all cards of a carousel share: components, header format and types of buttons.
fn shape<'v>(components: &'v [Json<'v>]) -> Vec<[String; 2]> {
    let upper = |part: &Json<'_>, key: &str| text(part, key).to_ascii_uppercase();
    let parts = components.iter().map(|part| [upper(part, "type"), upper(part, "format")]);
    parts.chain(buttons_of(components).map(|button| [upper(button, "type"), String::new()])).collect()
}
